// Graphviz in WebAssembly and Mermaid, which the package does not depend on: installed here when they are asked for.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const folder = new URL('./', import.meta.url);

/** Whether they are here; installs them from the lock file, and says why where that is not possible. */
export function havePeers() {
  const { status, stderr } = spawnSync(
    'npm',
    ['ci', '--prefix', fileURLToPath(folder), '--no-audit', '--no-fund'],
    { encoding: 'utf8', shell: process.platform === 'win32' },
  );
  if (status === 0) return true;
  console.log(
    `Graphviz and Mermaid skipped: they cannot be installed here (${(stderr ?? '').trim().split('\n')[0]}).`,
  );
  return false;
}

/** Graphviz: `layout(dot, format, engine)`. */
export async function graphviz() {
  const { Graphviz } = await import(new URL('node_modules/@hpcc-js/wasm-graphviz/dist/index.js', folder));
  return Graphviz.load();
}

/** Mermaid as a script for a page. */
export const mermaidScript = fileURLToPath(new URL('node_modules/mermaid/dist/mermaid.min.js', folder));
