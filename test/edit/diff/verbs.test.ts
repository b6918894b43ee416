/** Every verb of an edit is a line of its own, told by what it did. */
import { expect, test } from 'vitest';
import {
  addRequirement,
  addRow,
  diffSystems,
  dropRequirement,
  link,
  moveStep,
  removeRow,
  renameId,
  retitle,
  unlink,
} from '../../../src/edit/index.js';
import type { PathwaySystem } from '../../../src/model/system.js';
import { all, exit, pathwayOf, prior, step } from '../../graph/small-system.js';

const base: PathwaySystem = {
  ...pathwayOf([
    step('aide', undefined, { title: 'Aide' }),
    step('anatomy', undefined, { title: 'Anatomy' }),
    step('nurse', all(prior('aide'), prior('anatomy')), { title: 'Nurse' }),
  ]),
  credentials: [{ id: 'cna', title: 'Nursing assistant', kind: 'Certificate' }],
  exits: [exit('out', 'aide')],
};
const awarding = link(base, { kind: 'step', id: 'aide' }, 'awards', 'cna');
const nurse = { kind: 'step', id: 'nurse' } as const;

test.each<[string, PathwaySystem, PathwaySystem, object[]]>([
  ['addRow', base, addRow(base, 'steps', step('new')), [{ change: 'added', kind: 'step', id: 'new' }]],
  [
    'removeRow',
    base,
    removeRow(base, { kind: 'exit', id: 'out' }),
    [{ change: 'removed', kind: 'exit', id: 'out' }],
  ],
  [
    'renameId',
    base,
    renameId(base, { kind: 'step', id: 'aide' }, 'na-100'),
    [{ change: 'renamed', kind: 'step', id: 'na-100', from: 'aide', fields: [] }],
  ],
  [
    'retitle',
    base,
    retitle(base, nurse, 'RN'),
    [{ id: 'nurse', fields: [{ kind: 'value', field: 'title', before: 'Nurse', after: 'RN' }] }],
  ],
  [
    'moveStep',
    base,
    moveStep(base, 'p', 'aide', { after: 'anatomy' }),
    [{ id: 'p', fields: [{ kind: 'list', field: 'steps', added: [], removed: [], moved: ['anatomy'] }] }],
  ],
  [
    'link',
    base,
    awarding,
    [{ id: 'aide', fields: [{ kind: 'list', field: 'awards', added: ['cna'], removed: [] }] }],
  ],
  [
    'unlink',
    awarding,
    unlink(awarding, { kind: 'step', id: 'aide' }, 'awards', 'cna'),
    [{ id: 'aide', fields: [{ field: 'awards' }] }],
  ],
  [
    'addRequirement',
    base,
    addRequirement(base, nurse, { kind: 'level', scheme: 'grade', level: 9 }),
    [
      {
        id: 'nurse',
        fields: [{ kind: 'requirement', changes: [{ kind: 'also', part: { kind: 'level' } }] }],
      },
    ],
  ],
  [
    'dropRequirement',
    base,
    dropRequirement(base, nurse, prior('aide')),
    [
      {
        id: 'nurse',
        fields: [{ kind: 'requirement', changes: [{ kind: 'no-longer', part: prior('aide') }] }],
      },
    ],
  ],
])('%s', (_, before, after, things) => {
  const found = diffSystems(before, after).things;
  expect(found).toMatchObject(things);
  expect(found).toHaveLength(1);
});

test('removing a step with all that names it tells what named it', () => {
  const after = removeRow(base, { kind: 'step', id: 'aide' }, { cascade: true });
  expect(diffSystems(base, after).things.map(({ change, kind, id }) => `${change} ${kind} ${id}`)).toEqual([
    'changed step nurse',
    'removed step aide',
    'changed pathway p',
    'removed exit out',
  ]);
});
