/** Real data that stands beside the project, in ../shared/data, on some machines; never copied into it. */
import { existsSync, readFileSync } from 'node:fs';
import { root } from '../doors.js';

const folder = `${root}../shared/data/`;

/** Whether a file is there; what needs it is skipped by name where it is not. */
export const isThere = (path: string): boolean => existsSync(folder + path);

/** The bytes of a file. */
export const bytesOf = (path: string): Uint8Array => readFileSync(folder + path);

export const textOf = (path: string): string => readFileSync(folder + path, 'utf8');
