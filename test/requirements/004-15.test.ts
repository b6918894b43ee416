/** 004-15: action 6: people with disabilities, with vocational rehabilitation. */
import { test } from 'vitest';
import { expectDoors } from './group-doors.js';

test('People with disabilities have a door in one pathway, and in the other not', () => {
  expectDoors('vocational-rehabilitation', ['individuals-with-disabilities']);
});
