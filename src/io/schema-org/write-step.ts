/** Steps as programs and courses: what they award, when courses are held. */

import type { Credential } from '../../model/credential.js';
import { familyOf } from '../../model/credential-kinds.js';
import type { Period } from '../../model/entity.js';
import type { Step } from '../../model/step.js';
import type { Way } from '../writing/losses.js';
import { fieldOfStudy, occupationalCategories } from './categories.js';
import { commonFields, commonlyCarried, eachOnce, loseOthers, some } from './common-fields.js';
import { prerequisites } from './prerequisites.js';
import { type StepType, stepTypeOf } from './step-types.js';
import type { Node, SchemaOrgContext } from './write-context.js';

/** The fields that programs and courses carry alike. */
const carriedByBoth = [
  ...commonlyCarried,
  ...['title', 'kind', 'provider', 'requires', 'awards', 'credits', 'cost', 'duration', 'schedule'],
] as const;
const carriedByPrograms = [...carriedByBoth, 'occupation'];
const carriedByCourses = [...carriedByBoth, 'level', 'cip', 'competencies', 'term', 'offered'];

/** A step whose kind has a type. */
export function stepNode(step: Step, way: Way, context: SchemaOrgContext): Node {
  const type = stepTypeOf(step.kind) ?? 'EducationalOccupationalProgram';
  const isCourse = type === 'Course';
  loseOthers(step, isCourse ? carriedByCourses : carriedByPrograms, way, context.lose);
  return {
    '@type': type,
    '@id': context.address('steps', step.id),
    ...commonFields(step.title, step, way, context.lose),
    ...bothFields(step, type, way, context),
    ...(isCourse ? courseFields(step, way, context) : programFields(step, way, context)),
  };
}

function bothFields(step: Step, type: StepType, way: Way, context: SchemaOrgContext): Node {
  const { provider, requires, credits } = step;
  const cost = step.cost && 'amount' in step.cost ? step.cost : undefined;
  if (step.cost && !cost) context.lose('no-term', [...way, 'cost']);
  const by = provider === undefined ? [] : [context.reference('partners', provider, [...way, 'provider'])];
  return {
    ...some(
      'provider',
      by.flatMap((each) => each ?? []),
    ),
    ...prerequisites(requires, type, [...way, 'requires'], context),
    ...credentialsAwarded(step, way, context),
    ...(credits !== undefined && {
      numberOfCredits: Number.isSafeInteger(credits)
        ? credits
        : { '@type': 'QuantitativeValue', value: credits },
    }),
    ...(cost && { offers: { '@type': 'Offer', price: cost.amount, priceCurrency: cost.currency } }),
  };
}

function programFields(step: Step, way: Way, context: SchemaOrgContext): Node {
  const { kind, duration, schedule, occupation } = step;
  const found =
    occupation === undefined ? undefined : context.named('occupations', occupation, [...way, 'occupation']);
  return {
    ...(kind !== 'program' && { programType: kind }),
    ...(found && some('occupationalCategory', occupationalCategories(found))),
    ...(duration !== undefined && { timeToComplete: duration }),
    ...(schedule?.from !== undefined && { startDate: schedule.from }),
    ...(schedule?.to !== undefined && { endDate: schedule.to }),
  };
}

function courseFields(step: Step, way: Way, context: SchemaOrgContext): Node {
  const { level, cip, duration, competencies } = step;
  const taught = eachOnce(competencies, [...way, 'competencies'], context.lose, (id, here) => {
    const competency = context.named('competencies', id, here);
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
    ...courseInstances(step, way, context),
  };
}

/** `hasCourseInstance`: one for the schedule, and one for each term. */
function courseInstances(step: Step, way: Way, context: SchemaOrgContext): Node {
  const { schedule, term, offered } = step;
  const inTerm = (id: string, here: Way) => {
    const found = context.named('terms', id, here);
    return found && instance(found.period, found.title);
  };
  const first = term === undefined ? undefined : inTerm(term, [...way, 'term']);
  const others = eachOnce(offered, [...way, 'offered'], context.lose, (id, here) => {
    if (id !== term) return inTerm(id, here);
    context.lose('repeated', here);
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

/**
 * `occupationalCredentialAwarded` for licenses, certifications, certificates of apprenticeship, and whatever
 * attests industry or occupational skills, degrees and secondary diplomas aside; `educationalCredentialAwarded` for the
 * rest.
 */
function credentialsAwarded({ awards }: Step, way: Way, context: SchemaOrgContext): Node {
  const all = eachOnce(awards, [...way, 'awards'], context.lose, (id, here) =>
    context.named('credentials', id, here),
  );
  const references = (occupational: boolean) =>
    all
      .filter((credential) => isOccupational(credential) === occupational)
      .map(({ id }) => ({ '@id': context.address('credentials', id) }));
  return {
    ...some('educationalCredentialAwarded', references(false)),
    ...some('occupationalCredentialAwarded', references(true)),
  };
}

function isOccupational({ kind, skillKind }: Credential): boolean {
  const family = familyOf(kind);
  if (family === 'degree' || family === 'secondary') return false;
  return (
    family === 'license' ||
    family === 'certification' ||
    family === 'apprenticeship' ||
    skillKind === 'industry-or-occupational'
  );
}
