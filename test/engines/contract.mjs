/** What the guide says of the contract itself, without an engine. */

import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './processes.mjs';

/** Holds the scripts to what the guide promises; answers what was tried. */
export async function keep(work) {
  const { env, faults } = work;
  const cwd = work.folder();
  const part = (number, of = 3) => run('./part.sh', [String(number), String(of)], { cwd, env });
  const refused = async (words, name) => {
    const { code, said } = await run('./merge.sh', [], { cwd, env, accept: [0, 65] });
    if (code !== 65 || !said.includes(words)) faults.push(`${name}: ended with ${code}: ${said}`);
  };

  await part(0);
  await part(2);
  await refused('Of 3 parts, these are missing: 1. Give all of them.', 'a part is missing');

  const input = join(cwd, 'national.ndjson');
  const text = readFileSync(input);
  rmSync(input);
  writeFileSync(input, `${text}{}\n`);
  await part(1);
  await refused('These are parts of different tables', 'a part of another input');
  rmSync(input);
  writeFileSync(input, text);
  rmSync(join(cwd, 'parts', '1'), { recursive: true });

  // The same part four times at once: one of them wins, none fails.
  await Promise.all([1, 1, 1, 1].map((number) => part(number)));
  await run('./merge.sh', [], { cwd, env });
  work.check(cwd, 'a part four times at once');
  const left = readdirSync(join(cwd, 'parts')).sort().join(' ');
  if (left !== '0 1 2') faults.push(`parts holds ${left}`);
  return 'Refused: a part that is missing, a part of another input. The same part four times at once: one is kept.';
}
