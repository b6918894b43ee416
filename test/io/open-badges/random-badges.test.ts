/** Random records, judged a second time from the facts that they were made of. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readOpenBadges } from '../../../src/io/open-badges/read-open-badges.js';
import { seen, trials } from '../../depth.js';
import { accepted } from '../accepted.js';
import {
  achievement,
  assertion,
  badge,
  badgeClass,
  clr,
  type Json,
  presentation,
  registry,
  system,
  token,
} from './badges.js';

const asOf = '2026-11-01';
const days = ['2020-01-01', '2026-10-31', asOf, '2026-11-02', '2030-01-01'] as const;
const day = fc.constantFrom(...days);
const names = ['cna', 'nur-101', 'twin', 'unknown'] as const;
const uuid = 'urn:uuid:7d9a61a0-0000-4000-8000-000000000009';

/** What a credential says, before it is written down. */
const factsOf = fc.record({
  form: fc.constantFrom('plain', 'token', 'old'),
  name: fc.constantFrom(...names, 'registry', 'skill', 'false-skill', 'one-award', 'nothing'),
  // Mostly what counts, so that what lies behind the dates and the status is reached.
  from: fc.oneof({ weight: 4, arbitrary: fc.constant(days[0]) }, day),
  until: fc.oneof({ weight: 3, arbitrary: fc.constantFrom(undefined, days[4]) }, day),
  list: fc.boolean(),
  status: fc.oneof(
    { weight: 4, arbitrary: fc.constant(undefined) },
    fc.constantFrom('active', 'revoked', 'suspended'),
  ),
  verified: fc.constantFrom(true, true, true, true, true, true, false, undefined),
  result: fc.constantFrom(
    undefined,
    undefined,
    undefined,
    undefined,
    'Completed',
    'Failed',
    'Enrolled',
    'Withdrew',
    'OnHold',
    'Provisional',
    'Odd',
  ),
});
type Facts = Parameters<Parameters<typeof factsOf.map>[0]>[0];

const recordOf = fc.array(
  fc.record({
    facts: fc.array(factsOf, { minLength: 1, maxLength: 3 }),
    around: fc.constantFrom('none', 'list', 'presentation', 'clr', 'token'),
  }),
  { minLength: 1, maxLength: 4 },
);

function writtenAs({ form, name, from, until, list, result }: Facts, id: string): unknown {
  const alignment = (targetUrl: string, targetType: string) => ({
    alignment: [{ type: 'Alignment', targetName: 'T', targetUrl, targetType }],
  });
  const more: { readonly [name: string]: Json } = {
    registry: alignment(registry, 'CTDL'),
    skill: alignment('https://example.org/uri/vitals', 'CFItem'),
    'false-skill': alignment(registry, 'CFItem'),
    'one-award': { id: uuid },
  };
  const isPlain = (names as readonly string[]).includes(name);
  const of = achievement(isPlain ? name : 'elsewhere', more[name]);
  if (form === 'old') {
    const { name: __, description, criteria, ...rest } = of;
    const old = badgeClass(isPlain ? name : 'elsewhere', { id: rest['id'], alignment: [] });
    return assertion(old, {
      id,
      issuedOn: `${from}T10:00:00Z`,
      ...(until && { expires: `${until}T10:00:00Z` }),
    });
  }
  const vc = badge(
    name === 'nothing' ? undefined : of,
    {
      id,
      validFrom: `${from}T10:00:00Z`,
      ...(until && form === 'plain' && { validUntil: `${until}T10:00:00Z` }),
      ...(list && { credentialStatus: { id: 'https://example.org/list', type: 'List' } }),
    },
    result === undefined ? {} : { result: [{ type: 'Result', status: result }] },
  );
  return form === 'plain'
    ? vc
    : token({ vc, ...(until && { exp: Date.parse(`${until}T10:00:00Z`) / 1000 }) });
}

/** What becomes of it, read off the facts alone; in Open Badges 2.0 much of it cannot be said. */
function judged(facts: Facts): string {
  const { from, until, verified, status, name, result, list, form } = facts;
  const isOld = form === 'old';
  if (status === 'revoked' || status === 'suspended') return status;
  if (until !== undefined && until < asOf) return 'expired';
  if (from > asOf) return 'not-yet-valid';
  if (!verified) return 'unverified';
  if (name === 'nothing' && !isOld) return 'no-achievement';
  const bad: { readonly [status: string]: string } = {
    Failed: 'failed',
    Enrolled: 'enrolled',
    Withdrew: 'withdrew',
    OnHold: 'on-hold',
  };
  if (!isOld && result !== undefined && bad[result]) return bad[result];
  if (name === 'one-award' && !isOld) return 'no-identity';
  const joined = ['cna', 'nur-101', ...(isOld ? [] : ['registry', 'skill'])];
  if (name !== 'twin' && !joined.includes(name)) return 'not-in-system';
  if (list && status === undefined && !isOld) return 'status-unknown';
  if (!isOld && (result === 'Provisional' || result === 'Odd')) return 'unclear-result';
  return name === 'twin' ? 'ambiguous-identity' : 'held';
}

test('every record is what its facts say, whatever stands around its credentials', () => {
  const counts: { [code: string]: number } = {};
  fc.assert(
    fc.property(recordOf, (groups) => {
      let next = 0;
      const all: { readonly facts: Facts; readonly id: string }[] = [];
      const written = groups.map(({ facts: several, around }) => {
        const inside = several.map((facts) => {
          const id = `https://example.org/awards/${next++}`;
          // A badge whose name is `one-award` has no such id in Open Badges 2.0.
          const usable =
            facts.form === 'old' && !(names as readonly string[]).includes(facts.name)
              ? { ...facts, name: 'unknown' as const }
              : facts;
          all.push({ facts: usable, id });
          return writtenAs(usable, id);
        });
        if (around === 'presentation') return presentation(inside);
        if (around === 'clr') return clr(inside, { validFrom: '2019-01-01' });
        if (around === 'token') return token({ vp: presentation(inside) });
        return inside;
      });
      const checks = all.map(({ facts: { verified, status }, id }) => ({
        credential: id,
        ...(verified !== undefined && { verified }),
        ...(status !== undefined && { status }),
      }));
      const {
        learner = {},
        held,
        unclear,
        notCounted,
        tally,
      } = accepted(readOpenBadges(written, { asOf, system, checks }));
      const expected = all.map(({ facts }) => judged(facts));
      const found = [
        ...held.map(() => 'held'),
        ...unclear.map(({ code }) => code),
        ...notCounted.map(({ code }) => code),
      ];
      expect(found.sort()).toEqual([...expected].sort());
      expect(tally.in).toBe(all.length);
      expect(tally.mapped + Object.values(tally.left).reduce((sum, count) => sum + count, 0)).toBe(tally.in);
      const holds = new Set(all.flatMap(({ facts }, at) => (expected[at] === 'held' ? facts.name : [])));
      expect(new Set(learner.credentials)).toEqual(
        new Set([...(holds.has('cna') ? ['cna'] : []), ...(holds.has('registry') ? ['lpn'] : [])]),
      );
      expect(new Set(learner.competencies)).toEqual(new Set(holds.has('skill') ? ['vitals'] : []));
      expect(learner.steps !== undefined).toBe(holds.has('nur-101'));
      for (const code of expected) counts[code] = (counts[code] ?? 0) + 1;
    }),
    trials(8000),
  );
  for (const code of [
    'held',
    'revoked',
    'expired',
    'not-yet-valid',
    'unverified',
    'failed',
    'no-identity',
    'status-unknown',
    'ambiguous-identity',
  ])
    seen(counts[code], 5, code);
});
