/** 004-14: action 5: youth, above all out-of-school youth. */
import { test } from 'vitest';
import { expectDoors } from './group-doors.js';

test('Out-of-school youth have a door in one pathway; a door for those in school is none for them', () => {
  expectDoors('youth-entries', ['out-of-school-youth']);
});
