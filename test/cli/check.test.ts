/** `career-pathways check`: its depths, all pathways at once, and other definitions. */
import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.js';
import type { PathwaySystem } from '../../src/model/system.js';
import { memoryIo } from './memory-io.js';

const system: PathwaySystem = {
  format: 'career-pathways/1',
  id: 's',
  title: 'S',
  pathways: [
    { id: 'p', title: 'Care', steps: [] },
    { id: 'q', title: 'Welding', steps: [], complete: ['supports'] },
  ],
  agreements: [{ id: 'm', kind: 'one-stop-mou', parties: [] }],
};
const call = async (given: PathwaySystem, ...args: readonly string[]) => {
  const said = { out: '', err: '' };
  const files = new Map([['f.json', JSON.stringify(given)]]);
  const code = await run(['check', 'f.json', '--as-of', '2026-11-01', ...args], memoryIo(files, said));
  return { code, ...said };
};

describe('--all', () => {
  test('has a line for each pathway, and the exit code of the worst', async () => {
    const { code, out } = await call(system, '--all');
    expect(code).toBe(1);
    expect(out.split('\n').filter((line) => !line.startsWith(' '))).toEqual([
      'undetermined  lead-in? A? B? C? D? E? F? G?  Care',
      'not-met       lead-in- A? B? C- D? E- F? G?  Welding',
      '',
    ]);
    expect(out).toContain('First ask the college: ');
  });

  test('as JSON has an object on a line for each', async () => {
    const { out } = await call(system, '--all', '--format', 'json');
    const rows = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(rows.map(({ id, title, verdict, definition }) => [id, title, verdict, definition])).toEqual([
      ['p', 'Care', 'undetermined', 'wioa-3-7'],
      ['q', 'Welding', 'not-met', 'wioa-3-7'],
    ]);
    expect(rows[1].elements).toMatchObject({ 'lead-in': 'not-met', C: 'not-met', G: 'undetermined' });
    expect(Object.keys(rows[0].first)).toEqual(['element', 'owner', 'ask']);
  });

  test('exits with 0 where that is asked for, and says when there is nothing to check', async () => {
    expect((await call(system, '--all', '--exit-zero')).code).toBe(0);
    const { pathways: _, ...none } = system;
    const { code, out, err } = await call(none, '--all');
    expect([code, out]).toEqual([64, '']);
    expect(err).toContain(
      'Nothing was checked: the document has nothing that the definition "wioa-3-7" is about',
    );
  });

  test('is undetermined where the worst is, and not evaluated where an edition is not in force', async () => {
    const [first] = system.pathways!;
    expect((await call({ ...system, pathways: [first!] }, '--all')).code).toBe(2);
    const said = { out: '', err: '' };
    const files = new Map([['f.json', JSON.stringify(system)]]);
    expect(await run(['check', 'f.json', '--as-of', '2014-01-01', '--all'], memoryIo(files, said))).toBe(3);
  });
});

describe('--definition', () => {
  test('checks what another definition is about', async () => {
    const minimum = await call(system, '--definition', 'strategic-minimum');
    expect([minimum.code, minimum.out.split('\n')[0]]).toEqual([2, 'S']);
    const mou = await call(system, '--definition', 'one-stop-mou');
    expect([mou.code, mou.out.includes('When did the local board sign?')]).toEqual([2, true]);
    const iowa = await call(system, '--definition', 'iowa-281-23-1', '--pathway', 'p');
    expect([iowa.code, iowa.out.includes('Iowa')]).toEqual([2, true]);
    const all = await call(system, '--definition', 'strategic-minimum', '--all');
    expect(all.out).toMatch(/^undetermined {2}education\? workforce-system\? economic-development\? {2}S\n/);
  });

  test.each([
    [
      ['--definition', 'wioa'],
      'There is no definition "wioa". There are: wioa-3-7, iowa-281-23-1, strategic-minimum',
    ],
    [
      ['--definition', 'one-stop-mou', '--pathway', 'p'],
      'The definition "one-stop-mou" is not about pathways',
    ],
    [['--all', '--pathway', 'p'], 'Give one of --all, --pathway, --program and --credential.'],
    [
      ['--program', 's'],
      'is not about programs. Leave --program out, or name one that is with --definition: workforce-pell, etp-680, registered-apprenticeship, pre-apprenticeship.',
    ],
    [['--all', '--format', 'markdown'], 'With --all, use --format text, json, csv or sarif.'],
    [['--format', 'pdf'], 'There is no format "pdf". Use text, json, markdown, csv or sarif.'],
    [['--depth', 'deep'], 'There is no depth "deep". Use short or full.'],
  ])('%j is wrong usage', async (args, message) => {
    const { code, out, err } = await call(system, ...args);
    expect([code, out]).toEqual([64, '']);
    expect(err).toContain(message);
  });

  test('says when there is no agreement, or more than one', async () => {
    const { agreements: _, ...none } = system;
    expect((await call(none, '--definition', 'one-stop-mou')).err).toContain('Nothing was checked');
    const [memo] = system.agreements!;
    const two = { ...system, agreements: [memo!, { ...memo!, id: 'n' }] };
    expect((await call(two, '--definition', 'one-stop-mou')).err).toContain(
      'about 2 agreements here. Use --all.',
    );
  });
});

test('--depth short is short, and full says everything', async () => {
  const short = await call(system, '--pathway', 'p', '--depth', 'short');
  const full = await call(system, '--pathway', 'p');
  expect(short.out).toContain('Do this first');
  expect(short.out).not.toContain('What would change this');
  expect(short.out.split('\n').length).toBeLessThan(45);
  expect(full.out).toContain('What would change this');
  expect(full.out).toContain('How firm the verdict is');
  const words = full.out.replaceAll(/\s+/g, ' ');
  expect(words).toContain("this library's reading: two kinds of option or more make a range");
  expect(words).toContain('Adult education regulations, 34 CFR 463.37');
  expect([short.code, full.code]).toEqual([2, 2]);
});

describe('--format', () => {
  const rows = (csv: string) => csv.trimEnd().split('\n');

  test('csv has a line for each element, of one pathway or of all', async () => {
    const one = await call(system, '--pathway', 'p', '--format', 'csv');
    expect([one.code, rows(one.out).length]).toEqual([2, 1 + 8]);
    const all = await call(system, '--all', '--format', 'csv');
    expect([all.code, rows(all.out).length]).toEqual([1, 1 + 16]);
    expect(rows(all.out)[1]).toContain(',Care,');
  });

  test('sarif points into the document, by the path that was given', async () => {
    const { code, out } = await call(system, '--all', '--format', 'sarif');
    const { results, artifacts } = JSON.parse(out).runs[0];
    expect([code, results.length]).toEqual([1, 16]);
    expect(artifacts).toEqual([{ location: { uri: 'f.json' }, mimeType: 'application/json' }]);
    expect(results[0].locations[0].physicalLocation.artifactLocation.uri).toBe('f.json');
    expect(out).toContain('/pathways/1');
  });

  test('sarif names no document where the places are none of the file', async () => {
    const said = { out: '', err: '' };
    const io = memoryIo(new Map(), said, JSON.stringify(system));
    const args = ['check', '-', '--as-of', '2026-11-01', '--pathway', 'p', '--format', 'sarif'];
    expect(await run(args, io)).toBe(2);
    expect(JSON.parse(said.out).runs[0].artifacts).toBeUndefined();
  });
});

test('a document of a newer format is told to be newer, in two languages', async () => {
  const newer = { ...system, format: 'career-pathways/2' } as unknown as PathwaySystem;
  const { code, err } = await call(newer);
  expect(code).toBe(65);
  expect(err).toContain('/format: A newer version of this package wrote this, in format 2.');
  expect(err).not.toContain('career-pathways/1');
  expect((await call(newer, '--language', 'es')).err).toContain('una versión más nueva de este paquete');
});
