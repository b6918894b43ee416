/** Definitions of one's own are checked when they are made; overlays keep what was attested of their base. */
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/definitions/catalogue.js';
import { type DefinitionSource, defineDefinition } from '../../src/definitions/define-definition.js';
import { determine } from '../../src/definitions/determine.js';
import type { Definition } from '../../src/definitions/engine/definition.js';
import type { Dossier } from '../../src/definitions/engine/dossier.js';
import { collector, pathwayCollector } from '../../src/definitions/engine/notebook.js';
import { overlayOf } from '../../src/definitions/engine/overlay.js';
import type { PathwayDossier } from '../../src/definitions/engine/subjects.js';
import { iowa } from '../../src/definitions/iowa/definition.js';
import { wioa } from '../../src/definitions/wioa/definition.js';
import { determineWioa } from '../../src/definitions/wioa/determine-wioa.js';
import { fullDocument } from './wioa/full-document.js';

const citation = { document: 'Our charter', place: 'article 1' };
const asOf = '2026-11-01';
const system = {
  format: 'career-pathways/1',
  id: 's',
  title: 'S',
  plans: [{ id: 'p', title: 'P', kind: 'strategic', mission: 'M' }],
} as const;

const mission = collector<Dossier>((book, { system: { plans = [] } }) => {
  book.examine(plans.length);
  for (const plan of plans)
    if (plan.mission) book.note('establishes', { kind: 'plan', id: plan.id }, 'mission.written');
});
const charter: DefinitionSource<Dossier> = {
  head: {
    ...{ id: 'ours', title: 'Our charter', edition: '1', inForce: {}, authority: [citation] },
    ...{ textVerifiedOn: '2026-11', basis: 'guidance' },
  },
  about: { kind: 'system' },
  clauses: [{ id: 'mission', citation, asks: [{ id: 'ours.mission', collect: mission }] }],
  texts: {
    definition: 'ours',
    elements: { mission: 'Has a mission' },
    propositions: {
      'ours.mission': {
        holds: 'a plan has the mission',
        ask: 'Which plan has it?',
        act: 'Write it',
        owner: 'the board',
      },
    },
    messages: { 'mission.written': 'has it' },
  },
  examples: [{ name: 'a plan', system, asOf, expect: { mission: 'met' } }],
};

describe('a definition of one’s own', () => {
  test('is an entry like those of the catalogue', () => {
    const { definition, about } = defineDefinition(charter);
    expect(about).toEqual({ kind: 'system' });
    const found = determine(definition as Definition<Dossier>, system, { kind: 'system' }, { asOf });
    expect(found.verdict).toBe('met');
    expect(found.definition.extends).toBeUndefined();
  });

  test('can be a bill: its examples are run as if it were law', () => {
    const { definition } = defineDefinition({ ...charter, head: { ...charter.head, standing: 'bill' } });
    const verdictWith = (bills: readonly string[]) =>
      determine(definition as Definition<Dossier>, system, { kind: 'system' }, { asOf, bills }).verdict;
    expect([verdictWith([]), verdictWith(['ours'])]).toEqual(['not-evaluated', 'met']);
  });

  const [clause] = charter.clauses!;
  test.each<[string, Partial<DefinitionSource<Dossier>>, string]>([
    [
      'without a citation',
      { clauses: [{ ...clause!, citation: undefined as never }] },
      'clauses.mission.citation',
    ],
    [
      'with half a citation',
      { clauses: [{ ...clause!, citation: { document: 'Our charter' } as never }] },
      'clauses.mission.citation.place',
    ],
    [
      'that asks a thing twice',
      { clauses: [clause!, { ...clause!, id: 'again' }] },
      'definition.propositions.id',
    ],
    [
      'whose formula leaves out what is asked',
      {
        clauses: [
          {
            ...clause!,
            asks: [...clause!.asks, { id: 'ours.vision', collect: mission }],
            joined: { kind: 'fact', fact: 'ours.mission' },
          },
        ],
      },
      'clauses.joined',
    ],
    ['without a text of an element', { texts: { ...charter.texts, elements: {} } }, 'texts.elements.mission'],
    [
      'without a text of a proposition',
      { texts: { ...charter.texts, propositions: {} } },
      'texts.propositions.ours.mission',
    ],
    [
      'without a text of a message',
      { texts: { ...charter.texts, messages: {} } },
      'texts.messages.mission.written',
    ],
    ['with the texts of another', { texts: { ...charter.texts, definition: 'theirs' } }, 'texts.definition'],
    ['without an example', { examples: [] }, 'examples'],
    [
      'whose example comes out otherwise',
      { examples: [{ name: 'a plan', system, asOf, expect: { mission: 'not-met' } }] },
      'examples',
    ],
    [
      'whose example names no element of it',
      { examples: [{ name: 'a plan', system, asOf, expect: { vision: 'met' } }] },
      'examples',
    ],
  ])('%s is refused', (_, change, argument) => {
    expect(() => defineDefinition({ ...charter, ...change })).toThrow(
      expect.objectContaining({ name: 'PathwayError', argument }),
    );
  });
});

const rule = { document: 'A State’s rule', place: 'section 2' };
const base = catalogue[0]!;
const overlay: DefinitionSource<PathwayDossier> = {
  head: { ...charter.head, id: 'state', title: 'A State’s definition', authority: [rule] },
  about: { kind: 'pathway' },
  clauses: [
    {
      id: 'C',
      citation: rule,
      asks: [
        {
          id: 'state.plan',
          collect: pathwayCollector((book, { pathway: { id, individualPlan } }) => {
            book.examine(individualPlan === undefined ? 0 : 1);
            if (individualPlan) book.note('establishes', { kind: 'pathway', id }, 'plan.each');
          }),
        },
      ],
    },
    {
      id: 'exits',
      citation: rule,
      asks: [
        {
          id: 'state.exits',
          collect: pathwayCollector((book, { graph: { exits } }) => {
            book.examine(exits.length);
            for (const { id } of exits) book.note('establishes', { kind: 'exit', id }, 'exit.there');
          }),
        },
      ],
    },
  ],
  texts: {
    definition: 'state',
    elements: { exits: 'Has exits' },
    propositions: {
      'state.plan': {
        holds: 'each person has a plan',
        ask: 'Has each person a plan?',
        act: 'Make one',
        owner: 'the college',
      },
      'state.exits': {
        holds: 'there is an exit',
        ask: 'Where can people leave?',
        act: 'Add an exit',
        owner: 'the college',
      },
    },
    messages: { 'plan.each': 'each person has one', 'exit.there': 'is an exit' },
  },
  examples: [
    { name: 'no plan', system: fullDocument, asOf, expect: { A: 'met', C: 'undetermined', exits: 'met' } },
  ],
  extends: { base, drops: { F: rule } },
};

describe('an overlay', () => {
  test('says what it adds, tightens and drops, and keeps attestations made for its base', () => {
    const { definition } = defineDefinition(overlay);
    const subject = { kind: 'pathway', id: 'p' } as const;
    const found = determine(definition as Definition, fullDocument, subject, { asOf });
    expect(found.definition.extends).toEqual({
      bases: [{ id: 'wioa-3-7', edition: 'wioa-2014' }],
      adds: ['exits'],
      tightens: ['C'],
      drops: [{ element: 'F', citation: rule }],
    });
    expect(found.elements.map(({ id, verdict }) => `${id} ${verdict}`)).toEqual([
      ...['lead-in met', 'A met', 'B met', 'C undetermined', 'D met', 'E met', 'G met', 'exits met'],
    ]);
    expect(found.attestations.map(({ use }) => use)).toEqual(['used', 'used']);
    expect(found.readings.some(({ element }) => element === 'F')).toBe(false);
    const planned = { ...fullDocument, pathways: [{ ...fullDocument.pathways[0], individualPlan: true }] };
    expect(determine(definition as Definition, planned, subject, { asOf }).verdict).toBe('met');
  });

  test('that drops something without a place in its own law is refused', () => {
    const drops = { F: {} as never };
    expect(() => defineDefinition({ ...overlay, extends: { base, drops } })).toThrow(
      expect.objectContaining({ argument: 'extends.drops.F.document' }),
    );
  });

  test('keeps its own readings beside those of the base', () => {
    const reading = { id: 'plan', element: 'C', fact: 'state.plan', ways: ['each'] } as const;
    const { definition } = defineDefinition({ ...overlay, head: { ...overlay.head, readings: [reading] } });
    expect(definition.readings?.map(({ id }) => id)).toContain('plan');
    expect(definition.readings?.map(({ id }) => id)).toContain('overlap');
  });

  test.each<[string, Partial<DefinitionSource<PathwayDossier>>, string]>([
    ['that drops what there is not', { extends: { base, drops: { Z: rule } } }, 'extends.drops'],
    [
      'that adds a condition to an element of the base',
      { clauses: overlay.clauses!.map((each) => ({ ...each, when: each.asks[0]! })) },
      'clauses.C.when',
    ],
  ])('%s is refused', (_, change, argument) => {
    expect(() => defineDefinition({ ...overlay, ...change })).toThrow(
      expect.objectContaining({ name: 'PathwayError', argument }),
    );
  });

  test('of Iowa is the federal definition without clause F', () => {
    const federal = determineWioa(fullDocument, 'p', { asOf });
    const found = determine(iowa, fullDocument, { kind: 'pathway', id: 'p' }, { asOf });
    expect(found.elements.map(({ id, verdict }) => [id, verdict])).toEqual(
      federal.elements.filter(({ id }) => id !== 'F').map(({ id, verdict }) => [id, verdict]),
    );
    expect(found.definition).toMatchObject({ id: 'iowa-281-23-1', basis: 'secondary' });
    expect(found.verdict).toBe('met');
  });
});

test('an overlay keeps the parts of a subject that can be attested, and may name more', () => {
  const { elements: _, propositions: __, ...head } = iowa;
  const parts = (attestableParts?: typeof iowa.attestableParts) =>
    overlayOf(wioa, { ...head, ...(attestableParts && { attestableParts }) }, {}).attestableParts;
  expect(parts()).toEqual({ 'wioa.recognized-credential': 'credential' });
  expect(parts({ 'state.provider': 'partner' })).toEqual({
    'wioa.recognized-credential': 'credential',
    'state.provider': 'partner',
  });
});

test('a base whose elements ask for a proposition twice cannot be extended: its verdicts would not be exact', () => {
  const [first, ...others] = base.definition.elements;
  const twice = { kind: 'any' as const, of: [first!.formula, first!.formula] };
  const definition = { ...base.definition, elements: [{ ...first!, formula: twice }, ...others] };
  const doubled = { ...overlay, extends: { base: { ...base, definition } as typeof base } };
  expect(() => defineDefinition(doubled)).toThrow(
    expect.objectContaining({
      ...{ code: 'doubled-id', argument: 'clauses' },
      message: expect.stringContaining('Give each proposition once'),
    }),
  );
});

test('an example that comes out otherwise is a mistake in the arguments, and says what came out', () => {
  const examples = [{ name: 'a plan', system, asOf, expect: { mission: 'not-met' } }] as const;
  expect(() => defineDefinition({ ...charter, examples })).toThrow(
    expect.objectContaining({
      code: 'bad-argument',
      message: expect.stringContaining('"a plan" expects mission to be not-met; it is met.'),
    }),
  );
});

test('an example that names no element says so', () => {
  const examples = [{ name: 'a plan', system, asOf, expect: { vision: 'met' } }] as const;
  expect(() => defineDefinition({ ...charter, examples })).toThrow(
    expect.objectContaining({
      message: expect.stringContaining('expects vision to be met; it is no element.'),
    }),
  );
});

test('each part that is of the wrong kind is named', () => {
  const [clause] = charter.clauses!;
  const [ask] = clause!.asks;
  const [example] = charter.examples;
  const wrongs: readonly (readonly [change: object, argument: string, says: string])[] = [
    [{ head: 7 }, 'head', 'an object'],
    [{ about: 7 }, 'about', 'an object'],
    [{ about: { kind: 'step' } }, 'about.kind', 'one of pathway, program, credential, system, agreement'],
    [{ clauses: 7 }, 'clauses', 'a list'],
    [{ clauses: [7] }, 'clauses', 'an object'],
    [{ clauses: [{ ...clause, asks: 7 }] }, 'clauses.asks', 'a list'],
    [{ clauses: [{ ...clause, asks: [7] }] }, 'clauses.asks', 'an object'],
    [{ clauses: [{ ...clause, citation: 7 }] }, 'clauses.mission.citation', 'an object'],
    [{ clauses: [{ ...clause, citation: {} }] }, 'clauses.mission.citation.document', 'a text'],
    [{ clauses: [{ ...clause, citation: { usc: '29' } }] }, 'clauses.mission.citation.act', 'a text'],
    [{ clauses: [{ ...clause, citation: { usc: 7, act: 'x' } }] }, 'clauses.mission.citation.usc', 'a text'],
    [{ texts: 7 }, 'texts', 'an object'],
    [{ texts: { ...charter.texts, messages: 7 } }, 'texts.messages', 'an object'],
    [{ examples: 7 }, 'examples', 'a list'],
    [{ examples: [7] }, 'examples', 'an object'],
    [{ examples: [] }, 'examples', 'at least one example'],
    [{ examples: [{ ...example, expect: 7 }] }, 'examples.expect', 'an object'],
    [{ extends: 7 }, 'extends', 'an object'],
    [{ extends: { base: 7 } }, 'extends.base', 'an object'],
    [{ extends: { base: { ...base, definition: 7 } } }, 'definition', 'an object'],
    [{ extends: { base: { ...base, texts: 7 } } }, 'extends.base.texts', 'an object'],
    ...['id', 'title', 'edition'].map(
      (field) => [{ head: { ...charter.head, [field]: 7 } }, `definition.${field}`, 'a text'] as const,
    ),
    [{ head: { ...charter.head, inForce: 7 } }, 'definition.inForce', 'an object'],
    [{ head: { ...charter.head, authority: 7 } }, 'definition.authority', 'a list'],
    [{ clauses: [{ ...clause, id: 7 }] }, 'definition.elements.id', 'a text'],
    [{ clauses: [clause, { ...clause, asks: [] }] }, 'definition.elements.id', 'each id once'],
    [{ clauses: [{ ...clause, asks: [{ ...ask, id: 7 }] }] }, 'definition.elements.formula.fact', 'a text'],
    [{ clauses: [{ ...clause, asks: [ask, ask] }] }, 'definition.propositions.id', 'each id once'],
    [
      { clauses: [{ ...clause, asks: [{ ...ask, collect: 7 }] }] },
      ...(['definition.propositions.collect', 'a function'] as const),
    ],
    [
      { about: { kind: 'agreement' } },
      ...(['examples "a plan"', 'a system with something that the definition is about'] as const),
    ],
    [
      { texts: { ...charter.texts, messages: {} } },
      ...(['texts.messages.mission.written', 'a text for each message of the examples'] as const),
    ],
  ];
  for (const [change, argument, says] of wrongs)
    expect(() => defineDefinition({ ...charter, ...change } as never), JSON.stringify(change)).toThrow(
      expect.objectContaining({ argument, message: expect.stringContaining(`Give ${says}`) }),
    );
});

test('a definition that asks for a proposition it does not have is refused, and so are rows of the wrong kind', () => {
  const { definition } = defineDefinition(charter);
  const ask = (change: object) => () =>
    determine({ ...definition, ...change } as never, system, { kind: 'system' }, { asOf });
  const [element] = definition.elements;
  const other = { ...element!, formula: { kind: 'fact', fact: 'other' } };
  const wrongs: readonly (readonly [change: object, argument: string, code: string])[] = [
    [{ elements: [other] }, 'definition.elements', 'unknown-proposition'],
    [{ elements: 7 }, 'definition.elements', 'bad-argument'],
    [{ elements: [7] }, 'definition.elements', 'bad-argument'],
    [{ elements: [{ ...element, formula: 7 }] }, 'definition.elements.formula', 'bad-argument'],
    [{ propositions: 7 }, 'definition.propositions', 'bad-argument'],
    [{ propositions: [7] }, 'definition.propositions', 'bad-argument'],
  ];
  for (const [change, argument, code] of wrongs)
    expect(ask(change)).toThrow(expect.objectContaining({ argument, code }));
  expect(ask({ elements: [other] })).toThrow(/Give ids of propositions of the definition\./);
});
