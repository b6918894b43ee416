/**
 * Changes one thing in the verdicts' code at a time, and asks whether a test notices: npm run test:mutants --
 * [--sample 400 | all] [--seed 1] [--only src/logic] [--budget 20] [--notes file.json]. Prints each change that no test
 * noticed; those that stay, and why, stand in test/mutants-left.md. `--only` takes a folder, a file, or the beginning of
 * a printed line, so that one change can be asked for again.
 *
 * All changes are made at once, each behind a switch, in one bundle of the sources and the tests. Every test runs once
 * with all switches off, and is seen to reach some of them. Then, for one switch at a time, the tests that reach it run,
 * until one fails, or takes twenty times as long as it did: most likely first those that noticed other changes of the same
 * file, and quick ones. They run in modules that stay from change to change; what fails there has to fail in fresh ones
 * as well, and what is not noticed there is looked for in fresh ones again. A change that is reached while modules load
 * has fresh ones only, and concerns every test of the files that load them. `--budget` is how many seconds of processor
 * time a change may take: what is not noticed in that time counts as not noticed. `--notes` keeps what was noticed, so
 * that a later run of the same sources asks only for the rest.
 *
 * Left out: types, imports and exports, what is inside of template strings, the files of texts, messages and guides, and
 * what stands in a field `ours`: the library's readings in words.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { asking } from './mutants/asking.mjs';
import { bundled } from './mutants/bundle.mjs';
import { switched } from './mutants/changes.mjs';

const { values } = parseArgs({
  options: {
    sample: { type: 'string', default: '400' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', multiple: true, default: ['src/definitions', 'src/logic'] },
    budget: { type: 'string', default: '20' },
    notes: { type: 'string' },
  },
});
process.chdir(fileURLToPath(new URL('..', import.meta.url)));
process.env.SHARED_DATA ||= resolve('../shared');
const budget = Number(values.budget) * 1000;

/** Numbers from 0 to 1 that a seed decides. */
function chance(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state + 0.5) / 2 ** 32;
  };
}

const filesIn = (folder, pattern) =>
  readdirSync(folder, { recursive: true })
    .filter((file) => pattern.test(file))
    .map((file) => join(folder, file))
    .sort();
const testFiles = (process.env.QUICK_TESTS).split(' ');
/** Files that people read, not programs; and those whose texts alone they read, so that nothing of them is asked. */
const isText = (file) => /(texts|guide|index)[^/]*\.ts$|\/guides\//.test(file);
const isSaid = (file) => /messages\.ts$/.test(file);

/** A change as it is printed. */
const printed = ({ file, line, from, to }) => `${file}:${line} ${from} -> ${to}`;

const changes = [];
const sources = new Map();
for (const file of ['src/definitions', 'src/logic'].flatMap((folder) => filesIn(folder, /\.ts$/))) {
  if (isText(file)) continue;
  const was = readFileSync(file, 'utf8');
  const { text, changes: found } = switched(file, was, changes.length);
  sources.set(resolve(file), text);
  const version = createHash('sha256').update(was).digest('hex').slice(0, 12);
  changes.push(...found.map((each, at) => ({ ...each, key: `${file} ${version} ${at}` })));
}

const folder = mkdtempSync(join(tmpdir(), 'mutants-'));
const bundle = join(folder, 'bundle.cjs');
await bundled(bundle, testFiles, sources);
const { ask, end } = asking({ bundle, count: changes.length });

/** All tests: file, place in it, how long it takes. */
const tests = [];
/** For each change the tests that reach it, and those that do so themselves, not only by loading their modules. */
const reachedBy = changes.map(() => new Map());
const loaded = new Set();
async function recordAll() {
  for (const file of testFiles) {
    const { loading, tests: found, failed } = await ask({ kind: 'record', file });
    if (failed) throw new Error(`The tests fail as they are. ${failed}`);
    const rows = found.map(({ took }, test) => ({ file, test, took, name: `${file} ${test}` }));
    tests.push(...rows);
    for (const number of loading) {
      loaded.add(number);
      for (const row of rows) reachedBy[number].set(row, 1);
    }
    found.forEach(({ reaches }, test) => {
      for (const number of reaches) reachedBy[number].set(rows[test], 10);
    });
  }
}

/** What earlier runs found out: which changes of a file, as it stands, are noticed, and by which test. */
const notes = values.notes && existsSync(values.notes) ? JSON.parse(readFileSync(values.notes, 'utf8')) : {};
/** How many changes each test noticed: in all sources, in a folder, in a file. */
const noticing = new Map();
const countsFor = (file) =>
  ['', dirname(file), file].map((place) => {
    if (!noticing.has(place)) noticing.set(place, new Map());
    return noticing.get(place);
  });
const credit = (file, row) => {
  for (const counts of countsFor(file)) counts.set(row, (counts.get(row) ?? 0) + 1);
};

/** The tests that reach a change in the order of a race that those are likely to win that are likely to notice it. */
function planFor({ number, file }, next) {
  const counts = countsFor(file);
  const likely = ([row, reach]) =>
    (reach * counts.reduce((sum, rows, weight) => sum + 5 ** weight * (rows.get(row) ?? 0), 0.1)) /
    (row.took + 10);
  return [...reachedBy[number]]
    .map((entry) => ({ row: entry[0], order: -Math.log(next()) / likely(entry) }))
    .sort((a, b) => a.order - b.order)
    .map(({ row }) => row);
}

/** The test that notices a change, or why it cannot be run at all; nothing where none does. */
async function noticed(change, plan) {
  const { number } = change;
  const fresh = (rows, how) => ask({ kind: 'notice', number, plan: rows, budget, ...how });
  const answer = ({ place, error }, rows) => error && (rows[place] ?? error);
  if (loaded.has(number)) return answer(await fresh(plan), plan);
  const { place = -1 } = await fresh(plan, { warm: testFiles });
  const again = plan[place] && answer(await fresh([plan[place]]), [plan[place]]);
  return again ?? answer(await fresh(plan, { forget: place >= 0 }), plan);
}

try {
  await recordAll();
  const byName = new Map(tests.map((row) => [row.name, row]));
  for (const { file, key } of changes) if (byName.has(notes[key])) credit(file, byName.get(notes[key]));
  const next = chance(Number(values.seed));
  const all = changes
    .map((change, number) => ({ ...change, number, order: next() }))
    .filter((change) => !isSaid(change.file) && values.only.some((part) => printed(change).startsWith(part)))
    .sort((a, b) => a.order - b.order);
  const sample = all.slice(0, values.sample === 'all' ? undefined : Number(values.sample));
  const began = Date.now();
  let count = 0;
  for (const change of sample) {
    const { file, key } = change;
    if (!notes[key]) {
      const plan = planFor(change, next);
      const by = plan.length > 0 ? await noticed(change, plan) : undefined;
      if (by === undefined)
        console.log(`${printed(change)}${plan.length > 0 ? '' : ' (no test reaches it)'}`);
      else {
        notes[key] = by.name ?? by;
        if (by.name) credit(file, by);
        if (values.notes) writeFileSync(values.notes, JSON.stringify(notes));
      }
    }
    if (notes[key]) count++;
  }
  const share = ((100 * count) / sample.length).toFixed(1);
  const each = ((Date.now() - began) / 1000 / sample.length).toFixed(2);
  console.log(
    `${count} of ${sample.length} changes noticed (${share} %), of ${all.length}; seed ${values.seed}, ${each} s each. ` +
      'Left out: types, imports, template strings, texts, messages, guides and the words of `ours`.',
  );
} finally {
  await end();
  rmSync(folder, { recursive: true, force: true });
}
