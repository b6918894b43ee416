/** Laws of edits: what is read stays readable, undo gives back every byte, patches compose, nothing is touched. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { apply, goTo, type History, history, mark, redo, undo } from '../../src/edit/history/history.js';
import { readHistory } from '../../src/edit/history/read-history.js';
import { applyPatch } from '../../src/edit/patch/apply-patch.js';
import { addRow } from '../../src/edit/verbs/add-row.js';
import { newlyDangling } from '../../src/edit/verbs/newly-dangling.js';
import { removeRow } from '../../src/edit/verbs/remove-row.js';
import { renameId } from '../../src/edit/verbs/rename-id.js';
import { readSystem } from '../../src/model/read-system.js';
import { danglingReferences, lookUp, placesNaming, referencesOf } from '../../src/model/references.js';
import type { PathwaySystem } from '../../src/model/system.js';
import { tables } from '../../src/model/tables.js';
import { seen, trials } from '../depth.js';
import { systems } from '../model/arbitrary-system.js';
import { editFor, picks, rowFrom, thingsIn, tried } from './random-edits.js';

const text = (value: unknown) => JSON.stringify(value);

it('100,000 random sequences of edits: each document can be read, and every edit undone byte for byte', () => {
  const done = new Map<string, number>();
  fc.assert(
    fc.property(systems, systems, fc.array(picks, { minLength: 1, maxLength: 6 }), (first, donor, moves) => {
      const bytes = text(first);
      const states = [bytes];
      let now: History = history(first);
      for (const move of moves) {
        const [name, change] = editFor(now.system, donor, move) ?? [];
        if (!change) continue;
        const before = now.system;
        const beforeBytes = text(before);
        const after = tried(before, (system) => {
          now = apply(now, change);
          return now.system === system ? system : now.system;
        });
        expect(text(before)).toBe(beforeBytes);
        if ('code' in after) continue;
        done.set(name!, (done.get(name!) ?? 0) + (now.system === before ? 0 : 1));
        expect(readSystem(now.system)).toEqual({ ok: true, value: now.system });
        if (now.system !== before) states.push(text(now.system));
      }
      for (const state of [...states].reverse()) {
        expect(text(now.system)).toBe(state);
        now = undo(now);
      }
      expect(text(now.system)).toBe(bytes);
      const all = now.edits.flatMap(({ forward }) => forward);
      const composed = applyPatch(first, JSON.parse(text(all)));
      expect(composed.ok && text(composed.value)).toBe(states.at(-1));
      for (const state of states) {
        expect(text(now.system)).toBe(state);
        now = redo(now);
      }
      expect(text(first)).toBe(bytes);
    }),
    trials(100_000, 1, 8),
  );
  for (const name of [
    'addRow',
    'retitle',
    'renameId',
    'removeRow with cascade',
    'removeRow with replaceBy',
    'link',
    'unlink',
    'moveStep',
    'addRequirement',
    'dropRequirement',
    'edit of a row',
    'edit that removes a table',
  ])
    seen(done.get(name), 20, name);
});

it('a row that is added and removed leaves no trace', () => {
  let bites = 0;
  fc.assert(
    fc.property(systems, systems, picks, (system, donor, pick) => {
      const [kind, row] = rowFrom(donor, pick);
      const after = tried(system, (now) => addRow(now, tables[kind], row as never));
      if ('code' in after) return;
      bites++;
      expect(after.system[tables[kind]]?.at(-1)).toBe(row);
      const isNamed = referencesOf(system).some(({ to }) => to.kind === kind && to.id === row.id);
      // A table without rows and no table say the same.
      if (isNamed || system[tables[kind]]?.length === 0) return;
      expect(text(removeRow(after.system, { kind, id: row.id }))).toBe(text(system));
    }),
    trials(20_000, 2, 8),
  );
  seen(bites, 50);
});

it('a thing that is renamed there and back is as it was', () => {
  let bites = 0;
  fc.assert(
    fc.property(systems, picks, (system, { one, text: id }) => {
      const things = [...thingsIn(system), { kind: 'system', id: system.id } as const];
      const ref = things[one % things.length]!;
      const after = tried(system, (now) => renameId(now, ref, id));
      if ('code' in after) return;
      bites++;
      expect(danglingReferences(after.system, referencesOf(after.system))).toHaveLength(
        danglingReferences(system, referencesOf(system)).length,
      );
      expect(
        referencesOf(after.system).some(
          ({ to }) => to.kind === ref.kind && to.id === ref.id && id !== ref.id,
        ),
      ).toBe(false);
      expect(text(renameId(after.system, { ...ref, id }, ref.id))).toBe(text(system));
    }),
    trials(20_000, 3, 8),
  );
  seen(bites, 200);
});

it('a removal with cascade leaves nothing that names what went, and without it goes through only where nothing does', () => {
  let cascades = 0;
  fc.assert(
    fc.property(systems, picks, (system, { one }) => {
      const things = thingsIn(system);
      const ref = things[one % Math.max(1, things.length)];
      if (!ref) return;
      const named = referencesOf(system).filter(
        ({ from, to }) =>
          to.kind === ref.kind && to.id === ref.id && !(from.kind === ref.kind && from.id === ref.id),
      );
      const alone = tried(system, (now) => removeRow(now, ref));
      expect('code' in alone ? alone.code : 'done').toBe(named.length > 0 ? 'still-named' : 'done');
      const after = removeRow(system, ref, { cascade: true });
      if (named.length > 0) cascades++;
      expect(lookUp(after)(ref)).toBe(false);
      expect(newlyDangling(system, after)).toEqual([]);
      expect(slowlyDangling(system, after)).toEqual([]);
      for (const table of Object.values(tables))
        if (after[table] && text(after[table]) === text(system[table]))
          expect(after[table]).toBe(system[table]);
    }),
    trials(20_000, 4, 8),
  );
  seen(cascades, 100);
});

it('finds what a change leaves dangling, like a slow second opinion', () => {
  let found = 0;
  fc.assert(
    fc.property(systems, systems, picks, (system, other, pick) => {
      const change = editFor(system, other, pick)?.[1];
      const after = change && tried(system, change);
      const pairs: readonly PathwaySystem[] = [other, ...(after && 'system' in after ? [after.system] : [])];
      for (const next of pairs) {
        const slow = slowlyDangling(system, next);
        if (slow.length > 0) found++;
        expect(
          newlyDangling(system, next)
            .map(({ path }) => path)
            .sort(),
        ).toEqual(slow.sort());
      }
    }),
    trials(20_000, 5, 8),
  );
  seen(found, 100);
});

it('places that name some things are found among the places of their kinds alone, like among all', () => {
  let found = 0;
  fc.assert(
    fc.property(systems, picks, (system, { one, two }) => {
      const named = referencesOf(system).map(({ to }) => to);
      const wanted = [one, two].flatMap((pick) => named[pick % Math.max(1, named.length)] ?? []);
      const kinds = [...new Set(wanted.map(({ kind }) => kind))];
      const ids = new Set(wanted.map(({ id }) => id));
      const slow = referencesOf(system).filter(({ to }) => kinds.includes(to.kind) && ids.has(to.id));
      expect(placesNaming(system, kinds, (id) => ids.has(id))).toEqual(slow);
      found += slow.length > 1 ? 1 : 0;
    }),
    trials(20_000, 7, 8),
  );
  seen(found, 200);
});

/** The places that lead nowhere, to what was there before or was not named. */
function slowlyDangling(before: PathwaySystem, after: PathwaySystem): string[] {
  const key = ({ kind, id }: { kind: string; id: string }) => `${kind} ${id}`;
  const had = lookUp(before);
  const outside = new Set(
    referencesOf(before)
      .filter(({ to }) => !had(to))
      .map(({ to }) => key(to)),
  );
  const inside = referencesOf(after).filter(({ to }) => !outside.has(key(to)));
  return danglingReferences(after, inside).map(({ path }) => path);
}

it('a history that was stored is read again, and goes to every point of every branch', () => {
  fc.assert(
    fc.property(systems, systems, fc.array(picks, { maxLength: 8 }), (first, donor, moves) => {
      let now = mark(history(first), 'first');
      const states = new Map<number, string>([[-1, text(first)]]);
      for (const move of moves) {
        if (move.verb % 4 === 0) now = undo(now);
        else if (move.verb % 7 === 0) now = redo(now);
        else if (move.verb % 9 === 0) now = goTo(now, (move.one % (now.edits.length + 1)) - 1);
        const change = editFor(now.system, donor, move)?.[1];
        if (change)
          tried(now.system, (system) => {
            now = apply(now, change);
            return system;
          });
        states.set(now.at, text(now.system));
      }
      const stored: unknown = JSON.parse(text(now));
      const read = readHistory(stored);
      expect(read).toEqual({ ok: true, value: stored });
      for (const [at, state] of states) expect(text(goTo(now, at).system)).toBe(state);
      if (read.ok) for (const [at, state] of states) expect(text(goTo(read.value, at).system)).toBe(state);
      expect(text(goTo(now, 'first').system)).toBe(text(first));
    }),
    trials(10_000, 6, 8),
  );
});
