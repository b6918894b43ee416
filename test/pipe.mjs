/**
 * Sends a long stream of systems through `convert` to a reader that dawdles: how much memory it takes, whether all rows
 * arrive, how it ends. `npm run test:pipe -- 100` sends 100 MB (1,000 where no size is given).
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const megabytes = Number(process.argv[2] ?? 1000);
const mostMemory = 200;
const cli = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));
/** Tells the most memory that the process took, on a pipe of its own. */
const telling = `data:text/javascript,import { writeSync } from 'node:fs'; process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)));`;

const later = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** One system to a line, of many sizes: up to 100 steps with titles of up to 400 characters. */
function line(number) {
  const steps = Array.from({ length: 1 + (number % 100) }, (_, i) => ({
    id: `s${i}`,
    title: 'Übung '.repeat(1 + ((number * 7 + i) % 66)),
    kind: 'course',
  }));
  return `${JSON.stringify({ format: 'career-pathways/1', id: `x${number}`, title: 'X', steps })}\n`;
}

/** Writes until the size is reached or nobody reads any more; answers how many steps went in. */
async function send(stdin, size, broken) {
  let [sent, steps] = [0, 0];
  let wake = () => undefined;
  for (const event of ['drain', 'close', 'error']) stdin.on(event, () => wake());
  for (let number = 0; sent < size && !stdin.destroyed; number++) {
    const text = number === broken ? '{"format": "career-pathways/1", "id":\n' : line(number);
    if (number !== broken) steps += 1 + (number % 100);
    sent += Buffer.byteLength(text);
    if (stdin.write(text) || stdin.destroyed) continue;
    await new Promise((resolve) => {
      wake = resolve;
    });
  }
  stdin.end();
  return { sent, steps };
}

/** Reads nothing for a while, then with pauses; leaves after so many bytes. */
async function dawdle(stdout, wait, most) {
  let [bytes, lines] = [0, 0];
  await later(wait);
  for await (const chunk of stdout) {
    bytes += chunk.length;
    for (const byte of chunk) if (byte === 10) lines++;
    if (bytes > most) break;
    if (Math.random() < 0.01) await later(20);
  }
  stdout.destroy();
  return { bytes, lines };
}

async function run({ name, size, broken, wait = 0, most = Infinity, code, arrives }) {
  const began = performance.now();
  const args = [
    '--import',
    telling,
    cli,
    'convert',
    '-',
    '--from',
    'ndjson',
    '--to',
    'rows',
    '--table',
    'steps',
  ];
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'ignore', 'pipe'] });
  let told = '';
  child.stdio[3].on('data', (data) => (told += data));
  const ended = once(child, 'close');
  const [{ sent, steps }, { bytes, lines }] = await Promise.all([
    send(child.stdin, size * 1e6, broken),
    dawdle(child.stdout, wait, most),
  ]);
  const [status] = await ended;
  const memory = Number(told) / 1024;
  console.log(
    `| ${name} | ${(sent / 1e6).toFixed(0)} MB | ${(bytes / 1e6).toFixed(0)} MB | ${status} | ${memory.toFixed(0)} MB | ${((performance.now() - began) / 1000).toFixed(0)} s |`,
  );
  const faults = [];
  if (status !== code) faults.push(`ended with ${status} in the place of ${code}`);
  if (!(memory > 0 && memory <= mostMemory)) faults.push(`took ${memory.toFixed(0)} MB`);
  if (arrives && lines !== steps + 1) faults.push(`${steps} steps went in, ${lines - 1} rows came out`);
  if (!arrives && sent >= size * 1e6) faults.push('read to the end after the reader had left');
  return faults.map((fault) => `${name}: ${fault}`);
}

console.log('| reader | in | out | exit code | most memory | time |\n| --- | --- | --- | --- | --- | --- |');
const faults = [
  ...(await run({ name: 'one that dawdles', size: megabytes, wait: 10_000, code: 0, arrives: true })),
  ...(await run({
    name: 'the same, a line is broken',
    size: megabytes / 10,
    broken: 3,
    wait: 2000,
    code: 65,
    arrives: true,
  })),
  ...(await run({ name: 'one that leaves', size: megabytes, most: 1e5, code: 0, arrives: false })),
];
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
