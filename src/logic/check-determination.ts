/** The check of an argument that is a determination. */

import { checkList, checkObject, wrong } from '../base/arguments.js';
import type { Determination } from './determination.js';

/** What `determine` and `determineWioa` return. */
export function checkDetermination(
  value: unknown,
  argument = 'determination',
): asserts value is Determination {
  checkObject(value, argument);
  const { format, definition, subject, support, elements, facts, questions, attestations, faults } =
    value as Determination;
  if (format !== 'career-pathways/determination/1')
    wrong(argument, value, 'what determine or determineWioa returned');
  checkObject(definition, `${argument}.definition`);
  checkList(definition.authority, `${argument}.definition.authority`);
  checkObject(subject, `${argument}.subject`);
  checkList(elements, `${argument}.elements`);
  checkList(facts, `${argument}.facts`);
  checkList(questions, `${argument}.questions`);
  checkObject(support, `${argument}.support`);
  checkList(attestations, `${argument}.attestations`);
  checkList(faults, `${argument}.faults`);
}
