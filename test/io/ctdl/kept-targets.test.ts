/** What refers to nodes that are kept, and to nodes that are not there, comes back as it was: property × class × form. */
import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import { readCtdl } from '../../../src/io/ctdl/read-ctdl.js';
import { oldSpellings, referenceTerms } from '../../../src/io/ctdl/schema/namespaces.js';
import { writeCtdl } from '../../../src/io/ctdl/write-ctdl.js';
import { sample, seen } from '../../depth.js';

const hosts = ['Pathway', 'CredentialComponent', 'LearningProgram', 'Certificate'];
const kept = [
  'ceterms:Task',
  'skos:Concept',
  'ceterms:Collection',
  'ceterms:PathwaySet',
  'ceterms:TransferValueProfile',
  'ceasn:CompetencyFramework',
  'https://example.org/Anything',
];
/** Classes that are read: what names them is not read where it should not be. */
const read = ['ceterms:CourseComponent', 'ceterms:Organization'];
const conditions = [
  'ceterms:requires',
  'ceterms:entryCondition',
  'ceterms:corequisite',
  'ceterms:isPreparationFor',
  'ceterms:isRequiredFor',
  'ceterms:advancedStandingFrom',
];
const properties = [...referenceTerms, ...conditions, ...Object.keys(oldSpellings)];
const forms: readonly ((id: string, type: string) => unknown)[] = [
  (id) => id,
  (id) => [id],
  (id) => ({ '@id': id }),
  (id) => [{ '@id': id }],
  (id) => ['urn:elsewhere', { '@id': id }, 'urn:a'],
  (id) => ({ '@set': [id, 'urn:a'] }),
  (id) => [{ '@list': [{ '@id': id }] }],
  (id, type) => [{ '@id': id, '@type': type, 'ceterms:name': { en: 'inside' } }],
];

const grid = properties.flatMap((property) =>
  hosts.flatMap((host) =>
    [...kept, ...read].flatMap((type) => forms.map((form) => ({ property, host, type, form }))),
  ),
);

test('written equals read in all of them, and without a loss', () => {
  const cases = sample(sample(grid), 40);
  for (const { property, host, type, form } of cases) {
    const document = {
      '@context': 'https://credreg.net/ctdl/schema/context/json',
      '@graph': [
        {
          '@id': 'urn:s',
          '@type': `ceterms:${host}`,
          'ceterms:name': { en: 'S' },
          [property]: form('urn:t', type),
        },
        { '@id': 'urn:t', '@type': type, 'ceterms:name': { en: 'T' } },
        { '@id': 'urn:a', '@type': 'ceterms:CourseComponent', 'ceterms:name': { en: 'A' } },
      ],
    };
    const result = readCtdl(document);
    if (!result.ok) throw new Error(JSON.stringify(result.issues));
    const { output, losses } = writeCtdl(result.value.system);
    if (losses.length > 0 || !isDeepStrictEqual(output, document))
      expect({ property, host, type, output, losses }).toEqual({ output: document });
    // An edit elsewhere leaves them as they were.
    const { system } = result.value;
    const steps = system.steps?.map((step) => (step.id === 'urn:a' ? { ...step, title: 'A2' } : step)) ?? [];
    const edited = writeCtdl({ ...system, steps }).output as unknown as typeof document;
    expect(edited['@graph'][0]?.['@id']).toBe('urn:s');
    if (form.length === 1) expect(edited['@graph'][0]).toEqual(document['@graph'][0]);
  }
  seen(cases.length, 2070);
});
