/** What the page shows, asked of the library: everything about one person on one pathway. */
import {
  determineWioa,
  type Goal,
  gapTo,
  type Learner,
  type NextStep,
  nextSteps,
  type PathwaySystem,
  pathwayGraph,
  type Requirement,
} from 'career-pathways';
import {
  type ExitFor,
  exitsFor,
  type PlanToGoal,
  planFor,
  type SupportFor,
  supportsFor,
} from 'career-pathways/learner';
import { titleOf } from 'career-pathways/view';
import { spanishRequirements } from './health.js';
import { type Language, languages, libraryTexts, type Words } from './words.js';

/** What the person said, as it stands in the address of the page. */
export interface Said {
  readonly done: readonly string[];
  readonly taking: readonly string[];
  readonly holds: readonly string[];
  readonly decisions: readonly { readonly requirement: string; readonly met: boolean }[];
  readonly goal: string;
  readonly objective: 'earliest' | 'cheapest';
}

export interface Answers {
  readonly title: string;
  /** In the order of the pathway. */
  readonly steps: readonly ShownStep[];
  /** Credentials that people bring, with their titles. */
  readonly brought: readonly { readonly id: string; readonly title: string }[];
  /** How many steps there are to go to the last credential, and its title. */
  readonly left: { readonly count: number; readonly title: string };
  /** The credentials to choose from as a goal, and the one that is chosen. */
  readonly goals: readonly { readonly id: string; readonly title: string }[];
  readonly goal: string;
  readonly plan: PlanToGoal;
  readonly exits: readonly ExitFor[];
  readonly supports: readonly SupportFor[];
  readonly verdict: {
    readonly verdict: keyof Words['sentences'];
    readonly open: number;
    readonly elements: readonly {
      readonly id: string;
      readonly asks: string;
      readonly verdict: keyof Words['verdicts'];
    }[];
    readonly questions: readonly string[];
  };
  /** The title of a thing of the document, in the language of the page. */
  readonly name: (kind: 'step' | 'credential' | 'occupation' | 'support' | 'agreement', id: string) => string;
  /** A requirement in the language of the page. */
  readonly words: (requirement: Requirement) => string;
}

export type ShownStep = NextStep & {
  readonly title: string;
  /** The requirements in words that it has: what an office decides. */
  readonly texts: readonly string[];
  /** Titles of the credentials it awards. */
  readonly awards: readonly string[];
};

export function answersFor(system: PathwaySystem, said: Said, asOf: string, language: Language): Answers {
  const [pathway] = system.pathways ?? [];
  if (!pathway) throw new Error('the document has no pathway');
  const graph = pathwayGraph(system, pathway.id);
  const person: Learner = {
    credentials: said.holds,
    decisions: said.decisions,
    steps: [
      ...said.done.map((step) => ({ step })),
      ...said.taking.map((step) => ({ step, state: 'enrolled' as const, on: asOf })),
    ],
  };
  const name: Answers['name'] = (kind, id) => titleOf(system, { kind, id }, { language });
  const named = (ids: readonly string[]) => ids.map((id) => ({ id, title: name('credential', id) }));

  const byStep = new Map(nextSteps(graph, person, { asOf }).map((next) => [next.step, next]));
  const steps = pathway.steps.flatMap((id) => {
    const next = byStep.get(id);
    if (!next) return [];
    const texts = textsIn(graph.step(id).requires);
    const awards = (graph.step(id).awards ?? []).map((award) => name('credential', award));
    return [{ ...next, title: name('step', id), texts, awards }];
  });

  const awarded = pathway.steps.flatMap((id) => (byStep.has(id) ? (graph.step(id).awards ?? []) : []));
  const last = awarded.at(-1) ?? '';
  const chosen = awarded.includes(said.goal) ? said.goal : last;
  const goal: Goal = { kind: 'credential', credential: chosen };
  const gap = gapTo(graph, person, { kind: 'credential', credential: last });
  return {
    title: titleOf(system, { kind: 'pathway', id: pathway.id }, { language }),
    steps,
    brought: named((system.credentials ?? []).map(({ id }) => id).filter((id) => !awarded.includes(id))),
    left: { count: gap.status === 'found' ? gap.route.length : 0, title: name('credential', last) },
    goals: named([...new Set(awarded)]),
    goal: chosen,
    plan: planFor(graph, person, goal, { asOf, objective: said.objective }),
    exits: exitsFor(graph, person, { asOf })
      .filter(({ occupations }) => occupations.length > 0)
      .sort((a, b) => pathway.steps.indexOf(a.step) - pathway.steps.indexOf(b.step)),
    supports: supportsFor(graph, person, { asOf }).filter(
      ({ status, meantFor }) => status === 'open' && meantFor !== 'others',
    ),
    verdict: verdictOn(system, pathway.id, asOf, language),
    name,
    words: (requirement) => wordsFor(requirement, name, language),
  };
}

function verdictOn(
  system: PathwaySystem,
  pathway: string,
  asOf: string,
  language: Language,
): Answers['verdict'] {
  const { verdict, elements, questions } = determineWioa(system, pathway, { asOf });
  const texts = libraryTexts[language];
  return {
    verdict,
    open: elements.filter((element) => element.verdict === 'undetermined').length,
    elements: elements.map(({ id, verdict }) => ({ id, asks: texts.elements[id] ?? id, verdict })),
    questions: questions.slice(0, 3).map(({ fact }) => texts.propositions[fact]?.ask ?? fact),
  };
}

/** The requirements in words inside a requirement: what an office decides. */
export function textsIn(requirement: Requirement | undefined): readonly string[] {
  if (!requirement) return [];
  if ('of' in requirement && requirement.kind !== 'credits')
    return [...new Set(requirement.of.flatMap(textsIn))];
  return requirement.kind === 'text' ? [requirement.text] : [];
}

/** A requirement in words, by the dictionary of the page. */
function wordsFor(requirement: Requirement, name: Answers['name'], language: Language): string {
  const words = languages[language];
  const inside = (parts: readonly Requirement[], last: string) => {
    const all = parts.map((part) => {
      const said = wordsFor(part, name, language);
      return 'of' in part && part.of.length > 1 ? `(${said})` : said;
    });
    const end = all.pop() ?? words.nothing;
    return all.length === 0 ? end : all.join(', ') + last + end;
  };
  switch (requirement.kind) {
    case 'all':
      return inside(requirement.of, words.and);
    case 'any':
      return inside(requirement.of, words.or);
    case 'some':
      return words.some(requirement.least) + inside(requirement.of, ', ');
    case 'step':
      return words.step(name('step', requirement.step));
    case 'credential':
      return words.credential(name('credential', requirement.credential));
    case 'level':
      return words.level(requirement.scheme, requirement.level);
    case 'experience':
      return words.experience(requirement.years);
    case 'credits':
      return words.credits(requirement.least) + requirement.of.map((id) => name('step', id)).join(', ');
    case 'text':
      return textIn(requirement.text, language);
    case 'competency':
      return requirement.competency;
    case 'population':
      return requirement.population;
  }
}

/** A requirement in words in the language of the page, where somebody has written it. */
export function textIn(text: string, language: Language): string {
  return (language === 'es' && spanishRequirements[text]) || text;
}
