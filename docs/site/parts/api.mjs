/** API pages, one folder for each door under the name that one imports, from the doc comments. */
import { readFileSync, writeFileSync } from 'node:fs';
import { Application, Converter } from 'typedoc';
import { doors, pages, root } from './places.mjs';

export async function apiPages() {
  const app = await Application.bootstrapWithPlugins({
    entryPoints: doors.map(({ file }) => `${root}src/${file.replace(/\.js$/, '.ts')}`),
    tsconfig: `${root}tsconfig.json`,
    plugin: ['typedoc-plugin-markdown'],
    outputs: [{ name: 'markdown', path: `${pages}api` }],
    disableSources: true,
    readme: 'none',
    name: 'API',
    entryFileName: 'index',
    hidePageHeader: true,
    hideBreadcrumbs: false,
    useCodeBlocks: true,
    expandParameters: true,
    // What is called comes before what it is called with.
    groupOrder: ['Functions', 'Classes', 'Variables', '*'],
    parametersFormat: 'table',
    interfacePropertiesFormat: 'table',
    skipErrorChecking: true,
    validation: { notExported: false },
    logLevel: 'Error',
  });
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    // A door is called what one writes after `from`.
    const byFile = new Map(doors.map(({ name, file }) => [file.replace(/(?:\/?index)?\.js$/, ''), name]));
    for (const door of project.children ?? [])
      door.name = byFile.get(door.name.replace(/\/?index$/, '')) ?? door.name;
  });
  const project = await app.convert();
  if (!project) throw new Error('the doc comments could not be read');
  await app.generateOutputs(project);
  writeFileSync(`${pages}api/index.md`, firstPage());
}

/** The doors with what each is for, as the architecture has them. */
function firstPage() {
  const table = /^\| door \| for \|\n[\s\S]*?\n(?=\n)/m.exec(
    readFileSync(`${root}docs/architecture.md`, 'utf8'),
  );
  if (!table) throw new Error('the table of doors is not found');
  const named = new Set(doors.map(({ name }) => name));
  const linked = table[0].replace(/^\|[^|]*\|/gm, (cell) =>
    cell.replace(/`([^`]+)`/g, (code, name) => (named.has(name) ? `[${code}](${name}/index.md)` : code)),
  );
  const missing = [...named].filter((name) => !linked.includes(`(${name}/index.md)`));
  if (missing.length > 0) throw new Error(`the table of doors does not name ${missing.join(', ')}`);
  return `# API\n\nWhat to import from where. Begin with [career-pathways](career-pathways/index.md); each door has a page, and so has each function.\n\n${linked}`;
}
