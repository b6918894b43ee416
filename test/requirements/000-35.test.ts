/** 000-35: a partner of this type answers for it on the day, and the record says so. */
import { test } from 'vitest';
import { expectOwned } from './duties.js';

test('a partner of this type answers for it on the day, and the record says so', () => {
  expectOwned('state-agency', [
    'give-statewide-vision',
    'engage-local-players',
    'align-policies',
    'fund-planning',
    'set-performance-parameters',
    'align-outcomes',
  ]);
});
