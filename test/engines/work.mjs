/** A national job: its input, what one run makes of it, and whether what an engine has made is the same. */

import { createHash } from 'node:crypto';
import { linkSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lineAt, writeInput } from '../bench/national/lines.mjs';
import { save } from './guide.mjs';
import { run } from './processes.mjs';

const cli = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const files = ['all.csv', 'all.csv.errors.csv', 'all.csv.manifest.json', 'summary.json'];

/** The files of a result as digests. */
const digestsOf = (folder) =>
  files.map((file) =>
    createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex'),
  );

/** Makes the input, and the whole of it in one run, with one thread and with two. */
export async function workOf(count) {
  const base = mkdtempSync(join(tmpdir(), 'engines-'));
  mkdirSync(join(base, 'bin'));
  symlinkSync(cli, join(base, 'bin', 'career-pathways'));
  const env = { ...process.env, PATH: [join(base, 'bin'), process.env.PATH, '/usr/sbin'].join(delimiter) };
  writeInput(count, join(base, 'national.ndjson'));
  const faults = [];
  let round = 0;
  /** A new folder with the input and scripts of the guide. */
  const folder = (...scripts) => {
    const made = join(base, `work-${round++}`);
    mkdirSync(made);
    linkSync(join(base, 'national.ndjson'), join(made, 'national.ndjson'));
    save(made, 'part.sh', 'merge.sh', ...scripts);
    return made;
  };
  const asked = ['table', 'national.ndjson', '--as-of', '2026-11-01', '--columns', 'wioa,structure'];
  const whole = async (jobs) => {
    const cwd = folder();
    await run('career-pathways', [...asked, '--jobs', String(jobs), '--out', 'all.csv'], { cwd, env });
    await run('career-pathways', ['summarize', 'all.csv', '--out', 'summary.json'], { cwd, env });
    return { cwd, digests: digestsOf(cwd).join(' ') };
  };
  const one = await whole(1);
  const two = await whole(2);
  if (one.digests !== two.digests) faults.push('--jobs 2 is not what one job writes');
  const [digest] = one.digests.split(' ');

  /** Counts what is lost, doubled or other than in one run. */
  const check = (made, name) => {
    const ids = (file, pattern) => readFileSync(join(made, file), 'utf8').match(pattern) ?? [];
    const rows = ids('all.csv', /^\d+,\d+,system-\d+(?=,)/gm).map((row) => row.split(',').join(' '));
    const errors = ids('all.csv.errors.csv', /^\d+,0,/gm);
    const wanted = Array.from({ length: count }, (_, at) =>
      lineAt(at).includes('"cut-') ? `error ${at + 1}` : `${at + 1} 1 system-${at}`,
    );
    const found = [...rows, ...errors.map((error) => `error ${error.split(',')[0]}`)];
    const times = new Map();
    for (const each of found) times.set(each, (times.get(each) ?? 0) + 1);
    const lost = wanted.filter((each) => !times.has(each)).length;
    const doubled = [...times.values()].filter((each) => each > 1).length;
    const strange = [...times.keys()].length + lost - wanted.length;
    const isSame = digestsOf(made).join(' ') === one.digests;
    if (lost + doubled + strange > 0 || !isSame)
      faults.push(
        `${name}: ${lost} lost, ${doubled} doubled, ${strange} strange, ${isSame ? 'same' : 'OTHER BYTES'}`,
      );
    return { lost, doubled, isSame };
  };
  return { base, env, folder, check, digest, faults, whole: one.cwd };
}
