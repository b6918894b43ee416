/** Requirements in words: what can never be met is not nothing, and one is one. */
import { expect, test } from 'vitest';
import type { Requirement } from '../../src/model/requirement.js';
import { es } from '../../src/texts/es/spanish.js';
import { requirementText } from '../../src/view/requirement-text.js';

const step = { kind: 'step', step: 'a' } as const;
const cases: readonly [Requirement, string, string][] = [
  [{ kind: 'all', of: [] }, 'nothing', 'nada'],
  [{ kind: 'any', of: [] }, 'nothing that can be met', 'nada que se pueda cumplir'],
  [{ kind: 'some', least: 2, of: [] }, 'nothing that can be met', 'nada que se pueda cumplir'],
  [{ kind: 'some', least: 0, of: [] }, 'nothing', 'nada'],
  [{ kind: 'credits', least: 3, of: [] }, 'nothing that can be met', 'nada que se pueda cumplir'],
  [{ kind: 'credits', least: 0, of: [] }, 'nothing', 'nada'],
  [{ kind: 'credits', least: 1, of: ['a'] }, '1 credit from "a"', '1 crédito de "a"'],
  [{ kind: 'credits', least: 1.5, of: ['a'] }, '1.5 credits from "a"', '1.5 créditos de "a"'],
  [
    { kind: 'all', of: [step, { kind: 'some', least: 1, of: [] }] },
    'step "a" and nothing that can be met',
    'el paso "a" y nada que se pueda cumplir',
  ],
];
test.each(cases)('%j', (requirement, english, spanish) => {
  expect(requirementText(requirement)).toBe(english);
  expect(requirementText(requirement, { texts: es })).toBe(spanish);
});

test('what asks for none of some, or for no credits, asks for nothing', () => {
  const none = { kind: 'some', least: 0, of: [{ kind: 'credential', credential: 'cna' }] } as const;
  const free = { kind: 'credits', least: 0, of: ['a'] } as const;
  for (const requirement of [none, free]) {
    expect(requirementText(requirement)).toBe('nothing');
    expect(requirementText(requirement, { texts: es })).toBe('nada');
  }
  expect(requirementText({ kind: 'all', of: [none, { kind: 'step', step: 'a' }] })).toBe(
    'nothing and step "a"',
  );
});
