/** The proposal of H.R. 8210: on no day law, run only by its name, and said to be no law wherever it is said. */
import { describe, expect, test } from 'vitest';
import { run as command } from '../../../src/cli/run.js';
import { catalogue } from '../../../src/definitions/catalogue.js';
import { determine } from '../../../src/definitions/determine.js';
import { determineAll } from '../../../src/definitions/determine-all.js';
import { hr8210 } from '../../../src/definitions/hr-8210/definition.js';
import { hr8210Texts } from '../../../src/definitions/hr-8210/texts.js';
import type { Evidence } from '../../../src/model/evidence.js';
import type { PathwaySystem } from '../../../src/model/system.js';
import { es } from '../../../src/texts/es/spanish.js';
import { determinationMarkdown } from '../../../src/view/determination-markdown.js';
import { determinationRow, determinationRowText } from '../../../src/view/determination-row.js';
import { determinationCsv } from '../../../src/view/determination-rows.js';
import { determinationSarif } from '../../../src/view/determination-sarif.js';
import { determinationText } from '../../../src/view/determination-text.js';
import { pathwayReport } from '../../../src/view/report/pathway-report.js';
import { memoryIo } from '../../cli/memory-io.js';
import { fullDocument } from '../wioa/full-document.js';

const asOf = '2026-11-01';
const bills = ['hr-8210-3-7'];
const subject = { kind: 'pathway', id: 'p' } as const;
const named = (system: PathwaySystem = fullDocument) => determine(hr8210, system, subject, { asOf, bills });
const stateIn = (system: PathwaySystem, id = 'hr-8210.f.regular-diploma') =>
  named(system).facts.find((each) => each.id === id)?.state;

describe('a bill', () => {
  test.each(['1900-01-01', '2026-11-01', '9999-12-31'])(
    'is no law on %s: every element is left out',
    (day) => {
      const { verdict, definition, elements, questions } = determine(hr8210, fullDocument, subject, {
        asOf: day,
      });
      expect([verdict, definition.standing, definition.selection, definition.inForce]).toEqual([
        ...['not-evaluated', 'bill', 'bill'],
        {},
      ]);
      expect(new Set(elements.map((each) => `${each.verdict} ${each.causes.join()}`))).toEqual(
        new Set(['not-run not-in-force']),
      );
      expect(questions).toEqual([]);
    },
  );

  test('is not run among all definitions, nor by the name of another one', () => {
    const verdicts = (more: object) =>
      [...determineAll(catalogue, [fullDocument], { asOf, ...more })].flatMap(
        ({ definition: { id }, verdict }) => (id === 'hr-8210-3-7' ? verdict : []),
      );
    expect([verdicts({}), verdicts({ bills: ['wioa-3-7'] }), verdicts({ bills })]).toEqual([
      ...[['not-evaluated'], ['not-evaluated'], ['met']],
    ]);
  });

  test('is run as if it were law where it is named, and no other definition changes by that', () => {
    expect(named().definition).toMatchObject({
      standing: 'bill',
      selection: 'as-if-law',
      basis: 'secondary',
    });
    expect(named().verdict).toBe('met');
    const others = catalogue.filter(({ definition }) => definition.id !== 'hr-8210-3-7');
    expect([...determineAll(others, [fullDocument], { asOf, bills })]).toEqual([
      ...determineAll(others, [fullDocument], { asOf }),
    ]);
    expect(others.filter(({ definition }) => definition.standing !== undefined)).toEqual([]);
  });

  test('says in every output that it is introduced and not law', async () => {
    const outputs = (found: ReturnType<typeof named>) => ({
      text: determinationText(found, hr8210Texts),
      short: determinationText(found, hr8210Texts, { depth: 'short' }),
      markdown: determinationMarkdown(found, hr8210Texts),
      row: JSON.stringify(determinationRow(found, hr8210Texts)),
      line: determinationRowText(found, hr8210Texts),
      csv: determinationCsv([found], () => hr8210Texts),
      sarif: JSON.stringify(determinationSarif([found], () => hr8210Texts)),
      page: pathwayReport(fullDocument, 'p', { determinations: [found] }),
      json: JSON.stringify(found),
    });
    for (const found of [named(), determine(hr8210, fullDocument, subject, { asOf })])
      for (const [name, said] of Object.entries(outputs(found)))
        expect([name, /introduced(?:, |-)not(?: |-)law/i.test(said.replaceAll(/\s+/g, ' '))]).toEqual([
          name,
          true,
        ]);
    const spanish = [
      determinationText(named(), es),
      determinationMarkdown(named(), es),
      determinationRowText(named(), es),
      pathwayReport(fullDocument, 'p', { texts: es, determinations: [named()] }),
    ];
    for (const said of spanish) expect(said.replaceAll(/\s+/g, ' ')).toMatch(/presentado, no es ley/i);
    expect(determinationText(determine(hr8210, fullDocument, subject, { asOf }), es)).toContain(
      'por su nombre',
    );
  });

  test('is named in the command by --definition', async () => {
    const said = { out: '', err: '' };
    const io = memoryIo(new Map([['f.json', JSON.stringify(fullDocument)]]), said);
    expect(await command(['check', 'f.json', '--as-of', asOf, '--definition', 'hr-8210-3-7'], io)).toBe(0);
    expect(said.out.replaceAll(/\s+/g, ' ')).toContain('Introduced, not law. Met:');
    expect(
      await command(['check', 'f.json', '--as-of', asOf, '--definition', 'hr-8210-3-7', '--all'], io),
    ).toBe(0);
  });
});

describe('a regular high school diploma', () => {
  /** The equivalency class awards a diploma of the State instead. */
  const diploma = (more: Partial<Evidence> = {}, recorded = true): PathwaySystem => ({
    ...fullDocument,
    credentials: fullDocument.credentials.map((each) =>
      each.id === 'hse' ? { ...each, kind: 'SecondarySchoolDiploma' as const } : each,
    ),
    evidence: [
      ...fullDocument.evidence,
      ...(recorded
        ? [
            {
              ...{ id: 'regular', kind: 'statement', about: [{ kind: 'credential', id: 'hse' }] },
              ...{ proposition: 'hr-8210.f.regular-diploma', bearing: 'for', date: '2026-05-01' },
              ...{ source: 'Graduation requirements of the State', ...more },
            } as Evidence,
          ]
        : []),
    ],
  });
  const without = (field: keyof Evidence): PathwaySystem => {
    const system = diploma();
    return {
      ...system,
      evidence: system.evidence!.map((record) => {
        if (record.id !== 'regular') return record;
        const { [field]: _, ...rest } = record;
        return rest as Evidence;
      }),
    };
  };

  test('is shown by a record with a date and an origin; an equivalent needs none', () => {
    expect(stateIn(fullDocument)).toBe('true');
    expect(stateIn(diploma())).toBe('true');
    expect(stateIn(diploma({}, false))).toBe('unknown');
    expect([stateIn(without('date')), stateIn(without('source'))]).toEqual(['unknown', 'unknown']);
    expect(stateIn(diploma({ grade: 'assumed' }))).toBe('unknown');
    expect(stateIn(diploma({ expiresOn: '2026-10-31' }))).toBe('unknown');
    expect(stateIn(diploma({ date: '2027-01-01' }))).toBe('unknown');
    expect(stateIn(diploma({ about: [{ kind: 'credential', id: 'cert' }] }))).toBe('unknown');
  });

  test('is asked beside what clause (F) asks now, which does not change', () => {
    const open = diploma({}, false);
    expect(stateIn(open, 'wioa.f.diploma')).toBe('true');
    const { elements, verdict } = named(open);
    expect(verdict).toBe('undetermined');
    expect(elements.filter((each) => each.verdict !== 'met').map(({ id }) => id)).toEqual(['F']);
    expect(elements.find(({ id }) => id === 'F')?.toMeet?.map((set) => set.map(({ fact }) => fact))).toEqual([
      ['hr-8210.f.regular-diploma'],
    ]);
  });

  test('a diploma that is no regular one is none, and is not met only where all is claimed', () => {
    const other = diploma({ bearing: 'against' });
    expect(stateIn(other)).toBe('unknown');
    const claimed = { ...other, complete: ['steps', 'credentials'] as const };
    expect([stateIn(claimed), stateIn(claimed, 'wioa.f.diploma')]).toEqual(['false', 'true']);
    const disputed = {
      ...claimed,
      evidence: [...other.evidence!, { ...diploma().evidence!.at(-1)!, id: 'yes' }],
    };
    expect(stateIn(disputed)).toBe('unknown');
  });

  test('what is recorded is listed, and what is not is asked about', () => {
    const notes = (system: PathwaySystem) =>
      named(system)
        .facts.find(({ id }) => id === 'hr-8210.f.regular-diploma')!
        .for.concat(named(system).facts.find(({ id }) => id === 'hr-8210.f.regular-diploma')!.against)
        .map(({ message }) => message.id);
    expect(notes(diploma())).toEqual(['diploma.route', 'regular.recorded']);
    expect(notes(diploma({}, false))).toContain('regular.unsaid');
    expect(notes(diploma({ bearing: 'against' }))).toContain('regular.not');
    expect(determinationText(named(diploma({}, false)), hr8210Texts).replaceAll(/\s+/g, ' ')).toContain(
      'Which record says that the credential "Equivalency" is a regular high school diploma?',
    );
  });
});
