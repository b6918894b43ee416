/**
 * Builds the site from what is here: guides, nouns, rules, words, decisions, one page for each source document, API pages
 * made from the doc comments, the report on an example, a search, and a playground with every example of the guides.
 * Writes `.vitepress/dist`, which any static host can serve; `SITE_BASE=/folder/` if it is not at the root of its host.
 * Nothing is fetched.
 */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { apiPages } from './parts/api.mjs';
import { copyPages } from './parts/copy-pages.mjs';
import { pages, site } from './parts/places.mjs';
import { playgroundFiles } from './parts/playground-files.mjs';
import { reportPages } from './parts/report-pages.mjs';
import { sourcePages } from './parts/source-pages.mjs';

rmSync(pages, { recursive: true, force: true });
copyPages();
await apiPages();
sourcePages();
reportPages();
await playgroundFiles();
execFileSync(process.execPath, [`${site}node_modules/vitepress/bin/vitepress.js`, 'build', site], {
  stdio: 'inherit',
});
