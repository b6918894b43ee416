/** A system written in code comes back as it is; a mistake in it is thrown. */
import { describe, expect, it } from 'vitest';
import { PathwayError } from '../../src/base/pathway-error.js';
import { defineSystem } from '../../src/inspect/define-system.js';
import type { PathwaySystem } from '../../src/model/system.js';
import { resolve } from '../model/places.js';
import { asSystem, linkedSystem } from './linked-system.js';

/** The error that a literal brings. */
function thrownBy(literal: unknown): PathwayError {
  try {
    defineSystem(asSystem(literal));
  } catch (error) {
    if (error instanceof PathwayError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

const lines = ({ issues }: PathwayError) => issues.map(({ code, path }) => `${code} ${path}`);

describe('a sound literal', () => {
  it('comes back itself, not a copy, and unchanged', () => {
    const literal: PathwaySystem = asSystem(linkedSystem());
    const before = structuredClone(literal);
    expect(defineSystem(literal)).toBe(literal);
    expect(literal).toEqual(before);
    expect(Object.isFrozen(literal)).toBe(false);
  });

  it('also when it is frozen', () => {
    const literal = Object.freeze({
      format: 'career-pathways/1',
      id: 's',
      title: 'S',
      steps: Object.freeze([]),
    });
    expect(defineSystem(literal)).toBe(literal);
  });

  it('may have problems that are no mistakes in its references', () => {
    const literal: PathwaySystem = {
      format: 'career-pathways/1',
      id: 's',
      title: 'S',
      steps: [{ id: 'a', title: 'A', kind: 'course', requires: { kind: 'step', step: 'a' } }],
      pathways: [{ id: 'p', title: 'P', steps: ['a'] }],
    };
    expect(defineSystem(literal)).toBe(literal);
  });
});

describe('an unsound literal throws bad-system, with all issues', () => {
  it.each<[string, object, string[]]>([
    ['a missing field', { title: undefined }, ['not-json /title']],
    ['an unknown field', { titel: 'S' }, ['unknown-field /titel']],
    ['an unknown word', { complete: ['everything'] }, ['unknown-word /complete/0']],
    ['a doubled id', { terms: [term('t'), term('t')] }, ['doubled-id /terms/1/id']],
    [
      'references that dangle',
      { pathways: [{ id: 'p', title: 'P', steps: ['x', 'y'], occupations: ['z'] }] },
      [
        'dangling-reference /pathways/0/occupations/0',
        'dangling-reference /pathways/0/steps/0',
        'dangling-reference /pathways/0/steps/1',
      ],
    ],
    [
      'a reference of the wrong kind',
      { terms: [term('t')], roles: [{ id: 'r', partner: 't', kind: 'site' }] },
      ['wrong-kind /roles/0/partner'],
    ],
  ])('%s', (_, mistake, expected) => {
    const literal = { format: 'career-pathways/1', id: 's', title: 'S', ...mistake };
    const error = thrownBy(literal);
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe('PathwayError');
    expect(error.code).toBe('bad-system');
    expect(lines(error).sort()).toEqual([...expected].sort());
    for (const { path } of error.issues) if (path !== '/title') expect(resolve(literal, path)).toBeDefined();
  });

  it('what is not a document at all', () => {
    for (const literal of [null, undefined, 'x', 1, [], () => 1, new Date(0)]) {
      expect(thrownBy(literal).code).toBe('bad-system');
      expect(thrownBy(literal).issues.length).toBeGreaterThan(0);
    }
  });

  it('the message names the first ten and counts the others; the issues are all there', () => {
    const steps = Array.from({ length: 13 }, (_, index) => `missing-${index}`);
    const error = thrownBy({
      format: 'career-pathways/1',
      id: 's',
      title: 'S',
      pathways: [{ id: 'p', title: 'P', steps }],
    });
    expect(error.issues).toHaveLength(13);
    expect(steps.filter((id) => error.message.includes(`"${id}"`))).toEqual(steps.slice(0, 10));
    expect(error.message).toMatch(/\b3 more\b/);
    const ten = thrownBy({
      format: 'career-pathways/1',
      id: 's',
      title: 'S',
      pathways: [{ id: 'p', title: 'P', steps: steps.slice(0, 10) }],
    });
    expect(ten.message).not.toMatch(/\bmore\b/);
  });
});

function term(id: string): object {
  return { id, title: 'T', period: { from: '2026' } };
}
