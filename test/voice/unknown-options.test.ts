/** Every exported function refuses an option that it does not have, and says which one was meant. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkFields } from '../../src/base/arguments.js';
import { sample } from '../depth.js';
import { root } from '../doors.js';
import { exportedFunctions } from './parameters.js';
import { samplesFrom } from './sample-arguments.js';
import { offencesOf } from './unknown-options.js';

const right = samplesFrom(JSON.parse(readFileSync(`${root}docs/examples/tucson-bht-developed.json`, 'utf8')));
const asked = exportedFunctions().flatMap(({ source, name, parameters }) => {
  const at = parameters.findIndex(({ options }) => options.length > 0);
  return at < 0 ? [] : [{ source, name, parameters, at, options: parameters[at]!.options }];
});

test('there are many', () => {
  expect(asked.length).toBeGreaterThan(80);
});

test.each(sample(asked, 20))('$name', async ({ source, name, parameters, at, options }) => {
  const module: Record<string, (...values: unknown[]) => unknown> = await import(
    /* @vite-ignore */ root + source
  );
  const call = (more: object) => {
    const values = right(name, parameters);
    values[at] = { ...(values[at] as object), ...more };
    return module[name]!(...values);
  };
  expect(await offencesOf(call, options)).toEqual([]);
});

test('who passes an option over, refuses their own, or does not say what was meant is found', async () => {
  const options = ['asOf', 'count'];
  expect(await offencesOf((more) => checkFields(more, options), options)).toEqual([]);
  expect(await offencesOf(() => 'an answer', ['asOf'])).toContain('ASOF is passed over');
  expect(await offencesOf(async () => 'an answer', ['asOf'])).toContain('asOfs is passed over');
  expect(await offencesOf((more) => checkFields(more, ['asOf']), options)).toContain(
    'count: There is no field options.count. Write one of asOf.',
  );
  expect(await offencesOf((more) => checkFields(more, options, 'given'), ['asOf'])).toContain(
    'asO is bad-argument of given.asO',
  );
  expect(await offencesOf((more) => checkFields(more, ['asOf', 'asOn']), ['asOn'])).toContain(
    'asO is not mended: There is no field options.asO. Write options.asOf.',
  );
});
