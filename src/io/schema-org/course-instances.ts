/** When a course is held: its schedule, and the terms in which it can be taken. */

import type { Period } from '../../model/entity.js';
import type { Step } from '../../model/step.js';
import { eachOnce, some } from './common-fields.js';
import type { Way } from './losses.js';
import type { Node, Whole } from './whole.js';

/** `hasCourseInstance`: one for the schedule, and one for each term. */
export function courseInstances(step: Step, way: Way, whole: Whole): Node {
  const { schedule, term, offered } = step;
  const inTerm = (id: string, here: Way) => {
    const found = whole.named('terms', id, here);
    return found && instance(found.period, found.title);
  };
  const first = term === undefined ? undefined : inTerm(term, [...way, 'term']);
  const others = eachOnce(offered, [...way, 'offered'], whole.lose, (id, here) => {
    if (id !== term) return inTerm(id, here);
    whole.lose('said-twice', here);
    return undefined;
  });
  return some('hasCourseInstance', [
    ...(schedule ? [instance(schedule)] : []),
    ...(first ? [first] : []),
    ...others,
  ]);
}

function instance(period: Period | undefined, name?: string): Node {
  return {
    '@type': 'CourseInstance',
    ...(name !== undefined && { name }),
    ...(period?.from !== undefined && { startDate: period.from }),
    ...(period?.to !== undefined && { endDate: period.to }),
  };
}
