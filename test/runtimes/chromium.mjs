/** Pictures and reports drawn by the package in a page of Chromium, and the systems that every runtime draws. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';

const here = fileURLToPath(new URL('.', import.meta.url));
const names = ['go-to-2040', 'oregon-pathways-alliance', 'tucson-bht', 'tucson-bht-developed'];

/** Bundles what a script says, and runs it here. */
async function bundled(contents, globalName) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: here, loader: 'ts' },
    bundle: true,
    write: false,
    logLevel: 'error',
    ...(globalName ? { format: 'iife', globalName } : { format: 'esm', platform: 'node' }),
  });
  return outputFiles[0].text;
}

/** Writes generated pathways with every sign of a map to a file; answers where. */
export async function writeSystems(file) {
  const script = await bundled("export { pathwayWithEverySign } from '../view/map/every-sign.ts';");
  const { pathwayWithEverySign } = await import(`data:text/javascript,${encodeURIComponent(script)}`);
  const systems = [3, 4, 5].map((seed) => ({
    ...pathwayWithEverySign(seed, 12 * seed ** 2),
    id: `every-sign-${seed}`,
  }));
  writeFileSync(file, JSON.stringify(systems));
  return file;
}

/** The hash and the name of each picture and report of the examples and of the systems in a file. */
export async function drawnInChromium(executablePath, file) {
  const examples = names.map((name) =>
    JSON.parse(readFileSync(new URL(`../../docs/examples/${name}.json`, import.meta.url), 'utf8')),
  );
  const systems = [...examples, ...JSON.parse(readFileSync(file, 'utf8'))];
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const page = await browser.newPage();
  await page.addScriptTag({
    content: await bundled("export { pictures } from './pictures.mjs';", 'drawing'),
  });
  const drawn = await page.evaluate((all) => globalThis.drawing.pictures(all), systems);
  await browser.close();
  return drawn.map(([name, text]) => `${createHash('sha256').update(text).digest('hex')} ${name}`);
}
