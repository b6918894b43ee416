/** The check of an argument that is a determination. */

import { checkList, checkObject, wrong } from '../base/arguments.js';
import type { Determination } from './determination.js';

/** What `determine` and `determineWioa` return. */
export function checkDetermination(
  value: unknown,
  argument = 'determination',
): asserts value is Determination {
  checkObject(value, argument);
  const found = value as Determination;
  const { format, definition, subject, elements, facts, questions, faults } = found;
  if (format !== 'career-pathways/determination/1')
    wrong(argument, value, 'what determine or determineWioa returned');
  checkObject(definition, `${argument}.definition`);
  checkList(definition.authority, `${argument}.definition.authority`);
  checkObject(subject, `${argument}.subject`);
  checkList(elements, `${argument}.elements`);
  checkList(facts, `${argument}.facts`);
  checkList(questions, `${argument}.questions`);
  checkList(faults, `${argument}.faults`);
  for (const field of ['attestations', 'limits', 'openTerms', 'readings'] as const)
    checkList(found[field], `${argument}.${field}`);
  for (const field of ['change', 'names', 'reasons', 'robustness', 'support'] as const)
    checkObject(found[field], `${argument}.${field}`);
}
