/** 001-03: the State has the vision, the local level the services; who decides what is said. */
import { expect, test } from 'vitest';
import { determine, elementOne } from '../../src/definitions/index.js';
import { repeatedDecisions } from '../../src/partnership/index.js';
import { partner, system } from '../partnership/system.js';

const asOf = '2026-11-01';

test('A topic that both levels agreed to is settled; one that each claims is told', () => {
  const decided = (level: 'local' | 'shared', partners = ['agency', 'board']) =>
    system({
      partners: [
        partner('agency', ['state-agency'], { level: 'state' }),
        partner('board', ['workforce-system'], { level: 'local' }),
      ],
      plans: [
        {
          id: 'a',
          title: 'State plan',
          kind: 'strategic',
          decisions: [{ topic: 'Curricula', level: 'state' }],
        },
        {
          id: 'b',
          title: 'Local plan',
          kind: 'local-plan',
          decisions: [{ topic: 'Curricula', level }],
          partners,
        },
      ],
    });
  const relation = (of: ReturnType<typeof decided>) =>
    determine(elementOne, of, { kind: 'system' }, { asOf }).elements.at(-1)?.verdict;
  expect(relation(decided('shared'))).toBe('met');
  expect(relation(decided('shared', ['board']))).toBe('undetermined');
  expect(
    repeatedDecisions(decided('local'), { asOf }).map(({ topic, contrary }) => [topic, contrary]),
  ).toEqual([['Curricula', true]]);
});
