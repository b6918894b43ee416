/** 000-18: a bridge mixes basic skills, preparation for work and training. */
import { expect, test } from 'vitest';
import { determineWioa } from '../../src/definitions/wioa/index.js';
import type { Component, Step } from '../../src/model/step.js';
import { system } from '../partnership/system.js';
import { shown } from './shown.js';

const spring = { from: '2026-02-01', to: '2026-06-30' };
const fall = { from: '2026-09-01', to: '2026-12-15' };

/** A bridge of three strands, the training at a time of its own. */
const bridge = (training: typeof spring, more: Partial<Step> = {}, occupation?: string) => {
  const about = occupation === undefined ? {} : { occupation };
  const components: readonly Component[] = [
    { kind: 'education', when: spring, ...about },
    { kind: 'workforce-preparation', when: spring, ...about },
    { kind: 'training', when: training, ...about },
  ];
  return system({
    occupations: [{ id: 'aide', title: 'Nurse aide' }],
    steps: [{ id: 'bridge', title: 'Bridge', kind: 'bridge', components, ...more }],
    pathways: [{ id: 'p', title: 'P', steps: ['bridge'], occupations: ['aide'] }],
  });
};

test('Three strands at one time are one bridge, one after the other they are not', () => {
  expect(shown(bridge(spring), 'instruction')).toEqual(['concurrent-remediation', 'integrated']);
  expect(shown(bridge(fall), 'instruction')).toEqual([]);
});

test('In the federal definition they are concurrent where they are about one occupation, and people can come in', () => {
  const concurrent = (of: ReturnType<typeof bridge>) =>
    determineWioa(of, 'p', { asOf: '2026-11-01' }).facts.find(({ id }) => id === 'wioa.d.concurrent')?.state;
  const anyone: Partial<Step> = { requires: { kind: 'all', of: [] } };
  expect(concurrent(bridge(spring, anyone, 'aide'))).toBe('true');
  // 34 CFR 463.37: for one occupation or cluster. Without it, or at another time, it is open; so is who can come in.
  expect(concurrent(bridge(spring, anyone))).toBe('unknown');
  expect(concurrent(bridge(spring, {}, 'aide'))).toBe('unknown');
  expect(concurrent(bridge(fall, anyone, 'aide'))).not.toBe('true');
});
