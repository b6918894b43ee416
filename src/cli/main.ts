#!/usr/bin/env node

/** Wires the command to this process. */

import { once } from 'node:events';
import { createReadStream, readdirSync, readFileSync, statSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { exitCodes } from './exit-codes.js';
import { Failure, failureFrom } from './failure.js';
import { languageIn } from './language.js';
import { newFile, newFolder, replaceFile } from './new-files.js';
import { run } from './run.js';
import type { TableAsked } from './table/asked.js';
import { draftOn } from './table/draft.js';
import { serve, threadsFrom } from './table/threads.js';

const { stdout, stderr } = process;
const { say } = languageIn(process.argv.slice(2));
let isLeft = false;

stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever read us (head, less) has seen enough.
  if (error.code === 'EPIPE') {
    isLeft = true;
    return;
  }
  stderr.write(`${say(`Cannot write to standard output: ${error.message}`)}\n`);
  process.exit(exitCodes.cannotWrite);
});
stderr.on('error', () => {
  // Nothing is left to write to.
});
// Where a file may grow no larger, writing fails and says so; the signal must not end the process first.
process.on('SIGXFSZ', () => undefined);
process.on('uncaughtException', (error) => {
  stderr.write(`${failureFrom(error).said(say)}\n`);
  process.exit(exitCodes.internal);
});

async function drained(): Promise<void> {
  await Promise.race([once(stdout, 'drain'), once(stdout, 'close')]).catch(() => undefined);
}

const here = new URL(import.meta.url);
const { version } = JSON.parse(readFileSync(new URL('../../package.json', here), 'utf8')) as {
  readonly version: string;
};
let isShown = false;

if (parentPort) serve(parentPort, workerData as TableAsked);
else
  process.exitCode = await run(process.argv.slice(2), {
    bytes: (file) => readFileSync(file === '-' ? 0 : file),
    chunks: (file) => (file === '-' ? process.stdin : createReadStream(file)),
    list: (folder) => readdirSync(folder),
    size: (file) => (file === '-' ? undefined : statSync(file, { throwIfNoEntry: false })?.size),
    write: newFile,
    replace: replaceFile,
    writeFolder: newFolder,
    draft: draftOn,
    threads: (count, asked) => threadsFrom(here, count, asked),
    version,
    out: (text) => {
      if (isLeft) throw new Failure(exitCodes.ok, '');
      return stdout.write(text) ? undefined : drained();
    },
    terminal: stdout.isTTY === true,
    err: (text) => {
      // What is said stands below how far it had come.
      if (isShown) stderr.write('\n');
      isShown = false;
      stderr.write(text);
    },
    progress: (text) => {
      if (!stderr.isTTY) return;
      isShown = true;
      stderr.write(`\r${text}\u001b[K`);
    },
  });
