/** The front doors of the package, as package.json lists them. */
import { readdirSync, readFileSync } from 'node:fs';
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
  readonly version: string;
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly bin: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
}

export const manifest: Manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

const exported = Object.entries(manifest.exports).map(
  ([subpath, target]) => [subpath, typeof target === 'string' ? target : (target['default'] ?? '')] as const,
);

export const doors: readonly Door[] = exported
  .filter(([subpath]) => !subpath.endsWith('.json'))
  .map(([subpath, file]) => {
    const inside = /^\.\/dist\/([^*]+)\.js$/.exec(file)?.[1];
    if (inside === undefined) throw new Error(`package.json exports ${subpath}: no single file in ./dist`);
    return {
      specifier: manifest.name + subpath.slice(1),
      source: `src/${inside}.ts`,
      name: subpath === '.' ? 'index' : subpath.slice(2).replaceAll('/', '-'),
    };
  });

export interface Document {
  /** What a user imports: `career-pathways/examples/tucson-bht.json`. */
  readonly specifier: string;
  /** The file in the repository: `docs/examples/tucson-bht.json`. */
  readonly source: string;
}

/** The documents that package.json exports, each of its own: examples by name, schemas by a pattern. */
export const documents: readonly Document[] = exported.flatMap(([subpath, file]) => {
  if (!subpath.endsWith('.json') || subpath === './package.json') return [];
  const specifier = manifest.name + subpath.slice(1);
  const source = file.slice('./'.length);
  if (!subpath.endsWith('/*.json')) return [{ specifier, source }];
  return namesIn(source.slice(0, -'*.json'.length)).map((name) => ({
    specifier: specifier.replace('*.json', name),
    source: source.replace('*.json', name),
  }));
});

/** The JSON files in a folder of the repository. */
export function namesIn(folder: string): readonly string[] {
  return readdirSync(root + folder)
    .filter((name) => name.endsWith('.json'))
    .sort();
}
