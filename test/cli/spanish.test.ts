/** The command in Spanish: help, wrong usage, bad files, findings, what there is to start from. */
import { describe, expect, test } from 'vitest';
import { commands } from '../../src/cli/commands.js';
import { run } from '../../src/cli/run.js';
import { inspectSystem } from '../../src/inspect/inspect-system.js';
import { readTables } from '../../src/io/tables/read-tables.js';
import { tableTemplate } from '../../src/io/tables/template.js';
import { readSystem } from '../../src/model/read-system.js';
import { summarizeRows } from '../../src/survey/summarize-rows.js';
import { sample } from '../depth.js';
import { kept, left } from '../texts/spanish-phrases.js';
import { memoryIo } from './memory-io.js';

const system = { format: 'career-pathways/1', id: 's', title: 'S' };
const files = {
  's.json': JSON.stringify(system),
  'roto.json': '{"a": 1,}',
  'doble.json': '{"a": 1, "a": 2}',
  'mal.json': JSON.stringify({
    ...system,
    pathways: [{ id: 'p', title: 'P', steps: 'all', populations: ['veteran'] }],
  }),
  'colgado.json': JSON.stringify({
    ...system,
    steps: [
      { id: 'a', title: 'A', kind: 'course', requires: { kind: 'step', step: 'b' }, awards: ['c', 'c'] },
    ],
    pathways: [
      { id: 'p', title: 'P', steps: ['a'] },
      { id: 'q', title: 'Q', steps: [] },
    ],
  }),
  't/system.csv': 'format,id,title\ncareer-pathways/1,s,S\n',
  't/steps.csv': 'id,title,kind,credits\na,A,course,tres\nb,B,curso,3\n',
  'lista.csv': 'a,b\n1,2\n',
  'dos.ndjson': `${JSON.stringify(system)}\n{"format": 1}\nx\n`,
  'tabla.csv': 'x\n',
  'tabla.csv.manifest.json': '{}',
  'parte.json': JSON.stringify(
    summarizeRows([], { asOf: '2026-11-01', columns: [], shard: { index: 0, of: 2 } }),
  ),
  'placas.json': JSON.stringify({
    '@context': 'https://w3id.org/openbadges/v2',
    type: 'Assertion',
    id: 'https://x.example/2',
    recipient: { type: 'url', identity: 'https://x.example/3' },
    issuedOn: '2024-05-01',
    badge: { type: 'BadgeClass', id: 'https://x.example/c', name: 'C', issuer: 'https://x.example/i' },
  }),
};

async function call(...args: readonly string[]) {
  const said = { out: '', err: '' };
  const there = new Map(Object.entries(files));
  const code = await run([...args, '--language', 'es'], memoryIo(there, said));
  return { code, ...said, files: there };
}

const wrong: readonly (readonly string[])[] = [
  ['chek'],
  ['inspect', 's.json', '--colour'],
  ['inspect', 's.json', 'otro.json'],
  ['init', 's.json'],
  ['inspect', 's.json', '--codes'],
  ['inspect', 's.json', '--from', 'a', '--from', 'b'],
  ['inspect', 's.json', '--from', 'a'],
  ['convert', 's.json'],
  ['convert', 's.json', '--from', 'system'],
  ['convert', 's.json', '--from', 'system', '--to', 'x'],
  ['convert', 's.json', '--from', 'system', '--to', 'tables'],
  ['convert', 's.json', '--from', 'system', '--to', 'schema-org'],
  ['convert', 's.json', '--from', 'system', '--to', 'schema-org', '--base', 'x'],
  ['convert', 's.json', '--from', 'system', '--to', 'ctdl', '--base', 'x'],
  ['convert', 's.json', '--from', 'system', '--to', 'curricular-csv'],
  ['convert', 's.json', '--from', 'ndjson', '--to', 'ctdl'],
  ['convert', 's.json', '--from', 'ndjson', '--to', 'rows'],
  ['check'],
  ['check', 's.json'],
  ['check', 's.json', '--as-of', 'ayer'],
  ['check', 's.json', '--as-of', '2026-11-01'],
  ['check', 's.json', '--as-of', '2026-11-01', '--format', 'x'],
  ['check', 's.json', '--as-of', '2026-11-01', '--depth', 'x'],
  ['check', 's.json', '--as-of', '2026-11-01', '--definition', 'x'],
  ['check', 's.json', '--as-of', '2026-11-01', '--all', '--pathway', 'p'],
  ['check', 's.json', '--as-of', '2026-11-01', '--all=x'],
  ['check', 's.json', '--as-of', '2026-11-01', '--all', '--format', 'markdown'],
  ['check', 'colgado.json', '--as-of', '2026-11-01'],
  ['check', 'colgado.json', '--as-of', '2026-11-01', '--pathway', 'x'],
  ['check', 's.json', '--as-of', '2026-11-01', '--definition', 'one-stop-mou'],
  ['next', 'colgado.json', '--pathway', 'p', '--holding', 'step:x'],
  ['next', 'colgado.json', '--pathway', 'p', '--holding', 'x'],
  ['next', 'colgado.json', '--pathway', 'p', '--holding', 'level:x'],
  ['next', 'colgado.json', '--pathway', 'p', '--holding', 'population:x'],
  ['next', 'colgado.json', '--pathway', 'p', '--as-of', 'x'],
  ['inspect', 'nada.json'],
  ['inspect', 'roto.json'],
  ['inspect', 'doble.json'],
  ['inspect', 'mal.json'],
  ['inspect', 't', '--from', 'tables'],
  ['inspect', 'lista.csv', '--from', 'etpl-texas'],
  ['inspect', 'lista.csv', '--from', 'curricular-csv'],
  ['inspect', 'lista.csv', '--from', 'uw-prerequisites'],
  ['inspect', 's.json', '--from', 'ctdl'],
  ['inspect', 's.json', '--codes', 't'],
  ['table', 's.json'],
  ['table', '--as-of', '2026-11-01'],
  ['table', 's.json', '--as-of', '2026-11-01', '--columns', 'x'],
  ['table', 's.json', '--as-of', '2026-11-01', '--columns', 'cost,cost'],
  ['table', 's.json', '--as-of', '2026-11-01', '--shard', '4/4'],
  ['table', 's.json', '--as-of', '2026-11-01', '--jobs', 'x'],
  ['table', 's.json', '--as-of', '2026-11-01', '--resume'],
  ['table', 's.json', '--as-of', '2026-11-01', '--out', 's.json'],
  ['table', '-', '-', '--as-of', '2026-11-01'],
  ['table', 'nada.json', '--as-of', '2026-11-01', '--out', 'x.csv'],
  ['summarize', 's.json'],
  ['summarize', 'tabla.csv'],
  ['merge', 's.json'],
  ['merge', 'tabla.csv'],
  ['merge', 'parte.json', 'parte.json'],
  ['merge', 'parte.json'],
];

test.each(sample(wrong.map((args) => [args.join(' '), args] as const)))('%s', async (_, args) => {
  const { code, out, err } = await call(...args);
  expect([code >= 64, out]).toEqual([true, '']);
  expect(err).not.toBe('');
  // Names of columns and codes of findings stand without quotes.
  const said = err.replaceAll(/\([\w -]+\)|(?<=fila \d+, )[^:]+|\b[\w-]+\.(?:json|csv)\b/g, '');
  const ours = new Set([...kept, ...commands.map(({ name }) => name), ...formats]);
  expect(
    left(said.replaceAll(/[\w-]+(?:, [\w-]+)+/g, '')).filter((word) => !ours.has(word)),
    err,
  ).toEqual([]);
});

/** Words of options. */
const formats = ['markdown', 'program', 'short', 'text'];

describe('help', () => {
  test.each(['--help', 'help', '-h'])('%s', async (how) => {
    const { code, out, err } = await call(how);
    expect([code, err]).toEqual([0, '']);
    for (const { name } of commands) expect(out).toContain(`  career-pathways ${name} `);
    expect(out).toContain('Todos los comandos');
    expect(out).not.toMatch(/\b(?:FILE|FOLDER|FORMAT|Print|Check|Problems)\b/);
  });

  test('every option that an English usage names, the Spanish one names', async () => {
    const spanish = (await call('--help')).out;
    const english = { out: '', err: '' };
    await run(['--help'], memoryIo(new Map(), english));
    const options = (text: string) => [...text.matchAll(/--[a-z-]+/g)].map(([option]) => option);
    expect(options(spanish).sort()).toEqual(options(english.out).sort());
  });

  test('the language is known before anything is checked, and one that is not is English', async () => {
    const said = { out: '', err: '' };
    expect(await run(['inspect', '--language=es'], memoryIo(new Map(), said))).toBe(64);
    expect(said.err).toBe('Nombre un archivo, o - para la entrada estándar.\n');
    said.err = '';
    expect(await run(['inspect', 's.json', '--language', 'fr'], memoryIo(new Map(), said))).toBe(64);
    expect(said.err).toBe('There are no texts in the language "fr". Use en or es.\n');
  });
});

test('inspect says findings, how bad they are and how many', async () => {
  const { code, out } = await call('inspect', 'colgado.json');
  expect(code).toBe(1);
  expect(out.split('\n')).toEqual([
    '/steps/0/requires/step: No hay ningún paso "b". ¿Quiso decir "a"? O agregue una fila a "steps". (error, dangling-reference)',
    '/steps/0/awards/0: No hay ninguna credencial "c". Agregue una fila a "credentials" o corrija el identificador. (error, dangling-reference)',
    '/steps/0/awards/1: No hay ninguna credencial "c". Agregue una fila a "credentials" o corrija el identificador. (error, dangling-reference)',
    '/steps/0/awards/1: La credencial "c" ya está en esta lista. Quite la repetición o escriba el identificador correcto. (aviso, listed-twice)',
    '4 problemas',
    '',
  ]);
  expect((await call('inspect', 's.json')).out).toContain('Este sistema está vacío');
});

test('cells of tables are named with their file, row and column', async () => {
  expect((await call('inspect', 't', '--from', 'tables')).err).toMatch(
    /^t no es un conjunto de tablas que se pueda leer:\n {2}steps\.csv D2 \(credits\): "tres" no es un número simple\./,
  );
});

test('convert says what became of everything', async () => {
  const { err } = await call('convert', 's.json', '--from', 'system', '--to', 'ctdl');
  expect(err).toMatch(/^Escrito: 0 entidades = 0 con equivalente \+ 0 tal como vinieron\n/);
  expect(err).toContain('  empty-system (1): Este sistema está vacío');
  const lines = await call('convert', 'dos.ndjson', '--from', 'ndjson', '--to', 'rows', '--table', 'steps');
  expect(lines.err).toMatch(/línea 2.*: Escriba|línea 2.*: Agregue/);
  expect(lines.err).toContain('Leído: 3 sistemas = 1 con equivalente');
});

test('badges that do not count say why', async () => {
  const { out } = await call(
    'next',
    'colgado.json',
    '--pathway',
    'p',
    '--as-of',
    '2026-11-01',
    '--badges',
    'placas.json',
  );
  expect(out.replaceAll(/\s+/g, ' ')).toContain('placas.json, creído tal cual: cuentan 0 de 1.');
  expect(out).toContain('Nada en el sistema lleva uno de sus nombres.');
});

test('show has titles and words in the language', async () => {
  expect((await call('show', 'docs/examples/tucson-bht.json')).out).toContain('\nSocios\n');
});

describe('init', () => {
  test('prints a system with Spanish titles and descriptions that can be read and holds together', async () => {
    const { out } = await call('init');
    const read = readSystem(JSON.parse(out));
    if (!read.ok) expect.fail(JSON.stringify(read.issues));
    expect(read.value.language).toBe('es');
    expect(inspectSystem(read.value)).toEqual([]);
    const english = { out: '', err: '' };
    await run(['init'], memoryIo(new Map(), english));
    const words = (text: string) =>
      [...text.matchAll(/"(?:title|name|description)": "(.*)"/g)].map(([, its]) => its);
    expect(words(out).filter((each) => words(english.out).includes(each))).toEqual([]);
    expect(words(out)).toHaveLength(words(english.out).length);
  });

  test('writes tables with Spanish remarks and instructions, which can be read', async () => {
    const { out, files: written } = await call('init', '--tables', 'nuevo');
    expect(out).toBe('Escrito en nuevo. Comience con nuevo/LEAME-PRIMERO.txt.\n');
    const tables = Object.fromEntries(
      [...written].flatMap(([name, text]) => (/^nuevo\/.*csv$/.test(name) ? [[name.slice(6), text]] : [])),
    );
    expect(Object.keys(tables)).toHaveLength(9);
    const read = readTables(tables);
    if (!read.ok) expect.fail(JSON.stringify(read.issues));
    // No remark stays English, but for what both languages write alike.
    const cells = (files: { readonly [name: string]: string }) =>
      Object.values(files).flatMap((text) => (text.split('\n')[1] ?? '').split(','));
    const english = tableTemplate();
    const alike = cells(tables).filter((cell) => / /.test(cell.trim()) && cells(english).includes(cell));
    expect(alike.filter((cell) => !/^ ?[a-z]+(?:-[a-z]+)*"?$/.test(cell))).toEqual([]);
    expect(written.get('nuevo/LEAME-PRIMERO.txt')).toContain('CÓMO LLENAR ESTAS TABLAS\n\nAbra');
  });
});
