/**
 * Runs tests in one bundle of sources and test files, with one change switched on or none. Each request gets the modules
 * afresh, so that nothing that a changed run kept is there in the next.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Script } from 'node:vm';
import { parentPort, workerData } from 'node:worker_threads';
import { configureGlobal } from 'fast-check';
import { expect, expectTypeOf } from 'vitest';

const { bundle, count, limit } = workerData;
/** Milliseconds of processor time of the process: a busy machine makes nothing slower. */
const spent = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
/** When whoever waits may give up: written before each piece of work. */
const until = new Float64Array(limit);
const allow = (milliseconds) => {
  until[0] = spent() + milliseconds;
};

// A failure is all that is asked for, not the smallest one.
configureGlobal({ endOnFailure: true });

let active = -1;
const touched = new Uint8Array(count);
const $ = (number) => {
  touched[number] = 1;
  return number === active;
};
const factory = new Script(
  `(function (require, vitest, $) {${readFileSync(bundle, 'utf8')}\nreturn bundled;})`,
  {
    filename: bundle,
  },
).runInThisContext();

/** What a test file imports from vitest, and the tests that it names with it. */
function collector() {
  const within = (parent) => ({ parent, before: [], after: [], beforeEach: [], afterEach: [] });
  let tests = [];
  let suite = within();
  const functionIn = (rest) => rest.find((each) => typeof each === 'function');
  const add = (run) => tests.push({ run, suite });
  const skipped = Object.assign(() => {}, { each: () => () => {}, for: () => () => {} });
  const choice = (kind) =>
    Object.assign(kind, {
      skipIf: (condition) => (condition ? skipped : kind),
      runIf: (condition) => (condition ? kind : skipped),
      each:
        (table) =>
        (name, ...rest) => {
          const lists = table.every(Array.isArray);
          for (const row of table) kind(name, () => functionIn(rest)(...(lists ? row : [row])));
        },
      for:
        (table) =>
        (name, ...rest) => {
          for (const row of table) kind(name, () => functionIn(rest)(row));
        },
    });
  const test = choice((_, ...rest) => add(functionIn(rest)));
  const describe = choice((_, ...rest) => {
    const outer = suite;
    suite = within(outer);
    functionIn(rest)();
    suite = outer;
  });
  const hook = (kind) => (run) => suite[kind].push(run);
  const vitest = {
    expect,
    expectTypeOf,
    test,
    it: test,
    describe,
    beforeAll: hook('before'),
    afterAll: hook('after'),
    beforeEach: hook('beforeEach'),
    afterEach: hook('afterEach'),
  };
  const begin = () => {
    tests = [];
    suite = within();
  };
  return { vitest, begin, taken: () => tests };
}

const require = createRequire(import.meta.url);
/** The modules afresh: `load` gives the tests of a file. */
function opened() {
  const { vitest, begin, taken } = collector();
  const bundled = factory(require, vitest, $);
  const files = new Map();
  return async (file) => {
    if (!files.has(file)) {
      begin();
      await bundled.files[file]();
      files.set(file, taken());
    }
    return files.get(file);
  };
}

const suitesOf = (suite) => (suite ? [...suitesOf(suite.parent), suite] : []);

async function runTest({ run, suite }) {
  const suites = suitesOf(suite);
  for (const each of suites) for (const before of each.before.splice(0)) await before();
  for (const each of suites) for (const before of each.beforeEach) await before();
  await run();
  for (const each of suites) for (const after of each.afterEach) await after();
}

const numbers = () => {
  const found = [];
  for (let number = 0; number < count; number++) if (touched[number]) found.push(number);
  touched.fill(0);
  return found;
};

/** Every test of a file as it stands: how long it takes, and which switches it reaches. */
async function record(file) {
  active = -1;
  touched.fill(0);
  const load = opened();
  allow(600_000);
  const tests = await load(file);
  const loading = numbers();
  const rows = [];
  for (const each of tests) {
    const start = spent();
    await runTest(each);
    rows.push({ took: spent() - start, reaches: numbers() });
  }
  for (const suite of new Set(tests.flatMap((each) => suitesOf(each.suite))))
    for (const after of suite.after) await after();
  return { loading, tests: rows };
}

/** Modules that stay from one run to the next: quick, but they may keep what a changed run left. */
let kept;

/** Runs tests in the given order until one fails, and gives its place in that order, or nothing. */
async function notice(number, plan, { budget, warm }) {
  const start = spent();
  if (warm && !kept) {
    kept = opened();
    allow(600_000);
    for (const file of new Set(warm)) await kept(file);
  }
  active = number;
  const load = warm ? kept : opened();
  let place = 0;
  try {
    for (const { file, test, took } of plan) {
      if (spent() - start > budget) return {};
      allow(20_000);
      const tests = await load(file);
      allow(2000 + took * 20);
      // A change can leave a list of cases shorter; what is not there cannot fail.
      if (tests[test]) await runTest(tests[test]);
      place++;
    }
  } catch (error) {
    return { place, error: String(error?.message ?? error).slice(0, 200) };
  } finally {
    active = -1;
  }
  return {};
}

parentPort.on('message', async ({ kind, file, number, plan, ...how }) => {
  try {
    if (how.forget) kept = undefined;
    parentPort.postMessage(kind === 'record' ? await record(file) : await notice(number, plan, how));
  } catch (error) {
    parentPort.postMessage({ failed: `${file}: ${error?.stack ?? error}` });
  }
});
