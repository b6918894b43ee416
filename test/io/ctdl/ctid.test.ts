/** A CTID names the node that says it has it, wherever that node stands. */
import { expect, test } from 'vitest';
import { readCtdl } from '../../../src/io/ctdl/read-ctdl.js';
import { readCtdlAll } from '../../../src/io/ctdl/read-ctdl-all.js';
import { writeCtdl } from '../../../src/io/ctdl/write-ctdl.js';

const ctid = (n: number) => `ce-00000000-0000-4000-8000-00000000000${n}`;
const registry = (n: number) => `https://credentialengineregistry.org/resources/${ctid(n)}`;
const college = (n: number) => `https://college.edu/courses/${n}`;
const course = (id: string, more: object = {}) => ({ '@id': id, '@type': 'ceterms:Course', ...more });
const having = (n: number) => ({ 'ceterms:ctid': ctid(n) });
const requiring = (...addresses: string[]) => ({ 'ceterms:prerequisite': addresses });
const graph = (...nodes: object[]) => ({ '@context': 'x', '@graph': nodes });

function stepsOf(...nodes: object[]) {
  const read = readCtdl(graph(...nodes));
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  expect(writeCtdl(read.value.system)).toMatchObject({ output: graph(...nodes), losses: [] });
  return read.value.system.steps;
}

test.each([
  ['in the Registry', registry(1)],
  ['in its sandbox, as a graph', `http://sandbox.credentialengineregistry.org/graph/${ctid(1)}`],
  ['by itself', ctid(1)],
])('named by its CTID %s', (_, address) => {
  const steps = stepsOf(course(college(1), having(1)), course(college(2), requiring(address)));
  expect(steps?.[1]?.requires).toEqual({ kind: 'step', step: college(1) });
});

test('the CTID in capitals, or in a list', () => {
  for (const value of [ctid(1).toUpperCase(), [ctid(1)], { '@value': ctid(1) }]) {
    const steps = stepsOf(
      course(college(1), { 'ceterms:ctid': value }),
      course(college(2), requiring(registry(1))),
    );
    expect(steps?.[1]?.requires).toEqual({ kind: 'step', step: college(1) });
  }
});

test('the node at the address comes first; of two that say they have it, neither is meant', () => {
  const at = stepsOf(
    course(college(1), having(1)),
    course(registry(1)),
    course(college(2), requiring(`http${registry(1).slice(5)}`)),
  );
  expect(at?.[2]?.requires).toEqual({ kind: 'step', step: registry(1) });
  const two = stepsOf(
    course(college(1), having(1)),
    course(college(3), having(1)),
    course(college(2), requiring(registry(1))),
  );
  expect(two?.[2]?.requires).toMatchObject({ kind: 'text' });
});

test('documents of two hosts are joined by it, whichever address others name', () => {
  const both = [
    graph(course(registry(1), { ...having(1), 'ceterms:name': { en: 'Algebra' } })),
    graph(
      course(college(1), { ...having(1), 'ceterms:creditValue': 3 }),
      course(college(2), requiring(college(1))),
      course(college(3), requiring(registry(1))),
    ),
  ];
  const read = readCtdlAll(both);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  const { system, sources } = read.value;
  const requires = { kind: 'step', step: registry(1) };
  expect(system.steps).toMatchObject([
    { id: registry(1), title: 'Algebra', credits: 3 },
    { requires },
    { requires },
  ]);
  expect(sources[registry(1)]).toEqual([0, 1]);
  const turned = readCtdlAll([...both].reverse());
  expect(turned.ok && turned.value.system.steps).toMatchObject([
    { id: college(1), title: 'Algebra', credits: 3 },
    { requires: { step: college(1) } },
    { requires: { step: college(1) } },
  ]);
});

test('what stands apart in one document stays apart, whatever CTID it copied', () => {
  const read = readCtdlAll([graph(course(college(1), having(1)), course(college(2), having(1)))]);
  expect(read.ok && read.value.system.steps?.map(({ id }) => id)).toEqual([college(1), college(2)]);
});
