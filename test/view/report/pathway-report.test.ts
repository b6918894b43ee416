/** The report on a pathway: every part with what it is of, none that is empty, and only a page. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../src/definitions/catalogue.js';
import { determineWioa } from '../../../src/definitions/wioa/determine-wioa.js';
import { wioaTexts } from '../../../src/definitions/wioa/texts.js';
import { pathwayGraph } from '../../../src/graph/pathway-graph.js';
import { curricularMetrics } from '../../../src/measure/curricular-metrics.js';
import type { Step } from '../../../src/model/step.js';
import type { PathwaySystem } from '../../../src/model/system.js';
import { partnershipReport } from '../../../src/partnership/partnership-report.js';
import { es } from '../../../src/texts/es/spanish.js';
import { determinationText } from '../../../src/view/determination-text.js';
import { partnershipText } from '../../../src/view/partnership-text.js';
import { type PathwayReportOptions, pathwayReport } from '../../../src/view/report/pathway-report.js';
import { anySystem } from '../../definitions/arbitrary-system.js';
import { seen, trials } from '../../depth.js';
import { pathwayWithEverySign } from '../map/every-sign.js';
import { pageOf } from './html-page.mjs';
import { faults } from './page-faults.js';
import { asOf, everything, example } from './reports.js';

const tucson = example('tucson-bht');
const developed = example('tucson-bht-developed');

/** What a report says under each heading of the second level, in one line. */
function parts(html: string): { readonly [title: string]: string } {
  const sections = pageOf(html).elements.filter(
    ({ name, inside }) => name === 'section' && inside.at(-1) === 'main',
  );
  return Object.fromEntries(
    sections.map(({ text, attributes }) => [attributes.get('id') ?? '', text.replaceAll(/\s+/g, ' ')]),
  );
}

/** A text for a terminal without its lines, numbers and bullets. */
const flat = (text: string) => text.replaceAll(/\n +(?:- |\d+\. )?/g, ' ').replaceAll(/ +/g, ' ');

describe('each part', () => {
  const all = parts(pathwayReport(tucson, 'bht', everything(tucson, 'bht')));

  test('stands in order', () => {
    expect(Object.keys(all)).toEqual([
      ...['short', 'map', 'steps'],
      ...catalogue
        .flatMap(({ about }) => (about.kind === 'pathway' ? about.kind : []))
        .map((_, at) => `verdict-${at + 1}`),
      ...['partners', 'measures'],
    ]);
  });

  test('says in short where to enter and leave, what it earns, what to do, and what is not recorded', () => {
    expect(all['short']).toContain('Where to enterAdults, from adult basic education on (step 1)');
    expect(all['short']).toContain('If you are a studentStep 1, Adult basic education: begin here. Ask Pima');
    expect(all['short']).toContain(
      'For the offices of the programWhat would change the verdict on “Career pathway, WIOA section 3(7)”, what takes least first:The college: Does the entry "Adults, from adult basic education on" ask for a high school diploma, and which step behind it leads to one or its equivalent? One phone call may be enough.',
    );
    expect(all['short']).toContain('Basic certificate, Behavioral Health Technician (step 4)');
    expect(all['short']).toContain('Where to leaveNo way out is declared. Possible: after steps 4–6.');
    expect(all['short']).toContain('Behavioral health technician: Wage not recorded');
    expect(all['short']).toContain(
      'Credits and hoursNot on record.How longNot on record.What it costsNot on record.',
    );
    expect(all['short']).toContain('Also missing from this documentNo support is recorded.');
  });

  test('says in short that a circle lets nobody in, and that many steps ask for nothing', () => {
    const course = (id: string, requires?: string): Step => ({
      ...{ id, title: id, kind: 'course' },
      ...(requires && { requires: { kind: 'step', step: requires } }),
    });
    const pathway = (...steps: readonly Step[]): PathwaySystem => ({
      ...{ format: 'career-pathways/1', id: 's', title: 'S', steps },
      pathways: [{ id: 'p', title: 'P', steps: steps.map(({ id }) => id) }],
    });
    const short = (system: PathwaySystem, options?: PathwayReportOptions) =>
      parts(pathwayReport(system, 'p', options))['short'];
    const round = pathway(course('a', 'b'), course('b', 'a'), course('c'));
    expect(short(round)).toMatch(
      /Also missing from this documentNo way leads to steps \d(?:, |–)\d: what they ask for/,
    );
    expect(short(round, { texts: es })).toContain('Nadie llega a los pasos');
    const many = pathway(...['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => course(id)), course('h', 'a'));
    expect(short(many)).toContain('Possible: 7 of the 8 steps, which ask for no other step first.');
    expect(short(pathway(course('a'), course('b', 'a')))).not.toContain('No way leads');
  });

  test('says of the verdict what the text for a terminal says', () => {
    const determination = determineWioa(tucson, 'bht', { asOf });
    const said = all['verdict-1'] ?? '';
    for (const line of flat(determinationText(determination, wioaTexts, { system: tucson })).split('\n'))
      for (const sentence of line
        .split(/(?<=[.?:]) /)
        .filter((each) => /^(?:Record|Have|Once|Which|What|Who|Does|Is|Will) .{30,}[.?]$/.test(each)))
        expect(said).toContain(sentence);
    for (const { id, citation } of determination.elements) {
      expect(said).toContain(`${id}: ${wioaTexts.elements[id]}`);
      if ('usc' in citation) expect(said).toContain(citation.usc);
    }
  });

  test('says of partners what the text for a terminal says, what to do first on top', () => {
    const { partners, determinations = [] } = everything(tucson, 'bht');
    if (!partners) expect.fail('there is no report');
    const others = determinations.filter(({ subject }) => subject.kind !== 'pathway');
    const text = partnershipText(partners, { determinations: others, system: tucson });
    expect(all['partners']).toMatch(/^PartnersPartners as of 2026-11-01\. Advisory\.Do this first/);
    const lines = flat(text).split('\n').slice(4);
    expect(lines.length).toBeGreaterThan(10);
    for (const line of lines)
      for (const word of line.match(/"[^"]{10,}"/g) ?? []) expect(all['partners']).toContain(word);
  });

  test('has a row for each step that another waits for', () => {
    expect(all['measures']).toContain('Step 1, Adult basic education56');
    expect(all['measures']).toContain('Step 5, BHT advanced certificate16');
    expect(all['measures']).not.toContain('Step 6');
  });

  test('has every wage with its place, year and source', () => {
    const wages = [
      { median: 20.5, unit: 'hour', currency: 'USD', year: 2023, source: 'A survey' },
      {
        low: 30_000,
        high: 50_000,
        unit: 'year',
        currency: 'USD',
        year: 2024,
        source: 'OEWS',
        place: { scheme: 'us-county', code: '04019', title: 'Pima County' },
      },
    ] as const;
    const occupations = tucson.occupations?.map((each) => ({ ...each, wages }));
    const said = parts(pathwayReport({ ...tucson, ...(occupations && { occupations }) }, 'bht'));
    expect(said['wages']).toContain('Behavioral health technician$30,000–$50,000 a yearPima County2024OEWS');
    expect(said['wages']).toContain('Behavioral health technician$20.50 an hournot recorded2023A survey');
    expect(said['short']).toContain('Behavioral health technician: $30,000–$50,000 a year (2024, OEWS)');
  });

  test('is left out where nothing is given for it', () => {
    expect(Object.keys(parts(pathwayReport(tucson, 'bht')))).toEqual(['short', 'map', 'steps']);
    const partners = partnershipReport(tucson, { asOf });
    expect(Object.keys(parts(pathwayReport(tucson, 'bht', { partners })))).toContain('partners');
    const measures = curricularMetrics(pathwayGraph(tucson, 'bht'));
    expect(parts(pathwayReport(tucson, 'bht', { measures }))['measures']).toContain('56Step 2');
  });

  test('opens where there is something to do', () => {
    const open = (system: PathwaySystem) =>
      pageOf(pathwayReport(system, 'bht', { determinations: [determineWioa(system, 'bht', { asOf })] }))
        .elements.filter(({ name }) => name === 'details')
        .map(({ attributes }) => attributes.has('open'));
    expect(open(tucson).slice(0, 8)).toEqual(Array(8).fill(true));
    expect(open(developed).slice(0, 8)).toEqual(Array(8).fill(false));
  });
});

test('a person comes first with what can be started', () => {
  const learner = { steps: [{ step: 'abe' }] };
  const { short = '' } = parts(
    pathwayReport(developed, 'bht', { learner, asOf, ...everything(developed, 'bht') }),
  );
  expect(short).toContain(
    'What you can do nowStep 2, Integrated reading, workplace skills and first BHT course: You can start this now',
  );
  expect(short).not.toContain('Step 1, Adult basic education');
  expect(short).not.toContain('For the offices');
  const done = { steps: (developed.steps ?? []).map(({ id }) => ({ step: id })) };
  expect(parts(pathwayReport(developed, 'bht', { learner: done }))['short']).toContain(
    'Nothing can be started now',
  );
});

test('a way in says what it asks for, each its own', () => {
  const entries = [
    ...(developed.entries ?? []),
    { id: 'later', title: 'Later', pathway: 'bht', step: 'abe', requires: { kind: 'text', text: 'A talk' } },
  ] as const;
  const { short = '' } = parts(pathwayReport({ ...developed, entries }, 'bht'));
  expect(short).toContain(
    'Adults, from adult basic education on (step 1): Open to all, nothing required; Placement:',
  );
  expect(short).toContain('Later (step 1): Needs a decision: A talk');
});

test('steps that take as long stand together, those of which it is not recorded too', () => {
  const steps = (developed.steps ?? []).map((step, at) => (at < 2 ? { ...step, duration: 'P16W' } : step));
  const { short = '' } = parts(pathwayReport({ ...developed, steps }, 'bht'));
  expect(short).toMatch(/steps? [\d, ]+: 16 weeks/);
  expect(short).toMatch(/How longat least 32 weeks: steps 1, 3 can only be taken one after another/);
  expect(short).toMatch(/not on record: steps/);
});

test('what is not understood is never nothing required', () => {
  const system: PathwaySystem = {
    format: 'career-pathways/1',
    id: 's',
    title: 'S',
    steps: [{ id: 'a', title: 'A', kind: 'course', requires: { kind: 'text', text: 'Passed the board' } }],
    pathways: [{ id: 'p', title: 'P', steps: ['a'] }],
  };
  const said = parts(pathwayReport(system, 'p'));
  expect(said['steps']).toContain('Passed the board');
  expect(said['map']).toContain('Passed the board');
  expect(said['steps']).not.toMatch(/Nothing is required|No requirement/);
});

describe('a determination of something else is a mistake', () => {
  const other = { ...tucson, id: 'other' };
  const two = { ...tucson, pathways: [...(tucson.pathways ?? []), { id: 'q', title: 'Q', steps: [] }] };
  const ofSystem = everything(tucson, 'bht').determinations?.find(({ subject }) => subject.kind === 'system');
  test.each([
    ['another system', { determinations: [determineWioa(other, 'bht', { asOf })] }],
    ['another pathway', { determinations: [determineWioa(two, 'q', { asOf })] }],
    ['partners without their report', { determinations: ofSystem ? [ofSystem] : [] }],
  ] as const)('%s', (_, options) => {
    expect(() => pathwayReport(tucson, 'bht', options)).toThrow(
      expect.objectContaining({ code: 'bad-argument', argument: 'options.determinations[0]' }),
    );
  });
});

/** A definition of pathways, one of a partnership, one of agreements. */
const few = catalogue.filter(({ definition: { id } }) =>
  ['wioa-3-7', 'strategic-minimum', 'one-stop-mou'].includes(id),
);

/** The numbers of steps in the picture, and in the list. */
function numbers(html: string) {
  const { elements } = pageOf(html);
  const spoken = elements.flatMap(({ name, attributes }) =>
    name === 'g' && attributes.get('role') === 'listitem'
      ? [...(attributes.get('aria-label') ?? '').matchAll(/(?:^|: |; )(?:Step|Paso) (\d+), /g)].map(([, n]) =>
          Number(n),
        )
      : [],
  );
  const listed = elements
    .filter(
      ({ name, attributes, inside }) => name === 'li' && attributes.has('value') && inside.at(-1) === 'ol',
    )
    .map(({ attributes }) => Number(attributes.get('value')));
  const sorted = (all: readonly number[]) => [...new Set(all)].sort((a, b) => a - b);
  return [sorted(spoken), sorted(listed)] as const;
}

test.each([
  ['anything that definitions look at', anySystem],
  [
    'every sign of maps',
    fc
      .record({ seed: fc.nat(100_000), size: fc.integer({ min: 5, max: 20 }) })
      .map(({ seed, size }) => pathwayWithEverySign(seed, size)),
  ],
] as const)(
  'a page of %s is valid, leads nowhere else, and its picture has the numbers of its list',
  (_, systems) => {
    let some = 0;
    fc.assert(
      fc.property(systems, fc.boolean(), fc.boolean(), (system, inSpanish, person) => {
        const options: PathwayReportOptions = {
          ...everything(system, 'p', few),
          ...(inSpanish && { texts: es }),
          ...(person && { learner: {} }),
        };
        const html = pathwayReport(system, 'p', options);
        expect(faults(html)).toEqual([]);
        const [spoken, listed] = numbers(html);
        expect(spoken).toEqual(listed);
        if (listed.length > 0) some++;
        expect(pathwayReport(JSON.parse(JSON.stringify(system)), 'p', options)).toBe(html);
      }),
      trials(600, 1, 5),
    );
    seen(some, 2, 'pathways with steps');
  },
);

test('the policy allows the style of the page, and no other', () => {
  const html = pathwayReport(tucson, 'bht', { texts: es });
  const { elements } = pageOf(html);
  const [style, ...more] = elements.filter(({ name }) => name === 'style');
  expect(more).toEqual([]);
  const hash = createHash('sha256')
    .update(style?.text ?? '')
    .digest('base64');
  const policy = elements.find(({ attributes }) => attributes.has('http-equiv'))?.attributes.get('content');
  expect(policy).toBe(`default-src 'none'; style-src 'sha256-${hash}'`);
});

test('says in which language it is, and from which side that is read', () => {
  const root = (texts: PathwayReportOptions['texts']) =>
    pageOf(pathwayReport(tucson, 'bht', texts ? { texts } : {})).elements[0]?.attributes;
  expect([root(undefined)?.get('lang'), root(undefined)?.get('dir')]).toEqual(['en', 'ltr']);
  expect([root(es)?.get('lang'), root(es)?.get('dir')]).toEqual(['es', 'ltr']);
  expect([
    root({ ...es, language: 'ar-EG' })?.get('lang'),
    root({ ...es, language: 'ar-EG' })?.get('dir'),
  ]).toEqual(['ar-EG', 'rtl']);
});
