/** Outcomes of a State of our own: which program a row is about, what each cell says, and that nothing is lost or guessed. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newJerseyOutcomes } from '../../../src/io/etpl/outcomes/new-jersey.js';
import type { OutcomeScale, ProviderOutcomesProfile } from '../../../src/io/etpl/outcomes/profile.js';
import {
  type ReadProviderOutcomesOptions,
  readProviderOutcomes,
} from '../../../src/io/etpl/outcomes/read-provider-outcomes.js';
import type { ProviderListProfile } from '../../../src/io/etpl/profile.js';
import { readProviderList } from '../../../src/io/etpl/read-provider-list.js';
import type { Measurement as Measured } from '../../../src/model/measurement.js';
import type { PathwaySystem } from '../../../src/model/system.js';
import { seen, size, trials } from '../../depth.js';
import { accepted } from '../accepted.js';

const list: ProviderListProfile = {
  id: 'here',
  title: 'List of here',
  publisher: 'Board of here',
  cipEdition: '2020',
  onetEdition: '2019',
  columns: { provider: 'P', providerName: 'Name', program: 'Nr', programName: 'Program', cip: 'CIP' },
  awards: [],
};

const profile: ProviderOutcomesProfile = {
  id: 'here-outcomes',
  title: 'Outcomes of here',
  publisher: 'Board of here',
  list: 'here',
  columns: { provider: 'P', cip: 'CIP' },
  measures: [
    { column: 'Jobs', measure: 'Employed', scale: 'share', denominator: 'N' },
    { column: 'Wage', measure: 'Wage', scale: 'dollars', unit: 'USD per quarter', denominator: 'M' },
  ],
  suppressed: ['-99999', 'hidden'],
  blanks: ['n/a'],
};

/** Provider 7: 1 alone in its code, 2 and 3 together in theirs. 8: one in a group, and one in another code. 9: two codes. */
const programs = [
  '7,A,1,Nursing,51.3801',
  '7,A,2,Aide,51.3902',
  '7,A,3,Aide at night,513902',
  '7,A,4,Farming,10105',
  '8,B,5,Business,52.02',
  '8,B,6,Welding,480508',
  '9,C,7,Both,11.0101 11.0201',
  '9,C,8,Baking,12.0501',
];
const systemOf = (rows: readonly string[]) =>
  accepted(readProviderList(['P,Name,Nr,Program,CIP', ...rows].join('\n'), list)).system;
const system = systemOf(programs);

const header = 'P,CIP,Jobs,Wage,N,M,Town';
const read = (rows: readonly string[], options?: ReadProviderOutcomesOptions, of = system) =>
  accepted(readProviderOutcomes(of, [header, ...rows].join('\n'), profile, options));
const measured = ({ measurements = [] }: PathwaySystem) =>
  measurements.map(({ step, measure, value, suppressed, denominator }) => [
    step,
    measure,
    suppressed ? 'suppressed' : value,
    denominator,
  ]);

test('a row of a provider and a code with one program is about that program', () => {
  const period = { from: '2018-07-01', to: '2019-06-30' };
  const { system: after, notes, tally } = read(['7,513801,0.8,"$5,013.50",20,16,Here'], { period });
  expect(notes).toEqual([]);
  expect(tally).toEqual({ unit: 'row', in: 1, mapped: 1, kept: 0, left: {} });
  const both = {
    step: 'program-1',
    period,
    source: 'Board of here: Outcomes of here',
    description:
      'Over all people of this provider in programs with the CIP code 51.3801, of which the list has this one.',
  };
  expect(after).toEqual({
    ...system,
    measurements: [
      {
        ...both,
        id: 'program-1-Jobs-2018-07-01-2019-06-30',
        measure: 'Employed',
        value: 80,
        denominator: 20,
        unit: 'percent',
        extensions: { etpl: { row: 2, cells: { Town: 'Here' } } },
      },
      {
        ...both,
        id: 'program-1-Wage-2018-07-01-2019-06-30',
        measure: 'Wage',
        value: 5013.5,
        denominator: 16,
        unit: 'USD per quarter',
        extensions: { etpl: { row: 2 } },
      },
    ],
  });
});

test('a share becomes percent by its digits', () => {
  for (const [written, value] of [
    ['0.714285714285714', 71.4285714285714],
    ['0.07', 7],
    ['0.29', 29],
    ['0.000000001', 1e-7],
    ['1', 100],
    ['0', 0],
    ['-0', 0],
  ] as const)
    expect(Object.is(read([`7,513801,${written},,,,`]).system.measurements?.[0]?.value, value)).toBe(true);
});

const reasons: readonly [string, string][] = [
  ['empty-row', ',,,,,,'],
  ['torn-row', '7,513801,0.8,1,20,16,Here,more'],
  ['torn-row', '7,513801,0.8'],
  ['repeated-header', header],
  ['no-provider', ',513801,0.8,,,,'],
  ['no-code', '7,,0.8,,,,'],
  ['no-code', '7,nursing,0.8,,,,'],
  ['no-code', '7,51.38,0.8,,,,'],
  ['no-code', '7,51.3801 51.3902,0.8,,,,'],
  ['unlisted-provider', '6,513801,0.8,,,,'],
  ['unlisted-program', '7,520201,0.8,,,,'],
  ['several-programs', '7,513902,0.8,,,,'],
  ['uncertain-program', '8,520201,0.8,,,,'],
  ['uncertain-program', '9,110101,0.8,,,,'],
  ['no-outcome', '7,513801,,n/a,20,16,'],
  ['no-outcome', '7,513801,much,-1,20,16,'],
  ['no-outcome', '7,513801,-99999,hidden,0,0,'],
];
test.each(reasons)('left out: %s', (reason, row) => {
  const { notes, tally, system: after, columns } = read([row]);
  const note = notes.filter(({ code }) => code === reason);
  expect(note).toEqual([expect.objectContaining({ severity: 'warning', path: '', row: 2 })]);
  expect(tally).toEqual({ unit: 'row', in: 1, mapped: 0, kept: 0, left: { [reason]: 1 } });
  expect(after).toEqual(system);
  expect(columns.every((column) => column.in === 0)).toBe(true);
});

test('a row that several programs share names them, and gives its number to none', () => {
  const { notes, system: after } = read(['7,513902,0.8,,,,']);
  expect(notes[0]?.message).toContain('program-2, program-3');
  expect(after.measurements).toBeUndefined();
  const many = systemOf(Array.from({ length: 9 }, (_, at) => `7,A,${at},P,51.3902`));
  expect(read(['7,513902,0.8,,,,'], {}, many).notes[0]?.message).toContain(
    '(program-0, program-1, program-2, program-3, program-4, …)',
  );
});

test('a program without a code, or with that of a group, may be of any code in it', () => {
  const withOther = (program: string) =>
    read(['7,513801,0.8,,,,'], {}, systemOf(['7,A,1,Nursing,51.3801', program])).tally.left;
  expect(withOther('7,A,2,Other,')).toEqual({ 'several-programs': 1 });
  expect(withOther('7,A,2,Other,51.38')).toEqual({ 'several-programs': 1 });
  expect(withOther('7,A,2,Other,51')).toEqual({ 'several-programs': 1 });
  expect(withOther('7,A,2,Other,51.39')).toEqual({});
  expect(withOther('8,B,2,Other,51.3801')).toEqual({});
});

test('only programs of the list count, whatever else the system has', () => {
  const step = { id: 'course', title: 'A course', kind: 'course', provider: 'provider-7' } as const;
  const more = {
    ...system,
    steps: [...system.steps!, { ...step, cip: { edition: '2020', code: '51.3801' } }],
  };
  expect(read(['7,513801,0.8,,,,'], {}, more).tally.mapped).toBe(1);
});

test('rows of one program that say the same count once; others not at all', () => {
  const one = '7,513801,0.8,,20,,';
  const two = read([one, '7,51.3801,0.8,,20,,']);
  expect(two.tally).toMatchObject({ mapped: 1, left: { 'doubled-row': 1 } });
  expect(two.notes.map(({ row }) => row)).toEqual([3]);
  const three = read([one, '7,513801,0.8,,21,,', one]);
  expect(three.tally).toMatchObject({ mapped: 0, left: { 'differing-rows': 3 } });
  expect(three.system).toEqual(system);
});

const cells: readonly [OutcomeScale, string, number | 'suppressed' | string][] = [
  ['share', '0.5', 50],
  ['share', '1.01', 'out-of-range'],
  ['share', '-0.5', 'out-of-range'],
  ['share', '50%', 'not-a-number'],
  ['share', '-99999', 'suppressed'],
  ['share', '-99999.0', 'suppressed'],
  ['share', '−99999', 'suppressed'],
  ['share', '="-99999"', 'suppressed'],
  ['share', 'Hidden', 'suppressed'],
  ['share', '-9999', 'out-of-range'],
  ['share', '0,5', 'not-a-number'],
  ['percent', '50', 50],
  ['percent', '50.5 %', 50.5],
  ['percent', '101', 'out-of-range'],
  ['dollars', '$5,013', 5013],
  ['dollars', '5013.25', 5013.25],
  ['dollars', '-1', 'out-of-range'],
  ['dollars', '$5k', 'not-a-number'],
  ['people', '-0', 0],
  ['people', '1,200', 1200],
  ['people', '3.5', 'out-of-range'],
  ['people', '9007199254740993', 'out-of-range'],
  ['people', '<10', 'not-a-number'],
];
test.each(cells)('%s: %s', (scale, written, said) => {
  const own = { ...profile, measures: [{ column: 'Jobs', measure: 'It', scale }, profile.measures[1]!] };
  const row = `7,513801,"${written.replaceAll('"', '""')}",4,,,`;
  const { system: after, notes, columns } = accepted(readProviderOutcomes(system, `${header}\n${row}`, own));
  const [first, ...rest] = after.measurements!;
  const { in: all, found, suppressed, unreadable } = columns[2]!;
  expect(all).toBe(1);
  if (typeof said === 'number') expect([first?.value, found, rest.length]).toEqual([said, 1, 1]);
  else if (said === 'suppressed') {
    expect([first?.suppressed, suppressed, rest.length]).toEqual([true, 1, 1]);
    expect(first).not.toHaveProperty('value');
  } else {
    expect([unreadable, rest.length]).toEqual([1, 0]);
    expect(notes).toEqual([
      expect.objectContaining({ code: said, severity: 'warning', row: 2, column: 'Jobs', received: written }),
    ]);
    expect(first?.extensions).toEqual({ etpl: { row: 2, cells: { Jobs: written } } });
    return;
  }
  expect(notes).toEqual([]);
});

test('of nobody, nothing is suppressed, and a number is none', () => {
  const { system: after, notes, columns } = read(['7,513801,-99999,4,0,2,', '7,010105,0.5,4,0,2,']);
  expect(measured(after)).toEqual([
    ['program-1', 'Wage', 4, 2],
    ['program-4', 'Wage', 4, 2],
  ]);
  expect(after.measurements![0]!.extensions).toEqual({ etpl: { row: 2, cells: { Jobs: '-99999', N: '0' } } });
  expect(notes.map(({ code, row, column }) => [code, row, column])).toEqual([['of-nobody', 3, 'Jobs']]);
  expect(columns[2]).toMatchObject({ in: 2, found: 0, suppressed: 0, missing: 1, unreadable: 1 });
});

test('a denominator that is suppressed, blank or unreadable leaves the number as it is', () => {
  for (const of of ['-99999', '', 'many'])
    expect(measured(read([`7,513801,0.5,,${of},,`]).system)).toEqual([
      ['program-1', 'Employed', 50, undefined],
    ]);
});

test('words that stand for nothing known, and errors of spreadsheets, say nothing', () => {
  for (const nothing of ['n/a', 'N/A', '#N/A', '#DIV/0!']) {
    const { system: after, notes, columns } = read([`7,513801,0.5,${nothing},,,`]);
    expect(notes).toEqual([]);
    expect(columns[3]).toMatchObject({ column: 'Wage', found: 0, missing: 1, unreadable: 0 });
    expect(after.measurements![0]!.extensions).toEqual({ etpl: { row: 2, cells: { Wage: nothing } } });
  }
});

test('a zero that a spreadsheet has taken away is put back, with a note', () => {
  const { system: after, notes } = read(['7,10105,0.5,,,,']);
  expect(measured(after)).toEqual([['program-4', 'Employed', 50, undefined]]);
  expect(notes).toEqual([
    expect.objectContaining({ code: 'lost-zero', row: 2, column: 'CIP', successors: ['01.0105'] }),
  ]);
});

test('a file that is read again adds nothing, and one of another time does', () => {
  const row = '7,513801,0.8,,20,,';
  const once = read([row]).system;
  const twice = read([row], {}, once);
  expect(twice.system).toBe(once);
  expect(twice.tally.left).toEqual({ 'already-there': 1 });
  const later = read([row], { period: { from: '2020' } }, once);
  expect(later.system.measurements!.map(({ id }) => id)).toEqual(['program-1-Jobs', 'program-1-Jobs-2020']);
  expect(later.system.measurements![0]).toBe(once.measurements![0]);
});

test('ids that are taken are left to whoever has them', () => {
  const measurement = { id: 'program-1-Jobs', measure: 'Another', value: 1 };
  const { measurements } = read(['7,513801,0.8,,,,'], {}, { ...system, measurements: [measurement] }).system;
  expect(measurements!.map(({ id }) => id)).toEqual(['program-1-Jobs', 'program-1-Jobs-2']);
});

test('what the caller knows of time and source stands with each number; else no time does', () => {
  const [one] = read(['7,513801,0.8,,,,'], { source: 'A report' }).system.measurements!;
  expect(one?.source).toBe('A report');
  expect(one).not.toHaveProperty('period');
  expect(one).not.toHaveProperty('on');
  const bad = { period: { from: '2018-13' } };
  expect(() => read([], bad)).toThrow(
    expect.objectContaining({ code: 'bad-day', argument: 'options.period.from' }),
  );
});

describe('the file', () => {
  const row = '7,513801,0.8,4000,20,16,Here';
  const issuesOf = (text: string | Uint8Array) => {
    const result = readProviderOutcomes(system, text, profile);
    return result.ok ? [] : result.issues.map(({ code, column, severity }) => [code, column, severity]);
  };
  const plain = read([row]).system;

  test('may have titles above its header, other marks, a byte order mark, other spellings and bytes', () => {
    const lines = [header, row].join('\n');
    const utf16 = new Uint8Array([0xff, 0xfe, ...[...lines].flatMap((letter) => [letter.charCodeAt(0), 0])]);
    const others = [`\uFEFF${lines}`, lines.replaceAll(',', ';'), lines.replace('Jobs', ' jobs'), utf16];
    for (const text of others)
      expect(measured(accepted(readProviderOutcomes(system, text, profile)).system)).toEqual(measured(plain));
    const titled = accepted(readProviderOutcomes(system, `Outcomes of here\n\n${lines}`, profile));
    expect(measured(titled.system)).toEqual(measured(plain));
    expect(titled.system.measurements![0]!.extensions).toMatchObject({ etpl: { row: 4 } });
  });

  test('is refused without providers, codes or any measure', () => {
    expect(issuesOf(header.replace('P,', 'Q,'))).toEqual([['missing-column', 'P', 'error']]);
    expect(issuesOf(header.replace('CIP', 'P'))).toEqual([
      ['doubled-column', 'P', 'error'],
      ['missing-column', 'CIP', 'error'],
    ]);
    expect(issuesOf('P,CIP,Name\n7,513801,x')).toContainEqual(['missing-column', 'Jobs', 'error']);
    expect(issuesOf('')).not.toEqual([]);
  });

  test('is refused where the system has no program of its list', () => {
    const other = { ...profile, list: 'there' };
    const result = readProviderOutcomes(system, [header, row].join('\n'), other);
    expect(!result.ok && result.issues.map(({ code }) => code)).toEqual(['no-listed-program']);
  });

  test('with a doubled column says so, and takes neither', () => {
    const text = 'P,CIP,Jobs,Jobs,Wage\n7,513801,0.8,0.9,4000';
    const { system: after, notes, columns } = accepted(readProviderOutcomes(system, text, profile));
    expect(measured(after)).toEqual([['program-1', 'Wage', 4000, undefined]]);
    expect(after.measurements![0]!.extensions).toEqual({
      etpl: { row: 2, cells: { Jobs: '0.8', 'Jobs (column D)': '0.9' } },
    });
    expect(notes.map(({ code, column }) => [code, column])).toEqual([
      ['doubled-column', 'Jobs'],
      ['missing-column', 'N'],
      ['missing-column', 'M'],
    ]);
    expect(columns.map(({ state }) => state)).toEqual([
      'read',
      'read',
      'doubled',
      'doubled',
      'read',
      'absent',
      'absent',
    ]);
  });

  test('may have any cell a million characters long', () => {
    const long = 'x'.repeat(size(1_000_000));
    for (const at of [0, 1, 2, 3, 4, 5, 6])
      for (const filler of [
        long,
        ' '.repeat(long.length),
        '9'.repeat(long.length),
        '-'.repeat(long.length),
      ]) {
        const { tally } = read([row.split(',').with(at, filler).join(','), '9,120501,0.5,,,,']);
        expect(tally.in).toBe(2);
        expect(tally.mapped).toBeGreaterThan(0);
      }
  });

  test('may have half a surrogate pair, which no system can', () => {
    expect(issuesOf([header, row.replace('Here', '\uD800')].join('\n'))).toContainEqual([
      'broken-text',
      undefined,
      'error',
    ]);
  });

  test('and the list may be long, and all of one provider', () => {
    const count = size(50_000);
    const of = systemOf(Array.from({ length: count }, (_, at) => `7,A,${at},P,`));
    const { tally } = read(
      Array.from({ length: count }, () => '7,513801,0.5,,,,'),
      {},
      of,
    );
    expect(tally.left).toEqual({ 'several-programs': count });
  });
});

/** Cells that are right, wrong and hidden, of rows about few programs, so that they meet. */
const anyRow = fc
  .tuple(
    fc.constantFrom(
      ['7', '51.3801'],
      ['7', '513801'],
      ['7', '10105'],
      ['8', '480508'],
      ['9', '120501'],
      undefined,
    ),
    fc.constantFrom('7', '8', '6', ''),
    fc.constantFrom('513902', '520201', '110101', 'x', ''),
    fc.constantFrom('0.8', '0.25', '-99999', '', 'n/a', '2', 'x'),
    fc.constantFrom('4000', '$1,000', 'hidden', '', '-5', 'x'),
    fc.constantFrom('20', '0', '', '-99999', 'x'),
    fc.constantFrom('16', '0', ''),
    fc.constantFrom('Here', '', 'n/a'),
  )
  .map(([own, provider, code, ...rest]) => [...(own ?? [provider, code]), ...rest]);
const textOf = (row: readonly string[]) => row.map((cell) => `"${cell}"`).join(',');

test('every row and every cell is accounted for, and what is said is what stands there', () => {
  const met = { values: 0, suppressed: 0, kept: 0, left: 0 };
  fc.assert(
    fc.property(fc.array(anyRow, { minLength: 1, maxLength: 6 }), (rows) => {
      const { system: after, tally, notes, columns } = read(rows.map(textOf));
      const left = Object.values(tally.left).reduce((sum, count) => sum + count, 0);
      met.left += left;
      expect(tally.in).toBe(rows.length);
      expect(tally.mapped + left).toBe(rows.length);
      expect(notes.filter(({ code }) => Object.hasOwn(tally.left, code))).toHaveLength(left);
      for (const { in: all, found, suppressed, missing, unreadable } of columns) {
        expect(all).toBe(tally.mapped);
        expect(found + suppressed + missing + unreadable).toBe(all);
      }
      const byRow = new Map<number, Measured[]>();
      for (const each of after.measurements ?? []) {
        const { row } = each.extensions!['etpl'] as { readonly row: number };
        byRow.set(row, [...(byRow.get(row) ?? []), each]);
      }
      expect(byRow.size).toBe(tally.mapped);
      for (const [row, those] of byRow) {
        const step = after.steps!.find(({ id }) => id === those[0]!.step)!;
        const [provider, , jobs, wage, n, m, town] = rows[row - 2]!;
        const { cells = {} } = those[0]!.extensions!['etpl'] as { readonly cells?: Record<string, string> };
        expect(step.provider).toBe(`provider-${provider}`);
        for (const [measure, column, cell, of, ofCell] of [
          ['Employed', 'Jobs', jobs, 'N', n],
          ['Wage', 'Wage', wage, 'M', m],
        ] as const) {
          const one = those.find((each) => each.measure === measure);
          expect(one?.step ?? step.id).toBe(step.id);
          if (one?.value !== undefined) {
            expect(one.value).toBe(Number(cell!.replace(/[$,]/g, '')) * (measure === 'Wage' ? 1 : 100));
            met.values++;
          } else if (one) {
            expect([one.suppressed, ['-99999', 'hidden'].includes(cell!)]).toEqual([true, true]);
            met.suppressed++;
          } else expect(cells[column] ?? '').toBe(cell);
          if (one?.denominator !== undefined) expect(String(one.denominator)).toBe(ofCell);
          else expect(cells[of] ?? '').toBe(ofCell);
        }
        expect(cells['Town'] ?? '').toBe(town);
        met.kept += Object.keys(cells).length;
      }
    }),
    trials(20_000, 7),
  );
  for (const [what, count] of Object.entries(met)) seen(count, 200, what);
});

test('the order of rows changes nothing but the order', () => {
  const rows = fc.array(anyRow.map(textOf), { minLength: 2, maxLength: 14 });
  const shuffled = rows.chain((those) =>
    fc.tuple(fc.constant(those), fc.shuffledSubarray(those, { minLength: those.length })),
  );
  fc.assert(
    fc.property(shuffled, ([one, other]) => {
      const [a, b] = [read(one), read(other)];
      expect(b.tally).toEqual(a.tally);
      expect(b.columns).toEqual(a.columns);
      const said = ({ system: { measurements = [] } }: typeof a) =>
        measurements.map(({ extensions: _, ...it }) => JSON.stringify(it)).sort();
      expect(said(b)).toEqual(said(a));
      const noted = ({ notes }: typeof a) => notes.map(({ row: _, ...it }) => JSON.stringify(it)).sort();
      expect(noted(b)).toEqual(noted(a));
    }),
    trials(10_000, 8),
  );
});

test('no number of New Jersey passes for a measure of a law', () => {
  expect(newJerseyOutcomes.measures).toHaveLength(8);
  expect(newJerseyOutcomes.measures.filter(({ indicator }) => indicator)).toEqual([]);
  const own = {
    ...profile,
    measures: [{ ...profile.measures[0]!, indicator: 'employment-second-quarter' as const }],
  };
  const { system: after } = accepted(readProviderOutcomes(system, `${header}\n7,513801,0.8,,20,,`, own));
  expect(after.measurements![0]!.indicator).toBe('employment-second-quarter');
});

describe('a profile', () => {
  const [jobs, wage] = profile.measures;
  const wrong: readonly [string, object, string][] = [
    ['has a measure', { measures: [] }, 'profile.measures'],
    ['names a column once', { measures: [jobs, { ...wage!, column: 'Jobs' }] }, 'profile.measures'],
    ['names a measure once', { measures: [jobs, { ...wage!, measure: 'Employed' }] }, 'profile.measures'],
    ['knows the scale', { measures: [{ ...jobs!, scale: 'ratio' }] }, 'profile.measures[0].scale'],
    [
      'knows the measures of laws',
      { measures: [{ ...jobs!, indicator: 'jobs' }] },
      'profile.measures[0].indicator',
    ],
    ['has no other fields', { supressed: [] }, 'profile.supressed'],
    ['has lists', { blanks: null }, 'profile.blanks'],
  ];
  test.each(wrong)('%s', (_, more, argument) => {
    expect(() => readProviderOutcomes(system, header, { ...profile, ...more } as never)).toThrow(
      expect.objectContaining({ code: 'bad-argument', argument }),
    );
  });
});

test('a line break in a cell makes no outcomes of its pieces', () => {
  const last = read(['7,513801,0.8,9000,20,16,Here', 'there']);
  expect(last.tally.left).toEqual({ 'torn-row': 1 });
  expect(last.system.measurements).toHaveLength(2);
  const pieces = read(['8,480508,0.8,9000', '7,513801,0.5,4']);
  expect(pieces.tally).toMatchObject({ mapped: 0, left: { 'torn-row': 2 } });
});
