/** Short ways to write small systems: one pathway, `p`, that lists the steps as they are given. */
import type { EntryPoint } from '../../src/model/entry.js';
import type { ExitPoint } from '../../src/model/exit.js';
import type { Requirement, RequirementLeaf } from '../../src/model/requirement.js';
import type { Step } from '../../src/model/step.js';
import type { PathwaySystem } from '../../src/model/system.js';

/** A step that requires this; further fields as given. */
export function step(id: string, requires?: Requirement, more: Partial<Step> = {}): Step {
  return { id, title: `Step ${id}`, kind: 'course', ...(requires ? { requires } : {}), ...more };
}

/** A system with the pathway `p`, which lists all these steps. */
export function pathwayOf(steps: readonly Step[], more: Partial<PathwaySystem> = {}): PathwaySystem {
  return {
    format: 'career-pathways/1',
    id: 'small',
    title: 'Small',
    steps,
    pathways: [{ id: 'p', title: 'P', steps: steps.map(({ id }) => id) }],
    ...more,
  };
}

/** A door of `p`. */
export function entry(id: string, into: string, requires?: Requirement): EntryPoint {
  return { id, pathway: 'p', step: into, ...(requires ? { requires } : {}) };
}

/** An exit of `p` after a step. */
export function exit(id: string, after: string, more: Partial<ExitPoint> = {}): ExitPoint {
  return { id, pathway: 'p', after: { kind: 'step', step: after }, ...more };
}

export const prior = (id: string): RequirementLeaf => ({ kind: 'step', step: id });
export const beside = (id: string): RequirementLeaf => ({ kind: 'step', step: id, timing: 'concurrent' });
export const sameTerm = (id: string): RequirementLeaf => ({ kind: 'step', step: id, timing: 'same-term' });
export const graded = (id: string, minGrade: number): RequirementLeaf => ({
  kind: 'step',
  step: id,
  minGrade,
});
export const holds = (credential: string): RequirementLeaf => ({ kind: 'credential', credential });
export const grade = (level: number): RequirementLeaf => ({ kind: 'level', scheme: 'grade', level });
export const words = (text: string): RequirementLeaf => ({ kind: 'text', text });
export const credits = (least: number, ...of: string[]): RequirementLeaf => ({ kind: 'credits', least, of });
export const all = (...of: Requirement[]): Requirement => ({ kind: 'all', of });
export const any = (...of: Requirement[]): Requirement => ({ kind: 'any', of });
export const some = (least: number, ...of: Requirement[]): Requirement => ({ kind: 'some', least, of });
