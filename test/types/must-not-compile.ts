/**
 * Mistakes that the types refuse. Every one stands under a mark that names the error of the compiler it brings;
 * `must-not-compile.test.ts` takes the marks away and compares. Nothing here is ever run.
 */
import type { CredentialId, PartnerId, PathwayId, StepId } from '../../src/base/ids.js';
import type { Result } from '../../src/base/result.js';
import { pathwayGraph } from '../../src/graph/pathway-graph.js';
import { defineSystem } from '../../src/inspect/define-system.js';
import { inspectSystem } from '../../src/inspect/inspect-system.js';
import type { Determination } from '../../src/logic/determination.js';
import { matchVerdict, overall } from '../../src/logic/verdict.js';
import type { ExitPoint } from '../../src/model/exit.js';
import type { Learner } from '../../src/model/learner.js';
import { readSystem } from '../../src/model/read-system.js';
import type { SystemFinding } from '../../src/model/references.js';
import type { Requirement, StepRequirement } from '../../src/model/requirement.js';
import type { Role } from '../../src/model/role.js';
import type { Step } from '../../src/model/step.js';
import type { Support } from '../../src/model/support.js';
import type { PathwaySystem } from '../../src/model/system.js';
import type { Ref } from '../../src/model/tables.js';

/** What does compile, so that the mistakes below are mistakes for their own sake. */
export function sound(credential: CredentialId, step: StepId, partner: PartnerId, pathway: PathwayId) {
  const literal: Step = { id: 'cna', title: 'Nursing assistant', kind: 'certificate-program' };
  const full: Step = { ...literal, id: step, provider: partner, awards: [credential], duration: 'P8W' };
  const requires: Requirement = {
    kind: 'all',
    of: [
      { kind: 'step', step },
      { kind: 'credential', credential },
    ],
  };
  const role: Role = { id: 'r', partner, kind: 'site', scope: [pathway] };
  const learner: Learner = { steps: [{ step }], credentials: [credential] };
  const color: string = matchVerdict('met', {
    met: () => 'green',
    'not-met': () => 'red',
    undetermined: () => 'amber',
    'not-evaluated': () => 'gray',
  });
  const text: string = step;
  return [full, requires, role, learner, color, text];
}

export function idsOfOtherTables(
  credential: CredentialId,
  step: StepId,
  partner: PartnerId,
  pathway: PathwayId,
) {
  // @ts-expect-error TS2375 a credential id is no step id
  const asStep: StepId = credential;
  // @ts-expect-error TS2375 a step id is no credential id
  const awards: Step['awards'] = [step];
  // @ts-expect-error TS2375 a credential id names no step
  const required: StepRequirement = { kind: 'step', step: credential };
  // @ts-expect-error TS2375 a pathway id names no partner
  const role: Role = { id: 'r', partner: pathway, kind: 'site' };
  // @ts-expect-error TS2375 a partner has not been taken as a step
  const learner: Learner = { steps: [{ step: partner }] };
  // @ts-expect-error TS2375 nor is it held as a credential
  const holder: Learner = { credentials: [partner] };
  // @ts-expect-error TS2375 an exit comes after a step or a credential, each by its own id
  const exit: ExitPoint['after'] = { kind: 'credential', credential: step };
  // @ts-expect-error TS2379 a pathway is compiled by its own id
  pathwayGraph({ format: 'career-pathways/1', id: 's', title: 'S' }, step);
  return [asStep, awards, required, role, learner, holder, exit];
}

export function wordsOutsideTheLists() {
  // @ts-expect-error TS2322 there is no such kind of step
  const step: Step = { id: 'a', title: 'A', kind: 'seminar' };
  // @ts-expect-error TS2322 there is no such kind of role
  const role: Role['kind'] = 'boss';
  // @ts-expect-error TS2322 there is no such timing
  const requirement: Requirement = { kind: 'step', step: 'a', timing: 'after' };
  // @ts-expect-error TS2322 supports go with all steps or with a list
  const support: Support['steps'] = 'some';
  // @ts-expect-error TS2322 there is no such kind of entity
  const ref: Ref = { kind: 'school', id: 'a' };
  // @ts-expect-error TS2322 there is one format
  const format: PathwaySystem['format'] = 'career-pathways/2';
  // @ts-expect-error TS2322 exclusion is not monotone, so there is no word for it
  const none: Requirement['kind'] = 'none';
  return [step, role, requirement, support, ref, format, none];
}

/** Text that the compiler does not know letter by letter is left to run time. */
export function soundLiterals(
  text: string,
  step: Step,
  requires: Requirement,
  ref: Ref,
  whole: PathwaySystem,
) {
  const head = { format: 'career-pathways/1', id: 's', title: 'S' } as const;
  const nurse = { id: 'nurse', title: 'N', kind: 'course' } as const;
  const literal = defineSystem({
    ...head,
    steps: [nurse],
    pathways: [{ id: 'p', title: 'P', steps: ['nurse'] }],
  });
  const id: 'nurse' = literal.steps[0].id;
  const asked: PathwaySystem = literal;
  defineSystem({ ...head, steps: [nurse, { ...nurse, id: 'n2', follows: [text], requires }] });
  defineSystem({ ...head, steps: [nurse, step], pathways: [{ id: 'p', title: 'P', steps: ['elsewhere'] }] });
  defineSystem({ ...head, evidence: [{ id: 'e', kind: 'other', bearing: 'for', about: [ref] }] });
  defineSystem({ ...whole, title: 'S' });
  defineSystem(whole);
  return [id, asked];
}

export function danglingIds(text: string) {
  const nurse = { id: 'nurse', title: 'N', kind: 'course' } as const;
  const head = { format: 'career-pathways/1', id: 's', title: 'S', steps: [nurse] } as const;
  const licence = { id: 'rn', title: 'RN', kind: 'License' } as const;
  const asked = { kind: 'step', step: text } as const;
  // @ts-expect-error TS2322 there is no such step
  defineSystem({ ...head, pathways: [{ id: 'p', title: 'P', steps: ['nurze'] }] });
  // @ts-expect-error TS2322 there are no partners
  defineSystem({ ...head, steps: [{ ...nurse, provider: 'college' }] });
  // @ts-expect-error TS2322 an id of another table
  defineSystem({ ...head, steps: [{ ...nurse, awards: ['nurse'] }], credentials: [licence] });
  // @ts-expect-error TS2322 an exit after no step, beside text that is not known
  defineSystem({ ...head, exits: [{ id: text, pathway: text, after: { ...asked, step: 'nurze' } }] });
  // @ts-expect-error TS2561 a misspelled field beside sound ids
  defineSystem({ ...head, steps: [{ ...nurse, folows: ['nurse'] }] });
}

export function absentIsNotUndefined() {
  // @ts-expect-error TS2375 leave the field out instead
  const step: Step = { id: 'a', title: 'A', kind: 'job', duration: undefined };
  // @ts-expect-error TS2375 leave the table out instead
  const system: PathwaySystem = { format: 'career-pathways/1', id: 's', title: 'S', steps: undefined };
  // @ts-expect-error TS2375 leave the list out instead
  const learner: Learner = { credentials: undefined };
  return [step, system, learner];
}

export function missingAndUnknownFields() {
  // @ts-expect-error TS2322 which kind of requirement?
  const untagged: Requirement = { step: 'a' };
  // @ts-expect-error TS2322 an exit comes after something of a kind
  const exit: ExitPoint['after'] = { step: 'a' };
  // @ts-expect-error TS2741 a step has a title
  const step: Step = { id: 'a', kind: 'job' };
  // @ts-expect-error TS2561 a misspelled field
  const misspelled: Step = { id: 'a', title: 'A', kind: 'job', provder: 'p' };
  // @ts-expect-error TS2353 a learner has no name
  const learner: Learner = { name: 'A. Person' };
  // @ts-expect-error TS2322 a date is text, never a Date
  const system: PathwaySystem = { format: 'career-pathways/1', id: 's', title: 'S', revised: new Date(0) };
  // @ts-expect-error TS2353 a table that is not one of them
  defineSystem({ format: 'career-pathways/1', id: 's', title: 'S', meetings: [] });
  return [untagged, exit, step, misspelled, learner, system];
}

export function writing(
  system: PathwaySystem,
  step: Step,
  result: Result<Step>,
  determination: Determination,
) {
  // @ts-expect-error TS2540 a document is not written to
  system.title = 'Another';
  // @ts-expect-error TS2540 nor is an entity
  step.id = 'another';
  // @ts-expect-error TS2339 nor does a table grow
  system.steps?.push(step);
  // @ts-expect-error TS2542 nor are its rows replaced
  if (system.steps) system.steps[0] = step;
  // @ts-expect-error TS2339 nor do lists inside entities grow
  step.awards?.push('c');
  // @ts-expect-error TS2540 nor does an answer change
  result.ok = true;
  // @ts-expect-error TS2540 nor a verdict
  determination.verdict = 'met';
  // @ts-expect-error TS2540 nor one among its elements
  for (const element of determination.elements) element.verdict = 'met';
}

export function answers(result: Result<PathwaySystem>, problems: readonly SystemFinding[], input: unknown) {
  // @ts-expect-error TS2339 the value is there only when it was read
  result.value;
  // @ts-expect-error TS2339 the issues are there only when it was not
  if (result.ok) result.issues;
  // @ts-expect-error TS2345 what came from outside is read first
  inspectSystem(input);
  // @ts-expect-error TS2345 an answer is not the value in it
  inspectSystem(readSystem(input));
  // @ts-expect-error TS2367 there is no such kind of entity
  return problems.filter(({ at }) => at.kind === 'school');
}

export function verdicts(determination: Determination) {
  // @ts-expect-error TS2345 one verdict is left out
  matchVerdict(determination.verdict, { met: () => 1, 'not-met': () => 2, undetermined: () => 3 });
  const green = () => 'green';
  const everyColor = { met: green, 'not-met': green, undetermined: green, 'not-evaluated': green };
  // @ts-expect-error TS2345 an element can be not engaged, a determination cannot
  matchVerdict('not-engaged', everyColor);
  // @ts-expect-error TS2322 a verdict is not a yes or no
  const decided: boolean = determination.verdict;
  // @ts-expect-error TS2322 nothing is compliant
  overall(['compliant']);
  // @ts-expect-error TS2367 nothing is compliant
  if (determination.verdict === 'compliant') return decided;
  // @ts-expect-error TS2367 nor is anything but advisory
  return determination.standing === 'official';
}
