/** A world for the command in memory: files before those of the project, and what was said. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import type { Io } from '../../src/cli/io.js';
import { manifest, root } from '../doors.js';

export interface Said {
  out: string;
  err: string;
}

/** An `Io` that reads and writes files in memory, and those of the project where there is none in memory. */
export function memoryIo(files: Map<string, string>, said: Said, input = ''): Io {
  const read = (file: string): string =>
    file === '-' ? input : (files.get(file) ?? readFileSync(root + file, 'utf8'));
  const isThere = (file: string) =>
    files.has(file) || (existsSync(root + file) && statSync(root + file).isFile());
  return {
    bytes: (file) => new TextEncoder().encode(read(file)),
    chunks: (file) => [new TextEncoder().encode(read(file))],
    list: (folder) => {
      const inside = [...files.keys()].filter((file) => file.startsWith(`${folder}/`));
      return inside.length > 0
        ? inside.map((file) => file.slice(folder.length + 1))
        : readdirSync(root + folder);
    },
    write: async (file, pieces) => {
      if (files.has(file)) throw new Error('EEXIST: file already exists');
      let text = '';
      for await (const piece of pieces) text += piece;
      files.set(file, text);
    },
    replace: async (file, was, text) => {
      if (read(file) !== new TextDecoder('utf-8', { ignoreBOM: true }).decode(was))
        throw new Error('ECHANGED: the file has changed');
      files.set(file, text);
    },
    writeFolder: async (folder, texts) => {
      if ([...files.keys()].some((file) => file.startsWith(`${folder}/`)))
        throw new Error('ENOTEMPTY: directory not empty');
      for (const [name, text] of Object.entries(texts)) files.set(`${folder}/${name}`, text);
    },
    size: (file) =>
      file === '-' || !isThere(file) ? undefined : new TextEncoder().encode(read(file)).length,
    draft: ({ rows, errors, manifest: account }) => {
      if ([rows, errors, account].some((file) => files.has(file)))
        throw new Error('EEXIST: file already exists');
      const text = { rows: '', errors: '' };
      return {
        reached: undefined,
        add: (lines) => {
          text.rows += lines.rows;
          text.errors += lines.errors;
        },
        finish: (made) => {
          for (const [file, its] of [[rows, text.rows] as const, [errors, text.errors] as const])
            files.set(file, its);
          files.set(account, made);
        },
        leave: () => undefined,
      };
    },
    version: manifest.version,
    terminal: false,
    out: (text) => {
      said.out += text;
      return undefined;
    },
    err: (text) => {
      said.err += text;
    },
    progress: () => undefined,
  };
}
