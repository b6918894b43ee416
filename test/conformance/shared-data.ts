/** Real data that stands beside the project, in ../shared/data, on some machines; never copied into it. */
import { existsSync, readFileSync } from 'node:fs';
import { root } from '../doors.js';

const folder = `${root}../shared/data/`;

/** Whether a file is there; what needs it is skipped by name where it is not. */
export const isThere = (path: string): boolean => existsSync(folder + path);

/** The bytes of a file. */
export const bytesOf = (path: string): Uint8Array => readFileSync(folder + path);

export const textOf = (path: string): string => readFileSync(folder + path, 'utf8');

/**
 * Reads comma-separated values: fields may stand in quotes, and a quote inside them is doubled. Anything else about
 * quotes is an error.
 */
export function readCsv(text: string): string[][] {
  return text
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .map((line, index) => {
      const fields: string[] = [];
      for (let at = 0; ; at++) {
        const found = /^(?:"((?:[^"]|"")*)"|([^",]*))(?=,|$)/.exec(line.slice(at));
        if (!found) throw new Error(`line ${index + 1}: quotes that do not match at ${at}`);
        fields.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
        at += found[0].length;
        if (at >= line.length) return fields;
      }
    });
}
