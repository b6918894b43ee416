/** The parts of a report about what changed: sections and their lines. */

import { checkList, checkObject } from '../base/arguments.js';
import type { ReachChanges, SystemDiff, ThingChange } from '../edit/diff/system-diff.js';
import { type EntityKind, tables } from '../model/tables.js';
import { fieldLines } from './diff-fields.js';
import { type DiffSpeech, type DiffTextOptions, diffSpeech, goalWords } from './diff-speech.js';
import { strandedLines } from './diff-stranded.js';
import { own } from './own.js';

/** A heading and what stands under it. */
export interface DiffSection {
  readonly title: string;
  readonly lines: readonly string[];
}

/** What learners ask about first. */
const first: readonly EntityKind[] = ['pathway', 'step', 'entry', 'exit', 'credential', 'occupation'];
const order = [...new Set([...first, ...(Object.keys(tables) as EntityKind[])])];

/** The sections of a report: what changed, kind by kind; what it does; verdicts. */
export function diffSections(
  diff: SystemDiff,
  options: DiffTextOptions,
): { readonly title: string; readonly sections: DiffSection[] } {
  checkObject(diff, 'diff');
  checkList(diff.things, 'diff.things');
  checkList(diff.reach, 'diff.reach');
  const speech = diffSpeech(options, ['before', 'after', 'stranded', 'texts']);
  const { diffs: say, things, vocabularies } = speech.words;
  const { renamed, document, things: all, exact } = diff;
  const title = options.after?.title ?? renamed?.to ?? '';
  const itself = [
    ...(renamed ? [say.renamed(things.document, renamed.from, renamed.to)] : []),
    ...document.flatMap((change) => fieldLines(change, 'pathway', speech)),
  ];
  const sections = [
    { title: say.sections.document, lines: itself },
    ...order.map((kind) => ({
      title: vocabularies.entityKinds[kind],
      lines: all.flatMap((thing) => (thing.kind === kind ? thingLines(thing, speech) : [])),
    })),
    { title: say.sections.effects, lines: [...reachLines(diff, speech), ...(exact ? [] : [say.notInFull])] },
    { title: say.sections.verdicts, lines: verdictLines(diff, speech) },
    { title: say.sections.stranded, lines: options.stranded ? strandedLines(options.stranded, speech) : [] },
  ];
  return { title: say.title(title), sections: sections.filter(({ lines }) => lines.length > 0) };
}

function thingLines(thing: ThingChange, speech: DiffSpeech): string[] {
  const { kind, id } = thing;
  const say = speech.words.diffs;
  const name = `${(thing.change === 'removed' ? speech.before : speech).quoted({ kind, id })} [${id}]`;
  if (!('fields' in thing)) return [(thing.change === 'added' ? say.added : say.removed)(name)];
  return [
    ...(thing.change === 'renamed' ? [say.renamed(speech.quoted({ kind, id }), thing.from, id)] : []),
    ...thing.fields.flatMap((field) => fieldLines(field, kind, speech)).map((line) => say.field(name, line)),
  ];
}

/** What can be reached otherwise; of a pathway, only what does not hold for the whole system as well. */
function reachLines({ reach, things }: SystemDiff, speech: DiffSpeech): string[] {
  const say = speech.words.diffs;
  const gone = new Set(
    things.flatMap(({ change, kind, id }) =>
      change === 'removed' || change === 'added' ? `${kind} ${id}` : [],
    ),
  );
  const known = new Set<string>();
  return reach.flatMap((each) => {
    const about =
      each.pathway === undefined ? undefined : speech.quoted({ kind: 'pathway', id: each.pathway });
    const line = (text: string) => (about === undefined ? text : say.field(about, text));
    const fresh = (kind: EntityKind, side: 'gained' | 'lost', ids: readonly string[]) => {
      const its = ids.filter((id) => !known.has(`${side} ${kind} ${id}`) && !gone.has(`${kind} ${id}`));
      for (const id of its) known.add(`${side} ${kind} ${id}`);
      const { words, quoted } = side === 'lost' ? { ...speech, ...speech.before } : speech;
      return its.map((id) => `${words.things.kind(kind)} ${quoted({ kind, id })}`);
    };
    const both = (side: 'gained' | 'lost') => [
      ...fresh('step', side, each.steps[side]),
      ...fresh('credential', side, each.credentials[side]),
      ...fresh('occupation', side, each.occupations[side]),
    ];
    const [gained, lost] = [both('gained'), both('lost')];
    return [
      ...(lost.length > 0 ? [say.lostReach(lost.join(', '))] : []),
      ...(gained.length > 0 ? [say.gainedReach(gained.join(', '))] : []),
      ...wayLines(each, speech),
    ].map(line);
  });
}

function wayLines({ routes, stacks }: ReachChanges, speech: DiffSpeech): string[] {
  const say = speech.words.diffs;
  const way = (steps: readonly string[], { name } = speech as Pick<DiffSpeech, 'name'>) =>
    steps.map((id) => name({ kind: 'step', id })).join(' → ');
  const named = (steps: readonly string[], { quoted }: Pick<DiffSpeech, 'quoted'>) =>
    steps.map((id) => quoted({ kind: 'step', id })).join(', ');
  const credential = (id: string, { quoted } = speech as Pick<DiffSpeech, 'quoted'>) =>
    quoted({ kind: 'credential', id });
  return [
    ...routes.flatMap(({ goal, lost, gained, changed }) => {
      const told = new Set(changed.flatMap(({ before, after }) => [before.join('\n'), after.join('\n')]));
      const alone = (steps: readonly string[]) => !told.has(steps.join('\n'));
      const words = goalWords(goal, speech);
      return [
        ...changed.map(({ after, added, removed }) =>
          added.length > 0
            ? say.longerRoute(words, way(after), named(added, speech))
            : say.shorterRoute(words, way(after), named(removed, speech.before)),
        ),
        ...lost.filter(alone).map((steps) => say.lostRoute(words, way(steps, speech.before))),
        ...gained.filter(alone).map((steps) => say.gainedRoute(words, way(steps))),
      ];
    }),
    ...stacks.lost.map(({ from, to }) =>
      say.lostStack(credential(from, speech.before), credential(to, speech.before)),
    ),
    ...stacks.gained.map(({ from, to }) => say.gainedStack(credential(from), credential(to))),
  ];
}

function verdictLines({ verdicts = [] }: SystemDiff, speech: DiffSpeech): string[] {
  const { diffs: say, determinations } = speech.words;
  const inWords = (verdict: string) => own(determinations.verdicts, verdict) ?? verdict;
  return verdicts.map(({ definition, title, subject, before, after }) => {
    const texts = speech.texts && own(speech.texts.definitions, definition);
    const verdict = say.verdict(texts?.title ?? title ?? definition, inWords(after), inWords(before));
    return say.field(speech.quoted(subject), verdict);
  });
}
