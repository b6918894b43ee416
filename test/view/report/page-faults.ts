/** What is wrong with a page, whatever it says: as HTML, as a set of places, as what it may hold. */
import { type PageElement, pageOf } from './html-page.mjs';

/** What is wrong with a page. */
export function faults(html: string): string[] {
  const { errors, elements } = pageOf(html);
  const ids = elements.flatMap(({ attributes }) => attributes.get('id') ?? []);
  const targets = elements.flatMap(({ attributes }) =>
    ['aria-labelledby', 'aria-describedby'].flatMap((key) => attributes.get(key)?.split(' ') ?? []),
  );
  const links = elements.flatMap(({ attributes }) => attributes.get('href') ?? []);
  const levels = elements.flatMap(({ name }) => (/^h\d$/.test(name) ? Number(name[1]) : []));
  const attributes = elements.flatMap((each) => [...each.attributes.keys()]);
  const without = (from: readonly PageElement[], name: string) =>
    from.filter((each) => each.name === name && each.text.trim() === '').map(() => `empty ${name}`);
  return [
    ...errors,
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `twice ${id}`),
    ...[...targets, ...links.map((link) => link.slice(1))].filter((id) => !ids.includes(id)),
    ...links.filter((link) => !link.startsWith('#')),
    ...levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1).map((level) => `skips to h${level}`),
    ...attributes.filter((key) => key.startsWith('on') || ['style', 'src', 'xlink:href'].includes(key)),
    ...elements.map(({ name }) => name).filter((name) => !allowed.has(name)),
    ...['main', 'header', 'nav', 'footer', 'h1', 'title'].filter(
      (name) => elements.filter((each) => each.name === name && !each.inside.includes('svg')).length !== 1,
    ),
    ...['li', 'td', 'th', 'h2', 'h3', 'h4', 'dt', 'dd', 'ul', 'ol', 'summary', 'p'].flatMap((name) =>
      without(elements, name),
    ),
  ];
}

const allowed = new Set([
  ...['html', 'head', 'meta', 'title', 'style', 'body', 'header', 'nav', 'main', 'footer', 'section', 'div'],
  ...[
    'h1',
    'h2',
    'h3',
    'h4',
    'p',
    'ul',
    'ol',
    'li',
    'dl',
    'dt',
    'dd',
    'a',
    'strong',
    'span',
    'details',
    'summary',
  ],
  ...['table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td', 'svg', 'desc', 'g', 'rect', 'path', 'text'],
]);
