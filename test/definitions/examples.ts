/** The two examples of the documentation. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { PathwaySystem } from '../../src/model/system.js';

const folder = fileURLToPath(new URL('../../docs/examples/', import.meta.url));

function example(file: string): PathwaySystem {
  return JSON.parse(readFileSync(folder + file, 'utf8'));
}

/** Fresh copies, so that a test that changes one changes its own. */
export const tucson = () => example('tucson-bht.json');
export const developed = () => example('tucson-bht-developed.json');
