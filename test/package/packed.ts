/** The package as a user gets it: packed, and installed by npm into an empty folder. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
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

/**
 * Packs the build and installs it, without a network: npm links what the package depends on to the copies that this
 * repository has. The tools that a project has beside it are linked, too.
 */
export function pack(tools: readonly string[] = []): Packed {
  if (!existsSync(join(root, 'dist/index.js')))
    throw new Error('there is no build to pack: npm run build first');
  const folder = mkdtempSync(join(tmpdir(), 'packed-'));
  const npm = (cwd: string, ...args: readonly string[]) =>
    execFileSync('npm', args, { cwd, encoding: 'utf8', shell: process.platform === 'win32' });
  npm(root, 'pack', '--silent', '--ignore-scripts', '--pack-destination', folder);
  const archive = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '';
  const copy = (name: string) => join(root, 'node_modules', name);
  const linked = Object.keys(manifest.dependencies).map(copy);
  npm(folder, 'init', '--yes', '--silent');
  npm(folder, 'pkg', 'set', 'type=module');
  npm(
    folder,
    'install',
    '--offline',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    `./${archive}`,
    ...linked,
  );
  const modules = join(folder, 'node_modules');
  for (const name of tools) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(copy(name), join(modules, name), 'junction');
  }
  const inside = join(modules, manifest.name);
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
