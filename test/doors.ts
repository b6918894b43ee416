/** The front doors of the package, as package.json lists them. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The root of the repository, with a slash at its end. */
export const root = fileURLToPath(new URL('..', import.meta.url));

export interface Door {
  /** What a user imports: `career-pathways/graph`. */
  readonly specifier: string;
  /** The file in the repository: `src/graph/index.ts`. */
  readonly source: string;
  /** A short name for files: `graph`; the main door is `index`. */
  readonly name: string;
}

interface Manifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly bin: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
}

export const manifest: Manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

export const doors: readonly Door[] = Object.entries(manifest.exports)
  .filter(([subpath]) => subpath !== './package.json')
  .map(([subpath, target]) => {
    const file = typeof target === 'string' ? target : (target['default'] ?? '');
    const inside = /^\.\/dist\/([^*]+)\.js$/.exec(file)?.[1];
    if (inside === undefined) throw new Error(`package.json exports ${subpath}: no single file in ./dist`);
    return {
      specifier: manifest.name + subpath.slice(1),
      source: `src/${inside}.ts`,
      name: subpath === '.' ? 'index' : subpath.slice(2).replaceAll('/', '-'),
    };
  });
