/** The lines of a report about partners: who, for what, with what, when. */

import { capital, list } from '../base/sentence.js';
import { boardActionNames } from '../model/board-actions.js';
import { duties } from '../model/duties.js';
import { leadershipGroups, partnerFunctions } from '../model/partner-functions.js';
import { partnerTypes } from '../model/partner-types.js';
import { responsibilities } from '../model/responsibilities.js';
import { ownerships, roleTiers } from '../model/vocabulary.js';
import type { PartnershipReport } from '../partnership/partnership-report.js';
import { own, wordsFor } from './fill.js';
import { spaced } from './naming.js';
import { dueTitle } from './partnership-first.js';

/** The name of a thing that the report speaks of; its id where it has none. */
function nameIn({ names }: Pick<PartnershipReport, 'names'>, kind: string, id: string): string {
  return own(own(names, kind) ?? {}, id) ?? id;
}

export function tableOf(report: PartnershipReport): string[] {
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

export function leadershipOf(report: PartnershipReport): string[] {
  const { leadership } = report;
  const missing = leadership.entities.filter(({ members }) => members.length === 0);
  const named = ({ entity }: (typeof missing)[number]) =>
    `${partnerFunctions[entity.function].name}${entity.level ? ` (${entity.level})` : ''}`;
  const mix = ownerships.filter((one) => leadership.ownership[one].length > 0);
  return [
    `${leadership.covered} of the ${leadership.of} entities that the toolkit recommends are on the leadership team. None is required.`,
    ...mix.map((one) => `${capital(one)} members: ${partnersIn(report, leadership.ownership[one])}`),
    ...leadershipGroups.flatMap((group) => {
      const its = missing.filter((each) => each.group === group);
      return its.length === 0
        ? []
        : [`${capital(spaced(group))}: no one on record as ${its.map(named).join(', ')}`];
    }),
  ];
}

export function responsibilitiesOf(report: PartnershipReport): string[] {
  const { matrix, closing } = report;
  const names: { readonly [id: string]: string } = {
    ...responsibilities,
    ...Object.fromEntries(Object.entries(duties).map(([id, { name }]) => [id, name])),
  };
  const name = (id: string) => names[id] ?? id;
  const sets = closing.sets.slice(0, 3).map((set) => list(set.map(spaced)));
  return [
    ...matrix.rows
      .filter(({ owners }) => owners.length > 0)
      .map(({ responsibility, owners }) => `${name(responsibility)}: ${partnersIn(report, owners)}`),
    ...(matrix.unowned.length > 0 ? [`No partner on record: ${matrix.unowned.map(name).join(', ')}`] : []),
    ...(sets.length > 0
      ? [
          `Who commonly answers for these: ${sets.join('; or ')}${closing.exact ? '' : ' (there may be smaller sets)'}`,
        ]
      : []),
  ];
}

export function contributionsOf(report: PartnershipReport): string[] {
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
function peopleText(population: string | undefined, everybody: boolean | undefined, place?: string): string {
  const unnamed = everybody ? 'everybody' : 'a group that is not stated';
  const people = population === undefined ? unnamed : wordsFor(population);
  return place === undefined ? people : `${people}, in ${place}`;
}

export function servicesOf(report: PartnershipReport): string[] {
  const supports = (ids: readonly string[]) => ids.map((id) => nameIn(report, 'support', id));
  const pathway = (id: string) => `"${nameIn(report, 'pathway', id)}"`;
  return [
    ...report.services.map(
      ({ kind, population, everybody, place, supports: its, places, need, short, unmet = [] }) => {
        const enough =
          places === undefined && need === undefined
            ? ''
            : `; places ${places ?? 'not stated'}, need ${need ?? 'not stated'}${short ? `, ${short} short` : ''}`;
        return `${spaced(kind)} for ${peopleText(population, everybody, place)}: ${listed(supports(its))}${enough}${unmet.map(({ title }) => `; a scan found the need: ${title}`).join('')}`;
      },
    ),
    ...report.duplicateServices.map(
      ({ kind, population, everybody, place, providers }) =>
        `${spaced(kind)} for ${peopleText(population, everybody, place)} comes from several partners: ${partnersIn(report, providers)}`,
    ),
    ...report.unreachable.map(({ support, why }) =>
      why === 'no-step'
        ? `"${nameIn(report, 'support', support)}" goes with no step of any pathway`
        : `"${nameIn(report, 'support', support)}" is for people that no pathway or entry is meant for`,
    ),
    ...report.populations
      .filter(({ partners, agencies, supports: by }) => partners.length + agencies.length + by.length === 0)
      .map(({ pathway: id, population, unmapped }) =>
        unmapped
          ? `Not on record: who serves ${wordsFor(population)}, which ${pathway(id)} is meant for`
          : `No partner on record serves ${wordsFor(population)}, which ${pathway(id)} is meant for`,
      ),
    ...report.duplicatePathways.map(
      ({ pathways, steps }) =>
        `${pathways.map(pathway).join(' and ')} share ${steps.length} steps: ${steps.map((id) => nameIn(report, 'step', id)).join(', ')}`,
    ),
  ];
}

export function fundingOf(report: PartnershipReport): string[] {
  const { streams, unsustained, gaps } = report.funding;
  return [
    ...streams.map(({ source, funding: its, amounts }) => {
      const sums = amounts.map(({ amount, currency }) => `${amount} ${currency}`);
      const titles = its.map((id) => nameIn(report, 'funding', id)).join(', ');
      return `${fundingName(source)}: ${titles}${sums.length > 0 ? ` (${sums.join(', ')})` : ''}`;
    }),
    ...(unsustained.length > 0
      ? [
          `Nothing on record pays after the pilot: ${unsustained.map((id) => nameIn(report, 'pathway', id)).join(', ')}`,
        ]
      : []),
    ...gaps.flatMap(({ pathway, from, until, days }) => {
      if (from === undefined) return [];
      const again = until === undefined ? '' : ` until ${until}${days === undefined ? '' : `, ${days} days`}`;
      return [`Nothing on record pays for "${nameIn(report, 'pathway', pathway)}" from ${from}${again}`];
    }),
  ];
}

/** `wioa-title-i` is "WIOA title I". */
function fundingName(source: string): string {
  return spaced(source)
    .replace(/^wioa title (.*)$/, (_, title: string) => `WIOA title ${title.toUpperCase()}`)
    .replace(/^tanf$/, 'TANF')
    .replace(/^perkins$/, 'Perkins');
}

export function agendaOf(report: PartnershipReport): string[] {
  const { overdue, coming } = report.agenda;
  return [
    ...overdue.map((each) => `overdue since ${each.due}: ${dueTitle(each, report)} (${spaced(each.kind)})`),
    ...coming.map((each) => `by ${each.due}: ${dueTitle(each, report)} (${spaced(each.kind)})`),
  ];
}

export function readinessOf({ readiness }: PartnershipReport): string[] {
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

export function actionLine(board: PartnershipReport['board'][number], report: PartnershipReport): string {
  const { action, found, open, without, populations, lacks, sectors } = board;
  const titles = (kind: string, ids: readonly string[]) =>
    ids.map((id) => quotedName(nameIn(report, kind, id))).join(', ');
  const groups = (some: readonly string[]) => some.map(wordsFor).join('; ');
  const elsewhere = lacks.filter(
    (each) => !without.includes(each.pathway) && !each.populations.every((one) => populations.includes(one)),
  );
  const has = [...new Set(found.map(({ kind, id }) => quotedName(nameIn(report, kind, id))))];
  const parts = [
    ...(has.length > 0 || open.length === 0 ? [listed(has)] : []),
    ...(open.length > 0 ? [`open to all, for no group is named: ${titles('entry', open)}`] : []),
    ...(populations.length > 0 ? [`no entry names ${groups(populations)}`] : []),
    ...elsewhere.map(
      (each) => `in ${titles('pathway', [each.pathway])} no entry names ${groups(each.populations)}`,
    ),
    ...(without.length > 0 && has.length + open.length > 0
      ? [`nothing on record in ${titles('pathway', without)}`]
      : []),
    ...(sectors.length > 0 ? [`no pathway in the sectors of skill needs: NAICS ${sectors.join(', ')}`] : []),
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
