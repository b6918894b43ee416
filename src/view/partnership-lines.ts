/** Lines of a report about partners: services and whom they are for, actions of a board. */

import { boardActionNames } from '../model/board-actions.js';
import type { PartnershipReport } from '../partnership/partnership-report.js';

/** The services, what several partners offer alike, and what reaches nobody. */
export function servicesOf(report: PartnershipReport): string[] {
  return [
    ...report.services.map(({ kind, population, everybody, place, supports, places, need, short }) => {
      const people = [whom(population, everybody), ...(place === undefined ? [] : [place])].join(', ');
      const enough =
        places === undefined && need === undefined
          ? ''
          : `; places ${places ?? 'not stated'}, need ${need ?? 'not stated'}${short ? `, ${short} short` : ''}`;
      return `${kind} ${people}: ${listed(supports)}${enough}`;
    }),
    ...report.duplicateServices.map(
      ({ kind, population, everybody, providers }) =>
        `${kind} ${whom(population, everybody)} comes from several partners: ${providers.join(', ')}`,
    ),
    ...report.unreachable.map(({ support, why }) =>
      why === 'no-step'
        ? `${support} goes with no step of any pathway`
        : `${support} is for people that no pathway or entry is meant for`,
    ),
    ...report.populations
      .filter(({ partners, agencies, supports }) => partners.length + agencies.length + supports.length === 0)
      .map(({ pathway, population }) => `No partner serves ${population}, which ${pathway} is meant for`),
    ...report.duplicatePathways.map(
      ({ pathways, steps }) => `${pathways.join(' and ')} share ${steps.length} steps: ${steps.join(', ')}`,
    ),
  ];
}

function whom(population: string | undefined, everybody = false): string {
  return population ? `for ${population}` : everybody ? 'for everybody' : '(for whom is not stated)';
}

/** An action of a board: what is there for it, and what is lacking. */
export function actionLine(board: PartnershipReport['board'][number]): string {
  const { action, found, open, without, populations, lacks, sectors } = board;
  const lacking = [
    ...(open.length > 0 ? [`open to anyone: ${open.join(', ')}`] : []),
    ...(populations.length > 0 ? [`no entry for ${populations.join(', ')}`] : []),
    ...lacks
      .filter(
        (each) =>
          !without.includes(each.pathway) && !each.populations.every((one) => populations.includes(one)),
      )
      .map((each) => `in ${each.pathway} no entry for ${each.populations.join(', ')}`),
    ...(without.length > 0 ? [`nothing in ${without.join(', ')}`] : []),
    ...(sectors.length > 0 ? [`no pathway in the sectors of skill needs: NAICS ${sectors.join(', ')}`] : []),
  ];
  const there = found.length > 0 || open.length === 0 ? [listed(found.map(({ id }) => id))] : [];
  return `${boardActionNames[action]}: ${[...there, ...lacking].join('; ')}`;
}

/** Words in a row. */
export function listed(words: readonly string[]): string {
  return words.length === 0 ? 'nothing on record' : words.join(', ');
}
