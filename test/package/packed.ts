/** The package as a user gets it: packed, and unpacked into the node_modules of an empty folder. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { manifest, root } from '../doors.js';

export interface Packed {
  /** The folder of a user who installed the package. */
  readonly folder: string;
  /** The package in its node_modules. */
  readonly inside: string;
  /** Every packed file, sorted, with slashes. */
  readonly files: readonly string[];
  readonly remove: () => void;
}

export function pack(): Packed {
  if (!existsSync(join(root, 'dist/index.js')))
    throw new Error('there is no build to pack: npm run build first');
  const folder = mkdtempSync(join(tmpdir(), 'packed-'));
  const modules = join(folder, 'node_modules');
  mkdirSync(modules);
  const shell = process.platform === 'win32';
  execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], {
    cwd: root,
    shell,
  });
  const archive = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '';
  execFileSync('tar', ['-xzf', archive], { cwd: folder });
  const inside = join(modules, manifest.name);
  renameSync(join(folder, 'package'), inside);
  for (const name of Object.keys(manifest.dependencies)) {
    const place = join(modules, name);
    mkdirSync(dirname(place), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), place, 'junction');
  }
  return { folder, inside, files: filesOf(inside), remove: () => rmSync(folder, { recursive: true }) };
}

function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}
