/** API pages, one folder for each door under the name that one imports, from the doc comments. */
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
}
