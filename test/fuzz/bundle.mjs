/** Bundles TypeScript of this folder as modules that Node runs, into a new folder, whose path it answers. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export async function bundled(...names) {
  const folder = mkdtempSync(join(tmpdir(), 'fuzz-'));
  const here = fileURLToPath(new URL('.', import.meta.url));
  process.env.FUZZ_ROOT = fileURLToPath(new URL('../..', import.meta.url));
  await build({
    entryPoints: names.map((name) => join(here, `${name}.ts`)),
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
    logLevel: 'error',
  });
  return folder;
}
