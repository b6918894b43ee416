/** Laws of verdicts over random documents, made from one that meets every element by one to five changes. */
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { determineWioa } from '../../../src/definitions/wioa/determine-wioa.js';
import type { Determination } from '../../../src/logic/determination.js';
import { stepGroupOf } from '../../../src/model/step-kinds.js';
import { depth, seen, trials } from '../../depth.js';
import { fullDocument } from './full-document.js';
import {
  type Doc,
  helps,
  type Mutation,
  mutations,
  onlyWords,
  openings,
  refusals,
  unrelated,
} from './mutations.js';

const asOf = '2026-11-01';
const determine = (doc: Doc) => determineWioa(doc, 'p', { asOf, explain: 'verdict' });
const rank = { 'not-met': 0, undetermined: 1, 'not-engaged': 2, met: 2, 'not-run': -1 } as const;
const lower = (before: Determination, after: Determination) =>
  before.elements.flatMap(({ id, verdict }, index) => {
    const now = after.elements[index]!.verdict;
    return rank[now] < rank[verdict] ? `${id}: ${verdict} → ${now}` : [];
  });

/**
 * What may be lowered: a block contradicts an attestation that concurrent instruction is not appropriate, which leaves D
 * open; and the first entry that is declared leaves beside it an apprenticeship that anyone may start elsewhere.
 */
const isNoContradiction = (help: string, doc: Doc) => (change: string) =>
  help === 'block'
    ? change !== 'D: not-engaged → undetermined'
    : help !== 'door' || doc.entries.length > 0 || change !== 'B: met → undetermined';

type Named = readonly [name: string, pick: number];
const named = (some: { readonly [name: string]: Mutation }) =>
  fc.tuple(fc.constantFrom(...Object.keys(some)), fc.nat(1e6));
const changed = (doc: Doc, some: { readonly [name: string]: Mutation }, list: readonly Named[]): Doc => {
  const copy = structuredClone(doc);
  for (const [name, pick] of list) some[name]!(copy, pick);
  return copy;
};
const quiet = { ...helps, claimAll: mutations['claimAll']! };
/** One to five changes of the full document: some that change little, some that contradict an element or leave it open. */
function tagged(tag: string, changes: { readonly [name: string]: Mutation }) {
  return Object.fromEntries(Object.entries(changes).map(([name, change]) => [`${tag} ${name}`, change]));
}
const some = (first: { readonly [name: string]: Mutation }, maxLength: number) =>
  fc
    .tuple(fc.array(named(first), { minLength: 1, maxLength: 2 }), fc.array(named(mutations), { maxLength }))
    .map(([these, others]): readonly Named[] => [...these, ...others]);
const dossiers: fc.Arbitrary<readonly Named[]> = fc.oneof(
  { weight: 8, arbitrary: some(quiet, 0) },
  { weight: 4, arbitrary: some(mutations, 3) },
  { weight: 9, arbitrary: some(tagged('refused', refusals), 1) },
  { weight: 7, arbitrary: some(tagged('open', openings), 1) },
);
const every = { ...helps, ...mutations, ...tagged('refused', refusals), ...tagged('open', openings) };

/** What decided, by rule of the guide to verdicts: counted where a fact is open or refuted because of it. */
const rules: { readonly [rule: string]: (found: Determination, doc: Doc) => boolean } = {
  structure: ({ facts }) =>
    facts.some(
      ({ examined, state, for: pro }) =>
        examined === 0 &&
        state !== 'true' &&
        pro.some(({ at, message }) => at.kind === 'attestation' || message.id === 'recorded'),
    ),
  day: ({ facts }) =>
    facts.some(
      ({ state, for: pro, leftOut }) =>
        state !== 'true' &&
        (pro.some(({ grade }) => grade === 'planned') ||
          leftOut.some(
            ({ at, stale }) => stale === 'expired' && at.kind !== 'evidence' && at.kind !== 'attestation',
          )),
    ),
  door: ({ facts }) => says(facts, /^(options\.none|credential\.no-route|diploma\.no-route)$/),
  credential: ({ facts }) =>
    says(facts, /^credential\.(skill|issuer|recognition|badge|kind|general|graduate|not)/),
  sameThing: ({ facts }) => says(facts, /^helps\.(other|general|advance)$/),
  concurrent: ({ facts }) => says(facts, /^concurrent\.(unknown|sequential|past|other-context)$/),
  geography: ({ facts }) => says(facts, /^industry\.(elsewhere|national|same-state|unknown)$/),
  training: ({ facts }, doc) =>
    facts.some(({ id, state }) => id === 'wioa.0.education' && state !== 'true') &&
    doc.steps.some(
      ({ kind, training, components = [] }: Doc) =>
        training &&
        ['education', 'program'].includes(stepGroupOf(kind)) &&
        !components.some((part: Doc) => part.kind === 'education'),
    ),
};
const says = (facts: Determination['facts'], pattern: RegExp) =>
  facts.some(
    ({ state, for: pro, against }) =>
      state !== 'true' && [...pro, ...against].some(({ message }) => pattern.test(message.id)),
  );

const counts = new Map<string, number>();
const count = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);

describe('a document that meets every element, changed', () => {
  test('does so before', () => {
    expect(determine(fullDocument).elements.map(({ id, verdict }) => `${id} ${verdict}`)).toEqual(
      ['lead-in', 'A', 'B', 'C', 'D', 'E', 'F', 'G'].map((id) => `${id} met`),
    );
  });

  test('is never lowered by what speaks for it, nor changed by what is about something else', () => {
    fc.assert(
      fc.property(dossiers, named(helps), named(unrelated), (list, help, other) => {
        const doc = changed(fullDocument, every, list);
        const before = determine(doc);
        count(`verdict ${before.verdict}`);
        for (const { id, verdict } of before.elements) count(`${id} ${verdict}`);
        for (const [rule, decides] of Object.entries(rules)) if (decides(before, doc)) count(`rule ${rule}`);
        expect(before.faults).toEqual([]);
        expect(
          lower(before, determine(changed(doc, helps, [help]))).filter(isNoContradiction(help[0], doc)),
        ).toEqual([]);
        count(`help ${help[0]}`);
        const beside = determine(changed(doc, unrelated, [other]));
        expect(beside.elements.map(({ verdict }) => verdict)).toEqual(
          before.elements.map(({ verdict }) => verdict),
        );
      }),
      trials(100_000, 1301, 8),
    );
  });

  test('is never met by words alone', () => {
    fc.assert(
      fc.property(dossiers, (list) => {
        const found = determine(onlyWords(changed(fullDocument, every, list)));
        expect(found.verdict).not.toBe('met');
        expect(found.elements.filter(({ verdict }) => verdict === 'met')).toEqual([]);
      }),
      trials(100_000, 1302, 8),
    );
  });

  afterAll(() => {
    const full =
      (counts.get('verdict met') ?? 0) +
      (counts.get('verdict not-met') ?? 0) +
      (counts.get('verdict undetermined') ?? 0);
    if (depth !== 'quick')
      console.log(
        [...counts]
          .sort()
          .map(([key, value]) => `${key}: ${value}`)
          .join('\n'),
      );
    if (full === 0) return;
    seen(counts.get('verdict met'), full / 4 - 1, 'documents that are met');
    for (const id of ['lead-in', 'A', 'B', 'C', 'D', 'E', 'F', 'G'])
      for (const verdict of ['met', 'not-met', 'undetermined'])
        seen(counts.get(`${id} ${verdict}`), full / 20 - 1, `${id} ${verdict}`);
    for (const rule of Object.keys(rules)) seen(counts.get(`rule ${rule}`), full / 100 - 1, `rule ${rule}`);
    for (const help of Object.keys(helps)) seen(counts.get(`help ${help}`), full / 25, `help ${help}`);
  });
});
