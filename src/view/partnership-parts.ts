/** What the text and the Markdown of a report about partners have in common: its sections, before any layout. */

import { elementOneTexts } from '../definitions/element-one/texts.js';
import { localLeadershipTexts } from '../definitions/local-leadership/texts.js';
import { localPlanTexts } from '../definitions/local-plan/texts.js';
import { localTeamTexts } from '../definitions/local-team/texts.js';
import { oneStopMouTexts } from '../definitions/one-stop-mou/texts.js';
import { oneStopPartnersTexts } from '../definitions/one-stop-partners/texts.js';
import { sectorPartnershipTexts } from '../definitions/sector-partnership/texts.js';
import { stateTeamTexts } from '../definitions/state-team/texts.js';
import { strategicMinimumTexts } from '../definitions/strategic-minimum/texts.js';
import type { Texts } from '../definitions/texts.js';
import { wioaTexts } from '../definitions/wioa/texts.js';
import type { Determination, ElementFinding } from '../logic/determination.js';
import { boardActionNames } from '../model/board-actions.js';
import { duties } from '../model/duties.js';
import { leadershipGroups, partnerFunctions } from '../model/partner-functions.js';
import { partnerTypes } from '../model/partner-types.js';
import { responsibilities } from '../model/responsibilities.js';
import { ownerships, roleTiers } from '../model/vocabulary.js';
import type { PartnershipReport } from '../partnership/partnership-report.js';
import { citationText } from './determination-parts.js';

/** A part of a report: a heading, and its lines. */
export interface Section {
  readonly title: string;
  readonly lines: readonly string[];
}

const textsById: { readonly [definition: string]: Texts } = {
  'career-pathway': wioaTexts,
  'local-plan': localPlanTexts,
  'element-one': elementOneTexts,
  'local-leadership': localLeadershipTexts,
  'local-team': localTeamTexts,
  'one-stop-mou': oneStopMouTexts,
  'one-stop-partners': oneStopPartnersTexts,
  'sector-partnership': sectorPartnershipTexts,
  'state-team': stateTeamTexts,
  'strategic-minimum': strategicMinimumTexts,
};

/** The sections of a report; those with nothing to tell are left out. */
export function partnershipSections(
  report: PartnershipReport,
  determinations: readonly Determination[],
): Section[] {
  const sections: Section[] = [
    { title: 'Who is at the table', lines: tableOf(report) },
    ...determinations.map(heldSection),
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
    perhaps: ' — perhaps: the dates do not tell',
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
function heldSection({ definition, subject, verdict, elements }: Determination): Section {
  const texts = textsById[definition.id];
  const titles = (wanted: ElementFinding['verdict']) =>
    elements.filter((each) => each.verdict === wanted).map(({ id }) => texts?.elements[id] ?? id);
  const about = subject.kind === 'system' ? '' : ` (${subject.title})`;
  const open = titles('undetermined');
  return {
    title: `${definition.title}${about}: ${verdict}`,
    lines: [
      definition.authority.map(citationText).join(', '),
      ...titles('not-met').map((title) => `not met: ${title}`),
      ...(open.length > 0 ? [`open, ${open.length} of ${elements.length}: ${open.join('; ')}`] : []),
    ],
  };
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
      return its.length === 0 ? [] : [`${group}: nobody yet as ${its.map(named).join(', ')}`];
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
    ...(matrix.unowned.length > 0 ? [`Nobody: ${matrix.unowned.map(name).join(', ')}`] : []),
    ...(sets.length > 0
      ? [
          `Kinds of partner that commonly answer for what nobody does here: ${sets.join('; or ')}${closing.exact ? '' : ' (there may be smaller sets)'}`,
        ]
      : []),
  ];
}

function contributionsOf({ contributions, champions, expertise, aims }: PartnershipReport): string[] {
  const told = contributions.flatMap(({ partner, resources, outcomes, funding }) => {
    const brings = [...resources, ...funding];
    if (brings.length + outcomes.length === 0) return [];
    return [`${partner}: brings ${listed(brings)}; answers for ${listed(outcomes)}`];
  });
  const silent = contributions.filter(
    ({ resources, outcomes, funding }) => resources.length + outcomes.length + funding.length === 0,
  );
  const held = (all: typeof champions | typeof expertise, what: string) =>
    all
      .filter(({ partners }) => partners.length > 0)
      .map((each) => `${what} ${each.what}: ${each.partners.join(', ')}`);
  return [
    ...told,
    ...(silent.length > 0 ? [`Nothing on record: ${silent.map(({ partner }) => partner).join(', ')}`] : []),
    ...held(champions, 'Champions by'),
    ...held(expertise, 'Know about'),
    ...aims
      .filter(({ common }) => !common)
      .map(
        ({ aim, measures }) =>
          `Measured differently, ${aim}: ${measures.map(({ partner, measure }) => `${partner} by ${measure}`).join('; ')}`,
      ),
  ];
}

function servicesOf(report: PartnershipReport): string[] {
  return [
    ...report.services.map(({ kind, population, place, supports, places, need, short }) => {
      const whom = [population ?? 'everybody', ...(place === undefined ? [] : [place])].join(', ');
      const enough =
        places === undefined && need === undefined
          ? ''
          : `; places ${places ?? 'not told'}, need ${need ?? 'not told'}${short ? `, ${short} short` : ''}`;
      return `${kind} for ${whom}: ${listed(supports)}${enough}`;
    }),
    ...report.duplicateServices.map(
      ({ kind, population, providers }) =>
        `${kind} for ${population ?? 'everybody'} comes from several partners: ${providers.join(', ')}`,
    ),
    ...report.unreachable.map(({ support, why }) =>
      why === 'no-step'
        ? `${support} goes with no step of any pathway`
        : `${support} is for people whom no pathway or entry is for`,
    ),
    ...report.populations
      .filter(({ partners, agencies, supports }) => partners.length + agencies.length + supports.length === 0)
      .map(({ pathway, population }) => `Nobody serves ${population}, whom ${pathway} is for`),
    ...report.duplicatePathways.map(
      ({ pathways, steps }) => `${pathways.join(' and ')} share ${steps.length} steps: ${steps.join(', ')}`,
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

function actionLine({ action, found, without, populations }: PartnershipReport['board'][number]): string {
  const lacks = [
    ...(populations.length > 0 ? [`no entry for ${populations.join(', ')}`] : []),
    ...(without.length > 0 ? [`nothing in ${without.join(', ')}`] : []),
  ];
  return `${boardActionNames[action]}: ${listed(found.map(({ id }) => id))}${lacks.length > 0 ? `; ${lacks.join('; ')}` : ''}`;
}

function listed(words: readonly string[]): string {
  return words.length === 0 ? 'nothing on record' : words.join(', ');
}
