/** What the checks in Chromium begin with: a browser, or a sentence that there is none; and cases written in TypeScript. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** Opens Chromium for a check; where there is none the check is skipped by name. */
export async function browserFor(check) {
  if (!existsSync(executablePath)) {
    console.log(`${check} skipped: there is no ${executablePath}.`);
    process.exit(0);
  }
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
}

/** Imports a file of TypeScript; `define` as esbuild takes it. */
export async function imported(url, define) {
  const folder = mkdtempSync(join(tmpdir(), 'cases-'));
  const outfile = join(folder, 'cases.mjs');
  await build({
    entryPoints: [fileURLToPath(url)],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile,
    logLevel: 'error',
    external: ['vitest'],
    define,
  });
  const module = await import(pathToFileURL(outfile));
  rmSync(folder, { recursive: true });
  return module;
}
