/** The scripts of the guide, which are what is run: `docs/guides/many-machines.md`. */

import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const page = readFileSync(new URL('../../docs/guides/many-machines.md', import.meta.url), 'utf8');

/** What the page tells to save as a file of this name: the block after the sentence that names it. */
function scriptNamed(name) {
  const [, rest] = page.split(`this as \`${name}\``);
  const [, text] = /\n```(?:sh|js)\n([\s\S]*?)\n```\n/.exec(rest ?? '') ?? [];
  if (text === undefined) throw new Error(`The guide has no ${name}.`);
  return `${text}\n`;
}

/** What the page tells to type under a heading: its last block. */
export function typedUnder(heading) {
  const [, rest = ''] = page.split(`\n## ${heading}\n`);
  const [section] = rest.split('\n## ');
  const blocks = [...section.matchAll(/\n```sh\n([\s\S]*?)\n```\n/g)];
  if (blocks.length === 0) throw new Error(`The guide says nothing to type under ${heading}.`);
  return `set -e\n${blocks.at(-1)[1]}\n`;
}

/** Saves scripts of the page in a folder. */
export function save(folder, ...names) {
  for (const name of names) {
    writeFileSync(join(folder, name), scriptNamed(name));
    chmodSync(join(folder, name), 0o755);
  }
}
