/** A document of one learning program, read, and written after an edit of its step. */
import { expect } from 'vitest';
import { readCtdl } from '../../../src/io/ctdl/read-ctdl.js';
import { writeCtdl } from '../../../src/io/ctdl/write-ctdl.js';
import type { Step } from '../../../src/model/step.js';

/** A program that says more than its name. */
export const program = (more: object) => ({
  '@context': 'x',
  '@id': 'urn:x',
  '@type': 'ceterms:LearningProgram',
  'ceterms:name': { en: 'X' },
  ...more,
});

/** What is read of a document, which comes back as it was. */
export function readBack(document: object) {
  const read = readCtdl(document);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  const { system, notes } = read.value;
  expect(writeCtdl(system)).toMatchObject({ output: document, losses: [] });
  const edited = (now: Partial<Step>) =>
    writeCtdl({ ...system, steps: (system.steps ?? []).map((step) => ({ ...step, ...now })) });
  return { system, notes, edited };
}
