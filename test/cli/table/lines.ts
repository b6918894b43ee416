/** Inputs of one document to a line, some of them broken, and the files that a command makes of them in memory. */
import fc from 'fast-check';
import type { Io } from '../../../src/cli/io.js';
import { run } from '../../../src/cli/run.js';
import { systemLists } from '../../survey/arbitrary-systems.js';
import { memoryIo } from '../memory-io.js';

/** Lines that are no system: not JSON, not a system, a system with a fault. */
const broken = fc.constantFrom(
  'x',
  '{"format":1}',
  '[]',
  '{"format":"career-pathways/1","id":"b","title":"B","pathways":[{"id":"p","title":"P","steps":"all"}]}',
  '{"format":"career-pathways/1","id":"b","id":"c"}',
);

/** Lines of an input, each with what it is. */
export const inputs = fc
  .tuple(systemLists, fc.array(fc.tuple(fc.nat(), broken), { maxLength: 4 }))
  .map(([systems, faults]) => {
    const lines = systems.map((system) => ({ text: JSON.stringify(system), ok: true }));
    for (const [at, text] of faults) lines.splice(at % (lines.length + 1), 0, { text, ok: false });
    return { systems, lines, text: lines.map((line) => `${line.text}\n`).join('') };
  });

/** Runs the command with files in memory, and answers with all files there are then. */
export async function enter(files: ReadonlyMap<string, string>, words: string, more: Partial<Io> = {}) {
  const said = { out: '', err: '' };
  const there = new Map(files);
  const code = await run(words.split(' '), { ...memoryIo(there, said), ...more });
  return { code, ...said, files: there };
}

/** The three files of a table. */
export function tableIn(files: ReadonlyMap<string, string>, name: string, format = 'csv') {
  return [name, `${name}.errors.${format}`, `${name}.manifest.json`].map((file) => files.get(file));
}
