/** The types of `defineSystem` follow the tables of links: an id of a literal that names nothing does not compile. */
import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { tables } from '../../src/model/tables.js';
import { depth, sample } from '../depth.js';
import { namesIn, root } from '../doors.js';
import { allLinks, type Link, linkedSystem, plant, pointingLeaves } from '../inspect/linked-system.js';
import type { Plain } from '../model/schema-walk.js';

const file = `${root}test/types/literals.ts`;
const opening = `import { defineSystem } from '../../src/inspect/define-system.js';\n`;
let text = '';
let version = 0;
const service = ts.createLanguageService(host());

/** A compiler that sees `text` in a file that is not there. */
function host(): ts.LanguageServiceHost {
  const { config } = ts.readConfigFile(`${root}test/tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, `${root}test`);
  const read = (path: string) => (path === file ? text : ts.sys.readFile(path));
  return {
    getScriptFileNames: () => [file],
    getScriptVersion: (path) => (path === file ? `${version}` : '0'),
    getScriptSnapshot: (path) => {
      const contents = read(path);
      return contents === undefined ? undefined : ts.ScriptSnapshot.fromString(contents);
    },
    getCurrentDirectory: () => root,
    getCompilationSettings: () => ({ ...options, types: [], noErrorTruncation: true }),
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (path) => path === file || ts.sys.fileExists(path),
    readFile: read,
    directoryExists: ts.sys.directoryExists,
  };
}

function write(contents: string): void {
  text = opening + contents;
  version += 1;
}

interface Mistake {
  /** The id of the row in which it stands. */
  readonly row: string | undefined;
  readonly line: string;
  readonly message: string;
}

/** The errors of calls with these documents, by the number of the call. */
function errorsOf(documents: readonly unknown[]): Mistake[][] {
  const calls = documents.map((document) => `defineSystem(${JSON.stringify(document, null, 1)});\n`);
  write(calls.join(''));
  const starts = calls.map((_, index) => (opening + calls.slice(0, index).join('')).length);
  const found = service.getSemanticDiagnostics(file).map(({ start = 0, messageText }) => ({
    start,
    line: text.slice(start, text.indexOf('\n', start)),
    row: /\n {3}"id": "(.*)"/.exec(rowAround(start))?.[1],
    message: ts.flattenDiagnosticMessageText(messageText, '\n'),
  }));
  expect(service.getSyntacticDiagnostics(file)).toEqual([]);
  return starts.map((from, index) =>
    found.filter(({ start }) => start >= from && start < (starts[index + 1] ?? text.length)),
  );
}

/** The text of the row of a table that a place is in, as JSON is laid out. */
function rowAround(place: number): string {
  return text.slice(text.lastIndexOf('\n  {', place), text.indexOf('\n  }', place));
}

interface Spot {
  readonly name: string;
  readonly table: string;
  readonly to: string;
  /** A row with an id in this place. */
  readonly rowWith: (id: string) => Plain;
}

/** Every place of the format where an id is written, leaves of requirements at the top and within other nodes. */
const everySpot = allLinks.flatMap((link): Spot[] => {
  const name = `${link.table}: ${link.pattern}`;
  if (link.to === 'requirement') return pointingLeaves.flatMap((leaf) => spotsWithin(link, name, leaf));
  const to = link.to === 'ref' ? 'step' : link.to;
  return [spot(link, name, to, (id) => (link.to === 'ref' ? { kind: to, id } : id))];
});

const spots = sample(everySpot, 8);

function spot(link: Link, name: string, to: string, planted: (id: string) => Plain): Spot {
  const rowWith = (id: string) => {
    const [row] = plant(link, planted(id)).document[link.table] as [{ [field: string]: Plain }];
    return { ...row, id: name };
  };
  return { name, table: link.table, to, rowWith };
}

function spotsWithin(
  link: Link,
  name: string,
  { name: leafName, to, leaf }: (typeof pointingLeaves)[number],
) {
  const within: { readonly [kind: string]: (node: Plain) => Plain } = {
    alone: (node) => node,
    deep: (node) => ({ kind: 'any', of: [{ kind: 'some', least: 1, of: [{ kind: 'all', of: [node] }] }] }),
  };
  return Object.entries(within).map(([where, around]) =>
    spot(link, `${name}, ${leafName}, ${where}`, to, (id) => around(leaf(id))),
  );
}

/** A document with a row for every spot. */
function documentOf(idFor: (to: string) => string) {
  const document = linkedSystem();
  for (const { table, to, rowWith } of spots) (document[table] as Plain[]).push(rowWith(idFor(to)));
  return document;
}

// A compiler of its own takes some seconds: not in a quick run.
describe.skipIf(depth === 'quick')('an id in a literal', () => {
  it('that names nothing does not compile, whatever field it is in, and the error stands at the id', () => {
    expect(everySpot.length).toBeGreaterThan(70);
    expect(errorsOf([documentOf((to) => `the-${to}`)])).toEqual([[]]);
    const [errors = []] = errorsOf([documentOf(() => 'nowhere')]);
    const inOrder = Object.values(tables).flatMap((table) => spots.filter((spot) => spot.table === table));
    expect(errors.map(({ row }) => row)).toEqual(inOrder.map(({ name }) => name));
    inOrder.forEach(({ name, to }, index) => {
      // Where a word may stand for the list, the compiler refuses the list.
      const at = name === 'supports: steps/*' ? '"steps": [' : '"nowhere"';
      expect({ name, line: errors[index]?.line }).toEqual({ name, line: expect.stringContaining(at) });
      expect(errors[index]?.message, name).toContain(`"the-${to}"`);
    });
  });

  it('of another table does not compile, nor one of a table that is absent', () => {
    const system = { ...linkedSystem(), evidence: undefined, skillNeeds: undefined, attestations: undefined };
    const step = { id: 'a', title: 'A', kind: 'course' };
    const [other, absent, own] = errorsOf([
      { ...system, steps: [{ ...step, provider: 'the-credential' }] },
      { ...system, partners: undefined, steps: [{ ...step, provider: 'the-partner' }] },
      {
        ...system,
        evidence: [{ id: 'e', kind: 'other', bearing: 'for', about: [{ kind: 'system', id: 'x' }] }],
      },
    ]);
    expect(other?.map(({ line }) => line)).toContain('"provider": "the-credential"');
    expect(absent?.map(({ message }) => message)).toContain(
      `Type 'string' is not assignable to type 'EmptyTable<"partners">'.`,
    );
    expect(own?.map(({ message }) => message)).toContain(
      `Type '"x"' is not assignable to type '"the-system"'.`,
    );
  });

  it('completes in an editor', () => {
    const steps = `steps: [{ id: 'cna', title: 'C', kind: 'course' }, { id: 'lpn', title: 'L', kind: 'course'`;
    const rest = `credentials: [{ id: 'licence', title: 'L', kind: 'License' }]`;
    const offered = (literal: string) => {
      const [before = '', after = ''] = literal.split('|');
      write(`defineSystem({ format: 'career-pathways/1', id: 's', title: 'S', ${before}${after} });\n`);
      const place = text.lastIndexOf(after === '' ? before : before + after) + before.length;
      return service.getCompletionsAtPosition(file, place, {})?.entries.map(({ name }) => name);
    };
    const both = ['cna', 'lpn'];
    expect(offered(`${steps} }], pathways: [{ id: 'p', title: 'P', steps: ['cna', '|'] }]`)).toEqual(both);
    expect(offered(`pathways: [{ id: 'p', title: 'P', steps: ['|'] }], ${steps} }]`)).toEqual(both);
    expect(offered(`${steps}, requires: { kind: 'all', of: [{ kind: 'step', step: '|' }] } }]`)).toEqual(
      both,
    );
    expect(offered(`${steps}, requires: { kind: 'credits', least: 1, of: ['|'] } }]`)).toEqual(both);
    expect(offered(`${steps}, awards: ['|'] }], ${rest}`)).toEqual(['licence']);
    const about = `evidence: [{ id: 'e', kind: 'other', bearing: 'for', about: [{ kind: 'step', id: '|' }] }]`;
    expect(offered(`${steps} }], ${about}`)).toEqual(both);
    expect(offered(`${steps}, requires: { kind: '|' } }]`)).toContain('experience');
  });
});

describe.skipIf(depth === 'quick')('a document of a real size', () => {
  const examples = namesIn('docs/examples').map((name) => {
    const { $schema, ...document } = JSON.parse(readFileSync(`${root}docs/examples/${name}`, 'utf8'));
    return document as unknown;
  });

  it('compiles: every example as a literal', () => {
    expect(examples.length).toBeGreaterThan(2);
    const some = sample(examples, 1);
    expect(errorsOf(some)).toEqual(some.map(() => []));
  });

  it('costs the compiler no more than its size: four times the steps, four times the work', () => {
    const costs = [50, 200].map((count) => {
      expect(errorsOf([ladder(count)])).toEqual([[]]);
      return instantiations();
    });
    expect(costs[0]).toBeLessThan(45_000);
    expect(costs[1]).toBeLessThan(4 * (costs[0] as number));
    const atTheId = '"step": "s0x"';
    expect(errorsOf([ladder(200, 's0x')])[0]?.map(({ line }) => line)).toEqual([atTheId, atTheId]);
  });
});

/** What the compiler counts as its work on the last program. */
function instantiations(): number {
  const program = service.getProgram() as unknown as { getInstantiationCount(): number };
  return program.getInstantiationCount();
}

/** Steps that each ask for the two before and a credential, all of them in one pathway. */
function ladder(count: number, first = 's0'): unknown {
  const steps = Array.from({ length: count }, (_, n) => {
    const credential = { kind: 'credential', credential: `c${n % 20}` };
    const before = [n - 1, n - 2].map((m) => ({ kind: 'step', step: m <= 0 ? first : `s${m}` }));
    const requires = { kind: 'all', of: [before[0], { kind: 'any', of: [before[1], credential] }] };
    const row = {
      id: `s${n}`,
      title: `Step ${n}`,
      kind: 'course',
      provider: `p${n % 5}`,
      awards: [`c${n % 20}`],
    };
    return n === 1 ? { ...row, requires: before[0] } : n === 0 ? row : { ...row, requires };
  });
  return {
    format: 'career-pathways/1',
    id: 'ladder',
    title: 'Ladder',
    partners: Array.from({ length: 5 }, (_, n) => ({ id: `p${n}`, name: 'P', types: ['postsecondary'] })),
    credentials: Array.from({ length: 20 }, (_, n) => ({ id: `c${n}`, title: 'C', kind: 'Certificate' })),
    steps,
    pathways: [{ id: 'all', title: 'All', steps: steps.map(({ id }) => id) }],
  };
}
