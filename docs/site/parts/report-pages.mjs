/** The report on the first example, as the command writes it: a page that loads nothing, in English and Spanish. */
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { pages, root } from './places.mjs';

export function reportPages() {
  const folder = `${pages}public/reports/`;
  mkdirSync(folder, { recursive: true });
  for (const [language, name] of [
    ['en', 'tucson-bht'],
    ['es', 'tucson-bht-es'],
  ])
    execFileSync(process.execPath, [
      `${root}dist/cli/main.js`,
      ...['report', `${root}docs/examples/tucson-bht.json`, '--as-of', '2026-11-01'],
      ...['--language', language, '--out', `${folder}${name}.html`],
    ]);
}
