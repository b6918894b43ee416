/** Random edits of random documents: verbs with arguments that often fit. */
import fc from 'fast-check';
import { PathwayError } from '../../src/base/pathway-error.js';
import { edit, type SystemDraft } from '../../src/edit/edit.js';
import { addRow } from '../../src/edit/verbs/add-row.js';
import { type LinkField, link, unlink } from '../../src/edit/verbs/link.js';
import { moveStep } from '../../src/edit/verbs/move-step.js';
import { removeRow } from '../../src/edit/verbs/remove-row.js';
import { renameId } from '../../src/edit/verbs/rename-id.js';
import { addRequirement, dropRequirement } from '../../src/edit/verbs/requirements.js';
import { retitle } from '../../src/edit/verbs/retitle.js';
import { links } from '../../src/model/links.js';
import type { Requirement } from '../../src/model/requirement.js';
import type { PathwaySystem } from '../../src/model/system.js';
import { type EntityKind, type Ref, tables } from '../../src/model/tables.js';

/** Numbers that choose: among verbs, things and places, whatever there is when their turn comes. */
export interface Pick {
  readonly verb: number;
  readonly one: number;
  readonly two: number;
  readonly three: number;
  readonly text: string;
}

const kinds = Object.keys(tables) as EntityKind[];
const number = fc.nat(10_000);
const words = fc.oneof(
  fc.string({ minLength: 1, maxLength: 6 }),
  fc.constantFrom('new', 'b', 'é', 'e\u0301', '__proto__'),
);

export const picks: fc.Arbitrary<Pick> = fc
  .tuple(number, number, number, number, words)
  .map(([verb, one, two, three, text]) => ({ verb, one, two, three, text }));

/** A row of some table of another document. */
export function rowFrom(
  donor: PathwaySystem,
  { one, two }: Pick,
): readonly [EntityKind, { readonly id: string }] {
  const rows = kinds.flatMap((kind) => (donor[tables[kind]] ?? []).map((row) => [kind, row] as const));
  return (
    at(rows, one * 7 + two) ?? ['term', { id: `term-${one}`, title: 'A term' } as { readonly id: string }]
  );
}

/** Everything in a document. */
export function thingsIn(system: PathwaySystem): Ref[] {
  return kinds.flatMap((kind) => (system[tables[kind]] ?? []).map(({ id }) => ({ kind, id })));
}

const at = <T>(list: readonly T[], number: number): T | undefined => list[number % Math.max(1, list.length)];

/** What an edit is called and does; `undefined` where there is nothing that it could be done to. */
export function editFor(
  system: PathwaySystem,
  donor: PathwaySystem,
  pick: Pick,
): readonly [name: string, (system: PathwaySystem) => PathwaySystem] | undefined {
  const { verb, one, two, three, text } = pick;
  const ref = at(thingsIn(system), one);
  const [kind, its] = rowFrom(donor, pick);
  const asked = (donor.steps ?? []).flatMap(({ requires }) => requires ?? []);
  const requirement: Requirement = at(asked, two) ?? {
    kind: 'step',
    step: at(system.steps ?? [], two)?.id ?? 'a',
  };
  if (!ref) return ['addRow', (now) => addRow(now, tables[kind], its as never)];
  const others = (system[tables[ref.kind as EntityKind]] ?? []).map(({ id }) => id as string);
  const fields = Object.keys(links[tables[ref.kind as EntityKind]]).map((each) => each.replace(/\/\*$/, ''));
  const field = (at(fields, two) ?? 'steps') as LinkField<EntityKind>;
  const targets = thingsIn(system).map(({ id }) => id);
  const target = at(targets, three) ?? 'a';
  const thing = ref as { readonly kind: EntityKind; readonly id: string };
  const pathway = at(system.pathways ?? [], one);
  const asking = at(
    [
      ...(system.steps ?? []).map(({ id }) => ({ kind: 'step' as const, id })),
      ...(system.entries ?? []).map(({ id }) => ({ kind: 'entry' as const, id })),
    ],
    one,
  );
  const had = asking && system[tables[asking.kind]]?.find(({ id }) => id === asking.id);
  const verbs: readonly (readonly [string, (now: PathwaySystem) => PathwaySystem])[] = [
    ['addRow', (now) => addRow(now, tables[kind], its as never)],
    ['retitle', (now) => retitle(now, ref, text)],
    ['renameId', (now) => renameId(now, ref, text)],
    ['renameId of the system', (now) => renameId(now, { kind: 'system', id: now.id }, text)],
    ['removeRow', (now) => removeRow(now, ref)],
    ['removeRow with cascade', (now) => removeRow(now, ref, { cascade: true })],
    ['removeRow with replaceBy', (now) => removeRow(now, ref, { replaceBy: at(others, two) ?? 'a' })],
    ['link', (now) => link(now, thing, field, target)],
    ['unlink', (now) => unlink(now, thing, field, target)],
    [
      'moveStep',
      (now) =>
        moveStep(now, pathway?.id ?? '', at(pathway?.steps ?? [], two) ?? '', {
          before: at(pathway?.steps ?? [], three) ?? '',
        }),
    ],
    [
      'moveStep behind',
      (now) =>
        moveStep(now, pathway?.id ?? '', at(pathway?.steps ?? [], two) ?? '', {
          after: at(pathway?.steps ?? [], three) ?? '',
        }),
    ],
    ['addRequirement', (now) => addRequirement(now, asking ?? { kind: 'step', id: '' }, requirement)],
    [
      'dropRequirement',
      (now) =>
        dropRequirement(
          now,
          asking ?? { kind: 'step', id: '' },
          partOf((had as { requires?: Requirement } | undefined)?.requires, two) ?? requirement,
        ),
    ],
    [
      'edit of a title',
      (now) =>
        edit(now, (draft) => {
          draft.title = text.trim() === '' ? 'Another' : text;
        }).system,
    ],
    [
      'edit that removes a table',
      (now) =>
        edit(now, (draft) => {
          delete draft[tables[ref.kind as EntityKind]];
        }).system,
    ],
    [
      'edit that turns a table round',
      (now) =>
        edit(now, (draft) => {
          (draft[tables[ref.kind as EntityKind]] as unknown[]).reverse();
        }).system,
    ],
    ['edit of a row', (now) => edit(now, (draft) => editRow(draft, ref, text, two)).system],
  ];
  return at(verbs, verb);
}

/** Changes a row in one of several ways, in which its keys come to stand elsewhere. */
function editRow(draft: SystemDraft, { kind, id }: Ref, text: string, way: number): void {
  const row = draft[tables[kind as EntityKind]]?.find((each) => each.id === id) as { [key: string]: unknown };
  if (way % 3 === 0) delete row['description'];
  else if (way % 3 === 1) row['description'] = text || undefined;
  else row['extensions'] = { [text === '__proto__' ? 'x' : text]: [way, { way }], '7': null };
}

/** One node of a tree. */
function partOf(tree: Requirement | undefined, number: number): Requirement | undefined {
  if (!tree || number % 2 === 0 || !('of' in tree) || tree.kind === 'credits') return tree;
  return at(tree.of as readonly Requirement[], number >> 1);
}

/** The document after an edit, or the code of the mistake that it would be. */
export function tried(
  system: PathwaySystem,
  change: (system: PathwaySystem) => PathwaySystem,
): { readonly system: PathwaySystem } | { readonly code: string } {
  try {
    return { system: change(system) };
  } catch (error) {
    if (!(error instanceof PathwayError)) throw error;
    return { code: error.code };
  }
}
