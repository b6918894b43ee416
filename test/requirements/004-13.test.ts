/** 004-13: action 4: title I adults, with priority of service. */
import { test } from 'vitest';
import { expectDoors } from './group-doors.js';

test('Those with priority of service have doors of their own in one pathway, and in the other not', () => {
  expectDoors('adult-entries', ['public-assistance-recipients', 'low-income', 'basic-skills-deficient']);
});
