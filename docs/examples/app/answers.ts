/** What the page shows, asked of the library: everything about one person on one pathway. */
import {
  determineWioa,
  gapTo,
  type NextStep,
  nextSteps,
  type PathwaySystem,
  pathwayGraph,
} from 'career-pathways';
import { requirementText } from 'career-pathways/view';
import { wioaTexts } from 'career-pathways/wioa';

export interface Answers {
  readonly title: string;
  /** In the order of the pathway. */
  readonly steps: readonly ShownStep[];
  /** How many steps there are to go to the last credential, and its title. */
  readonly goal: { readonly left: number; readonly title: string };
  readonly verdict: {
    readonly word: string;
    readonly sentence: string;
    readonly elements: readonly { readonly id: string; readonly asks: string; readonly verdict: string }[];
    readonly questions: readonly string[];
  };
}

export interface ShownStep {
  readonly id: string;
  readonly title: string;
  readonly status: NextStep['status'];
  /** What is missing, in words; empty where nothing is. */
  readonly needs: string;
  /** Titles of the credentials it awards. */
  readonly awards: readonly string[];
}

export function answersFor(system: PathwaySystem, done: readonly string[], asOf: string): Answers {
  const [pathway] = system.pathways ?? [];
  if (!pathway) throw new Error('the document has no pathway');
  const graph = pathwayGraph(system, pathway.id);
  const person = { steps: done.map((step) => ({ step })) };
  const stepTitles = new Map(system.steps?.map(({ id, title }) => [id, title]));
  const credentialTitles = new Map(system.credentials?.map(({ id, title }) => [id, title]));
  const titleOf = (kind: string, id: string) =>
    (kind === 'step' ? stepTitles : credentialTitles).get(id) ?? id;

  const byStep = new Map(nextSteps(graph, person).map((next) => [next.step, next]));
  const steps = pathway.steps.flatMap((id) => {
    const next = byStep.get(id);
    if (!next) return [];
    const needs = 'missing' in next ? requirementText(next.missing, { system }) : '';
    return {
      id,
      title: titleOf('step', id),
      status: next.status,
      needs,
      awards: (graph.step(id).awards ?? []).map((award) => titleOf('credential', award)),
    };
  });

  const credentials = pathway.steps.flatMap((id) => (byStep.has(id) ? (graph.step(id).awards ?? []) : []));
  const last = credentials.at(-1) ?? '';
  const gap = last && gapTo(graph, person, { kind: 'credential', credential: last });
  const found = determineWioa(system, pathway.id, { asOf });
  const open = found.elements.filter(({ verdict }) => verdict === 'undetermined').length;
  return {
    title: pathway.title,
    steps,
    goal: { left: gap && gap.status === 'found' ? gap.route.length : 0, title: titleOf('credential', last) },
    verdict: {
      word: found.verdict,
      sentence: sentences[found.verdict].replace('#', `${open} of ${found.elements.length}`),
      elements: found.elements.map(({ id, verdict }) => ({
        id,
        asks: wioaTexts.elements[id] ?? id,
        verdict,
      })),
      questions: found.questions.slice(0, 3).map(({ fact }) => wioaTexts.propositions[fact]?.ask ?? fact),
    },
  };
}

/** A verdict is one of four, never a yes or a no. */
const sentences = {
  met: 'The record supports every part of the definition.',
  'not-met': 'The record contradicts a part of the definition.',
  undetermined: 'Nothing in the record contradicts the definition; # parts are still open.',
  'not-evaluated': 'The definition was not in force on this day.',
};
