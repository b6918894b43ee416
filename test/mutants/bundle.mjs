/** The sources and the tests in one file, with the given texts in place of some sources. */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** Writes a script whose `bundled.files` load test files, each when it is called; `vitest` is whatever has that name. */
export async function bundled(outfile, testFiles, sources) {
  const loaders = testFiles.map((file) => `'${file}': () => import('./${file}')`);
  await build({
    stdin: { contents: `export const files = {${loaders}};`, resolveDir: process.cwd() },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'iife',
    globalName: 'bundled',
    packages: 'external',
    logLevel: 'error',
    plugins: [{ name: 'switches', setup: (hooks) => replace(hooks, sources) }],
  });
}

function replace({ onLoad, onResolve }, sources) {
  onResolve({ filter: /^vitest$/ }, () => ({ path: 'vitest', namespace: 'vitest' }));
  onLoad({ filter: /./, namespace: 'vitest' }, () => ({ contents: 'module.exports = vitest;' }));
  onLoad({ filter: /\.ts$/ }, ({ path }) => {
    const text = sources.get(path) ?? readFileSync(path, 'utf8');
    const address = JSON.stringify(pathToFileURL(path).href);
    return { contents: text.replaceAll('import.meta.url', address), loader: 'ts' };
  });
}
