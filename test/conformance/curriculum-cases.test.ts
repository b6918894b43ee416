/** Small curricula that once came out wrong, each with what has to come out. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pathwayGraph } from '../../src/graph/pathway-graph.js';
import { readCurriculum } from '../../src/io/curricular-csv/read-curriculum.js';
import { writeCurriculum } from '../../src/io/curricular-csv/write-curriculum.js';
import { curricularMetrics } from '../../src/measure/curricular-metrics.js';
import { accepted } from '../io/accepted.js';
import { shared } from './shared-data.js';

const folder = join(shared, 'cases/research');
const textOf = (name: string) => readFileSync(join(folder, `${name}.csv`), 'utf8');
const read = (name: string) => accepted(readCurriculum(textOf(name)));
const nothing = { kind: 'all', of: [] };
const after = (step: string, timing?: string) => ({ kind: 'step', step, ...(timing && { timing }) });

describe.skipIf(!existsSync(folder))('small curricula that came out wrong', () => {
  test('misspelt requirement columns', () => {
    const { system, notes } = read('misspelled-requirement-column');
    expect(notes.map(({ code, column, row }) => [code, column, row])).toEqual([
      ['unread-requirements', 'CoPrerequisites', 3],
      ['unread-requirements', 'Strict-Corequistes', 3],
    ]);
    expect(system.steps!.map(({ requires }) => requires)).toEqual([
      undefined,
      { kind: 'text', text: 'Strict-Corequistes: 1' },
      { kind: 'text', text: 'CoPrerequisites: 1' },
    ]);
    expect(writeCurriculum(system)).toMatchObject({
      output: textOf('misspelled-requirement-column'),
      losses: [],
    });
  });
  test('the dialect of New Mexico', () => {
    const { system, notes } = read('nmsu-dialect');
    expect(notes).toEqual([]);
    expect(system.steps!.map(({ id, term, credits, requires }) => [id, term, credits, requires])).toEqual([
      ['MATH 120', '1', 3, nothing],
      ['MATH 121G', '2', 3, after('MATH 120')],
      ['ANSC 100', '1', 3, nothing],
      ['ANSC 100 L', '1', 1, after('ANSC 100', 'concurrent')],
    ]);
    expect(writeCurriculum(system)).toMatchObject({ output: textOf('nmsu-dialect'), losses: [] });
  });
  test('the dialect of the R package', () => {
    const { system, notes } = read('r-package-dialect');
    expect(notes).toEqual([]);
    expect(system.steps!.map(({ title }) => title)).toContain('STAT 230');
    expect(system.steps![4]!.requires).toEqual({ kind: 'all', of: [after('3'), after('2')] });
    expect(writeCurriculum(system)).toMatchObject({ output: textOf('r-package-dialect'), losses: [] });
  });
  test('stale metrics', () => {
    const { system } = read('stale-metrics');
    expect(writeCurriculum(system)).toMatchObject({ output: textOf('stale-metrics'), losses: [] });
    const steps = system.steps!.map((step) =>
      step.id === '3' ? { ...step, requires: { kind: 'step' as const, step: '2' } } : step,
    );
    const edited = { ...system, steps };
    const blank = writeCurriculum(edited);
    expect(blank.losses.map(({ code }) => code)).toEqual(['stale-metrics']);
    expect(blank.output.split('\n').slice(4, 7)).toEqual(['1,A,,3,,,,', '2,B,1,3,,,,', '3,C,2,3,,,,']);
    const metrics = curricularMetrics(pathwayGraph(edited, 'curriculum')).steps;
    const fresh = writeCurriculum(edited, { metrics });
    expect(fresh.losses).toEqual([]);
    expect(fresh.output.split('\n').slice(4, 7)).toEqual([
      '1,A,,3,5,2,3,0',
      '2,B,1,3,4,1,3,3',
      '3,C,2,3,3,0,3,0',
    ]);
  });
});
