/**
 * Changes one thing in the verdicts' code at a time, and asks whether a test notices: npm run test:mutants --
 * [--sample 400 | all] [--seed 1] [--only src/logic]. Prints each change that no test noticed; those that stay, and why,
 * stand in test/mutants-left.md.
 *
 * All changes are made at once, each behind a switch, in one bundle of the sources and the tests. Every test runs once
 * with all switches off, and is seen to reach some of them. Then, for one switch at a time, the tests that reach it run,
 * first those that noticed other changes of the same file, then the quickest, until one fails. A test that takes twenty
 * times as long as it did fails too. What is reached while modules load concerns every test of the files that load them.
 *
 * Left out: types, imports and exports, the files of texts and guides (people read them, and the rule pages hold them), and
 * what is inside of template strings.
 */
import { createHash } from 'node:crypto';
import { existsSync, writeFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import { switched } from './mutants/changes.mjs';

const { values } = parseArgs({
  options: {
    sample: { type: 'string', default: '400' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', multiple: true, default: ['src/definitions', 'src/logic'] },
    thorough: { type: 'boolean', default: false },
    notes: { type: 'string' },
    budget: { type: 'string', default: '20' },
    times: { type: 'boolean', default: false },
  },
});
const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
process.env.SHARED_DATA ||= resolve('../shared');

/** Numbers from 0 to 1 that a seed decides. */
function chance(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const filesIn = (folder, pattern) =>
  readdirSync(folder, { recursive: true })
    .filter((file) => pattern.test(file))
    .map((file) => join(folder, file))
    .sort();
const testFiles = [
  ...['definitions', 'logic', 'view', 'partnership'].flatMap((folder) =>
    filesIn(join('test', folder), /\.test\.ts$/),
  ),
  'test/conformance/verdicts.test.ts',
  'test/cli/check.test.ts',
  'test/cli/partners.test.ts',
];

/** What earlier runs found out: which changes of a file, as it stands, are noticed, and by which test. */
const notes = values.notes && existsSync(values.notes) ? JSON.parse(readFileSync(values.notes, 'utf8')) : {};
const keep = () => values.notes && writeFileSync(values.notes, JSON.stringify(notes));
const changes = [];
const sources = new Map();
for (const file of ['src/definitions', 'src/logic'].flatMap((folder) => filesIn(folder, /\.ts$/))) {
  if (/(texts|guide|index)[^/]*\.ts$|\/guides\//.test(file)) continue;
  const was = readFileSync(file, 'utf8');
  const { text, changes: found } = switched(file, was, changes.length);
  sources.set(resolve(file), text);
  const version = createHash('sha256').update(was).digest('hex').slice(0, 12);
  changes.push(...found.map((each, at) => ({ ...each, key: `${file} ${version} ${at}` })));
}

const folder = mkdtempSync(join(tmpdir(), 'mutants-'));
const bundle = join(folder, 'bundle.cjs');
await build({
  stdin: {
    contents: `export const files = {${testFiles.map((file) => `'${file}': () => import('./${file}')`)}};`,
    resolveDir: root,
  },
  outfile: bundle,
  bundle: true,
  platform: 'node',
  format: 'iife',
  globalName: 'bundled',
  packages: 'external',
  logLevel: 'error',
  plugins: [
    {
      name: 'switches',
      setup({ onLoad, onResolve }) {
        onResolve({ filter: /^vitest$/ }, () => ({ path: 'vitest', namespace: 'vitest' }));
        onLoad({ filter: /./, namespace: 'vitest' }, () => ({ contents: 'module.exports = vitest;' }));
        onLoad({ filter: /\.ts$/ }, ({ path }) => ({
          contents: (sources.get(path) ?? readFileSync(path, 'utf8')).replaceAll(
            'import.meta.url',
            JSON.stringify(pathToFileURL(path).href),
          ),
          loader: 'ts',
        }));
      },
    },
  ],
});

const limit = new SharedArrayBuffer(8);
const until = new Float64Array(limit);
let worker;
/** Asks the worker; one that takes too long, or runs out of memory, is replaced. */
function ask(request) {
  worker ??= new Worker(new URL('./mutants/worker.mjs', import.meta.url), {
    workerData: { bundle, count: changes.length, limit },
    resourceLimits: { maxOldGenerationSizeMb: 1500 },
  });
  until[0] = Number.POSITIVE_INFINITY;
  const start = Date.now();
  return new Promise((done) => {
    const end = (answer) => {
      clearInterval(watch);
      worker?.removeAllListeners('message').removeAllListeners('error');
      done(answer);
    };
    const gone = (why) => {
      const old = worker;
      end({ place: -1, error: why, failed: why });
      worker = undefined;
      old?.terminate();
    };
    const watch = setInterval(() => {
      const { user, system } = process.cpuUsage();
      // What waits for nothing takes no processor time.
      if ((user + system) / 1000 > until[0] || Date.now() - start > 1_200_000) gone('takes too long');
    }, 200);
    worker.once('message', end);
    worker.once('error', (error) => gone(`${error}`));
    worker.postMessage(request);
  });
}

/** All tests: file, place in it, how long it takes; and for each change, those that reach it. */
const tests = [];
const loaded = new Set();
const directly = changes.map(() => new Set());
const reachedBy = changes.map(() => new Set());
try {
  for (const file of testFiles) {
    const t0 = Date.now();
    const key = process.env.MCACHE && createHash('sha1').update(readFileSync(file)).update([...sources.values()].join('')).digest('hex');
    const kept = key && existsSync(`/tmp/mcache/${key}`) && JSON.parse(readFileSync(`/tmp/mcache/${key}`, 'utf8'));
    const answer = kept || (await ask({ kind: 'record', file }));
    const { loading, tests: found, failed } = answer;
    if (key && !kept && !failed) writeFileSync(`/tmp/mcache/${key}`, JSON.stringify(answer));
    if (failed) throw new Error(`The tests fail as they are. ${failed}`);
    if (values.times) console.error(`${Date.now() - t0} ms ${found.length} ${loading.length} ${file}`);
    const rows = found.map(({ took, reaches }, test) => ({ row: { file, test, took }, reaches }));
    for (const { row, reaches } of rows) {
      tests.push(row);
      for (const number of reaches) {
        reachedBy[number].add(row);
        directly[number].add(row);
      }
    }
    for (const number of loading) loaded.add(number);
    for (const number of loading) for (const { row } of rows) reachedBy[number].add(row);
  }
  const quickest = (list) => [...list].sort((a, b) => a.took - b.took);

  const next = chance(Number(values.seed));
  const keyed = changes.map((change, number) => ({ ...change, number, order: next() }));
  const all = keyed.filter(({ file }) => !/messages.ts/.test(file) && values.only.some((part) => file.startsWith(part)));
  const sample = all.sort((a, b) => a.order - b.order).slice(0, values.sample === 'all' ? undefined : Number(values.sample));
  // Tests that noticed changes: in all sources, in each folder, in each file.
  const noticing = new Map();
  const scoresOf = (file) => ['', dirname(file), file].map((place) => [place, noticing.get(place) ?? new Map()]);
  let noticed = 0;
  const began = Date.now();
  const credit = (file, row) => {
    for (const [place, rows] of scoresOf(file)) noticing.set(place, rows.set(row, (rows.get(row) ?? 0) + 1));
  };
  const byName = new Map(tests.map((row) => [`${row.file} ${row.test}`, row]));
  for (const { file, key } of changes) if (byName.has(notes[key])) credit(file, byName.get(notes[key]));
  for (const { number, file, line, from, to, key } of sample) {
    if (notes[key]) {
      noticed++;
      continue;
    }
    const start = Date.now();
    const scores = scoresOf(file);
    const near = (row) => row.file.includes('citations') ? 2 : (dirname(row.file).slice(5) === dirname(file).slice(4).replace(/partners.*/, 'partners').replace(/\/(clauses|guides)$/, '') ? 0.5 : 0.01);
    const score = (row) =>
      scores.reduce((sum, [, rows], weight) => sum + 5 ** weight * (rows.get(row) ?? 0), near(row)) /
      (row.took + 10) *
      (directly[number].has(row) ? 10 : 1);
    // A race in which those with the higher score are likely to come first: tests of one kind stand side by side.
    const plan = [...reachedBy[number]]
      .map((row) => ({ row, order: -Math.log(next()) / score(row) }))
      .sort((a, b) => a.order - b.order)
      .map(({ row }) => row);
    const budget = Number(values.budget) * 1000;
    let place;
    let why;
    let forget = false;
    if (!loaded.has(number) && plan.length > 0) {
      const quick = await ask({ kind: 'notice', number, plan, budget, warm: testFiles });
      if (quick.error && quick.place >= 0) {
        const again = await ask({ kind: 'notice', number, plan: [plan[quick.place]], budget });
        if (again.error) [place, why] = [quick.place, again.error];
        else forget = true;
      }
    }
    if (why === undefined && plan.length > 0 && (loaded.has(number) || forget || values.thorough))
      ({ place, error: why } = await ask({ kind: 'notice', number, plan, budget, forget }));
    const what = `${file}:${line} ${from.slice(0, 140)} -> ${to.slice(0, 60)}`;
    if (why === undefined) console.log(`${what}${plan.length === 0 ? ' (no test reaches it)' : ''}`);
    else {
      noticed++;
      const row = plan[place];
      if (row) credit(file, row);
      notes[key] = row ? `${row.file} ${row.test}` : why;
      keep();
    }
    if (values.times) console.error(`${Date.now() - start} ms ${what} ${plan[place]?.file} ${why?.slice(0, 60).split('\n')[0]}`);
  }
  const share = ((100 * noticed) / sample.length).toFixed(1);
  console.log(
    `${noticed} of ${sample.length} changes noticed (${share} %), of ${all.length}; seed ${values.seed}, ` +
      `${((Date.now() - began) / 1000 / sample.length).toFixed(2)} s each. Left out: types, imports, texts and guides, template strings.`,
  );
} finally {
  await worker?.terminate();
  rmSync(folder, { recursive: true, force: true });
}
