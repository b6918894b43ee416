/** Steps as programs and courses. */

import type { Step } from '../../model/step.js';
import { fieldOfStudy, occupationalCategories } from './categories.js';
import { commonFields, commonlyCarried, eachOnce, loseOthers, some } from './common-fields.js';
import { courseInstances } from './course-instances.js';
import { credentialsAwarded } from './credentials-awarded.js';
import type { Way } from './losses.js';
import { prerequisites } from './prerequisites.js';
import { type StepType, stepTypeOf } from './step-types.js';
import type { Node, Whole } from './whole.js';

/** The fields that programs and courses carry alike. */
const carriedByBoth = [
  ...commonlyCarried,
  ...['title', 'kind', 'provider', 'requires', 'awards', 'credits', 'cost', 'duration', 'schedule'],
] as const;
const carriedByPrograms = [...carriedByBoth, 'occupation'];
const carriedByCourses = [...carriedByBoth, 'level', 'cip', 'competencies', 'term', 'offered'];

/** A step whose kind has a type. */
export function stepNode(step: Step, way: Way, whole: Whole): Node {
  const type = stepTypeOf(step.kind) ?? 'EducationalOccupationalProgram';
  const isCourse = type === 'Course';
  loseOthers(step, isCourse ? carriedByCourses : carriedByPrograms, way, whole.lose);
  return {
    '@type': type,
    '@id': whole.address('steps', step.id),
    ...commonFields(step.title, step, way, whole.lose),
    ...bothFields(step, type, way, whole),
    ...(isCourse ? courseFields(step, way, whole) : programFields(step, way, whole)),
  };
}

function bothFields(step: Step, type: StepType, way: Way, whole: Whole): Node {
  const { provider, requires, credits } = step;
  const cost = step.cost && 'amount' in step.cost ? step.cost : undefined;
  if (step.cost && !cost) whole.lose('no-term', [...way, 'cost']);
  const by = provider === undefined ? [] : [whole.reference('partners', provider, [...way, 'provider'])];
  return {
    ...some(
      'provider',
      by.flatMap((each) => each ?? []),
    ),
    ...prerequisites(requires, type, [...way, 'requires'], whole),
    ...credentialsAwarded(step, way, whole),
    ...(credits !== undefined && {
      numberOfCredits: Number.isSafeInteger(credits)
        ? credits
        : { '@type': 'QuantitativeValue', value: credits },
    }),
    ...(cost && { offers: { '@type': 'Offer', price: cost.amount, priceCurrency: cost.currency } }),
  };
}

function programFields(step: Step, way: Way, whole: Whole): Node {
  const { kind, duration, schedule, occupation } = step;
  const found =
    occupation === undefined ? undefined : whole.named('occupations', occupation, [...way, 'occupation']);
  return {
    ...(kind !== 'program' && { programType: kind }),
    ...(found && some('occupationalCategory', occupationalCategories(found))),
    ...(duration !== undefined && { timeToComplete: duration }),
    ...(schedule?.from !== undefined && { startDate: schedule.from }),
    ...(schedule?.to !== undefined && { endDate: schedule.to }),
  };
}

function courseFields(step: Step, way: Way, whole: Whole): Node {
  const { level, cip, duration, competencies } = step;
  const taught = eachOnce(competencies, [...way, 'competencies'], whole.lose, (id, here) => {
    const competency = whole.named('competencies', id, here);
    return (
      competency && {
        '@type': 'DefinedTerm',
        ...commonFields(competency.title, competency, here, () => {}),
      }
    );
  });
  return {
    ...(level !== undefined && { educationalLevel: level }),
    ...(cip && { about: fieldOfStudy(cip) }),
    ...some('teaches', taught),
    ...(duration !== undefined && { timeRequired: duration }),
    ...courseInstances(step, way, whole),
  };
}
