/** Gathers the documentation as pages of the site: a README is the first page of its folder. */
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { pages, root, site } from './places.mjs';

export function copyPages() {
  for (const file of markdownIn(`${root}docs`)) copy(file, relative(`${root}docs`, file));
  for (const name of ['index.md', 'playground.md']) copy(`${site}${name}`, name);
  copy(`${root}README.md`, 'readme.md');
  copy(`${root}SECURITY.md`, 'security.md');
  // What pages link to and readers copy from.
  for (const folder of ['examples', 'schema'])
    cpSync(`${root}docs/${folder}`, `${pages}public/${folder}`, {
      recursive: true,
      filter: (path) => !path.endsWith('.md'),
    });
  // Pictures stand beside the page that shows them.
  for (const to of [`${pages}maps`, `${pages}public/maps`])
    cpSync(`${root}docs/maps`, to, { recursive: true, filter: (path) => !path.endsWith('.md') });
}

function markdownIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return path === site.slice(0, -1) ? [] : markdownIn(path);
    return entry.name.endsWith('.md') ? [path] : [];
  });
}

function copy(file, to) {
  const target = join(pages, basename(to) === 'README.md' ? join(dirname(to), 'index.md') : to);
  mkdirSync(dirname(target), { recursive: true });
  const text = linked(readFileSync(file, 'utf8'), to);
  writeFileSync(target, dirname(to) === 'maps' ? opening(text) : text);
}

/** Links to pages outside of the documentation, and to the first page of a folder. */
function linked(text, page) {
  return text.replace(/\]\(([^)\s]+)\)/g, (whole, link) => {
    if (/^(?:[a-z]+:|#)/.test(link)) return whole;
    const up = page === 'readme.md' ? link.replace(/^docs\//, '') : link;
    const outside = { '../SECURITY.md': 'security.md', 'SECURITY.md': 'security.md' }[up];
    return `](${(outside ?? up).replace(/(^|\/)README\.md/, '$1index.md')})`;
  });
}

/** A picture of the gallery opens in full, for screens on which it is small. */
function opening(text) {
  return text.replace(/^!\[.*\]\((.*\.svg)\)$/gm, '[$&]($1)');
}
