/** One page for each source document: what it asks for, and the function, command and example that answer it. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pages, root } from './places.mjs';

const sources = [
  {
    id: '000',
    file: 'partner-roles',
    title: 'Partner Roles and Responsibilities',
    from: 'U.S. Department of Education, contract ED-04-CO-0121/0001',
    start: ['partners', 'partner-definitions'],
  },
  {
    id: '001',
    file: 'career-pathways-toolkit',
    title: 'Career Pathways Toolkit, Element One',
    from: 'U.S. Department of Labor, 2011',
    start: ['partners', 'partner-definitions'],
  },
  {
    id: '002',
    file: 'go-to-2040',
    title: 'GO TO 2040: a hub for career pathways',
    from: 'a regional plan, with a case of stacked credentials by Jenkins (2006)',
    start: ['stacking', 'exits', 'wages'],
  },
  {
    id: '003',
    rows: '001',
    file: 'toolkit-again',
    title: 'The Toolkit again',
    from: 'the fourth document, which repeats the third: its items are those of the Toolkit',
    start: ['partners'],
  },
  {
    id: '004',
    file: 'local-planning',
    title: 'Career Pathways: Local Planning',
    from: 'CLASP',
    start: ['partner-definitions', 'partners', 'who-can-enter'],
  },
];

export function sourcePages() {
  const rows = rowsOf(readFileSync(`${root}docs/requirements.md`, 'utf8'));
  const link = linker();
  mkdirSync(`${pages}sources`, { recursive: true });
  for (const source of sources) {
    const its = rows.filter(({ id }) => id.startsWith(source.rows ?? source.id));
    writeFileSync(`${pages}sources/${source.file}.md`, page(source, its, link));
  }
  const list = sources.map(({ file, title, from }) => `- [${title}](${file}.md): ${from}`);
  writeFileSync(
    `${pages}sources/index.md`,
    `# What the source documents ask\n\nFive documents on career pathways were read item by item. Each page leads from an item to what answers it.\n\n${list.join('\n')}\n`,
  );
}

function page({ title, from, start }, rows, link) {
  const guides = start.map((name) => `- [${titleOf(`guides/${name}.md`)}](../guides/${name}.md)`);
  const table = (state) =>
    rows
      .filter((row) => row.state === state)
      .map(
        ({ id, asked, by }) =>
          `| ${id} | ${asked} | ${by.replace(/\]\((?!\w+:)/g, '](../').replace(/`([^`]+)`/g, link)} |`,
      );
  const section = (heading, state, column) => {
    const lines = table(state);
    return lines.length === 0
      ? []
      : [`## ${heading}`, '', `| item | it asks for | ${column} |`, '|---|---|---|', ...lines, ''];
  };
  return [
    `# ${title}`,
    '',
    `Source: ${from}. ${rows.length} items.`,
    '',
    '**Start here:**',
    '',
    ...guides,
    '- [The command](../command.md): `career-pathways partners` and `check` print the answers for a document of yours',
    '',
    ...section('Answered', 'built', 'what answers it'),
    ...section('Answered in part', 'partly', 'what answers it, and what is missing'),
    ...section('Left out, with the reason', 'declined', 'reason'),
  ].join('\n');
}

function rowsOf(text) {
  return [...text.matchAll(/^\| (\d{3}-\d+) \|(.*)\|$/gm)].map(([, id, rest]) => {
    const [, asked, state, by] = rest.split(/ ?(?<!\\)\| ?/).map((cell) => cell.trim());
    return { id, asked, state, by };
  });
}

function titleOf(file) {
  return /^# (.*)$/m.exec(readFileSync(`${root}docs/${file}`, 'utf8'))?.[1] ?? file;
}

/** Leads a name in code type to its API page, or to the page of its noun; other names stay as they are. */
function linker() {
  const found = new Map();
  const walk = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true }))
      if (entry.isDirectory()) walk(`${folder}/${entry.name}`);
      else if (/^(?:functions|variables)$/.test(folder.split('/').at(-1)))
        found.set(entry.name.replace(/\.md$/, ''), `${folder}/${entry.name}`.replace(pages, '../'));
  };
  walk(`${pages}api`);
  return (whole, name) => {
    const api = found.get(name);
    if (api) return `[${whole}](${api})`;
    const noun = /^([A-Z][A-Za-z]+)\b/
      .exec(name)?.[1]
      ?.replace(/(?<=[a-z])(?=[A-Z])/g, '-')
      .toLowerCase();
    return noun && existsSync(`${pages}nouns/${noun}.md`) ? `[${whole}](../nouns/${noun}.md)` : whole;
  };
}
