/** What a comparison says where something is no longer offered, though it stands in the document still. */
import { expect, test } from 'vitest';
import { diffSystems } from '../../../src/edit/diff/diff-systems.js';
import type { PathwaySystem } from '../../../src/model/system.js';
import { diffText } from '../../../src/view/diff-text.js';
import { pathwayOf, prior, step } from '../../graph/small-system.js';

const gone = { status: 'ceased' } as const;
const base = pathwayOf(
  [step('intro'), step('draw', prior('intro'), { awards: ['cpt'], provider: 'col', offered: ['fall'] })],
  {
    partners: [{ id: 'col', name: 'College', types: ['postsecondary'] }],
    credentials: [{ id: 'cpt', title: 'Cpt', kind: 'Certificate' }],
    terms: [{ id: 'fall', title: 'Fall', period: { from: '2027-08-20' } }],
    entries: [{ id: 'door', pathway: 'p', step: 'draw' }],
  },
);
const [intro, draw] = base.steps!;
const changed: readonly (readonly [string, Partial<PathwaySystem>])[] = [
  ['step', { steps: [intro!, { ...draw!, ...gone }] }],
  ['suspended step', { steps: [intro!, { ...draw!, status: 'suspended' }] }],
  ['college', { partners: [{ ...base.partners![0]!, ...gone }] }],
];
const lostIn = (before: PathwaySystem, after: PathwaySystem, asOf?: string) =>
  diffSystems(before, after, asOf === undefined ? {} : { asOf }).reach.map(
    ({ pathway, steps, credentials }) => [pathway, steps.lost, credentials.lost],
  );

test.each(changed)('a %s that has ceased takes away what it gave', (_, rows) => {
  const after = { ...base, ...rows };
  const lost = [
    [undefined, ['draw'], ['cpt']],
    ['p', ['draw'], ['cpt']],
  ];
  expect(lostIn(base, after)).toEqual(lost);
  expect(lostIn(base, after, '2026-11-01')).toEqual(lost);
  expect(diffText(diffSystems(base, after), { before: base, after })).toContain(
    'no longer within reach: the step "Step draw", the credential "Cpt"',
  );
  expect(diffSystems(after, base).reach[0]?.credentials.gained).toEqual(['cpt']);
  expect(diffSystems(after, after).reach).toEqual([]);
});

test('a pathway that has ceased takes all of it away, but for steps on another', () => {
  const [p] = base.pathways!;
  const after = { ...base, pathways: [{ ...p!, ...gone }] };
  expect(lostIn(base, after)).toEqual([
    [undefined, ['draw', 'intro'], ['cpt']],
    ['p', ['draw', 'intro'], ['cpt']],
  ]);
  const other = { id: 'q', title: 'Q', steps: ['intro', 'draw'] };
  const both = { ...after, pathways: [...after.pathways, other] };
  expect(lostIn({ ...base, pathways: [p!, other] }, both)).toEqual([['p', ['draw', 'intro'], ['cpt']]]);
});

test('on a day only what is over or not there yet by then', () => {
  const after = { ...base, steps: [intro!, { ...draw!, effective: { to: '2026-12-31' } }] };
  expect(lostIn(base, after)).toEqual([]);
  expect(lostIn(base, after, '2026-12-01')).toEqual([]);
  expect(lostIn(base, after, '2027-01-01')).toHaveLength(2);
  const later = { ...base, steps: [intro!, { ...draw!, effective: { from: '2027-01-01' } }] };
  expect(lostIn(base, later, '2026-12-01')).toHaveLength(2);
  expect(lostIn(base, later, '2027-01-01')).toEqual([]);
  expect(() => diffSystems(base, after, { asOf: 'today' })).toThrow(
    expect.objectContaining({ code: 'bad-day' }),
  );
});

test('what went already before takes nothing more', () => {
  const steps = base.steps!.map((each) => ({ ...each, ...gone }));
  const after = { ...base, steps: [steps[0]!] };
  expect(lostIn({ ...base, steps }, after)).toEqual([]);
});
