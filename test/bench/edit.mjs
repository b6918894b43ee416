/**
 * Each verb in a system of 10,000 steps, beside copying the system whole. Run `npm run bench:edit`, which fails where one
 * step retitled costs more than 3 % of the copy, or another verb more than 10 %.
 */

import {
  addRequirement,
  addRow,
  apply,
  dropRequirement,
  edit,
  history,
  link,
  moveStep,
  removeRow,
  renameId,
  retitle,
  undo,
  unlink,
} from 'career-pathways/edit';
import { note } from './figures.mjs';

const steps = Array.from({ length: 10_000 }, (_, at) => ({
  id: `step-${at}`,
  title: `Step ${at}`,
  kind: 'course',
  credits: 3,
  provider: `partner-${at % 50}`,
  ...(at > 0 ? { requires: { kind: 'all', of: [{ kind: 'step', step: `step-${at - 1}` }] } } : {}),
  awards: [`credential-${at % 500}`],
}));
const system = {
  format: 'career-pathways/1',
  id: 'large',
  title: 'Large',
  partners: Array.from({ length: 50 }, (_, at) => ({
    id: `partner-${at}`,
    name: `Partner ${at}`,
    types: ['postsecondary'],
  })),
  credentials: Array.from({ length: 500 }, (_, at) => ({
    id: `credential-${at}`,
    title: `Credential ${at}`,
    kind: 'Certificate',
  })),
  steps,
  pathways: [{ id: 'all', title: 'All', steps: steps.map(({ id }) => id) }],
};
const middle = { kind: 'step', id: 'step-5000' };

/** The least time of a piece of work, whatever else the machine does, once it is compiled: after some hundred rounds. */
function timeOf(work, warm = 300) {
  let least = Number.POSITIVE_INFINITY;
  for (let round = -warm; round < 60; round++) {
    const from = performance.now();
    work(round);
    if (round >= 0) least = Math.min(least, performance.now() - from);
  }
  return least;
}

const copy = timeOf(() => structuredClone(system), 20);
const json = timeOf(() => JSON.parse(JSON.stringify(system)), 20);
const start = history(system);
const rows = [
  ['retitle', timeOf((round) => retitle(system, middle, `Title ${round}`))],
  ['retitle in a history', timeOf((round) => apply(start, (now) => retitle(now, middle, `Title ${round}`)))],
  [
    'the same by hand, with edit',
    timeOf((round) =>
      edit(system, (draft) => {
        draft.steps[5000].title = `Title ${round}`;
      }),
    ),
  ],
  [
    'undo',
    (() => {
      const one = apply(start, (now) => retitle(now, middle, 'Other'));
      return timeOf(() => undo(one));
    })(),
  ],
  ['renameId', timeOf((round) => renameId(system, middle, `step-x${round + 300}`))],
  [
    'renameId of a credential',
    timeOf((round) => renameId(system, { kind: 'credential', id: 'credential-7' }, `license-${round + 300}`)),
  ],
  [
    'addRow',
    timeOf(() => addRow(system, 'steps', { id: 'new', title: 'New', kind: 'course', provider: 'partner-7' })),
  ],
  ['removeRow of what nothing names', timeOf(() => removeRow(system, { kind: 'pathway', id: 'all' }))],
  ['removeRow with cascade', timeOf(() => removeRow(system, middle, { cascade: true }))],
  [
    'removeRow of a partner with cascade',
    timeOf(() => removeRow(system, { kind: 'partner', id: 'partner-7' }, { cascade: true })),
  ],
  ['removeRow with replaceBy', timeOf(() => removeRow(system, middle, { replaceBy: 'step-7' }))],
  ['link', timeOf(() => link(system, middle, 'awards', 'credential-7'))],
  ['unlink', timeOf(() => unlink(system, { kind: 'pathway', id: 'all' }, 'steps', 'step-5000'))],
  ['moveStep', timeOf(() => moveStep(system, 'all', 'step-5000', { before: 'step-7' }))],
  ['addRequirement', timeOf(() => addRequirement(system, middle, { kind: 'step', step: 'step-7' }))],
  ['dropRequirement', timeOf(() => dropRequirement(system, middle, { kind: 'step', step: 'step-4999' }))],
];
const percent = (time) => `${((100 * time) / Math.min(copy, json)).toFixed(1)} %`;
console.log(
  `\nCopying the system: structuredClone ${copy.toFixed(2)} ms, JSON ${json.toFixed(2)} ms. Parts of the quicker:\n`,
);
console.log('| edit | of copying it whole |\n| --- | --- |');
for (const [name, time] of rows) {
  console.log(`| ${name} | ${percent(time)} |`);
  note(`edit: ${name}`, (100 * time) / Math.min(copy, json));
}
const after = retitle(system, middle, 'Other');
const shared = Object.keys(system).filter(
  (table) => table !== 'steps' && after[table] === system[table],
).length;
if (shared !== Object.keys(system).length - 1)
  throw new Error('A table that did not change is another object.');
const slow = rows.filter(([, time]) => time > 0.2 * Math.min(copy, json)).map(([name]) => name);
if (slow.length > 0) throw new Error(`More than a fifth of a copy: ${slow.join(', ')}.`);
if (rows[0][1] > 0.03 * Math.min(copy, json)) throw new Error('retitle costs more than 3 % of a copy.');
