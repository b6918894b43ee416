/**
 * Is education offered concurrently with, and in the same context as, workforce preparation and training?
 * WIOA section 3(7)(D). Concurrency is read from dates, terms and same-term requirements, never from a sequence.
 */

import { componentKinds } from '../../../model/vocabulary.js';
import type { Clause } from '../../engine/definition-from.js';
import { at, pathwayCollector } from '../../engine/notebook.js';
import { blocksOf, withRecurring } from '../concurrent-blocks.js';
import { stepsWithin } from '../entry-routes.js';
import { stepsWithStrands, strandsOf } from '../strands.js';

/** A block with all three parts, in one context, at one time, which runs on the day or ran within the year before it. */
const concurrentInstruction = pathwayCollector((book, asked) => {
  const dossier = withRecurring(asked);
  const { reached } = stepsWithin(dossier);
  stepsWithStrands(book);
  const blocks = blocksOf(dossier);
  const may = blocks.filter(
    ({ answer, declared }) =>
      answer === 'together' || answer === 'unknown' || (declared && answer === 'incomplete'),
  );
  const parts = new Set(
    dossier.graph.steps
      .filter(({ id }) => reached(id) !== 'no')
      .flatMap((step) => strandsOf(dossier, step).map(({ kind }) => kind)),
  );
  book.examine(may.length + (parts.size === componentKinds.length ? 1 : 0));
  // One block that may hold is enough: others that do not are no contradiction then.
  const open = blocks.some(({ answer }) => answer === 'together' || answer === 'unknown');
  if (blocks.some(({ cut }) => cut)) book.limit('concurrent.limit');
  for (const { place, declared, answer, runs } of blocks) {
    if (answer === 'together' && runs === 'past') book.note('supports', place, 'concurrent.past');
    else if (answer === 'together')
      book.as(runs === 'later' ? 'planned' : 'derived').note('establishes', place, 'concurrent.together');
    else if (answer === 'unknown' || (declared && answer === 'incomplete'))
      book.note('supports', place, 'concurrent.unknown');
    else if (declared) book.as('derived').note(open ? 'weakens' : 'refutes', place, `concurrent.${answer}`);
  }
  if (!open) book.noneIfClaimed('concurrent.none', ['steps', 'schedules']);
});

/**
 * Whether concurrent instruction is appropriate here. The law leaves it open ("as appropriate"); it is presumed to be,
 * and a block that exists shows it. Only an attestation says otherwise.
 */
const concurrencyAppropriate = pathwayCollector((book, dossier) => {
  book.examine(1);
  for (const { place, answer, runs } of blocksOf(dossier))
    if (answer === 'together' && runs === 'now')
      book.as('derived').note('establishes', place, 'concurrent.together');
  book.as('assumed').note('establishes', at('pathway', dossier.pathway.id), 'appropriate.presumed');
});

/** Clause D: instruction that runs together, where that is appropriate. */
export const clauseD: Clause = {
  id: 'D',
  when: {
    id: 'wioa.d.appropriate',
    collect: concurrencyAppropriate,
    judgment: true,
    openTerms: ['as appropriate'],
    ours: 'appropriate, unless an office attests that it is not',
  },
  asks: [
    {
      id: 'wioa.d.concurrent',
      collect: concurrentInstruction,
      citation: { document: 'Adult education regulations', place: '34 CFR 463.37' },
      ours: 'parts that share at least half of the shorter one run at the same time',
    },
  ],
};
