/** What the text and the Markdown of a report about partners have in common: its sections, before any layout. */

import { checkList, checkObject } from '../base/arguments.js';
import { list } from '../base/sentence.js';
import { checkTexts, type Texts } from '../definitions/engine/texts.js';
import { textsOf } from '../definitions/texts-of.js';
import { checkDetermination } from '../logic/check-determination.js';
import type { Determination, ElementFinding } from '../logic/determination.js';
import { boardActionNames } from '../model/board-actions.js';
import { duties } from '../model/duties.js';
import { leadershipGroups, partnerFunctions } from '../model/partner-functions.js';
import { partnerTypes } from '../model/partner-types.js';
import { responsibilities } from '../model/responsibilities.js';
import { ownerships, roleTiers } from '../model/vocabulary.js';
import type { PartnershipReport } from '../partnership/partnership-report.js';
import { citationText, subjectTitle, titleOf } from './determination-parts.js';
import { determinationRow } from './determination-row.js';
import type { Section } from './determination-sections.js';
import { own, wordsFor } from './fill.js';
import { spaced } from './naming.js';
import { dueTitle, firstThings } from './partnership-first.js';
import { byOwner, howWords, remediesOf } from './remedies.js';

/** What `partnershipText` and `partnershipMarkdown` can be asked with. */
export interface PartnershipTextOptions {
  /** What definitions say about the partners, in the order in which it is to be shown. */
  readonly determinations?: readonly Determination[];
  /** Texts of definitions that are not in the catalogue. */
  readonly texts?: readonly Texts[];
}

/** The sections of a report; empty ones are left out. */
export function partnershipSections(report: PartnershipReport, options: PartnershipTextOptions): Section[] {
  checkReport(report);
  checkObject(options);
  const { determinations = [], texts = [] } = options;
  checkList(determinations, 'determinations');
  checkList(texts, 'texts');
  const sections: Section[] = [
    { title: 'Do this first', lines: firstThings(report) },
    ...pathwaySections(determinations, texts),
    { title: 'Who is at the table', lines: tableOf(report) },
    ...determinations
      .filter(({ subject }) => subject.kind !== 'pathway')
      .map((each) => determinationSection(each, texts)),
    ...questionSections(determinations, texts),
    { title: 'The recommended leadership team', lines: leadershipOf(report) },
    { title: 'Who answers for what', lines: responsibilitiesOf(report) },
    { title: 'What partners bring and answer for', lines: contributionsOf(report) },
    { title: 'Services', lines: servicesOf(report) },
    { title: 'Funding', lines: fundingOf(report) },
    { title: 'What is due', lines: agendaOf(report) },
    { title: 'Readiness', lines: readinessOf(report) },
    { title: 'Actions of a board', lines: report.board.map((each) => actionLine(each, report)) },
    { title: 'Problems', lines: report.problems.map(({ message }) => message) },
  ];
  return sections.filter(({ lines }) => lines.length > 0);
}

/** The name of a thing that the report speaks of; its id where it has none. */
function nameIn({ names }: Pick<PartnershipReport, 'names'>, kind: string, id: string): string {
  return own(own(names, kind) ?? {}, id) ?? id;
}

function tableOf(report: PartnershipReport): string[] {
  const { partners, tiers } = report;
  const parts = {
    yes: '',
    perhaps: ' — perhaps: the dates do not say',
    none: ' — no part on record that day',
  };
  return [
    ...partners.map(({ name, types, part }) => {
      const kinds = types.map((type) => partnerTypes[type]).join(', ');
      return `${name}${kinds ? `: ${kinds}` : ''}${parts[part]}`;
    }),
    ...roleTiers
      .filter((tier) => tiers[tier].length > 0)
      .map(
        (tier) =>
          `${tier}: ${partnersIn(
            report,
            tiers[tier].map(({ partner }) => partner),
          )}`,
      ),
  ];
}

function partnersIn(report: PartnershipReport, ids: readonly string[]): string {
  return ids.map((id) => nameIn(report, 'partner', id)).join(', ');
}

/** The texts of a determination: those that are given, or those of the catalogue. */
function textsFor(determination: Determination, more: readonly Texts[]): Texts {
  checkDetermination(determination, 'determinations');
  const { id } = determination.definition;
  const texts = more.find((each) => each?.definition === id) ?? textsOf(id);
  checkTexts(texts, id);
  return texts;
}

/** What each definition of pathways says, a pathway to a line. */
function pathwaySections(determinations: readonly Determination[], more: readonly Texts[]): Section[] {
  const lines = new Map<string, string[]>();
  for (const each of determinations) {
    const texts = textsFor(each, more);
    if (each.subject.kind !== 'pathway') continue;
    const { title, verdict, elements, first } = determinationRow(each, texts);
    const having = (wanted: ElementFinding['verdict']) =>
      Object.keys(elements).filter((id) => elements[id] === wanted);
    const against = having('not-met').map((id) => `"${titleOf(id, texts)}" (${id})`);
    const open = having('undetermined');
    const parts = [
      `${title}: ${verdict}`,
      ...(against.length > 0 ? [`the data contradicts ${list(against)}`] : []),
      ...(open.length > 0 ? [`open: ${open.join(', ')}`] : []),
      ...(first ? [`first ask ${first.owner}: ${first.ask}`] : []),
    ];
    const { title: definition } = each.definition;
    lines.set(definition, [...(lines.get(definition) ?? []), parts.join('; ')]);
  }
  return [...lines].map(([definition, its]) => ({ title: `Pathways: ${definition}`, lines: its }));
}

/** A definition and its verdict: the elements that the data contradicts one by one, then those that are open. */
function determinationSection(determination: Determination, more: readonly Texts[]): Section {
  const texts = textsFor(determination, more);
  const { definition, subject, verdict, elements } = determination;
  const titles = (wanted: ElementFinding['verdict']) =>
    elements.filter((each) => each.verdict === wanted).map(({ id }) => titleOf(id, texts));
  const about = subject.kind === 'system' ? '' : ` (${subjectTitle(determination)})`;
  const open = titles('undetermined');
  const [first] = remediesOf(determination, texts);
  return {
    title: `${definition.title}${about}: ${verdict}`,
    lines: [
      definition.authority.map(citationText).join(', '),
      ...titles('not-met').map((title) => `not met: ${title}`),
      ...(open.length > 0 ? [`open, ${open.length} of ${elements.length}: ${open.join('; ')}`] : []),
      ...(first ? [`to ${howWords[first.how]}, ${first.owner}: ${first.act}`] : []),
    ],
  };
}

/** How many questions to one owner are shown. */
const mostQuestions = 6;

/** The questions that would settle what definitions leave open, by who can answer. */
function questionSections(determinations: readonly Determination[], more: readonly Texts[]): Section[] {
  const remedies = determinations
    .filter(({ subject }) => subject.kind !== 'pathway')
    .flatMap((each) => remediesOf(each, textsFor(each, more)));
  return byOwner(remedies).map(({ owner, remedies: its }) => {
    const asked = [...new Set(its.map(({ ask }) => ask))];
    const rest = asked.length - mostQuestions;
    return {
      title: `Questions to ${owner}`,
      lines: [
        ...asked.slice(0, mostQuestions),
        ...(rest > 0 ? [`and ${rest} more; check --definition asks all of one definition`] : []),
      ],
    };
  });
}

function leadershipOf(report: PartnershipReport): string[] {
  const { leadership } = report;
  const missing = leadership.entities.filter(({ members }) => members.length === 0);
  const named = ({ entity }: (typeof missing)[number]) =>
    `${partnerFunctions[entity.function].name}${entity.level ? ` (${entity.level})` : ''}`;
  const mix = ownerships.filter((one) => leadership.ownership[one].length > 0);
  return [
    `${leadership.covered} of ${leadership.of} entities are on the leadership team. Recommended, not required.`,
    ...mix.map((one) => `${one}: ${partnersIn(report, leadership.ownership[one])}`),
    ...leadershipGroups.flatMap((group) => {
      const its = missing.filter((each) => each.group === group);
      return its.length === 0 ? [] : [`${spaced(group)}: no one yet as ${its.map(named).join(', ')}`];
    }),
  ];
}

function responsibilitiesOf(report: PartnershipReport): string[] {
  const { matrix, closing } = report;
  const names: { readonly [id: string]: string } = {
    ...responsibilities,
    ...Object.fromEntries(Object.entries(duties).map(([id, { name }]) => [id, name])),
  };
  const name = (id: string) => names[id] ?? id;
  const sets = closing.sets.slice(0, 3).map((set) => set.map(spaced).join(' and '));
  return [
    ...matrix.rows
      .filter(({ owners }) => owners.length > 0)
      .map(({ responsibility, owners }) => `${name(responsibility)}: ${partnersIn(report, owners)}`),
    ...(matrix.unowned.length > 0 ? [`No partner: ${matrix.unowned.map(name).join(', ')}`] : []),
    ...(sets.length > 0
      ? [
          `Kinds of partner that commonly answer for what no partner does here: ${sets.join('; or ')}${closing.exact ? '' : ' (there may be smaller sets)'}`,
        ]
      : []),
  ];
}

function contributionsOf(report: PartnershipReport): string[] {
  const { contributions, champions, expertise, aims } = report;
  const recorded = contributions.flatMap(({ partner, resources, outcomes, funding }) => {
    const brings = [...resources, ...funding.map((id) => nameIn(report, 'funding', id))];
    if (brings.length + outcomes.length === 0) return [];
    return [
      `${nameIn(report, 'partner', partner)}: brings ${listed(brings)}; answers for ${listed(outcomes)}`,
    ];
  });
  const silent = contributions.filter(
    ({ resources, outcomes, funding }) => resources.length + outcomes.length + funding.length === 0,
  );
  const about = (all: typeof champions | typeof expertise, what: string) =>
    all
      .filter(({ partners }) => partners.length > 0)
      .map((each) => `${what} ${spaced(each.what)}: ${partnersIn(report, each.partners)}`);
  return [
    ...recorded,
    ...(silent.length > 0
      ? [
          `Nothing on record: ${partnersIn(
            report,
            silent.map(({ partner }) => partner),
          )}`,
        ]
      : []),
    ...about(champions, 'Champions by'),
    ...about(expertise, 'Know about'),
    ...aims
      .filter(({ common }) => !common)
      .map(
        ({ aim, measures }) =>
          `Measured differently, ${aim}: ${measures.map(({ partner, measure }) => `${nameIn(report, 'partner', partner)} by ${measure}`).join('; ')}`,
      ),
  ];
}

/** For whom a service is, as far as the data says. */
function peopleText(population: string | undefined, place?: string): string {
  const people = population === undefined ? 'a group that is not stated' : wordsFor(population);
  return place === undefined ? people : `${people}, in ${place}`;
}

function servicesOf(report: PartnershipReport): string[] {
  const supports = (ids: readonly string[]) => ids.map((id) => nameIn(report, 'support', id));
  const pathway = (id: string) => `"${nameIn(report, 'pathway', id)}"`;
  return [
    ...report.services.map(({ kind, population, place, supports: its, places, need, short }) => {
      const enough =
        places === undefined && need === undefined
          ? ''
          : `; places ${places ?? 'not stated'}, need ${need ?? 'not stated'}${short ? `, ${short} short` : ''}`;
      return `${spaced(kind)} for ${peopleText(population, place)}: ${listed(supports(its))}${enough}`;
    }),
    ...report.duplicateServices.map(
      ({ kind, population, providers }) =>
        `${spaced(kind)} for ${peopleText(population)} comes from several partners: ${partnersIn(report, providers)}`,
    ),
    ...report.unreachable.map(({ support, why }) =>
      why === 'no-step'
        ? `"${nameIn(report, 'support', support)}" goes with no step of any pathway`
        : `"${nameIn(report, 'support', support)}" is for people that no pathway or entry is meant for`,
    ),
    ...report.populations
      .filter(({ partners, agencies, supports: by }) => partners.length + agencies.length + by.length === 0)
      .map(
        ({ pathway: id, population }) =>
          `No partner serves ${wordsFor(population)}, which ${pathway(id)} is meant for`,
      ),
    ...report.duplicatePathways.map(
      ({ pathways, steps }) =>
        `${pathways.map(pathway).join(' and ')} share ${steps.length} steps: ${steps.map((id) => nameIn(report, 'step', id)).join(', ')}`,
    ),
  ];
}

function fundingOf(report: PartnershipReport): string[] {
  const { streams, unsustained } = report.funding;
  return [
    ...streams.map(({ source, funding: its, amounts }) => {
      const sums = amounts.map(({ amount, currency }) => `${amount} ${currency}`);
      const titles = its.map((id) => nameIn(report, 'funding', id)).join(', ');
      return `${fundingName(source)}: ${titles}${sums.length > 0 ? ` (${sums.join(', ')})` : ''}`;
    }),
    ...(unsustained.length > 0
      ? [`Nothing pays after the pilot: ${unsustained.map((id) => nameIn(report, 'pathway', id)).join(', ')}`]
      : []),
  ];
}

/** `wioa-title-i` is "WIOA title I". */
function fundingName(source: string): string {
  return spaced(source)
    .replace(/^wioa title (.*)$/, (_, title: string) => `WIOA title ${title.toUpperCase()}`)
    .replace(/^tanf$/, 'TANF')
    .replace(/^perkins$/, 'Perkins');
}

function agendaOf(report: PartnershipReport): string[] {
  const { overdue, coming } = report.agenda;
  return [
    ...overdue.map((each) => `overdue since ${each.due}: ${dueTitle(each, report)} (${spaced(each.kind)})`),
    ...coming.map((each) => `by ${each.due}: ${dueTitle(each, report)} (${spaced(each.kind)})`),
  ];
}

function readinessOf({ readiness }: PartnershipReport): string[] {
  return Object.entries(readiness).flatMap(([edition, { elements, actions, unrated }]) => [
    ...elements
      .filter(({ phase }) => phase !== undefined)
      .map(({ element, phase }) => `${spaced(edition)}, ${spaced(element)}: phase ${phase} of 4`),
    ...(unrated.length > 0 ? [`${spaced(edition)}, not rated: ${unrated.map(spaced).join(', ')}`] : []),
    ...actions.map(
      ({ title, nextStep, priority }) =>
        `next for ${title}: ${nextStep ?? 'nothing on record'}${priority ? ` (${priority})` : ''}`,
    ),
  ]);
}

function actionLine(each: PartnershipReport['board'][number], report: PartnershipReport): string {
  const { action, found, without, populations, openToAll } = each;
  const titles = (kind: string, ids: readonly string[]) =>
    ids.map((id) => quotedName(nameIn(report, kind, id))).join(', ');
  const open =
    openToAll.length > 0
      ? `${titles('entry', openToAll)} ${openToAll.length > 1 ? 'name no group and are' : 'names no group and is'} open to all`
      : undefined;
  const has = found.map(({ kind, id }) => quotedName(nameIn(report, kind, id)));
  const sector = action === 'expand-sectors' && has.length > 0 ? 'a sector is named in ' : '';
  const parts = [
    ...(has.length > 0 || open === undefined ? [sector + listed(has)] : []),
    ...(populations.length > 0 && open !== undefined ? [open] : []),
    ...(populations.length > 0 ? [`no entry names ${populations.map(wordsFor).join('; ')}`] : []),
    ...(without.length > 0 ? [`nothing in ${titles('pathway', without)}`] : []),
  ];
  return `${boardActionNames[action]}: ${parts.join('; ')}`;
}

/** A title in quotes; words for a thing without a title stay as they are. */
function quotedName(name: string): string {
  return name.startsWith('the ') ? name : `"${name}"`;
}

function listed(words: readonly string[]): string {
  return words.length === 0 ? 'nothing on record' : words.join(', ');
}

const lists = [
  ...['partners', 'contributions', 'champions', 'expertise', 'aims', 'services', 'duplicateServices'],
  ...['unreachable', 'populations', 'duplicatePathways', 'board', 'problems'],
] as const;
const groups = [
  'system',
  'tiers',
  'leadership',
  'matrix',
  'closing',
  'funding',
  'agenda',
  'readiness',
  'names',
] as const;

/** What `partnershipReport` returned. */
function checkReport(value: unknown): asserts value is PartnershipReport {
  checkObject(value, 'report');
  const report: { readonly [field: string]: unknown } = { ...value };
  for (const name of lists) checkList(report[name], `report.${name}`);
  for (const name of groups) checkObject(report[name], `report.${name}`);
}
