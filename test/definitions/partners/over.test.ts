/** What is over, not signed or elsewhere makes nothing true under any definition about partners. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { catalogue } from '../../../src/definitions/catalogue.js';
import { determine } from '../../../src/definitions/determine.js';
import type { Definition } from '../../../src/definitions/engine/definition.js';
import type { Dossier } from '../../../src/definitions/engine/dossier.js';
import type { PathwaySystem } from '../../../src/model/system.js';
import { tables } from '../../../src/model/tables.js';
import { runs, seen, trials } from '../../depth.js';
import { day, systems } from '../../partnership/random-system.js';
import { ends, kinds, type Row, withoutRow } from '../../partnership/rows-that-end.js';

const definitions = catalogue.flatMap(({ definition, about }) =>
  about.kind === 'system' ? [definition as Definition<Dossier>] : [],
);

/** How many cases that bite are counted. */
const enough = runs(20_000) / 200;

/** The facts that are true on the day. */
function trueIn(system: PathwaySystem, at: number): ReadonlySet<string> {
  const definition = definitions[at % definitions.length];
  if (!definition) throw new Error('no definition');
  const { facts } = determine(definition, system, { kind: 'system' }, { asOf: day, explain: 'verdict' });
  return new Set(facts.flatMap(({ id, state }) => (state === 'true' ? [id] : [])));
}

const away = [
  { scheme: 'us-state', code: '23' },
  { scheme: 'us-county', code: '04001' },
] as const;

/** What is for some pathways, as if it were for all. */
function forAll({ roles, plans, funding, engagements }: PathwaySystem): Partial<PathwaySystem> {
  const some = <T extends object>(rows: readonly T[] | undefined): T[] =>
    (rows ?? []).map((row) => ({ ...row, scope: undefined, pathways: undefined }));
  return {
    roles: some(roles),
    plans: some(plans),
    funding: some(funding),
    engagements: some(engagements),
  };
}

/** A way to change a system, and the system without what it changed: more than one where it can be taken to be gone in two ways. */
type Change = (
  system: PathwaySystem,
  at: number,
) => { changed: PathwaySystem; without: PathwaySystem[] } | undefined;

const changes: { readonly [name: string]: Change } = {
  over: (system, at) => {
    const kind = kinds[at % kinds.length] ?? 'role';
    const ways = Object.values(ends);
    const rows = (system[tables[kind]] ?? []) as unknown as readonly Row[];
    const row = rows[Math.floor(at / kinds.length) % rows.length];
    const end = ways[Math.floor(at / 97) % ways.length];
    if (!row || !end) return undefined;
    const changed = { ...system, [tables[kind]]: rows.map((each) => (each === row ? end(each) : each)) };
    const without = withoutRow(system, kind, row.id);
    // A partner whose last role is over has left the table; one who never had a role sits there as they are.
    const { partner } = row as { readonly partner?: string };
    const hasLeft = kind === 'role' && !without.roles?.some((each) => each.partner === partner);
    return {
      changed: changed as unknown as PathwaySystem,
      without: [
        without,
        ...(hasLeft && partner !== undefined ? [withoutRow(without, 'partner', partner)] : []),
      ],
    };
  },
  'not signed': (system) => ({
    changed: {
      ...system,
      agreements: (system.agreements ?? []).map((each) => ({
        ...each,
        parties: each.parties.map(({ partner }) => ({ partner })),
      })),
    },
    without: [{ ...system, agreements: [] }],
  }),
  elsewhere: (system, at) => {
    const place = away[at % away.length] ?? away[0];
    const elsewhere = (rows: PathwaySystem['supports']) =>
      (rows ?? []).map((each) => ({ ...each, capacity: [{ place, places: 3 }] }));
    return {
      changed: {
        ...system,
        supports: elsewhere(system.supports),
        evidence: (system.evidence ?? []).map((each) => ({ ...each, places: [place] })),
      },
      without: [{ ...system, supports: [], evidence: [] }],
    };
  },
  'on pathways elsewhere': (system, at) => {
    const region = [away[at % away.length] ?? away[0]];
    return {
      changed: { ...system, pathways: (system.pathways ?? []).map((each) => ({ ...each, region })) },
      // What is for them is then for all: for pathways that are not there it would not count at all.
      without: [{ ...system, ...forAll(system), pathways: [], entries: [], exits: [] }],
    };
  },
};

test.each(Object.keys(changes))('what is %s makes nothing true', (name) => {
  let bites = 0;
  fc.assert(
    fc.property(systems, fc.nat(), (system, at) => {
      const found = changes[name]?.(system, at);
      if (!found) return;
      const after = trueIn(found.changed, at);
      const without = found.without.map((each) => trueIn(each, at));
      expect([...after].filter((fact) => !without.some((facts) => facts.has(fact)))).toEqual([]);
      if (bites < enough && [...trueIn(system, at)].some((fact) => !after.has(fact))) bites += 1;
    }),
    trials(20_000, 18, 10),
  );
  seen(bites, enough - 1, name);
});
