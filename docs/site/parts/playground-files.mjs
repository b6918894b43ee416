/** What the playground runs: the package as modules for a browser, and every example of the guides that needs no files. */
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { doors, pages, root } from './places.mjs';

const { build } = createRequire(`${root}package.json`)('esbuild');

export async function playgroundFiles() {
  await build({
    entryPoints: Object.fromEntries(
      doors.map(({ file }) => [file.replace(/\.js$/, ''), `${root}dist/${file}`]),
    ),
    outdir: `${pages}public/package`,
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: true,
    target: 'es2022',
    logLevel: 'warning',
  });
  const modules = Object.fromEntries(doors.map(({ name, file }) => [name, `package/${file}`]));
  for (const name of readdirSync(`${root}docs/examples`).filter((each) => each.endsWith('.json')))
    modules[`career-pathways/examples/${name}`] = `examples/${name}`;
  mkdirSync(`${pages}public`, { recursive: true });
  writeFileSync(`${pages}public/modules.json`, JSON.stringify(modules));
  // In the order of the list of guides.
  const list = readFileSync(`${root}docs/guides/README.md`, 'utf8');
  const place = (name) => list.indexOf(`](${name})`);
  const guides = readdirSync(`${root}docs/guides`)
    .filter((name) => name.endsWith('.md'))
    .sort((a, b) => place(a) - place(b));
  const pagesWithExamples = ['getting-started.md', ...guides.map((name) => `guides/${name}`)];
  writeFileSync(`${pages}public/examples.json`, JSON.stringify(pagesWithExamples.flatMap(examplesOn)));
  cpSync(`${root}docs/site/playground.js`, `${pages}public/playground.js`);
}

/** The blocks of a page that import the package and nothing else, each with the heading that it stands under. */
function examplesOn(page) {
  const text = readFileSync(`${root}docs/${page}`, 'utf8');
  const title = /^# (.*)$/m.exec(text)?.[1] ?? page;
  return [...text.matchAll(/(?:^|\n)(<!-- not run[^\n]*\n+)?```js\n([\s\S]*?)```/g)].flatMap(
    ([, notRun, code], at) => {
      const imported = [...code.matchAll(/\b(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)].map(
        ([, name]) => name,
      );
      const runs = imported.length > 0 && imported.every((name) => name.startsWith('career-pathways'));
      if (notRun || !runs) return [];
      const before = text.slice(0, text.indexOf(code));
      const part = [...before.matchAll(/^##? (.*)$/gm)].at(-1)?.[1].replaceAll('`', '') ?? title;
      return [{ id: `${page.replace(/\.md$/, '')}-${at + 1}`, title, part, code }];
    },
  );
}
