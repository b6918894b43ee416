/** What is written as CTDL and read again is the same system, but for the losses that were named. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCtdl } from '../../../src/io/ctdl/read-ctdl.js';
import { withoutCtdlForm } from '../../../src/io/ctdl/without-ctdl-form.js';
import { writeCtdl } from '../../../src/io/ctdl/write-ctdl.js';
import type { PathwaySystem } from '../../../src/model/system.js';
import { canonical } from '../../conformance/ctdl-documents.js';
import { trials } from '../../depth.js';
import { systems } from '../../model/arbitrary-system.js';
import { withoutLosses } from './without-losses.js';

/** Losses where something else is written in the place of what cannot be expressed. */
const otherwise = new Set(['support-steps', 'asks-nothing']);

function again(system: PathwaySystem): PathwaySystem {
  const { output: document } = writeCtdl(system);
  const copy = JSON.parse(JSON.stringify(document));
  const read = readCtdl(copy);
  if (!read.ok) throw new Error(`what was written is refused: ${JSON.stringify(read.issues)}`);
  return withoutCtdlForm(read.value.system, copy);
}

test('random systems come back without their named losses and with nothing else', () => {
  fc.assert(
    fc.property(systems, (system) => {
      const { losses } = writeCtdl(system);
      const replaced = losses.filter(({ code }) => otherwise.has(code));
      expect(withoutLosses(again(system), replaced)).toEqual(withoutLosses(system, losses));
    }),
    trials(30_000, 20261125, 8),
  );
});

test('what was read from its own document is written as that document again, without a loss', () => {
  fc.assert(
    fc.property(systems, (system) => {
      const { output: document } = writeCtdl(system);
      const twice = writeCtdl(again(system));
      expect(twice.losses).toEqual([]);
      expect(twice.output).toEqual(document);
    }),
    trials(10_000, 1, 8),
  );
});

test('the same with all that is kept of the form, but for the order within lists', () => {
  fc.assert(
    fc.property(systems, (system) => {
      const { output: document } = writeCtdl(system);
      const read = readCtdl(document);
      const twice = writeCtdl(read.ok ? read.value.system : system);
      expect(twice.losses).toEqual([]);
      expect(canonical(twice.output)).toEqual(canonical(document));
    }),
    trials(10_000, 1, 8),
  );
});

test('the tally of what is written adds up', () => {
  fc.assert(
    fc.property(systems, (system) => {
      const { tally } = writeCtdl(system);
      const left = Object.values(tally.left).reduce((sum, count) => sum + count, 0);
      expect(tally.mapped + tally.kept + left).toBe(tally.in);
    }),
    trials(6000, 2, 8),
  );
});
