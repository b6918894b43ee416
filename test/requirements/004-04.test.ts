/** 004-04: a local plan without operational part, whose strategic part leaves a required program out. */
import { expect, test } from 'vitest';
import { planParts } from '../../src/partnership/index.js';
import { partner, system } from '../partnership/system.js';

test('a local plan without operational part, whose strategic part leaves a required program out', () => {
  const [parts] = planParts(
    system({
      partners: [
        partner('college', [], { programs: ['adult-education'] }),
        partner('office', [], { programs: ['tanf'] }),
      ],
      plans: [
        {
          id: 'p',
          title: 'Local plan',
          kind: 'local-plan',
          sections: [{ kind: 'strategic', partners: ['college'] }],
        },
      ],
    }),
    { asOf: '2026-11-01' },
  );
  expect(parts?.sections[0]?.unnamed).toEqual(['tanf']);
  expect(parts?.without).toEqual(['operational']);
});
