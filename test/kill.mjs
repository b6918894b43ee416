/** Kills `convert` at random moments, to a file and to a folder: each time the old state or the whole new one is there. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const times = Number(process.argv[2] ?? 200);
const cli = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'kill-'));
const at = (name) => join(folder, name);
const steps = Array.from({ length: 8000 }, (_, i) => ({
  id: `s${i}`,
  title: 'y'.repeat(2000),
  kind: 'course',
}));
writeFileSync(at('in.json'), JSON.stringify({ format: 'career-pathways/1', id: 'x', title: 'T', steps }));

const read = (name) =>
  readdirSync(name, { withFileTypes: true }).map((each) => [
    each.name,
    readFileSync(join(name, each.name), 'utf8'),
  ]);
const kinds = {
  system: { out: 'out.json', state: () => readFileSync(at('out.json'), 'utf8') },
  tables: { out: 'out', state: () => JSON.stringify(read(at('out'))) },
};
const argumentsFor = (to) => [
  cli,
  'convert',
  at('in.json'),
  '--from',
  'system',
  '--to',
  to,
  '--out',
  at(kinds[to].out),
];
const faults = [];
const counts = {};

for (const [to, { out, state }] of Object.entries(kinds)) {
  const began = performance.now();
  const first = spawnSync(process.execPath, argumentsFor(to));
  const whole = performance.now() - began;
  const wanted = state();
  if (first.status !== 0) faults.push(`${to}: exit ${first.status}`);
  for (let run = 0; run < times / 2; run++) {
    rmSync(at(out), { recursive: true });
    const child = spawn(process.execPath, argumentsFor(to), { stdio: 'ignore' });
    const ended = new Promise((resolve) => child.on('exit', resolve));
    // The last third is where it writes.
    await new Promise((resolve) => setTimeout(resolve, whole * (0.6 + 0.5 * Math.random())));
    child.kill('SIGKILL');
    await ended;
    const was = existsSync(at(out)) ? (state() === wanted ? 'whole' : 'broken') : 'old';
    const left = readdirSync(folder).some((name) => name.endsWith('.part')) ? ', draft left' : '';
    counts[`${to}: ${was}${left}`] = (counts[`${to}: ${was}${left}`] ?? 0) + 1;
    if (was === 'broken') faults.push(`${to}: run ${run} left half of it`);
    if (was === 'old') {
      const again = spawnSync(process.execPath, argumentsFor(to));
      if (again.status !== 0 || state() !== wanted)
        faults.push(`${to}: the retry ended with ${again.status}`);
    }
    if (readdirSync(folder).some((name) => name.endsWith('.part')) && was === 'old')
      faults.push(`${to}: a draft stayed after the retry`);
  }
}
rmSync(folder, { recursive: true });
console.log(counts);
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
