/** Whatever is given to any exported function as any argument or option: an answer, a Result or a PathwayError. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { sample } from '../depth.js';
import { root } from '../doors.js';
import { fault, hostileValues } from './hostile-calls.js';
import { exportedFunctions } from './parameters.js';
import { samplesFrom } from './sample-arguments.js';

const functions = exportedFunctions();
const right = samplesFrom(JSON.parse(readFileSync(`${root}docs/examples/tucson-bht-developed.json`, 'utf8')));

type Call = (...values: unknown[]) => unknown;

describe.each(sample(functions, 20))('$name', ({ source, name, parameters }) => {
  let call: Call;
  beforeAll(async () => {
    const module: Record<string, Call> = await import(/* @vite-ignore */ root + source);
    call = module[name] as Call;
  });

  test('answers what it is meant for', async () => {
    expect(await fault(() => call(...right(name, parameters)))).toBeUndefined();
  });

  test.each(parameters.map((parameter, at) => ({ ...parameter, at })))(
    'any value as $name',
    async ({ at, name: argument, options }) => {
      const faults: string[] = [];
      for (const [what, value] of sample(hostileValues, 3)) {
        const values = right(name, parameters);
        const tried = [...values];
        tried[at] = value;
        const found = await fault(() => call(...tried));
        if (found !== undefined) faults.push(`${argument} is ${what}: ${found}`);
        for (const option of options) {
          tried[at] = { ...(values[at] as object), [option]: value };
          const wrong = await fault(() => call(...tried));
          if (wrong !== undefined) faults.push(`${argument}.${option} is ${what}: ${wrong}`);
        }
      }
      expect(faults).toEqual([]);
    },
  );
});
