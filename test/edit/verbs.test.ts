/** Verbs one by one: a reference planted in every place, refusals, and readers of stored edits. */
import { describe, expect, it } from 'vitest';
import { PathwayError } from '../../src/base/pathway-error.js';
import { edit } from '../../src/edit/edit.js';
import { apply, type History, history, redo, undo } from '../../src/edit/history/history.js';
import { readHistory } from '../../src/edit/history/read-history.js';
import { applyPatch } from '../../src/edit/patch/apply-patch.js';
import { readPatch } from '../../src/edit/patch/json-patch.js';
import { upgradedBy, upgradeSystem } from '../../src/edit/upgrade-system.js';
import { addRow } from '../../src/edit/verbs/add-row.js';
import { removeRow } from '../../src/edit/verbs/remove-row.js';
import { renameId } from '../../src/edit/verbs/rename-id.js';
import { addRequirement } from '../../src/edit/verbs/requirements.js';
import { retitle } from '../../src/edit/verbs/retitle.js';
import { readSystem } from '../../src/model/read-system.js';
import { referencesOf } from '../../src/model/references.js';
import type { Requirement } from '../../src/model/requirement.js';
import type { PathwaySystem } from '../../src/model/system.js';
import { systemSchema } from '../../src/model/system-schema.js';
import { type EntityKind, tables } from '../../src/model/tables.js';
import { sample } from '../depth.js';
import { isOptional, rowSchemas, type Schema, sampleOf, shapeOf } from '../model/schema-walk.js';

const kinds = Object.keys(tables) as EntityKind[];
const schemas = rowSchemas(systemSchema);
/** A row of every table with every field there is, and so with a reference in every place. */
const full = {
  format: 'career-pathways/1',
  id: 'planted',
  title: 'Planted',
  ...Object.fromEntries(kinds.map((kind) => [tables[kind], [sampleOf(schemas[kind] as Schema, true)]])),
} as unknown as PathwaySystem;

const idOf = (kind: EntityKind) => full[tables[kind]]![0]!.id as string;
const codeOf = (act: () => unknown) => {
  try {
    act();
    return 'none';
  } catch (error) {
    if (error instanceof PathwayError) return error.code;
    throw error;
  }
};

describe.each(sample(kinds))('a %s that every place names', (kind) => {
  const ref = { kind, id: idOf(kind) } as const;
  const named = referencesOf(full).filter(({ to }) => to.kind === kind && to.id === ref.id);

  it('is renamed everywhere: its old id is nowhere in the text', () => {
    const after = renameId(full, ref, 'zqx');
    expect(readSystem(after)).toMatchObject({ ok: true });
    expect(referencesOf(after).filter(({ to }) => to.kind === kind && to.id === 'zqx')).toHaveLength(
      named.length,
    );
    expect(JSON.stringify(after).split('"zqx"')).toHaveLength(named.length + 2);
    expect(JSON.stringify(renameId(after, { kind, id: 'zqx' }, ref.id))).toBe(JSON.stringify(full));
  });

  it('is removed with all that is nothing without it, and what is left can be read', () => {
    const others = named.filter(({ from }) => from.kind !== kind);
    expect(codeOf(() => removeRow(full, ref))).toBe(others.length > 0 ? 'still-named' : 'none');
    const after = removeRow(full, ref, { cascade: true });
    expect(readSystem(after)).toMatchObject({ ok: true });
    expect(referencesOf(after).some(({ to }) => to.kind === kind && to.id === ref.id)).toBe(false);
  });

  it('is replaced everywhere by another', () => {
    const other = { ...(sampleOf(schemas[kind] as Schema, false) as object), id: 'other' };
    const two = { ...full, [tables[kind]]: [full[tables[kind]]![0], other] } as PathwaySystem;
    const after = removeRow(two, ref, { replaceBy: 'other' });
    expect(readSystem(after)).toMatchObject({ ok: true });
    const outside = named.filter(({ from }) => from.kind !== kind);
    expect(
      referencesOf(after).filter(
        ({ to, from }) => to.kind === kind && to.id === 'other' && from.kind !== kind,
      ),
    ).toHaveLength(outside.length);
  });

  it('has another title, where it has one', () => {
    const fields = shapeOf(schemas[kind] as Schema);
    const field = ['name', 'title'].find(
      (each) => fields[each] && (each === 'title' || !isOptional(fields[each])),
    );
    const act = () => retitle(full, ref, 'zqx');
    if (!field) expect(codeOf(act)).toBe('bad-argument');
    else {
      expect(readSystem(act())).toMatchObject({ ok: true });
      expect(act()[tables[kind]]![0]).toMatchObject({ [field]: 'zqx' });
    }
  });
});

const small = {
  format: 'career-pathways/1',
  id: 's',
  title: 'S',
  steps: [{ id: 'é', title: 'E', kind: 'course' }],
  pathways: [{ id: 'p', title: 'P', steps: ['é', 'outside'] }],
} as const satisfies PathwaySystem;

it('refuses ids that are taken, look the same, or are named by what leads nowhere', () => {
  const course = (id: string) => ({ id, title: 'A', kind: 'course' }) as const;
  expect(codeOf(() => addRow(small, 'steps', course('e\u0301')))).toBe('already-there');
  expect(codeOf(() => addRow(small, 'entries', { id: 'd', pathway: 'p', step: 'nowhere' }))).toBe(
    'unknown-row',
  );
  expect(codeOf(() => addRow(small, 'entries', { id: 'd', pathway: 'p', step: 'outside' }))).toBe('none');
  expect(codeOf(() => renameId(small, { kind: 'step', id: 'é' }, 'outside'))).toBe('already-there');
  expect(codeOf(() => renameId(small, { kind: 'step', id: 'é' }, 'e\u0301'))).toBe('none');
  expect(codeOf(() => renameId(small, { kind: 'step', id: 'é' }, ''))).toBe('bad-argument');
});

it('neither touches nor freezes the document, and shares what did not change', () => {
  const before = structuredClone(small) as unknown as PathwaySystem;
  const after = edit(before, (draft) => {
    draft.steps![0]!.title = 'Other';
  });
  expect(before).toEqual(small);
  expect(
    [before, before.steps, before.steps![0], before.pathways].some((each) => Object.isFrozen(each)),
  ).toBe(false);
  expect(after.system.pathways).toBe(before.pathways);
  expect(
    codeOf(() =>
      edit(before, (draft) => {
        draft.steps![0]!.title = new Date(0) as never;
      }),
    ),
  ).toBe('bad-system');
  expect(codeOf(() => edit(before, (async () => undefined) as never))).toBe('bad-argument');
  expect(
    edit(before, (draft) => {
      delete draft.steps![0]!.description;
      draft.steps![0]!.description = undefined as never;
    }).forward,
  ).toEqual([]);
});

it('applies the examples of RFC 6902, and says where a patch does not fit', () => {
  const system = { ...small, extensions: { a: { foo: ['bar', 'baz'], q: { bar: 2 } } } } as PathwaySystem;
  const a = (patch: unknown) => {
    const done = applyPatch(system, patch);
    return done.ok ? done.value.extensions?.['a'] : done.issues.map(({ code, path }) => `${code} ${path}`);
  };
  const at = '/extensions/a';
  expect(a([{ op: 'add', path: `${at}/foo/1`, value: 'qux' }])).toMatchObject({ foo: ['bar', 'qux', 'baz'] });
  expect(a([{ op: 'add', path: `${at}/foo/-`, value: ['abc'] }])).toMatchObject({
    foo: ['bar', 'baz', ['abc']],
  });
  expect(a([{ op: 'move', from: `${at}/foo/0`, path: `${at}/foo/1` }])).toMatchObject({
    foo: ['baz', 'bar'],
  });
  expect(a([{ op: 'copy', from: `${at}/q`, path: `${at}/~1~0` }])).toMatchObject({ '/~': { bar: 2 } });
  expect(
    a([
      { op: 'test', path: `${at}/q`, value: { bar: 2 } },
      { op: 'remove', path: `${at}/q/bar` },
    ]),
  ).toMatchObject({ q: {} });
  expect(a([{ op: 'test', path: `${at}/q/bar`, value: '2' }])).toEqual(['test-failed /0/value']);
  expect(a([{ op: 'remove', path: `${at}/foo/01` }])).toEqual(['no-such-place /0/path']);
  expect(a([{ op: 'replace', path: `${at}/foo/2`, value: 0 }])).toEqual(['no-such-place /0/path']);
  expect(a([{ op: 'add', path: `${at}/__proto__`, value: 0 }])).toEqual(['no-such-place /0/path']);
  expect(a([{ op: 'move', from: at, path: `${at}/q/r` }])).toEqual(['no-such-place /0/path']);
  expect(a([{ op: 'replace', path: '', value: 5 }])).toEqual(['no-system ']);
  const read = readPatch([{ op: 'put', path: '' }, { op: 'add', path: '/a~2' }, 7]);
  expect(read.ok || read.issues.map(({ code, path }) => `${code} ${path}`)).toEqual([
    'unknown-word /0/op',
    'wrong-form /1/path',
    'missing-field /1/value',
    'wrong-type /2',
  ]);
});

it('refuses a stored history that is broken', () => {
  const stored = undo(
    apply(
      apply(history(small), (now) => ({ ...now, title: 'One' })),
      (now) => ({ ...now, title: 'Two' }),
    ),
  );
  const codes = (change: (copy: Record<string, unknown> & { edits: Record<string, unknown>[] }) => void) => {
    const copy = JSON.parse(JSON.stringify(stored));
    change(copy);
    const read = readHistory(copy);
    return read.ok || read.issues.map(({ code, path }) => `${code} ${path}`);
  };
  expect(codes(() => undefined)).toBe(true);
  expect(
    codes((copy) => {
      copy['format'] = 'x';
    }),
  ).toEqual(['unknown-format /format']);
  expect(
    codes((copy) => {
      copy['at'] = 2;
    }),
  ).toEqual(['unknown-edit /at']);
  expect(
    codes((copy) => {
      copy['undone'] = [0];
    }),
  ).toEqual(['unknown-edit /undone/0']);
  expect(
    codes((copy) => {
      copy.edits[1]!['parent'] = 1;
    }),
  ).toEqual(['unknown-edit /edits/1/parent']);
  expect(
    codes((copy) => {
      copy.edits[0]!['back'] = [];
    }),
  ).toEqual(['patch-misfit /edits/0/forward']);
  expect(
    codes((copy) => {
      copy.edits[1]!['forward'] = [{ op: 'remove', path: '/steps/9' }];
    }),
  ).toEqual(['patch-misfit /edits/1/forward/0']);
  expect(
    codes((copy) => {
      copy['system'] = { ...small, title: 'Three' };
    }),
  ).not.toBe(true);
  expect(
    codes((copy) => {
      copy['system'] = { ...small, title: 3 };
    }),
  ).toEqual(['wrong-type /system/title']);
  expect(
    codes((copy) => {
      copy['extra'] = 1;
    }),
  ).toEqual(['unknown-field /extra']);
});

it('reads documents of this format, brings up earlier ones, and guesses at no other', () => {
  expect(upgradeSystem(small)).toEqual({ ok: true, value: small });
  expect(upgradeSystem({ ...small, format: 'career-pathways/2' })).toMatchObject({
    issues: [{ code: 'newer-format' }],
  });
  for (const format of ['career-pathways/01', 'career-pathways/0', 'other/1', ''])
    expect(upgradeSystem({ ...small, format })).toMatchObject({
      issues: [{ code: 'unknown-format', path: '/format' }],
    });
  expect(upgradeSystem(7)).toMatchObject({ ok: false });
  const chain = ['a', 'b'].map((from) => ({
    from,
    upgrade: (old: object) => ({
      ...old,
      format: from === 'a' ? 'b' : 'career-pathways/1',
      title: `${(old as { title: string }).title}${from}`,
    }),
  }));
  expect(upgradedBy(chain, { ...small, format: 'a' })).toMatchObject({ ok: true, value: { title: 'Sab' } });
  expect(upgradedBy(chain, { ...small, format: 'b' })).toMatchObject({ ok: true, value: { title: 'Sb' } });
});

it('no verb, edit or history brings in what readSystem refuses', () => {
  const broken = '\ud800';
  const deep = Array.from({ length: 80 }).reduce<Requirement>((inner) => ({ kind: 'all', of: [inner] }), {
    kind: 'step',
    step: 'a',
  });
  const system: PathwaySystem = {
    ...{ format: 'career-pathways/1', id: 's', title: 'S' },
    steps: ['a', 'b'].map((id) => ({ id, title: id, kind: 'course' })),
  };
  const ref = { kind: 'step', id: 'a' } as const;
  const start = history(system);
  const tries: (() => unknown)[] = [
    () => retitle(system, ref, broken),
    () => renameId(system, ref, broken),
    () => addRow(system, 'steps', { id: 'c', title: broken, kind: 'course' }),
    () => addRequirement(system, { kind: 'step', id: 'b' }, deep),
    () => apply(start, (its) => ({ ...its, x: Number.NaN })),
    () => apply(start, (its) => ({ ...its, [broken]: 1 })),
    () => apply(start, (its) => ({ ...its, x: () => 1 })),
    () => apply(start, (its) => ({ ...its, x: new Date(0) })),
    () => edit(system, (draft) => ({ ...draft, title: 'Z' }) as unknown as undefined),
    () => redo({ ...start, undone: [9] }),
    () => undo({ format: 'career-pathways-history/1' } as unknown as History),
  ];
  for (const [at, attempt] of tries.entries())
    expect(attempt, `${at}`).toThrow(expect.objectContaining({ name: 'PathwayError' }));
  expect(edit(system, (draft) => draft.steps?.splice(0, 1)).system.steps).toHaveLength(1);
});

it('a place that cannot be read back is named by where it would stand', () => {
  const system: PathwaySystem = {
    ...{ format: 'career-pathways/1', id: 's', title: 'S' },
    steps: [{ id: 'a', title: 'A', kind: 'course' }],
  };
  expect(() => retitle(system, { kind: 'step', id: 'a' }, '\ud800')).toThrow(
    expect.objectContaining({ issues: [expect.objectContaining({ path: '/steps/0/title' })] }),
  );
  const twice = { ...system, steps: ['a', 'a'].map((id) => ({ id, title: id, kind: 'course' as const })) };
  const first = edit(twice, (draft) => {
    draft.steps?.unshift({ id: 'new', title: 'New', kind: 'course' });
  });
  expect(first.findings).toEqual([]);
  expect(() =>
    edit(system, (draft) => {
      if (draft.steps) draft.steps[3] = { id: 'b', title: 'B', kind: 'course' };
    }),
  ).toThrow(PathwayError);
});

it('a stored history with a label that is no text, or a field that it does not have, is refused', () => {
  const stored = apply(history({ format: 'career-pathways/1', id: 's', title: 'S' }), (now) => ({
    ...now,
    title: 'T',
  }));
  const changed = (more: object) => ({ ...stored, edits: [{ ...stored.edits[0], ...more }] });
  const paths = (input: unknown) => {
    const read = readHistory(JSON.parse(JSON.stringify(input)));
    return read.ok ? [] : read.issues.map(({ code, path }) => `${code} ${path}`);
  };
  expect(paths(changed({ label: 'A title' }))).toEqual([]);
  expect(paths(changed({ label: 5 }))).toEqual(['wrong-type /edits/0/label']);
  expect(paths(changed({ author: 'x' }))).toEqual(['unknown-field /edits/0/author']);
});

it('a stored history of which the document cannot be read says since which edit', () => {
  const start = history(small);
  const titled = apply(start, (now) => ({ ...now, title: 'One' }));
  const kinds = (kind: string) => (now: PathwaySystem) =>
    edit(now, (draft) => {
      draft.steps = [{ id: 'x', title: 'X', kind: kind as 'course' }];
    }).system;
  const broken = apply(apply(titled, kinds('no-such-kind'), { label: 'A new kind' }), (now) => ({
    ...now,
    title: 'Two',
  }));
  const read = readHistory(JSON.parse(JSON.stringify(broken)));
  expect(read.ok || read.issues.map(({ code, path }) => `${code} ${path}`)).toEqual([
    'unreadable-document /edits/1/forward',
    'unknown-word /system/steps/0/kind',
  ]);
  expect(read.ok || read.issues[0]!.message).toMatch(
    /^Since this edit, "A new kind", the document cannot be read: \/steps\/0\/kind /,
  );
  // Undone, it can be read; and one that could not be read from the first has no such edit.
  expect(readHistory(JSON.parse(JSON.stringify(undo(undo(broken))))).ok).toBe(true);
  const never = readHistory({ ...JSON.parse(JSON.stringify(start)), system: { ...small, steps: [{}] } });
  expect(never.ok || never.issues.every(({ path }) => path.startsWith('/system'))).toBe(true);
});
