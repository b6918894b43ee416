/** What a user pays for importing one thing: minified and gzipped bytes, and libraries that must not come along. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../doors.js';
import { type Packed, pack } from './packed.js';

interface Ceiling {
  readonly name: string;
  readonly from: string;
  /** In kB of 1000 bytes. */
  readonly most: number;
  readonly without: readonly string[];
}

const ceilings: readonly Ceiling[] = [
  // It was 33.9: occupations by their codes, clusters by their words, whole sectors, claims over rows that belong to what
  // is not there 1.1; parts that need each other, places of services, doors, times that are past 1.1; attestations of the
  // call 0.1. It was 36.2: credits of several units or not on record, and other diplomas, are unclear (0025),
  // and entries that end have nodes of their own; credit of those who are there, other
  // readings that look at their facts alone 0.5.
  { name: 'determineWioa', from: 'career-pathways/wioa', most: 37.2, without: ['zod', 'immer', 'date-fns'] },
  // It was 7.7: what a learner says is checked, and providers, pathways and terms that are over close steps.
  // It was 8: credits of several units or not on record, and other diplomas, are unclear (0025),
  // and entries that end have nodes of their own.
  { name: 'nextSteps', from: 'career-pathways/learner', most: 8.6, without: ['zod', 'immer', 'date-fns'] },
  // It was 4: credits of several units or not on record, and entries that end.
  { name: 'pathwayGraph', from: 'career-pathways/graph', most: 4.1, without: ['zod', 'immer', 'date-fns'] },
  {
    name: 'curricularMetrics',
    from: 'career-pathways/measure',
    most: 6,
    without: ['zod', 'immer', 'date-fns'],
  },
  // It was 43.8: what is said of "all", of two shapes of a cost, of null in a list, of words for others.
  { name: 'readSystem', from: 'career-pathways', most: 44.4, without: ['immer', 'papaparse'] },
  {
    name: 'readCtdl',
    from: 'career-pathways/io/ctdl',
    // The planned ceiling: how fields are written is not loaded by who reads (decision 0059).
    most: 34,
    without: ['immer', 'papaparse'],
  },
  {
    name: 'readOpenBadges',
    from: 'career-pathways/io/open-badges',
    most: 14.1,
    without: ['zod', 'immer', 'date-fns', 'papaparse'],
  },
  { name: 'checkCode', from: 'career-pathways/io/codes', most: 3, without: ['zod', 'papaparse'] },
  {
    name: 'addRow, removeRow, renameId, retitle, link, unlink, moveStep, addRequirement, dropRequirement, history, apply, undo, redo, mark, goTo',
    from: 'career-pathways/edit',
    most: 12,
    without: ['zod', 'immer', 'date-fns', 'papaparse'],
  },
  {
    name: 'applyPatch',
    from: 'career-pathways/edit',
    most: 4,
    without: ['zod', 'immer', 'date-fns', 'papaparse'],
  },
  { name: 'edit', from: 'career-pathways/edit', most: 12, without: ['zod', 'date-fns', 'papaparse'] },
  { name: 'mergeEdits', from: 'career-pathways/edit', most: 8, without: ['zod', 'immer', 'date-fns'] },
  {
    name: 'pathwayMap',
    from: 'career-pathways/view',
    most: 16,
    without: ['zod', 'immer', 'date-fns', 'papaparse'],
  },
  {
    name: 'pathwayReport',
    from: 'career-pathways/view',
    // It was 97: what a program costs, takes and pays in all, and a part for students, weigh 2.2 kB, maps that cross fewer
    // lines 1.0, the words for measures that a law names 0.4; the English of each definition is in it as well, 1 to 3 kB:
    // of articulation agreements, recognized and stackable credentials together 2.2, of providers of training 2.1, of
    // pre-apprenticeship 1.4, of registered apprenticeship 0.5.
    // It was 114.6: what is closed on the day, and the ways around it. It was 116: what each definition says of what may be
    // the same. It was 117: steps that are taken again, credits and diplomas that are unclear, one item for each owner. It was 117: what is unclear of credits and diplomas, in words.
    most: 117.8,
    without: ['zod', 'immer', 'date-fns', 'papaparse'],
  },
  {
    name: 'surveyRows, columnGroups',
    from: 'career-pathways/survey',
    // It was 52.7, then 55: what the validator gained.
    most: 56,
    without: ['zod', 'immer', 'date-fns', 'papaparse'],
  },
  {
    name: 'summarizeRows, mergeSummaries',
    from: 'career-pathways/survey',
    most: 4.6,
    without: ['zod', 'immer', 'date-fns', 'papaparse'],
  },
  // It was 60.2: the same, files that are UTF-8 in part, rows that a comma made too long.
  // It was 60.7: what a reader says of kinds and ids, points that may part thousands, two parts in one.
  { name: 'readTables', from: 'career-pathways/io/tables', most: 61.3, without: ['immer', 'date-fns'] },
];

let packed: Packed;
beforeAll(() => {
  packed = pack();
});
afterAll(() => packed?.remove());

const measured: string[] = [];
afterAll(() => console.log(['minified and gzipped:', ...measured].join('\n')));

test.each(ceilings)('$name from $from', async ({ name, from, most, without }) => {
  const { bytes, files } = await bundle(name, from);
  measured.push(
    `  ${name} from ${from}: ${(bytes / 1000).toFixed(2)} kB of ${most} kB, ${files.length} files`,
  );
  expect(files.filter((file) => without.some((library) => isOf(library, file)))).toEqual([]);
  expect(bytes).toBeLessThanOrEqual(most * 1000);
});

test('the README says what the validator weighs', async () => {
  const { bytes } = await bundle('determineWioa', 'career-pathways/wioa');
  const [, said] = /is (\d+) kB compressed/.exec(readFileSync(`${root}README.md`, 'utf8')) ?? [];
  expect(Number(said)).toBe(Math.round(bytes / 1000));
});

/** Bundles a module that imports one name; the files are those that contribute at least one byte. */
async function bundle(name: string, from: string): Promise<{ bytes: number; files: readonly string[] }> {
  const result = await build({
    stdin: {
      contents: `import { ${name} } from '${from}';\nconsole.log(${name});`,
      resolveDir: packed.folder,
    },
    absWorkingDir: packed.folder,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'neutral',
    target: 'es2023',
    // As bundlers for browsers choose.
    mainFields: ['browser', 'module', 'main'],
    metafile: true,
    write: false,
    outfile: 'bundle.js',
    logLevel: 'silent',
  });
  const [output] = Object.values(result.metafile.outputs);
  const inputs = Object.entries(output?.inputs ?? {}).filter(
    ([path, used]) => path !== '<stdin>' && used.bytesInOutput > 0,
  );
  const [file] = result.outputFiles;
  if (!file) throw new Error('esbuild wrote nothing');
  return { bytes: gzipSync(file.contents, { level: 9 }).length, files: inputs.map(([path]) => path) };
}

/** `date-fns` means its companions (`@date-fns/utc`) too. */
const isOf = (library: string, file: string): boolean =>
  file.includes(`node_modules/${library}/`) || file.includes(`node_modules/@${library}/`);
