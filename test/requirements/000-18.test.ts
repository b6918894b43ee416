/** 000-18: a bridge mixes basic skills, preparation for work and training. */
import { expect, test } from 'vitest';
import type { Component } from '../../src/model/step.js';
import { system } from '../partnership/system.js';
import { shown } from './shown.js';

test('Three strands at one time are one bridge, one after the other they are not', () => {
  const spring = { from: '2026-02-01', to: '2026-06-30' };
  const fall = { from: '2026-09-01', to: '2026-12-15' };
  const mixed = (training: typeof spring) => {
    const components: readonly Component[] = [
      { kind: 'education', when: spring },
      { kind: 'workforce-preparation', when: spring },
      { kind: 'training', when: training },
    ];
    return shown(
      system({
        steps: [{ id: 'bridge', title: 'Bridge', kind: 'bridge', components }],
        pathways: [{ id: 'p', title: 'P', steps: ['bridge'] }],
      }),
      'instruction',
    );
  };
  expect(mixed(spring)).toEqual(['concurrent-remediation', 'integrated']);
  expect(mixed(fall)).toEqual([]);
});
