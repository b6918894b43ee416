/** Arguments of the wrong kind: a PathwayError that names the argument, or an answer; never anything else. */
import { describe, expect, test } from 'vitest';
import { PathwayError } from '../../src/base/pathway-error.js';
import { changedSystem } from '../../src/graph/changes/changed-system.js';
import { closeStep } from '../../src/graph/changes/close-step.js';
import { whatIf } from '../../src/graph/changes/what-if.js';
import { pathwayGraph } from '../../src/graph/pathway-graph.js';
import { inspectSystem } from '../../src/inspect/inspect-system.js';
import * as learner from '../../src/learner/index.js';
import { nextStepsText } from '../../src/view/next-steps-text.js';
import { sample } from '../depth.js';
import { nursingLattice as system } from '../graph/lattices.js';

const unreadable = {
  get steps() {
    throw new TypeError('no');
  },
};
const endless: { kind: string; of: unknown[] } = { kind: 'all', of: [] };
endless.of.push({ kind: 'any', of: [endless] });

/** Values of which some fit here and there, and most nowhere. */
const values: readonly unknown[] = [
  ...[undefined, null, true, 0, 1, -1, 1.5, Number.NaN, Infinity, 1n, Symbol('s'), '', 'x', '2026', 'anyone'],
  ...[[], [null], [{}], ['x'], new Array(5), new Array(10_000).fill(0), {}, { id: 1 }, { kind: 'step' }],
  ...[{ kind: 'all', of: [null] }, endless, { steps: [null] }, { format: 'career-pathways/1', id: 'x' }],
  ...[() => 1, new Date(), new Map(), new Set(), new Proxy({}, {}), /x/, new Uint8Array(3), new Error('x')],
  ...[Promise.resolve(), Object.create(null), unreadable, globalThis],
];

const graph = pathwayGraph(system, 'nursing');
const goal = { kind: 'credential', credential: 'adn' };
const asOf = '2026-01-01';
type Call = (...given: never[]) => unknown;
const calls: readonly (readonly [string, Call, readonly unknown[]])[] = [
  ['nextSteps', learner.nextSteps, [graph, {}]],
  ['inspectLearner', learner.inspectLearner, [graph, {}]],
  ['gapTo', learner.gapTo, [graph, {}, goal]],
  ['entriesFor', learner.entriesFor, [graph, {}]],
  ['progressOf', learner.progressOf, [graph, {}]],
  ['withMore', learner.withMore, [graph, learner.progressOf(graph, {}), {}]],
  ['missingSets', learner.missingSets, [{ kind: 'text', text: 'a' }, { count: 3 }]],
  ['bestAdditions', learner.bestAdditions, [graph, [{ id: 'a', learner: {} }]]],
  ['earliestCompletion', learner.earliestCompletion, [graph, {}, goal, { asOf }]],
  ['completionDays', learner.completionDays, [graph, {}, { asOf }]],
  ['whatIf', whatIf, [system, [], { pathway: 'nursing', learner: {} }]],
  ['changedSystem', changedSystem, [system, [{ kind: 'remove', table: 'steps', id: 'esl' }]]],
  ['closeStep', closeStep, [system, 'esl']],
  ['inspectSystem', inspectSystem, [system]],
  ['nextStepsText', nextStepsText, [graph, learner.nextSteps(graph, {})]],
];

/** Where a call fails in any other way than with a PathwayError. */
function failure(call: Call, given: readonly unknown[]): string | undefined {
  try {
    call(...(given as never[]));
  } catch (error) {
    if (!(error instanceof PathwayError)) return String(error);
  }
  return undefined;
}

describe.each(calls)('%s', (_, call, fitting) => {
  test('takes what fits', () => {
    expect(() => call(...(fitting as never[]))).not.toThrow();
  });

  test('refuses, or answers, whatever stands for one of its arguments', () => {
    for (const at of fitting.keys())
      for (const [number, value] of sample([...values.entries()], 8))
        expect(failure(call, fitting.with(at, value)), `argument ${at}, value ${number}`).toBeUndefined();
  });

  test('refuses, or answers, whatever stands in a field of one of its arguments', () => {
    for (const [at, argument] of fitting.entries()) {
      if (argument === system || argument === graph || Array.isArray(argument)) continue;
      const fields = ['steps', 'credentials', 'levels', 'experience', 'populations', 'competencies'];
      for (const field of [...Object.keys(argument as object), ...fields])
        for (const [number, value] of sample([...values.entries()], 8)) {
          const given = fitting.with(at, { ...(argument as object), [field]: value });
          expect(failure(call, given), `${field} of argument ${at}, value ${number}`).toBeUndefined();
        }
    }
  });
});

describe('what a learner says of a step or a decision', () => {
  const said = (given: object) => {
    try {
      learner.nextSteps(graph, given as never, { asOf });
      return 'answered';
    } catch (error) {
      return error instanceof PathwayError ? [error.code, error.argument] : String(error);
    }
  };
  const taken = (more: object) => said({ steps: [{ step: 'bridge' }, { step: 'anatomy', ...more }] });

  test('is a grade in points, a state that the format knows, a date', () => {
    for (const grade of ['C', null, Number.NaN])
      expect(taken({ grade })).toEqual(['bad-argument', 'learner.steps[1].grade']);
    for (const state of ['Completed', 'failed', null])
      expect(taken({ state })).toEqual(['bad-argument', 'learner.steps[1].state']);
    for (const on of [null, 5, 'foo', '2026-13-01'])
      expect(taken({ on })).toEqual(['bad-day', 'learner.steps[1].on']);
    expect(said({ decisions: [{ requirement: 'Cleared', met: true, on: 'soon' }] })).toEqual([
      'bad-day',
      'learner.decisions[0].on',
    ]);
    for (const more of [{}, { grade: 2 }, { state: 'enrolled' }, { on: '2025' }, { on: undefined }])
      expect(taken(more)).toBe('answered');
  });
});
