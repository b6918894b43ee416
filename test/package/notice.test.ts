/** NOTICE names every package whose code the bundled command contains, with its licence. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'tsup';
import { expect, test } from 'vitest';
import config from '../../tsup.config.js';
import { manifest, root } from '../doors.js';

test('NOTICE has the licence of everything that the command bundles, and of nothing else', async () => {
  const notice = [
    manifest.name,
    'Copyright the career-pathways authors. Licensed under the Apache License, Version 2.0; see LICENSE.',
    '',
    'The file dist/cli/main.js contains code of the packages below, under the licences that follow their names.',
    ...(await bundledPackages()).flatMap((name) => ['', '-'.repeat(80), '', name, '', licenceOf(name)]),
    '',
  ].join('\n');
  await expect(notice).toMatchFileSnapshot(`${root}NOTICE`);
});

/** The packages that give at least one byte to the command, as the bundler reports them. */
async function bundledPackages(): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'notice-'));
  try {
    const command = [config].flat().find((one) => typeof one === 'object' && one.bundle === true);
    await build({ ...command, config: false, metafile: true, outDir: folder });
    const { outputs }: Metafile = JSON.parse(readFileSync(join(folder, 'metafile-esm.json'), 'utf8'));
    const used = Object.values(outputs).flatMap(({ inputs }) =>
      Object.entries(inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0),
    );
    const names = used.map(([path]) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1]);
    return [...new Set(names)].filter((name) => name !== undefined).sort();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface Metafile {
  readonly outputs: Readonly<
    Record<string, { readonly inputs: Readonly<Record<string, { readonly bytesInOutput: number }>> }>
  >;
}

function licenceOf(name: string): string {
  const folder = join(root, 'node_modules', name);
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file));
  if (files.length === 0) throw new Error(`${name} is bundled, and has no file with its licence`);
  return files.map((file) => readFileSync(join(folder, file), 'utf8').trim()).join('\n\n');
}
