/** Ids of a learner that nothing in the document names. */
import { expect, test } from 'vitest';
import { pathwayGraph } from '../../src/graph/pathway-graph.js';
import { inspectLearner } from '../../src/learner/inspect-learner.js';
import type { PathwaySystem } from '../../src/model/system.js';

const system: PathwaySystem = {
  format: 'career-pathways/1',
  id: 's',
  title: 'S',
  occupations: [{ id: 'nurse', title: 'Nurse' }],
  steps: [
    { id: 'aide', title: 'Aide', kind: 'course', competencies: ['triage'] },
    { id: 'other', title: 'Other', kind: 'course', requires: { kind: 'credential', credential: 'cna' } },
  ],
  pathways: [{ id: 'p', title: 'P', steps: ['aide'] }],
};
const graph = pathwayGraph(system, 'p');

test('what a table has, what a reference names, and what is on another pathway is known', () => {
  expect(
    inspectLearner(graph, {
      credentials: ['cna'],
      steps: [{ step: 'aide' }, { step: 'other' }],
      competencies: ['triage'],
      experience: [{ years: 2 }, { years: 1, occupation: 'nurse' }],
      populations: ['veterans'],
      levels: [{ scheme: 'grade', level: 9 }],
    }),
  ).toEqual([]);
});

test('anything else is named, with the nearest id', () => {
  const found = inspectLearner(graph, {
    credentials: ['cnaa', 'license'],
    steps: [{ step: 'Aide' }],
    competencies: ['triag'],
    experience: [{ years: 1, occupation: 'nurses' }],
  });
  expect(found.map(({ path, code, severity }) => `${severity} ${code} ${path}`)).toEqual([
    'warning unknown-id /credentials/0',
    'warning unknown-id /credentials/1',
    'warning unknown-id /steps/0/step',
    'warning unknown-id /competencies/0',
    'warning unknown-id /experience/0/occupation',
  ]);
  expect(found.map(({ message }) => message.replace(/^.*"\. /, ''))).toEqual([
    'Did you mean "cna"?',
    'It counts for nothing here.',
    'Did you mean "aide"?',
    'Did you mean "triage"?',
    'Did you mean "nurse"?',
  ]);
});

test('a decision about a text that no requirement has is named, with the nearest text', () => {
  const asking = pathwayGraph(
    {
      ...system,
      entries: [
        {
          id: 'e',
          pathway: 'p',
          step: 'aide',
          alternatives: [
            { requires: { kind: 'all', of: [{ kind: 'text', text: 'Background check cleared' }] } },
          ],
        },
      ],
    },
    'p',
  );
  const decided = (requirement: string) =>
    inspectLearner(asking, { decisions: [{ requirement, met: true }] });
  expect(decided('Background check cleared')).toEqual([]);
  expect(decided('Background check clear')).toMatchObject([
    {
      code: 'unknown-text',
      path: '/decisions/0/requirement',
      message: expect.stringContaining('Did you mean "Background check cleared"?'),
    },
  ]);
  expect(decided('Interview')[0]?.message).toContain('It counts for nothing here.');
});
