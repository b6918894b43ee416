/** `career-pathways diff`: what changed between two versions of a document, and which learners that strands. */

import type { CalendarDate } from '../base/calendar-date.js';
import type { Finding } from '../base/finding.js';
import { PathwayError } from '../base/pathway-error.js';
import { pointerInto } from '../base/pointer.js';
import { jsonText, plainText } from '../base/visible.js';
import { catalogue } from '../definitions/catalogue.js';
import { definitionsFor } from '../definitions/definitions-for.js';
import { determineAll } from '../definitions/determine-all.js';
import { diffSystems } from '../edit/diff/diff-systems.js';
import { stranded } from '../edit/stranded/stranded.js';
import type { EnrolledLearner } from '../edit/stranded/stranded-report.js';
import { systemGraph } from '../graph/system-graph.js';
import { inspectLearner } from '../learner/inspect-learner.js';
import type { Learner } from '../model/learner.js';
import { readLearner } from '../model/read-learner.js';
import type { PathwaySystem } from '../model/system.js';
import { diffMarkdown } from '../view/diff-markdown.js';
import { diffText } from '../view/diff-text.js';
import { accepted } from './accepted.js';
import { command } from './command.js';
import { exitCodes } from './exit-codes.js';
import { Failure } from './failure.js';
import { bytesOf, nameOf } from './file-contents.js';
import type { Io } from './io.js';
import { load } from './load.js';
import { parseJson } from './parse-json.js';
import { dayOf, formatOf } from './printing.js';

/** Prints what changed; with `--learners`, what becomes of them. */
export const diff = command({
  name: 'diff',
  usage: `FILE FILE [--learners FILE] [--as-of DAY] [--format text|markdown|json] [--language en|es]
What changed from the first document to the second, and what that lets people reach or not any
more. DAY: verdicts that turned on it, and what is offered on it. --learners: a JSON list of
{ "id", "learner", "goals", "edition" }; prints who is stranded, and the fewest rules that strand no one.`,
  options: {
    from: { type: 'string' },
    learners: { type: 'string' },
    'as-of': { type: 'string' },
    format: { type: 'string' },
    language: { type: 'string' },
  },
  run: ({ file, second, values, texts, say, io }) => {
    const format = formatOf(values.format, ['text', 'markdown', 'json']);
    const given = values['as-of'];
    const asOf = given === undefined ? undefined : dayOf(given);
    if ([file, second, values.learners].filter((each) => each === '-').length > 1)
      throw new Failure(exitCodes.usage, 'Standard input can be one of the files only.');
    const [before, after] = [load(file, values.from, io), load(second, values.from, io)];
    const found = diffSystems(
      before,
      after,
      asOf === undefined ? {} : { asOf, determine: determinedOn(asOf, after) },
    );
    const people = values.learners === undefined ? undefined : learnersOf(values.learners, io);
    const name = nameOf(values.learners ?? '');
    const report =
      people && badLearners(name, () => stranded(before, after, people, asOf === undefined ? {} : { asOf }));
    for (const { path, message } of unknownIn(people ?? [], before, after))
      io.err(plainText([`${name}, ${path}: ${say(message)}`]));
    const options = { before, after, texts, ...(report && { stranded: report }) };
    if (format === 'json') io.out(`${jsonText({ ...found, ...(report && { stranded: report }) }, 2)}\n`);
    else io.out(format === 'text' ? diffText(found, options) : diffMarkdown(found, options));
    return exitCodes.ok;
  },
});

/** The determinations by the definitions of pathways, and by those of partners that fit the document after. */
function determinedOn(asOf: CalendarDate, after: PathwaySystem) {
  const fitting = definitionsFor(after, asOf);
  const entries = catalogue.filter((entry) => entry.about.kind === 'pathway' || fitting.includes(entry));
  return (system: PathwaySystem) => determineAll(entries, [system], { asOf });
}

/** What is wrong with the list of learners is bad data: it came from a file. */
function badLearners<T>(name: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof PathwayError) || !error.argument?.startsWith('learners')) throw error;
    const { argument, message } = error;
    const path = pointerInto('learners', argument);
    throw new Failure(
      exitCodes.badData,
      message.replace(argument, () => `${name}, ${path}`),
    );
  }
}

/** The ids of learners that nothing names in either document: they count for nothing. */
function unknownIn(
  people: readonly EnrolledLearner[],
  before: PathwaySystem,
  after: PathwaySystem,
): readonly Finding[] {
  if (people.length === 0) return [];
  const graphs = [systemGraph(before), systemGraph(after)] as const;
  const unknown = (learner: Learner): readonly Finding[] => {
    const [was, is] = graphs.map((graph) => inspectLearner(graph, learner));
    return was!.filter(({ path }) => is!.some((each) => each.path === path));
  };
  return people.flatMap(({ learner }, at) =>
    unknown(learner).map((each) => ({ ...each, path: `/${at}/learner${each.path}` })),
  );
}

/** The learners of a file: a list of objects, each learner as `readLearner` takes one. */
function learnersOf(file: string, io: Io): EnrolledLearner[] {
  const name = nameOf(file);
  const list = parseJson(name, bytesOf(file, io));
  if (!Array.isArray(list))
    throw new Failure(
      exitCodes.badData,
      `${name} is no list of learners. Write [{ "id": "1", "learner": {} }].`,
    );
  return list.map((each: unknown, at) => {
    const row = typeof each === 'object' && each !== null ? (each as { readonly learner?: unknown }) : {};
    const learner = accepted(readLearner(row.learner), `${name}, learner ${at + 1}`, 'a learner');
    return { ...(row as EnrolledLearner), learner };
  });
}
