/** How a program of study runs: through which levels, ever more specific, in and out at which points, to which end. */

import { isPassable } from '../../graph/doors/can-pass.js';
import type { Step } from '../../model/step.js';
import { noteNamedRecords } from '../engine/named-records.js';
import { at, pathwayCollector } from '../engine/notebook.js';
import type { PathwayDossier } from '../engine/subjects.js';
import { pairsIn } from '../jenkins/steps-upward.js';
import { isSpecific } from '../wioa/clauses/g-occupation.js';
import { stepsWithin } from '../wioa/entry-routes.js';
import { recognize } from '../wioa/recognized-credential.js';
import { within } from '../wioa/taught.js';

/** A step at the secondary and one at the postsecondary level. */
export const bothLevels = pathwayCollector((book, dossier) => {
  const leveled = within(book, dossier, ({ level }) => level === 'secondary' || level === 'postsecondary');
  book.examine(leveled.length);
  const place = at('pathway', dossier.pathway.id, 'steps');
  const has = (wanted: Step['level'], some = leveled) => some.some(({ step }) => step.level === wanted);
  const sure = leveled.filter(({ reached }) => reached === 'yes');
  if (has('secondary', sure) && has('postsecondary', sure))
    book.as('derived').note('establishes', place, 'levels.both');
  else if (leveled.length > 0) book.note('supports', place, 'levels.one');
  const known = dossier.graph.steps.every(({ level }) => level !== undefined);
  if (known && !(has('secondary') && has('postsecondary'))) book.noneIfClaimed('levels.missing', ['steps']);
});

/** The name of the proposition about standards, under which records may name it. */
export const standards = 'perkins.standards';

/** What a record says of the standards in a step. */
export const standardsRecorded = pathwayCollector((book, dossier) => {
  const found = within(book, dossier, () => true);
  book.examine(found.length);
  const steps = found.map(({ step: { id }, reached }) => ({ id, counts: reached === 'yes' }));
  const messages = { for: 'of-step.yes', against: 'of-step.not' };
  noteNamedRecords(book, dossier, { proposition: standards, steps, messages });
});

/** How specific the instruction of a step is: for an occupation, for a cluster only, or not said. */
function specificity(dossier: PathwayDossier, { occupation, components = [] }: Step): 1 | 2 | undefined {
  const named = [occupation, ...components.map((each) => each.occupation)].flatMap(
    (id) => (id !== undefined && dossier.find('occupation', id)) || [],
  );
  if (named.some(isSpecific)) return 2;
  return named.length > 0 || components.some(({ cluster }) => cluster !== undefined) ? 1 : undefined;
}

/** A step for a cluster comes before one for an occupation, and none the other way round. */
export const moreSpecific = pathwayCollector((book, dossier) => {
  const steps = book.steps();
  const { reached } = stepsWithin(dossier);
  const known = new Map(
    steps.flatMap((step) => {
      const rank = specificity(dossier, step);
      return rank === undefined || reached(step.id) !== 'yes' ? [] : [[step.id, rank] as const];
    }),
  );
  book.examine(known.size);
  const pairs = pairsIn(dossier.graph).flatMap(([from, to]) => {
    const [first, then] = [known.get(from), known.get(to)];
    return first && then && first !== then ? [{ from, to, narrows: first < then }] : [];
  });
  const widens = pairs.some(({ narrows }) => !narrows);
  for (const { from, to, narrows } of pairs)
    if (!narrows) book.as('derived').note('weakens', at('step', to), 'specificity.wider', { step: from });
    else
      book
        .as('derived')
        .note(widens ? 'supports' : 'establishes', at('step', to), 'specificity.narrower', { step: from });
});

/** Two entries or more, declared, which someone can pass. */
export const severalEntries = pathwayCollector((book, dossier) => {
  const { graph, pathway } = dossier;
  const { entries } = graph;
  book.examine(entries.length);
  for (const { id, step } of entries) book.follow('step', step, at('entry', id, 'step'));
  const steps = new Set(
    entries.flatMap((entry) => {
      const step = graph.steps[graph.indexOf.get(entry.step) ?? -1];
      return step && isPassable(dossier, entry, step) ? step.id : [];
    }),
  );
  const place = at('pathway', pathway.id);
  if (steps.size > 1) book.note('establishes', place, 'entries.several', { count: steps.size });
  else if (steps.size === 1) book.note('supports', place, 'entries.one');
  if (steps.size < 2) book.noneIfClaimed('entries.few', ['entries']);
});

/** Two exits or more, each with a credential in hand that is earned on the pathway. */
export const exitsWithCredentials = pathwayCollector((book, dossier) => {
  const { graph, pathway, find } = dossier;
  const { exits } = graph;
  book.examine(exits.length);
  const awarded = new Set(graph.steps.flatMap(({ awards = [] }) => awards));
  const earned = exits.map(({ id, after }) => {
    if (after.kind === 'credential') {
      const found = book.follow('credential', after.credential, at('exit', id, 'after'));
      return found && awarded.has(found.id) ? found.id : undefined;
    }
    const step = book.follow('step', after.step, at('exit', id, 'after'));
    const isOn = step && graph.indexOf.has(step.id);
    return isOn ? step.awards?.find((credential) => find('credential', credential)) : undefined;
  });
  for (const [index, { id }] of exits.entries())
    if (earned[index] === undefined) book.note('weakens', at('exit', id, 'after'), 'exits.bare');
  const different = new Set(earned.filter((credential) => credential !== undefined));
  const place = at('pathway', pathway.id);
  if (different.size > 1) book.note('establishes', place, 'exits.several', { count: different.size });
  else if (exits.length > 0) book.note('supports', place, 'exits.few');
  if (exits.length < 2) book.noneIfClaimed('exits.none', ['exits']);
});

/** A step that nothing comes after, with a recognized credential at its end. */
export const culminates = pathwayCollector((book, dossier) => {
  const before = new Set(pairsIn(dossier.graph).map(([from]) => from));
  const ends = within(book, dossier, ({ id }) => !before.has(id));
  let may = 0;
  for (const { step, reached } of ends)
    for (const id of step.awards ?? []) {
      const credential = book.follow('credential', id, at('step', step.id, 'awards'));
      const answer = credential && recognize(dossier.attestations, credential);
      if (!answer) continue;
      const { recognized, why } = answer;
      if (recognized !== false) may++;
      if (recognized && reached === 'yes')
        book
          .as('derived')
          .note('establishes', at('step', step.id, 'awards'), 'culminates.earned', { credential: id });
      else if (recognized) book.note('supports', at('step', step.id), 'taught.perhaps');
      else book.note('weakens', at('credential', id), `credential.${why}`);
    }
  book.examine(may);
  if (may === 0) book.noneIfClaimed('culminates.none', ['steps', 'credentials']);
});
