/** What is edited after reading is written where CTDL has it, and nothing else changes. */
import { expect, test } from 'vitest';
import { readCtdl } from '../../../src/io/ctdl/read-ctdl.js';
import { writeCtdl } from '../../../src/io/ctdl/write-ctdl.js';
import type { Step } from '../../../src/model/step.js';
import type { PathwaySystem } from '../../../src/model/system.js';

const address = 'https://example.org/resources/';
const pathway = {
  '@id': `${address}p`,
  '@type': 'ceterms:Pathway',
  'ceterms:name': { en: 'Nursing' },
  'ceterms:hasDestinationComponent': [`${address}rn`],
  'ceterms:occupationType': [
    {
      '@type': 'ceterms:CredentialAlignmentObject',
      'ceterms:frameworkName': { en: '2018 SOC' },
      'ceterms:targetNodeName': { en: 'Registered Nurses' },
      'ceterms:codedNotation': '29-1141',
      'ceterms:weight': 1,
    },
    { '@type': 'ceterms:CredentialAlignmentObject', 'ceterms:targetNodeName': { en: 'Nurse leaders' } },
  ],
  'ceterms:keyword': { en: ['nursing'] },
};
const course = (id: string, more: object = {}) => ({
  '@id': address + id,
  '@type': 'ceterms:CourseComponent',
  'ceterms:name': { en: id, es: `${id} (es)` },
  ...more,
});
const destination = {
  ...course('rn'),
  '@type': 'ceterms:CredentialComponent',
  'ceterms:credentialType': 'ceterms:License',
  'ceasn:hasChild': [`${address}anatomy`],
  'ceterms:precededBy': [`${address}clinical`],
};
const graph = (nodes: readonly object[]) => ({
  '@context': 'x',
  '@id': 'https://example.org/graph/p',
  '@graph': nodes,
});
const document = graph([
  pathway,
  destination,
  course('anatomy', {
    'ceterms:creditValue': [
      {
        '@type': 'ceterms:ValueProfile',
        'schema:value': 4,
        'ceterms:creditUnitType': ['creditUnit:SemesterHour'],
      },
    ],
  }),
  course('clinical'),
]);

function system(): PathwaySystem {
  const read = readCtdl(document);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value.system;
}
const written = (edited: PathwaySystem) =>
  writeCtdl(edited).output as unknown as { '@graph': Record<string, unknown>[] };
const withStep = (id: string, edit: (step: Step) => Step): PathwaySystem => {
  const now = system();
  return { ...now, steps: now.steps?.map((step) => (step.id === address + id ? edit(step) : step)) ?? [] };
};

test('nothing edited, nothing changed', () => {
  expect(written(system())).toEqual(document);
});

test('the model has what the document says', () => {
  expect(system()).toMatchObject({
    title: 'Nursing',
    language: 'en',
    occupations: [
      { title: 'Registered Nurses', soc: { edition: '2018', code: '29-1141' } },
      { title: 'Nurse leaders' },
    ],
    credentials: [{ title: 'rn', kind: 'License' }],
  });
  expect(
    system().steps?.map(({ credits, follows = [], translations }) => [
      credits,
      follows.length,
      translations?.['es']?.['title'],
    ]),
  ).toEqual([
    [undefined, 2, 'rn (es)'],
    [4, 0, 'anatomy (es)'],
    [undefined, 0, 'clinical (es)'],
  ]);
});

test('credits: the number alone', () => {
  const now = written(withStep('anatomy', (step) => ({ ...step, credits: 5 })));
  expect(now['@graph'][2]?.['ceterms:creditValue']).toEqual([
    {
      '@type': 'ceterms:ValueProfile',
      'schema:value': 5,
      'ceterms:creditUnitType': ['creditUnit:SemesterHour'],
    },
  ]);
  expect({ ...now['@graph'][2], 'ceterms:creditValue': 0 }).toEqual({
    ...document['@graph'][2],
    'ceterms:creditValue': 0,
  });
});

test('a code: another alignment in its place, the others as they were', () => {
  const now = system();
  const occupations = now.occupations?.map((each) =>
    each.soc ? { ...each, soc: { edition: '2018', code: '29-1171' } } : each,
  );
  expect(
    written({ ...now, ...(occupations && { occupations }) })['@graph'][0]?.['ceterms:occupationType'],
  ).toEqual([
    pathway['ceterms:occupationType'][1],
    {
      '@type': 'ceterms:CredentialAlignmentObject',
      'ceterms:frameworkName': { en: 'Standard Occupational Classification 2018' },
      'ceterms:targetNodeName': { en: 'Registered Nurses' },
      'ceterms:codedNotation': '29-1171',
    },
  ]);
});

test('a translation more, and one less', () => {
  const more = written(
    withStep('anatomy', (step) => ({
      ...step,
      translations: { ...step.translations, fr: { title: 'anatomie' } },
    })),
  );
  expect(more['@graph'][2]?.['ceterms:name']).toEqual({ en: 'anatomy', es: 'anatomy (es)', fr: 'anatomie' });
  const [, anatomy] = system().steps ?? [];
  const { translations: _, ...step } = anatomy as Step;
  expect(written(withStep('anatomy', () => step))['@graph'][2]?.['ceterms:name']).toEqual({ en: 'anatomy' });
});

test('the usual order: what one list says is taken out of it', () => {
  const now = written(
    withStep('rn', (step) => ({
      ...step,
      follows: step.follows?.filter((id) => !id.endsWith('clinical')) ?? [],
    })),
  );
  expect(now['@graph'][1]).toEqual({ ...destination, 'ceterms:precededBy': [] });
  const other = written(withStep('clinical', (step) => ({ ...step, follows: [`${address}anatomy`] })));
  expect(other['@graph'][3]).toEqual({ ...course('clinical'), 'ceterms:precededBy': [`${address}anatomy`] });
});

test('a requirement where none was', () => {
  const now = written(
    withStep('clinical', (step) => ({ ...step, requires: { kind: 'step', step: `${address}anatomy` } })),
  );
  expect(now['@graph'][3]).toEqual({
    ...course('clinical'),
    'ceterms:hasCondition': [
      { '@type': 'ceterms:ComponentCondition', 'ceterms:targetComponent': [`${address}anatomy`] },
    ],
  });
});

test('a requirement of a component with children: its target becomes one', () => {
  const lab = `${address}lab`;
  const now = withStep('rn', (step) => ({ ...step, requires: { kind: 'step', step: lab } }));
  const all = {
    ...now,
    steps: [
      ...(now.steps ?? []),
      { id: lab, title: 'Lab', kind: 'course', extensions: { ctdl: {} } } as const,
    ],
  };
  expect(written(all)['@graph'][1]?.['ceasn:hasChild']).toEqual([lab, `${address}anatomy`]);
});

test('a step that is taken out leaves every list', () => {
  const now = system();
  const gone = `${address}anatomy`;
  const without = {
    ...now,
    steps:
      now.steps?.flatMap((step) =>
        step.id === gone ? [] : [{ ...step, follows: step.follows?.filter((id) => id !== gone) ?? [] }],
      ) ?? [],
    pathways: now.pathways?.map((each) => ({ ...each, steps: each.steps.filter((id) => id !== gone) })) ?? [],
  };
  expect(JSON.stringify(written(without))).not.toContain('anatomy');
});

test('a new step joins the pathway, freshly written', () => {
  const now = system();
  const { output: all, losses } = writeCtdl({
    ...now,
    steps: [...(now.steps ?? []), { id: 'bridge', title: 'Bridge', kind: 'bridge', duration: 'P8W' }],
    pathways: now.pathways?.map((each) => ({ ...each, steps: [...each.steps, 'bridge'] })) ?? [],
  });
  const nodes = (all as unknown as { '@graph': Record<string, unknown>[] })['@graph'];
  expect(losses).toEqual([]);
  expect(nodes.slice(0, 4)).toEqual(document['@graph']);
  expect(nodes.slice(4)).toEqual([
    {
      '@id': 'urn:career-pathways:steps/bridge',
      '@type': 'ceterms:BasicComponent',
      'ceterms:name': { en: 'Bridge' },
      'ceterms:componentCategory': { en: 'bridge' },
      'ceterms:proxyFor': ['urn:career-pathways:programs/bridge'],
    },
    {
      '@id': 'urn:career-pathways:programs/bridge',
      '@type': 'ceterms:LearningProgram',
      'ceterms:name': { en: 'Bridge' },
      'ceterms:estimatedDuration': [{ '@type': 'ceterms:DurationProfile', 'ceterms:exactDuration': 'P8W' }],
    },
  ]);
});

test('a new exit makes a set of the pathway and the way to it', () => {
  const now = system();
  const exits = [
    {
      id: 'early',
      title: 'Early',
      pathway: `${address}p`,
      after: { kind: 'step', step: `${address}clinical` },
    },
  ] as const;
  const nodes = written({ ...now, exits })['@graph'];
  expect(nodes.slice(0, 4)).toEqual(document['@graph']);
  expect(nodes.slice(4)).toEqual([
    {
      '@id': 'urn:career-pathways:exits/early',
      '@type': 'ceterms:Pathway',
      'ceterms:name': { en: 'Early' },
      'ceterms:hasPart': [`${address}clinical`],
      'ceterms:hasDestinationComponent': [`${address}clinical`],
    },
    {
      '@id': 'urn:career-pathways:sets/https%3A%2F%2Fexample.org%2Fresources%2Fp',
      '@type': 'ceterms:PathwaySet',
      'ceterms:name': { en: 'Nursing' },
      'ceterms:hasPathway': [`${address}p`, 'urn:career-pathways:exits/early'],
    },
  ]);
  const again = readCtdl(graph(nodes));
  expect(again.ok && again.value.system.exits).toMatchObject(exits);
  expect(again.ok && again.value.system.pathways).toHaveLength(1);
  expect(again.ok && written(again.value.system)).toEqual(graph(nodes));
});

test('a pathway that loses a step which others still join to it is named', () => {
  const now = system();
  const pathways = now.pathways?.map((each) => ({ ...each, steps: each.steps.slice(1) })) ?? [];
  expect(writeCtdl({ ...now, pathways }).losses.map(({ code, path }) => `${code} ${path}`)).toEqual([
    'still-joined /pathways/0/steps',
  ]);
});

test('edited prerequisites of a course stay its prerequisites', () => {
  const node = (id: string, more: object = {}) => ({ '@id': id, '@type': 'ceterms:Course', ...more });
  const document = (...ids: readonly string[]) =>
    graph([node('a'), node('b'), node('c'), node('d', { 'ceterms:prerequisite': ids })]);
  const step = (id: string) => ({ kind: 'step' as const, step: id });
  for (const before of [['a'], ['a', 'c']])
    for (const now of [['b'], ['a', 'b'], ['b', 'a', 'c']]) {
      const read = readCtdl(document(...before));
      if (!read.ok) throw new Error(JSON.stringify(read.issues));
      const [first = step('a'), ...more] = now.map(step);
      const requires = more.length === 0 ? first : { kind: 'all' as const, of: [first, ...more] };
      const steps = read.value.system.steps?.map((each) => (each.id === 'd' ? { ...each, requires } : each));
      const { output, losses } = writeCtdl({ ...read.value.system, ...(steps && { steps }) });
      expect({ output, losses }).toEqual({ output: document(...now), losses: [] });
      const again = readCtdl(output);
      expect(again.ok && again.value.system.steps?.[3]?.requires).toEqual(requires);
    }
});
