import { readdirSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitepress';
import { doors, pages } from '../parts/places.mjs';

const titleOf = (file) =>
  /^# (.*)$/m.exec(readFileSync(`${pages}${file}`, 'utf8'))?.[1]?.replaceAll('`', '') ?? file;

/** The pages of a folder in the order in which its first page links to them. */
const folder = (name, text) => {
  const first = readFileSync(`${pages}${name}/index.md`, 'utf8');
  const place = (file) => {
    const at = first.indexOf(`](${file})`);
    return at < 0 ? first.length : at;
  };
  return {
    text,
    collapsed: true,
    link: `/${name}/`,
    items: readdirSync(`${pages}${name}`)
      .filter((file) => file.endsWith('.md') && file !== 'index.md')
      .sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1))
      .map((file) => ({ text: titleOf(`${name}/${file}`), link: `/${name}/${file.replace(/\.md$/, '')}` })),
  };
};

const page = (file) => ({ text: titleOf(`${file}.md`), link: `/${file}` });

const sidebar = [
  {
    text: 'Begin',
    items: [
      page('getting-started'),
      page('guides/first-report'),
      page('command'),
      { text: 'Playground', link: '/playground' },
    ],
  },
  folder('guides', 'Guides'),
  folder('nouns', 'Nouns'),
  folder('rules', 'Rules'),
  folder('sources', 'Source documents'),
  { text: 'Gallery of maps', link: '/maps/' },
  { text: 'Words', items: [page('words'), page('words-es')] },
  folder('decisions', 'Decisions'),
  {
    text: 'Inside',
    items: ['architecture', 'benchmarks', 'requirements', 'changelog', 'contributing'].map(page),
  },
];

const api = doors.map(({ name }) => ({ text: name, link: `/api/${name}/` }));

export default defineConfig({
  title: 'career-pathways',
  description: 'US career pathways as plain data, and what the law asks of them, clause by clause.',
  srcDir: 'pages',
  base: process.env.SITE_BASE ?? '/',
  cleanUrls: true,
  lastUpdated: false,
  head: [['link', { rel: 'icon', href: 'data:,' }]],
  markdown: {
    languageAlias: { cjs: 'js' },
    config(md) {
      const fence = md.renderer.rules.fence;
      const examples = JSON.parse(readFileSync(`${pages}public/examples.json`, 'utf8'));
      // An example that runs in a page has a link to where it does.
      md.renderer.rules.fence = (tokens, index, options, env, self) => {
        const its = examples.find(({ code }) => code === tokens[index].content);
        const shown = fence(tokens, index, options, env, self);
        const base = process.env.SITE_BASE ?? '/';
        return its
          ? `${shown}<p class="try"><a href="${base}playground#${its.id}" target="_self">Run it here</a></p>\n`
          : shown;
      };
    },
  },
  themeConfig: {
    nav: [
      { text: 'Guides', link: '/guides/' },
      { text: 'Rules', link: '/rules/' },
      { text: 'API', link: '/api/' },
      { text: 'Sources', link: '/sources/' },
      { text: 'Playground', link: '/playground' },
    ],
    sidebar: { '/api/': api, '/': sidebar },
    search: {
      provider: 'local',
      options: {
        miniSearch: {
          searchOptions: {
            // Pages that answer a question come before pages of single names. Runs in the reader's browser.
            boostDocument: (id) =>
              /\/api\//.test(id)
                ? 0.3
                : /\/(?:decisions|requirements|changelog|contributing)/.test(id)
                  ? 0.5
                  : 1,
          },
        },
      },
    },
    outline: [2, 3],
    notFound: { quote: 'There is no page at this address. Search, or begin on the first page.' },
  },
});
