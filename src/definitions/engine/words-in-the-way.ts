/** Which requirements in words keep a question open: "TB test" may keep people out, and only a person knows. */

import type { Fact } from '../../logic/fact.js';
import type { FactId } from '../../logic/formula.js';
import type { OpenQuestion } from '../../logic/open-questions.js';
import { foldRequirement, leavesOf } from '../../model/fold-requirement.js';
import type { Requirement } from '../../model/requirement.js';
import type { Dossier } from './dossier.js';
import type { PathwayDossier } from './subjects.js';
import type { Doors } from './views.js';

/** How many words are tried one by one. */
const most = 12;

/** Open questions, each with the words that keep it open. */
export function askedInWords(
  questions: readonly OpenQuestion[],
  facts: readonly Fact[],
  dossier: Dossier & Partial<Pick<PathwayDossier, 'graph'>>,
  factsWith: (changed: Doors, isAsked: (fact: FactId) => boolean) => readonly Fact[],
): OpenQuestion[] {
  // Only a pathway has requirements of its own; the rest of the system has no part in them.
  const { graph } = dossier;
  if (!graph) return [...questions];
  const asked = facts.filter(({ id }) => questions.some(({ fact }) => fact === id));
  const inTheWay = wordsInTheWay(asked, graph, factsWith);
  return questions.map((question) => {
    const words = inTheWay.get(question.fact);
    return words ? { ...question, words } : question;
  });
}

/**
 * For each unknown fact the words that alone keep it from being true: once they keep no one out, it is. Where no single
 * one does, all of them together. `factsWith` collects some facts of a changed document. Cost: one collection for each of
 * the first twelve words, and one for all; none where no fact is unknown, or nothing is required in words.
 */
function wordsInTheWay(
  facts: readonly Fact[],
  doors: Doors,
  factsWith: (changed: Doors, isAsked: (fact: FactId) => boolean) => readonly Fact[],
): ReadonlyMap<FactId, readonly string[]> {
  const found = new Map<FactId, readonly string[]>();
  const open = new Set(facts.flatMap(({ id, state }) => (state === 'unknown' ? id : [])));
  const words = open.size === 0 ? [] : wordsOf(doors);
  const attempts = words.length > 1 ? [...words.slice(0, most).map((word) => [word]), words] : [words];
  for (const tried of attempts) {
    if (tried.length === 0 || open.size === found.size) break;
    const isAsked = (fact: FactId) => open.has(fact) && !found.has(fact);
    for (const { id, state } of factsWith(without(doors, new Set(tried)), isAsked))
      if (state === 'true') found.set(id, tried);
  }
  return found;
}

function requirementsOf({ steps, entries }: Doors): Requirement[] {
  return [
    ...steps.flatMap(({ requires }) => requires ?? []),
    ...entries.flatMap(({ requires, alternatives = [] }) => [
      ...(requires ? [requires] : []),
      ...alternatives.map((way) => way.requires),
    ]),
  ];
}

/** The words of all requirements in words, each once, sorted. */
function wordsOf(doors: Doors): string[] {
  const words = requirementsOf(doors).flatMap((tree) =>
    leavesOf(tree).flatMap((leaf) => (leaf.kind === 'text' ? leaf.text : [])),
  );
  return [...new Set(words)].sort();
}

/** The same where some words keep no one out. */
function without({ pathway, steps, entries }: Doors, words: ReadonlySet<string>): Doors {
  const open = (tree: Requirement): Requirement =>
    foldRequirement<Requirement>(
      tree,
      (leaf) => (leaf.kind === 'text' && words.has(leaf.text) ? { kind: 'all', of: [] } : leaf),
      (group, of) => ({ ...group, of }),
    );
  const opened = <T extends { readonly requires?: Requirement }>(row: T): T =>
    row.requires ? { ...row, requires: open(row.requires) } : row;
  return {
    pathway,
    steps: steps.map(opened),
    entries: entries.map((entry) => ({
      ...opened(entry),
      ...(entry.alternatives && {
        alternatives: entry.alternatives.map((way) => ({ ...way, requires: open(way.requires) })),
      }),
    })),
  };
}
