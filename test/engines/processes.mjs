/** Processes that a test has started, and those that these have started: found by their parents, ended by their numbers. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';

export const later = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Starts a program that goes on, with what it says in a file. */
export function start(program, words, { cwd, env, log }) {
  const out = openSync(log, 'a');
  const child = spawn(program, words, { cwd, env, stdio: ['ignore', out, out], detached: true });
  const ended = once(child, 'exit').then(([code]) => code);
  // Whoever waits for it hears of its failure.
  ended.catch(() => undefined);
  return { pid: child.pid, ended, isOver: () => child.exitCode !== null || child.signalCode !== null };
}

/** Runs a program to its end; throws with what it said where that is not 0. */
export async function run(program, words, { cwd, env, accept = [0] }) {
  const child = spawn(program, words, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (said += data));
  const [code] = await once(child, 'close');
  if (!accept.includes(code)) throw new Error(`${program} ${words.join(' ')} ended with ${code}: ${said}`);
  return { code, said };
}

/** Every process there is: its number, that of its parent, its words. */
function everyone() {
  return readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      const [state, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      const words = readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ');
      return state === 'Z' ? [] : [{ pid: Number(name), parent: Number(parent), words }];
    } catch {
      // It has ended meanwhile.
      return [];
    }
  });
}

/** The processes below one, and itself. */
export function family(pid) {
  const all = everyone();
  const found = new Set([pid]);
  for (const each of found) for (const { pid: its, parent } of all) if (parent === each) found.add(its);
  return all.filter((each) => found.has(each.pid));
}

/** Processes that were started with a value in their environment. */
export function withVariable(text) {
  return everyone().filter(({ pid }) => {
    try {
      return readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0').includes(text);
    } catch {
      return false;
    }
  });
}

/** Kills these; answers how many there were. */
export function kill(list, signal = 'SIGKILL') {
  let killed = 0;
  for (const { pid } of list)
    try {
      process.kill(pid, signal);
      killed++;
    } catch {
      // It has ended meanwhile.
    }
  return killed;
}

/** A port that nobody uses. */
export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** One of a list. */
export const oneOf = (list) => list[Math.floor(Math.random() * list.length)];
