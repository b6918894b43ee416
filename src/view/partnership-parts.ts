/** What the text and the Markdown of a report about partners have in common: its sections, before any layout. */

import { checkList, checkObject } from '../base/arguments.js';
import { checkTexts, type Texts } from '../definitions/engine/texts.js';
import { textsOf } from '../definitions/texts-of.js';
import type { Determination, ElementFinding } from '../logic/determination.js';
import { duties } from '../model/duties.js';
import { leadershipGroups, partnerFunctions } from '../model/partner-functions.js';
import { partnerTypes } from '../model/partner-types.js';
import { responsibilities } from '../model/responsibilities.js';
import { ownerships, roleTiers } from '../model/vocabulary.js';
import type { PartnershipReport } from '../partnership/partnership-report.js';
import { checkDetermination } from './check-determination.js';
import { citationText, titleOf } from './determination-parts.js';
import { actionLine, listed, servicesOf } from './partnership-lines.js';

/** A part of a report: a heading, and its lines. */
export interface Section {
  readonly title: string;
  readonly lines: readonly string[];
}

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
    { title: 'Who is at the table', lines: tableOf(report) },
    ...[...determinations].map((each) => determinationSection(each, texts)),
    { title: 'The recommended leadership team', lines: leadershipOf(report) },
    { title: 'Who answers for what', lines: responsibilitiesOf(report) },
    { title: 'What partners bring and answer for', lines: contributionsOf(report) },
    { title: 'Services', lines: servicesOf(report) },
    { title: 'Funding', lines: fundingOf(report) },
    { title: 'What is due', lines: agendaOf(report) },
    { title: 'Readiness', lines: readinessOf(report) },
    { title: 'Actions of a board', lines: report.board.map(actionLine) },
    { title: 'Problems', lines: report.problems.map(({ path, message }) => `${path}: ${message}`) },
  ];
  return sections.filter(({ lines }) => lines.length > 0);
}

function tableOf({ partners, tiers }: PartnershipReport): string[] {
  const parts = {
    yes: '',
    perhaps: ' — perhaps: the dates do not say',
    none: ' — no part on record that day',
  };
  return [
    ...partners.map(({ id, name, types, part }) => {
      const kinds = types.map((type) => partnerTypes[type]).join(', ');
      return `${name} [${id}]${kinds ? `: ${kinds}` : ''}${parts[part]}`;
    }),
    ...roleTiers
      .filter((tier) => tiers[tier].length > 0)
      .map((tier) => `${tier}: ${tiers[tier].map(({ partner }) => partner).join(', ')}`),
  ];
}

/** A definition and its verdict: the elements that the data contradicts one by one, then those that are open. */
function determinationSection(determination: Determination, more: readonly Texts[]): Section {
  checkDetermination(determination, 'determinations');
  const { definition, subject, verdict, elements } = determination;
  const texts = more.find((each) => each?.definition === definition.id) ?? textsOf(definition.id);
  checkTexts(texts, definition.id);
  const having = (wanted: ElementFinding['verdict']) => elements.filter((each) => each.verdict === wanted);
  const about = subject.kind === 'system' ? '' : ` (${subject.title})`;
  const open = having('undetermined');
  return {
    title: `${definition.title}${about}: ${verdict}`,
    lines: [
      definition.authority.map(citationText).join(', '),
      ...having('not-met').map(({ id }) => `not met: ${titleOf(id, texts)}`),
      ...(open.length > 0 ? [`open, ${open.length} of ${elements.length}:`] : []),
      ...open.map((element) => openLine(element, texts)),
    ],
  };
}

/** An open element, with the question that comes first to settle it. */
function openLine({ id, tests }: ElementFinding, texts: Texts): string {
  const first = tests.find(({ state }) => state === 'unknown' || state === 'conflict');
  const ask = first && texts.propositions[first.fact]?.ask;
  return `${titleOf(id, texts)}${ask ? `: ${ask}` : ''}`;
}

function leadershipOf({ leadership }: PartnershipReport): string[] {
  const missing = leadership.entities.filter(({ members }) => members.length === 0);
  const named = ({ entity }: (typeof missing)[number]) =>
    `${partnerFunctions[entity.function].name}${entity.level ? ` (${entity.level})` : ''}`;
  const mix = ownerships.filter((one) => leadership.ownership[one].length > 0);
  return [
    `${leadership.covered} of ${leadership.of} entities are on the leadership team. Recommended, not required.`,
    ...mix.map((one) => `${one}: ${leadership.ownership[one].join(', ')}`),
    ...leadershipGroups.flatMap((group) => {
      const its = missing.filter((each) => each.group === group);
      return its.length === 0 ? [] : [`${group}: no one yet as ${its.map(named).join(', ')}`];
    }),
  ];
}

function responsibilitiesOf({ matrix, closing }: PartnershipReport): string[] {
  const names: { readonly [id: string]: string } = {
    ...responsibilities,
    ...Object.fromEntries(Object.entries(duties).map(([id, { name }]) => [id, name])),
  };
  const name = (id: string) => names[id] ?? id;
  const sets = closing.sets.slice(0, 3).map((set) => set.join(' and '));
  return [
    ...matrix.rows
      .filter(({ owners }) => owners.length > 0)
      .map(({ responsibility, owners }) => `${name(responsibility)}: ${owners.join(', ')}`),
    ...(matrix.unowned.length > 0 ? [`No partner: ${matrix.unowned.map(name).join(', ')}`] : []),
    ...(sets.length > 0
      ? [
          `Kinds of partner that commonly answer for what no partner does here: ${sets.join('; or ')}${closing.exact ? '' : ' (there may be smaller sets)'}`,
        ]
      : []),
  ];
}

function contributionsOf({ contributions, champions, expertise, aims }: PartnershipReport): string[] {
  const recorded = contributions.flatMap(({ partner, resources, outcomes, funding }) => {
    const brings = [...resources, ...funding];
    if (brings.length + outcomes.length === 0) return [];
    return [`${partner}: brings ${listed(brings)}; answers for ${listed(outcomes)}`];
  });
  const silent = contributions.filter(
    ({ resources, outcomes, funding }) => resources.length + outcomes.length + funding.length === 0,
  );
  const list = (all: typeof champions | typeof expertise, what: string) =>
    all
      .filter(({ partners }) => partners.length > 0)
      .map((each) => `${what} ${each.what}: ${each.partners.join(', ')}`);
  return [
    ...recorded,
    ...(silent.length > 0 ? [`Nothing on record: ${silent.map(({ partner }) => partner).join(', ')}`] : []),
    ...list(champions, 'Champions by'),
    ...list(expertise, 'Know about'),
    ...aims
      .filter(({ common }) => !common)
      .map(
        ({ aim, measures }) =>
          `Measured differently, ${aim}: ${measures.map(({ partner, measure }) => `${partner} by ${measure}`).join('; ')}`,
      ),
  ];
}

function fundingOf({ funding }: PartnershipReport): string[] {
  return [
    ...funding.streams.map(({ source, funding: its, amounts }) => {
      const sums = amounts.map(({ amount, currency }) => `${amount} ${currency}`);
      return `${source}: ${its.join(', ')}${sums.length > 0 ? ` (${sums.join(', ')})` : ''}`;
    }),
    ...(funding.unsustained.length > 0
      ? [`Nothing pays after the pilot: ${funding.unsustained.join(', ')}`]
      : []),
  ];
}

function agendaOf({ agenda }: PartnershipReport): string[] {
  return [
    ...agenda.overdue.map(({ title, due, kind }) => `overdue since ${due}: ${title} (${kind})`),
    ...agenda.coming.map(({ title, due, kind }) => `by ${due}: ${title} (${kind})`),
  ];
}

function readinessOf({ readiness }: PartnershipReport): string[] {
  return Object.entries(readiness).flatMap(([edition, { elements, actions, unrated }]) => [
    ...elements
      .filter(({ phase }) => phase !== undefined)
      .map(({ element, phase }) => `${edition}, ${element}: phase ${phase} of 4`),
    ...(unrated.length > 0 ? [`${edition}, not rated: ${unrated.join(', ')}`] : []),
    ...actions.map(
      ({ title, nextStep, priority }) =>
        `next for ${title}: ${nextStep ?? 'nothing on record'}${priority ? ` (${priority})` : ''}`,
    ),
  ]);
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
] as const;

/** What `partnershipReport` returned. */
function checkReport(value: unknown): asserts value is PartnershipReport {
  checkObject(value, 'report');
  const report: { readonly [field: string]: unknown } = { ...value };
  for (const name of lists) checkList(report[name], `report.${name}`);
  for (const name of groups) checkObject(report[name], `report.${name}`);
}
