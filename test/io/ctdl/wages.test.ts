/** What CTDL has no word for about pay and help is named as a loss; pay of a job comes back as it stood. */
import { expect, test } from 'vitest';
import { readCtdl } from '../../../src/io/ctdl/read-ctdl.js';
import { writeCtdl } from '../../../src/io/ctdl/write-ctdl.js';

test('wages, entry education and availability are named among the losses', () => {
  const { losses } = writeCtdl({
    format: 'career-pathways/1',
    id: 's',
    title: 'S',
    occupations: [
      {
        id: 'aide',
        title: 'Aide',
        wages: [{ median: 18, unit: 'hour', currency: 'USD', year: 2024, source: 'A survey' }],
        entryEducation: 'postsecondary-nondegree-award',
      },
    ],
    supports: [
      {
        id: 'bus',
        title: 'Bus',
        kind: 'transportation',
        steps: [],
        availability: 'While it lasts',
      },
    ],
  });
  expect(losses.map(({ path }) => path)).toEqual(
    expect.arrayContaining([
      '/occupations/0/wages',
      '/occupations/0/entryEducation',
      '/supports/0/availability',
    ]),
  );
});

test('the pay of a job is kept, not taken for a wage whose year and source nobody gave', () => {
  const pay = {
    '@type': 'ceterms:PayProfile',
    'schema:minValue': 17,
    'schema:maxValue': 22,
    'ceterms:currency': 'USD',
  };
  const document = {
    '@context': 'x',
    '@graph': [
      { '@id': 'urn:p', '@type': 'ceterms:Pathway', 'ceterms:name': { en: 'P' } },
      { '@id': 'urn:j', '@type': 'ceterms:Job', 'ceterms:name': { en: 'Aide' }, 'ceterms:workPay': pay },
    ],
  };
  const read = readCtdl(document);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  const [job] = read.value.system.occupations ?? [];
  expect(job?.wages).toBeUndefined();
  expect(writeCtdl(read.value.system)).toMatchObject({ output: document, losses: [] });
});
