/** Where things are. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../../', import.meta.url));
export const site = `${root}docs/site/`;
/** Where the pages are gathered before they are built. */
export const pages = `${site}pages/`;

const { exports } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

/** What users import: the name of each door, and its file in the build. */
export const doors = Object.entries(exports)
  .filter(([subpath]) => !subpath.endsWith('.json'))
  .map(([subpath, target]) => ({
    name: `career-pathways${subpath.slice(1)}`,
    file: target.default.replace('./dist/', ''),
  }));
