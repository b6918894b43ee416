/** How something is delivered, and the term of a component that is named by an alignment. */
import { expect, test } from 'vitest';
import { readCtdl } from '../../../src/io/ctdl/read-ctdl.js';
import { writeCtdl } from '../../../src/io/ctdl/write-ctdl.js';
import type { Step } from '../../../src/model/step.js';
import type { PathwaySystem } from '../../../src/model/system.js';

const alignment = (node: string) => ({
  '@type': 'ceterms:CredentialAlignmentObject',
  'ceterms:targetNode': `deliveryType:${node}`,
  'ceterms:targetNodeName': { en: node },
});

function systemOf(document: object): PathwaySystem {
  const read = readCtdl(document);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  expect(writeCtdl(read.value.system)).toMatchObject({ output: document, losses: [] });
  return read.value.system;
}
const edited = (system: PathwaySystem, change: (step: Step) => Step) =>
  writeCtdl({ ...system, steps: system.steps?.map(change) ?? [] });

const course = (type: string, value: unknown) => ({
  '@context': 'x',
  '@id': 'urn:x',
  '@type': `ceterms:${type}`,
  'ceterms:name': { en: 'X' },
  'ceterms:deliveryType': value,
});

test.each([
  ['one', alignment('InPerson'), ['in-person']],
  ['a list', [alignment('InPerson'), alignment('OnlineOnly')], ['in-person', 'online']],
  [
    'addresses',
    ['deliveryType:BlendedDelivery', 'https://credreg.net/ctdl/terms/delivery/VariableSite'],
    ['hybrid', 'variable-site'],
  ],
  ['twice', [alignment('InPerson'), alignment('InPerson')], ['in-person']],
  ['one of two known', [alignment('InPerson'), alignment('Balloon')], ['in-person']],
  ['unknown', [alignment('Balloon')], undefined],
  ['a name that every object has', [alignment('constructor')], undefined],
])('delivery: %s', (_, value, expected) => {
  for (const type of ['Course', 'LearningProgram', 'AssessmentProfile'])
    expect(systemOf(course(type, value)).steps?.[0]?.delivery).toEqual(expected);
});

test('delivery is written where it is edited, and correspondence is a loss', () => {
  const system = systemOf(course('Course', [alignment('InPerson'), alignment('Balloon')]));
  const now = edited(system, (step) => ({ ...step, delivery: ['hybrid', 'correspondence'] }));
  expect(now.losses.map(({ code, path }) => `${code} ${path}`)).toEqual(['no-term /steps/0/delivery/1']);
  expect(now.output).toMatchObject({
    'ceterms:deliveryType': [alignment('Balloon'), alignment('BlendedDelivery')],
  });
  const none = edited(system, (step) => ({ ...step, delivery: ['correspondence'] }));
  expect(none.losses.map(({ code, path }) => `${code} ${path}`)).toEqual(['no-term /steps/0/delivery']);
});

const level = { '@id': 'urn:t1', '@type': 'asn:ProgressionLevel', 'skos:prefLabel': { en: 'First' } };
const second = { '@id': 'urn:t2', '@type': 'asn:ProgressionLevel', 'skos:prefLabel': { en: 'Second' } };
const inTerm = (value: unknown) => ({
  '@context': 'x',
  '@graph': [
    {
      '@id': 'urn:x',
      '@type': 'ceterms:CourseComponent',
      'ceterms:name': { en: 'X' },
      'ceterms:programTerm': value,
    },
    level,
    second,
  ],
});

test('a term by alignment, to a level of the document or in words', () => {
  const to = {
    '@type': 'ceterms:CredentialAlignmentObject',
    'ceterms:targetNode': 'urn:t1',
    'ceterms:targetNodeName': 'First',
  };
  for (const value of [to, [to]]) {
    const system = systemOf(inTerm(value));
    expect(system.steps?.[0]?.term).toBe('urn:t1');
    expect(system.terms?.map(({ id }) => id)).toEqual(['urn:t1', 'urn:t2']);
    const { output, losses } = edited(system, (step) => ({ ...step, term: 'urn:t2' }));
    expect(losses).toEqual([]);
    expect(systemOf(output as object).steps?.[0]?.term).toBe('urn:t2');
  }
  const inWords = {
    '@type': 'ceterms:CredentialAlignmentObject',
    'ceterms:targetNodeName': { en: '4th Term' },
  };
  const system = systemOf(inTerm(inWords));
  expect(system.terms?.find(({ id }) => id === system.steps?.[0]?.term)?.title).toBe('4th Term');
});
