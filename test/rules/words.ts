/** The words of a definition as the pages about rules use them. */
import type { CatalogueEntry } from '../../src/definitions/catalogue.js';
import { partnerFunctions } from '../../src/model/partner-functions.js';
import { partnerTypes } from '../../src/model/partner-types.js';
import type { PathwaySystem } from '../../src/model/system.js';
import { runnerOf } from './examples.js';
import type { citationOf } from './markdown.js';

/** What holds when a proposition is true. */
export function holdsText({ texts }: CatalogueEntry, proposition: string): string {
  return texts.propositions[proposition]?.holds ?? proposition;
}

/** What settles a proposition: the question, what to do, and who can. */
export function settlesText({ texts }: CatalogueEntry, proposition: string): string {
  const { ask = '', act = '', owner = '' } = texts.propositions[proposition] ?? {};
  return `${ask} ${act} Who can: ${owner}.`;
}

/** A proposition of the catalogue, with what only some of them have. */
export interface Asked {
  readonly id: string;
  readonly judgment?: boolean;
  readonly openTerms?: readonly string[];
  readonly citation?: Parameters<typeof citationOf>[0];
  /** How this library reads it, where the definition says so itself. */
  readonly ours?: string;
}

export function askedIn({ definition }: CatalogueEntry, proposition: string): Asked {
  return definition.propositions.find(({ id }) => id === proposition) as Asked;
}

export const basisWords = {
  statute: 'a statute',
  engrossed:
    'a statute, read as one chamber of Congress passed it: compare the public law before you quote it',
  regulation: 'a regulation',
  guidance: 'a source document, which is no law',
  secondary: 'what others have written, which is no law',
} as const;

export const aboutWords = {
  pathway: 'a pathway',
  program: 'a program',
  credential: 'a credential',
  system: 'a whole system',
  agreement: 'an agreement',
} as const;

/** When an edition is in force, in words. */
export function inForceWords({ from, to }: { readonly from?: string; readonly to?: string }): string {
  if (from === undefined && to === undefined) return 'no dates are known';
  return [from && `in force from ${from}`, to && `until ${to}`].filter(Boolean).join(' ');
}

/** The sorts of partner that a collector takes, and those that leave it open, by asking it about each. */
export function whoFits(definition: string, proposition: string): string {
  const answers = { true: [] as string[], unknown: [] as string[] };
  const sorts = [
    ...Object.entries(partnerTypes).map(([type, name]) => ({ name, types: [type], functions: [] })),
    ...Object.entries(partnerFunctions).map(([its, { name }]) => ({
      name,
      types: ['intermediary'],
      functions: [its],
    })),
  ];
  const answerTo = (partner: object, level: string) => {
    const system = {
      ...{ format: 'career-pathways/1', id: 's', title: 'S' },
      partners: [{ id: 'one', name: 'One', level, ...partner }],
      roles: [{ id: 'seat', partner: 'one', kind: 'member', tier: 'leadership' }],
    } as unknown as PathwaySystem;
    const fact = runnerOf(definition)(system).facts.find(({ id }) => id === proposition);
    return fact?.state === 'unknown' && fact.for.length === 0 ? 'no' : fact?.state;
  };
  for (const { name, types, functions } of sorts) {
    const found = ['state', 'local'].map((level) => answerTo({ types, functions }, level));
    const answer = (['true', 'unknown'] as const).find((each) => found.includes(each));
    if (answer && !answers[answer].includes(name)) answers[answer].push(name);
  }
  const may = answers.unknown.filter((name) => !answers.true.includes(name));
  return answers.true.join(', ') + (may.length > 0 ? `. May fit: ${may.join(', ')}` : '');
}
