/**
 * `npm run bench:national -- [--count 10000] [--columns structure] [--rounds 5] [--parts 2,7] [--kills 3]`
 *
 * As many pathways as are asked for through `table`: what a tenth, a hundredth and so on of them take (time in proportion,
 * memory flat), what two threads gain, and whether the result is the same to the byte with two threads, in parts, and
 * after being killed. Fails where a byte differs, where one thread takes more than 250 MB, or where time grows faster than
 * its documents. How much two threads gain is measured on at most 20,000, in turn; it counts only where nothing else runs.
 */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { note } from '../figures.mjs';
import { writeInput } from './lines.mjs';
import { digestOf, run } from './table-run.mjs';

const text = (standard) => ({ type: 'string', default: standard });
const { values } = parseArgs({
  options: {
    count: text('10000'),
    columns: text('structure'),
    rounds: text('5'),
    parts: text('2,7'),
    kills: text('3'),
  },
});
const count = Number(values.count);
const most = { megabytes: 250, slope: 1.1 };
const folder = mkdtempSync(join(tmpdir(), 'national-'));
const faults = [];
const at = (...names) => join(folder, ...names);
const asked = (input, out, ...more) =>
  ['table', input, '--as-of', '2026-11-01', '--columns', values.columns, '--out', out].concat(more);

try {
  const whole = await sizes();
  await gain();
  await killed(whole);
  await inParts(whole);
} finally {
  rmSync(folder, { recursive: true });
}
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;

/** A thousand, ten thousand and so on, up to what is asked for; answers the digest of the last, and its time. */
async function sizes() {
  const steps = [count];
  while (steps[0] >= 10_000) steps.unshift(Math.round(steps[0] / 10));
  console.log(`\n${count} documents of one pathway with twelve steps, columns ${values.columns}\n`);
  console.log('| documents | size | jobs | documents a second | processor time | most memory |');
  console.log('| --- | --- | --- | --- | --- | --- |');
  const times = [];
  let last;
  for (const documents of steps) {
    const input = at(documents === count ? 'in.ndjson' : `in-${documents}.ndjson`);
    const bytes = writeInput(documents, input);
    for (const jobs of documents === count ? [1, 2] : [1]) {
      const out = at(`jobs-${jobs}-${documents}`, 'in.csv');
      const took = await run(asked(input, out, '--jobs', String(jobs)));
      console.log(
        `| ${documents.toLocaleString('en-US')} | ${(bytes / 1e6).toFixed(0)} MB | ${jobs} | ${(documents / took.seconds).toFixed(0)} | ${took.processor.toFixed(1)} s | ${took.megabytes.toFixed(0)} MB |`,
      );
      if (jobs === 1) {
        times.push(took.processor);
        if (documents === count) note('national: memory of one thread', took.megabytes);
        last = { digest: await digestOf(out), seconds: took.seconds };
        if (took.megabytes > most.megabytes)
          faults.push(`${documents} documents took ${took.megabytes.toFixed(0)} MB`);
      } else {
        note('national: memory of two threads', took.megabytes);
        await same(out, last, 'two jobs');
      }
      rmSync(at(`jobs-${jobs}-${documents}`), { recursive: true });
    }
    if (documents !== count) rmSync(input);
  }
  const slope = Math.log(times.at(-1) / times[0]) / Math.log(steps.at(-1) / steps[0]);
  if (steps.length > 1)
    console.log(`\nThe slope of time: ${slope.toFixed(2)} (1 is in proportion, below 1 it starts up).`);
  note('national: slope of time', slope);
  if (slope > most.slope) faults.push(`time grows with the power ${slope.toFixed(2)}`);
  return last;
}

/** What two threads gain: rounds in turn, and the time of the processor, which others on the machine do not change. */
async function gain() {
  const documents = Math.min(count, 20_000);
  const input = at('gain.ndjson');
  writeInput(documents, input);
  const ratios = [];
  const processor = [];
  for (let round = 0; round < Number(values.rounds); round++) {
    const took = [];
    for (const jobs of [1, 2]) {
      took.push(await run(asked(input, at('gain', 'in.csv'), '--jobs', String(jobs))));
      rmSync(at('gain'), { recursive: true });
    }
    ratios.push(took[0].seconds / took[1].seconds);
    processor.push((2 * took[0].processor) / took[1].processor);
  }
  if (ratios.length === 0) return;
  note('national: two threads, at most', ...processor);
  const spread = (list) => {
    list.sort((a, b) => a - b);
    const shown = [list[Math.floor((list.length - 1) / 2)], list[0], list.at(-1)];
    return shown.map((each) => each.toFixed(2));
  };
  const say = ([middle, least, greatest]) => `${middle} (${least}–${greatest})`;
  console.log(
    `\n--jobs 2 beside one, ${documents} documents, ${ratios.length} rounds: ${say(spread(ratios))} times as quick; on two cores that nothing else uses at most ${say(spread(processor))}.`,
  );
}

/** The same in parts, put together again. */
async function inParts(whole) {
  for (const of of values.parts.split(',').filter(Boolean).map(Number)) {
    const parts = Array.from({ length: of }, (_, index) => at('parts', `${index}.csv`));
    for (const [index, part] of parts.entries())
      await run(asked(at('in.ndjson'), part, '--shard', `${index}/${of}`));
    await run(['merge', ...parts.toReversed(), '--out', at('merged', 'in.csv')]);
    await same(at('merged', 'in.csv'), whole, `${of} parts`);
    for (const each of ['parts', 'merged']) rmSync(at(each), { recursive: true });
  }
}

/** Killed at random moments, and gone on with. */
async function killed(whole) {
  const kills = Number(values.kills);
  if (kills === 0) return;
  for (let done = 0; ; ) {
    const killAfter = done < kills ? whole.seconds * (0.2 + 0.5 * Math.random()) * 1000 : undefined;
    const words = asked(
      at('in.ndjson'),
      at('killed', 'in.csv'),
      '--resume',
      '--jobs',
      String(1 + (done % 2)),
    );
    const took = await run(words, { killAfter });
    if (!took.killed) break;
    done++;
  }
  await same(at('killed', 'in.csv'), whole, `killed, with --resume`);
}

async function same(out, { digest }, name) {
  const is = (await digestOf(out)) === digest;
  console.log(`${name}: ${is ? 'the same bytes' : 'OTHER BYTES'}`);
  if (!is) faults.push(`${name}: not what one run writes`);
}
