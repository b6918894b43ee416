/** What becomes of learners under a new edition, in words: those with one fate together. */

import { checkList, checkObject } from '../base/arguments.js';
import { put } from '../base/put.js';
import type {
  GrandfatheringRule,
  StrandedLearner,
  StrandedReport,
} from '../edit/stranded/stranded-report.js';
import type { Goal } from '../graph/goal.js';
import { type DiffSpeech, goalWords } from './diff-speech.js';

/** The lines of a report about learners. */
export function strandedLines(report: StrandedReport, { before, words }: DiffSpeech): string[] {
  const speech = { ...before, words };
  checkObject(report, 'options.stranded');
  checkList(report.learners, 'options.stranded.learners');
  const say = words.diffs.learners;
  const { learners, rules, beyond, exact } = report;
  const count = learners.filter(({ lost }) => lost.length > 0).length;
  const goals = (all: readonly Goal[]) => all.map((goal) => goalWords(goal, speech)).join(', ');
  const steps = (ids: readonly string[]) => ids.map((id) => speech.quoted({ kind: 'step', id })).join(', ');
  const lines = (all: readonly StrandedLearner[], textFor: (one: StrandedLearner) => string) => {
    const groups = new Map<string, string[]>();
    for (const one of all) {
      const text = textFor(one);
      if (text !== '') put(groups, text, one.id);
    }
    return [...groups].map(([text, ids]) => [say.alike(ids), text] as const);
  };
  return [
    count === 0 ? say.none(learners.length) : say.some(count, learners.length),
    ...lines(learners, ({ lost }) => goals(lost)).map(([who, what]) => say.lost(who, what)),
    ...lines(learners, ({ withoutSuccessor }) => steps(withoutSuccessor)).map(([who, what]) =>
      say.begun(who, what),
    ),
    ...lines(learners, (one) => steps(one.notReady)).map(([who, what]) => say.notReady(who, what)),
    ...(rules.length > 0 ? [say.smallest(rules.length, exact, beyond.length === 0)] : []),
    ...rules.map((rule) => say.rule(ruleWords(rule, speech))),
    ...lines(
      beyond.map(({ id, goals: lost }) => ({ ...nothing, id, lost })),
      ({ lost }) => goals(lost),
    ).map(([who, what]) => say.beyond(who, what)),
  ];
}

const nothing = { begun: [], withoutSuccessor: [], notReady: [] };

function ruleWords(rule: GrandfatheringRule, { words, quoted }: Omit<DiffSpeech, 'before'>): string {
  const say = words.diffs.learners.rules;
  const step = quoted({ kind: 'step', id: rule.step });
  return rule.kind === 'credit'
    ? say.credit(step, quoted({ kind: 'step', id: rule.from }))
    : say[rule.kind](step);
}
