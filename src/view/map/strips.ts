/** What is glued to the card of a step: where to enter above it, what it earns and where to leave below it. */

import type { EntryPoint } from '../../model/entry.js';
import type { ExitPoint } from '../../model/exit.js';
import type { Occupation, Wage } from '../../model/occupation.js';
import type { Onward } from '../../model/pathway.js';
import type { Requirement } from '../../model/requirement.js';
import type { Draft, DraftStep } from './draft.js';
import type { Joined } from './lines.js';
import type { MapStrip } from './map-parts.js';
import { clean, type MapSpeech } from './map-speech.js';
import { type Numbered, needSentence, numberRanges } from './need-words.js';
import { normalForm } from './normal-form.js';

/** The strips of a step, above the card and then below it. */
export function stripsOf(
  { step, entries, exits, onward, mayStart, leadsTo }: DraftStep,
  { tags, backs }: Pick<Joined, 'tags' | 'backs'>,
  { draft, numbered }: { readonly draft: Draft; readonly numbered: Numbered },
): MapStrip[] {
  const { speech } = draft;
  const say = speech.words.maps;
  const hasLines = tags.some(({ kind }) => kind !== 'soft' && kind !== 'credit');
  const enter = (entry: EntryPoint): MapStrip => ({
    kind: 'enter',
    derived: false,
    title: (hasLines && !entry.adds ? say.enterToo : say.enter)(clean(entryTitle(entry, speech))),
    lines: entryLines(entry, speech, numbered),
  });
  const may: MapStrip[] = mayStart ? [{ kind: 'enter', derived: true, title: say.mayStart, lines: [] }] : [];
  const circles = backs.map(({ steps, sort }): MapStrip => {
    const numbers = steps.flatMap((id) => numbered.numberOf(id) ?? []);
    return {
      kind: 'circle',
      derived: sort !== 'circle',
      title: say[sort](say.steps(numberRanges(numbers))),
      lines: [],
    };
  });
  return [
    ...entries.map(enter),
    ...may,
    ...circles,
    ...earned(step, draft),
    ...exits.map((exit) => leaveStrip(exit, draft, numbered)),
    ...leadsTo.map((id) => leadStrip(id, draft)),
    ...onward.map(
      (each): MapStrip => ({
        kind: 'continue',
        derived: false,
        title: say.continues(onwardTitle(each, speech)),
        lines: [],
      }),
    ),
  ];
}

const isOpen = (need: Requirement): boolean => need.kind === 'all' && need.of.length === 0;

function entryTitle({ id, title }: EntryPoint, speech: MapSpeech): string {
  // What has no title is called by its step, and stands on it already.
  return title === undefined || title.trim() === '' ? '' : speech.name('entry', id);
}

function entryLines(entry: EntryPoint, speech: MapSpeech, numbered: Numbered): string[] {
  const say = speech.words.maps;
  const asked = (requires: Requirement) => {
    const need = normalForm(requires);
    return isOpen(need) ? say.openToAll : needSentence(need, numbered, speech);
  };
  const groups = (entry.populations ?? []).map((each) => speech.words.basics.word(each, 'populations'));
  return [
    ...(entry.requires ? [asked(entry.requires)] : []),
    ...(entry.adds ? [say.adds] : []),
    ...(groups.length > 0 ? [say.meantFor(groups.join(', '))] : []),
    ...(entry.assessment ? [say.placement(clean(entry.assessment.instrument))] : []),
    ...(entry.alternatives ?? []).map(({ title, requires, assessment }) => {
      const how = [
        asked(requires),
        ...(assessment ? [say.placement(clean(assessment.instrument))] : []),
      ].join('; ');
      return say.otherWay(title === undefined ? how : `${clean(title)}: ${how}`);
    }),
  ];
}

/** What has the name of the step that earns it: not the name twice. */
function earned({ title, awards = [] }: DraftStep['step'], { graph, speech }: Draft): MapStrip[] {
  const say = speech.words.maps;
  return [...new Set(awards)].map((id) => {
    const name = speech.name('credential', id);
    const kind = graph.system.credentials?.find((credential) => credential.id === id)?.kind ?? '';
    const same = /badge/i.test(kind) ? say.earnsBadge : say.earnsSame;
    return {
      kind: 'earns',
      derived: false,
      title: name === clean(title) ? same : say.earns(name),
      lines: [],
    };
  });
}

function leaveStrip(exit: ExitPoint, { graph, speech }: Draft, numbered: Numbered): MapStrip {
  const say = speech.words.maps;
  const jobs = (exit.occupations ?? []).map((id) =>
    say.job(speech.name('occupation', id), wageText(graph, id, speech) ?? say.noWage),
  );
  const back = (exit.reenter ?? []).map((id) => {
    const number = numbered.numberOf(graph.entries.find((entry) => entry.id === id)?.step ?? '');
    const at = number === undefined ? '' : ` (${say.steps([`${number}`])})`;
    return say.comeBack(`${speech.name('entry', id)}${at}`);
  });
  const title = exit.title === undefined ? '' : speech.name('exit', exit.id);
  return { kind: 'leave', derived: false, title: say.leave(title), lines: [...jobs, ...back] };
}

function leadStrip(id: string, { graph, speech }: Draft): MapStrip {
  const say = speech.words.maps;
  const wage = wageText(graph, id, speech) ?? say.noWage;
  return { kind: 'leave', derived: true, title: say.leadsTo(speech.name('occupation', id)), lines: [wage] };
}

/** What an education option beyond the pathway is called. */
export function onwardTitle({ kind, title, partner }: Onward, speech: MapSpeech): string {
  const name = title === undefined ? speech.word(kind, 'onwardKinds') : clean(title);
  return partner === undefined ? name : `${name} · ${speech.name('partner', partner)}`;
}

/** What an occupation pays: the wage of the latest year; `undefined` where none is recorded. */
export function wageText(graph: Draft['graph'], id: string, speech: MapSpeech): string | undefined {
  const wage = latestWage(graph.system.occupations?.find((each) => each.id === id));
  return wage && wageWords(wage, speech);
}

/** A wage in words. */
export function wageWords(
  { low, median, high, unit, currency }: Wage,
  { words: { basics, maps: say } }: Pick<MapSpeech, 'words'>,
): string {
  const money = (amount: number | undefined, name: string) =>
    amount === undefined ? {} : { [name]: basics.money({ amount, currency }) };
  return clean(say.wage({ ...money(low, 'low'), ...money(median, 'median'), ...money(high, 'high') }, unit));
}

/** The wage of the latest year. */
export function latestWage(occupation: Occupation | undefined): Wage | undefined {
  return [...(occupation?.wages ?? [])].sort((a, b) => b.year - a.year)[0];
}
