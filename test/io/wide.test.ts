/** Very many rows, faults or parts of one thing end in an answer: a call takes only so many arguments. */
import { expect, test } from 'vitest';
import { readCtdl } from '../../src/io/ctdl/read-ctdl.js';
import { readCurriculum } from '../../src/io/curricular-csv/read-curriculum.js';
import { readTables } from '../../src/io/tables/read-tables.js';
import { readSystem } from '../../src/model/read-system.js';
import { size } from '../depth.js';

const count = size(200_000);
const many = <T>(make: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at));
const header = 'Courses,\nCourse ID,Course Name,Prerequisites,Corequisites,Credit Hours\n';
const component = (more: object) => ({
  '@context': 'https://credreg.net/ctdl/schema/context/json',
  '@graph': [
    { '@id': 'https://e.org/d', '@type': 'ceterms:CourseComponent', 'ceterms:name': { en: 'd' }, ...more },
  ],
});

test('of wrong rows in a document the first are told', () => {
  const steps = many((at) => ({ id: `s${at}`, title: 'x', kind: at < count - 150 ? 'course' : 'Course' }));
  const read = readSystem({ format: 'career-pathways/1', id: 's', title: 'S', steps });
  expect(!read.ok && [read.issues.length, read.issues[0]?.path]).toEqual([100, `/steps/${count - 150}/kind`]);
});

test('wrong cells of tables are told one by one', () => {
  const rows = many((at) => `s${at},x,course,3 cr`).join('\n');
  const read = readTables({
    'system.csv': 'format,id,title\ncareer-pathways/1,s,S\n',
    'steps.csv': `id,title,kind,credits\n${rows}\n`,
  });
  expect(!read.ok && read.issues.length).toBe(count);
});

test('a curriculum of very many courses is read', () => {
  const read = readCurriculum(`${header}${many((at) => `${at},x,,,3`).join('\n')}\n`);
  expect(read.ok && read.value.system.steps?.length).toBe(count);
});

test('a cell of very many ids is read', () => {
  expect(readCurriculum(`${header}1,A,,,3\n2,B,"${'9;'.repeat(count)}",,3\n`).ok).toBe(true);
});

test('a condition with very many alternatives is read', () => {
  const alternatives = many((at) => ({ '@type': 'ceterms:ConditionProfile', 'ceterms:minimumAge': at }));
  const read = readCtdl(
    component({
      'ceterms:requires': [
        { '@type': 'ceterms:ConditionProfile', 'ceterms:alternativeCondition': alternatives },
      ],
    }),
  );
  expect(read.ok).toBe(true);
});

test('a component with very many children is read', () => {
  expect(readCtdl(component({ 'ceasn:hasChild': many((at) => `https://e.org/z${at}`) })).ok).toBe(true);
});
