/** 004-25: participant supports: how are needs beyond the curriculum met? */
import { expect, test } from 'vitest';
import type { Support } from '../../src/model/support.js';
import { system } from '../partnership/system.js';
import { shown } from './shown.js';

test('Navigation, child care and case management count when a step of a pathway has them', () => {
  const kinds = ['career-navigation', 'child-and-dependent-care', 'case-management'] as const;
  const helped = (more: Partial<Support>) =>
    system({
      steps: [{ id: 'weld', title: 'Welding', kind: 'course' }],
      pathways: [{ id: 'p', title: 'P', steps: ['weld'] }],
      supports: kinds.map((kind) => ({ id: kind, title: kind, kind, steps: ['weld'], ...more })),
    });
  expect(shown(helped({}), 'supports')).toEqual([
    'career-navigation',
    'supportive-services',
    'case-coordination',
  ]);
  expect(shown(helped({ steps: [] }), 'supports')).toEqual([]);
  expect(shown(helped({ effective: { to: '2025-06-30' } }), 'supports')).toEqual([]);
});
