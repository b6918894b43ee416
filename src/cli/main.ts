#!/usr/bin/env node
/** Wires the command to this process. */

import { createReadStream, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { exitCodes } from './exit-codes.js';
import { run } from './run.js';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever read us (head, less) has seen enough.
  if (error.code === 'EPIPE') return;
  process.stderr.write(`Cannot write to standard output: ${error.message}\n`);
  process.exit(exitCodes.cannotWrite);
});
process.stderr.on('error', () => {
  // Nothing is left to write to.
});

const isWatched = process.stderr.isTTY;

process.exitCode = await run(process.argv.slice(2), {
  read: (file) => readFileSync(file === '-' ? 0 : file, 'utf8'),
  bytes: (file) => readFileSync(file === '-' ? 0 : file),
  chunks: (file) => (file === '-' ? process.stdin : createReadStream(file)),
  list: (folder) => readdirSync(folder),
  write: (file, text) => {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text, { flag: 'wx' });
  },
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  progress: (text) => {
    if (isWatched) process.stderr.write(`\r${text}`);
  },
});
