/** A world for the command in memory: files before those of the project, and what was said. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Io } from '../../src/cli/io.js';
import { root } from '../doors.js';

export interface Said {
  out: string;
  err: string;
}

/** An `Io` that reads and writes files in memory, and those of the project where there is none in memory. */
export function memoryIo(files: Map<string, string>, said: Said, input = ''): Io {
  const read = (file: string): string =>
    file === '-' ? input : (files.get(file) ?? readFileSync(root + file, 'utf8'));
  return {
    read,
    bytes: (file) => new TextEncoder().encode(read(file)),
    chunks: (file) => [new TextEncoder().encode(read(file))],
    list: (folder) => {
      const inside = [...files.keys()].filter((file) => file.startsWith(`${folder}/`));
      return inside.length > 0
        ? inside.map((file) => file.slice(folder.length + 1))
        : readdirSync(root + folder);
    },
    write: (file, text) => {
      if (files.has(file)) throw new Error('EEXIST: file already exists');
      files.set(file, text);
    },
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
    progress: () => undefined,
  };
}
