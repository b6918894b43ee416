/** 004-24: instructional delivery: which innovations in teaching are to improve results? */
import { expect, test } from 'vitest';
import type { Component } from '../../src/model/step.js';
import { system } from '../partnership/system.js';
import { shown } from './shown.js';

test('Remedial work is concurrent when it runs beside the training, not in the year before it', () => {
  const taught = (components: readonly Component[]) =>
    system({
      occupations: [{ id: 'welder', title: 'Welder' }],
      steps: [{ id: 'weld', title: 'Welding', kind: 'course', components }],
      pathways: [{ id: 'p', title: 'P', steps: ['weld'] }],
    });
  const spring = { from: '2026-02-01', to: '2026-06-30' };
  const fall = { from: '2026-09-01', to: '2026-12-31' };
  const education = { kind: 'education', when: spring } as const;
  expect(shown(taught([education, { kind: 'training', when: spring }]), 'instruction')).toEqual([
    'concurrent-remediation',
  ]);
  expect(shown(taught([education, { kind: 'training', when: fall }]), 'instruction')).toEqual([]);
  const inContext = { ...education, occupation: 'welder' };
  expect(shown(taught([inContext, { kind: 'training', when: fall }]), 'instruction')).toEqual([
    'contextualized',
  ]);
});
