/** `career-pathways edit`: the file after an edit, what is refused, and what stays as it was written. */
import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { editedText } from '../../src/cli/edited-text.js';
import { replaceFile } from '../../src/cli/new-files.js';
import { run } from '../../src/cli/run.js';
import { difference } from '../../src/edit/patch/difference.js';
import { removeRow } from '../../src/edit/verbs/remove-row.js';
import type { PathwaySystem } from '../../src/model/system.js';
import { root } from '../doors.js';
import { memoryIo, type Said } from './memory-io.js';

const text = `{
\t"format": "career-pathways/1", "id": "s",
\t"title": "Ladder",
\t"steps": [
\t\t{ "id": "cna=1", "title": "Nurse aide", "kind": "course" },
\t\t{ "id": "rn", "title": "Nurse", "kind": "degree-program",
\t\t\t"requires": { "kind": "step", "step": "cna=1" } }
\t],
\t"pathways": [{ "id": "care", "title": "Care", "steps": ["cna=1", "rn"] }]
}
`;

async function typed(args: string, input: string = text): Promise<Said & { code: number; file: string }> {
  const files = new Map([['f.json', input]]);
  const said = { out: '', err: '' };
  const code = await run(['edit', ...args.split(' ')], memoryIo(files, said, input));
  return { ...said, code, file: files.get('f.json')! };
}

test('a rename reaches every place, and touches nothing else', async () => {
  const { code, out, file } = await typed(
    'f.json --rename step:cna=1=aide --retitle step:cna=1=Nursing_aide',
  );
  expect([code, out]).toEqual([0, 'Changed f.json in 4 places.\n']);
  expect(file).toBe(text.replaceAll('cna=1', 'aide').replace('Nurse aide', 'Nursing_aide'));
});

test('a removal keeps the rest as it was written', async () => {
  const { code, file } = await typed('f.json --remove step:rn --cascade');
  expect(code).toBe(0);
  expect(JSON.parse(file)).toEqual({
    ...JSON.parse(text),
    steps: [JSON.parse(text).steps[0]],
    pathways: [{ id: 'care', title: 'Care', steps: ['cna=1'] }],
  });
  expect(file).toContain('\t"format": "career-pathways/1", "id": "s",\n');
  expect(file).toContain('\t\t{ "id": "cna=1", "title": "Nurse aide", "kind": "course" }');
});

test('another takes its place', async () => {
  const { code, file } = await typed('f.json --remove step:cna=1 --replace-by rn');
  expect(code).toBe(0);
  expect(JSON.parse(file).pathways[0].steps).toEqual(['rn']);
});

test('a dry run says what would change, and writes nothing', async () => {
  const { code, out, file } = await typed('f.json --rename step:rn=nurse --dry-run');
  expect([code, file]).toEqual([0, text]);
  expect(out).toBe('replace /steps/1/id: "rn" → "nurse"\nreplace /pathways/0/steps/1: "rn" → "nurse"\n');
});

test('a dry run shows each value as it stands when its turn comes', async () => {
  const steps = ['a', 'b', 'c', 'e'].map((id) => ({ id, title: id.toUpperCase(), kind: 'course' }));
  const input = JSON.stringify({ format: 'career-pathways/1', id: 's', title: 'S', steps });
  const { out } = await typed('f.json --remove step:a --rename step:c=d --dry-run', input);
  expect(out).toBe('remove /steps/0\nreplace /steps/1/id: "c" → "d"\n');
});

test('standard input comes out edited', async () => {
  const { out } = await typed('- --rename step:rn=nurse');
  expect(out).toBe(text.replaceAll('"rn"', '"nurse"'));
});

test.each([
  ['f.json', 64, 'Give --retitle'],
  ['f.json --remove step:cna=1', 64, 'Give --cascade'],
  ['f.json --rename step:rn=cna=1', 64, 'already'],
  ['f.json --rename step:none=new', 64, 'There is no step "none"'],
  ['f.json --rename step:rn', 64, 'KIND:ID='],
  ['f.json --rename step:rn=', 64, 'NEW-ID is "". Give at least one character'],
  ['f.json --rename stage:rn=a', 64, 'KIND is one of'],
  ['f.json --retitle step:rn=', 64, 'TITLE is "". Give at least one character'],
  ['f.json --remove system:s', 64, 'row of a table'],
  ['f.json --rename step:rn=a --cascade', 64, 'go with --remove'],
  ['f.json --remove step:rn --replace-by none', 64, '--replace-by: There is no step "none"'],
  ['f.json --remove step:rn --replace-by rn', 64, '--replace-by is "rn". Give another id'],
  ['none.json --remove step:rn', 66, 'none.json'],
])('%s is refused with %i', async (args, code, message) => {
  const done = await typed(args);
  expect([done.code, done.file]).toEqual([code, text]);
  expect(done.err).toContain(message);
});

test('a file with a mark, ends of lines and an indentation of its own keeps them', async () => {
  const windows = `\uFEFF${JSON.stringify(JSON.parse(text), null, 4).replaceAll('\n', '\r\n')}`;
  const { file } = await typed('f.json --remove step:rn --cascade', windows);
  const after = removeRow(JSON.parse(text), { kind: 'step', id: 'rn' }, { cascade: true });
  expect(file).toBe(`\uFEFF${JSON.stringify(after, null, 4).replaceAll('\n', '\r\n')}`);
});

test.each(['tucson-bht', 'tucson-bht-developed', 'go-to-2040', 'oregon-pathways-alliance'])(
  'every removal from %s is what the value says',
  (name) => {
    const source = readFileSync(`${root}docs/examples/${name}.json`, 'utf8');
    const system = JSON.parse(source) as PathwaySystem;
    const rows = [
      ...(system.steps ?? []).map(({ id }) => ({ kind: 'step', id }) as const),
      ...(system.partners ?? []).map(({ id }) => ({ kind: 'partner', id }) as const),
    ];
    for (const ref of rows.slice(0, 4)) {
      const after = removeRow(system, ref, { cascade: true });
      const edited = editedText(source, after, difference(system, after));
      expect(JSON.stringify(JSON.parse(edited))).toBe(JSON.stringify(after));
      const kept = new Set(source.split('\n').map((line) => line.replace(/,$/, '')));
      const lines = edited.split('\n').map((line) => line.replace(/,$/, ''));
      expect(lines.filter((line) => !kept.has(line)).length).toBeLessThan(lines.length / 4);
    }
  },
);

test('a file is replaced only while it is what it was, with its rights, and a link stays a link', async () => {
  const place = mkdtempSync(join(tmpdir(), 'edit-'));
  const file = join(place, 'f.json');
  writeFileSync(file, 'old');
  chmodSync(file, 0o640);
  symlinkSync(file, join(place, 'link.json'));
  const was = new TextEncoder().encode('old');
  await replaceFile(join(place, 'link.json'), was, 'new');
  expect([readFileSync(file, 'utf8'), statSync(file).mode & 0o777]).toEqual(['new', 0o640]);
  await expect(replaceFile(file, was, 'newer')).rejects.toThrow('ECHANGED');
  expect([readFileSync(file, 'utf8'), readdirSync(place)]).toEqual(['new', ['f.json', 'link.json']]);
  rmSync(place, { recursive: true });
});
