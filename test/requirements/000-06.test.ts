/** 000-06: bringing stakeholders together and the strategic plan are duties of the intermediary. */
import { test } from 'vitest';
import { expectOwned } from './duties.js';

test('bringing stakeholders together and the strategic plan are duties of the intermediary', () => {
  expectOwned('intermediary', ['convene-stakeholders', 'pursue-strategic-plan']);
});
