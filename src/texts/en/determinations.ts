/** English words for determinations: verdicts, states, causes, headings. */

import type { Basis } from '../../logic/determination.js';
import type { Cause, ElementVerdict, Verdict } from '../../logic/verdict.js';
import { remedies } from './remedies.js';

const verdicts: { readonly [V in Verdict | ElementVerdict]: string } = {
  met: 'met',
  'not-met': 'not-met',
  undetermined: 'undetermined',
  'not-engaged': 'not-engaged',
  'not-run': 'not-run',
  'not-evaluated': 'not-evaluated',
};

const causes: { readonly [C in Cause]: string } = {
  'conflicting-evidence': 'the evidence contradicts itself',
  'needs-judgment': 'a person in office has to judge',
  'stale-evidence': 'the evidence is out of date',
  'unresolved-reference': 'something is named that the document does not have',
  'nothing-to-examine': 'no such thing is recorded',
  'missing-fact': 'nothing is recorded about it',
  'condition-not-triggered': 'an office attests that it does not apply here',
  'not-in-force': 'the edition is not in force on that day',
  'excluded-by-caller': 'it was left out on request',
  'limit-reached': 'not all of it was looked into',
  'rule-fault': 'the check failed to run',
};

const bases: { readonly [B in Basis]: string } = {
  statute: 'a statute',
  engrossed:
    'a statute, read as one chamber of Congress passed it: compare the public law before you quote it',
  regulation: 'a regulation',
  guidance: 'a source document, which is no law',
  secondary: 'what others have written, which is no law',
};

/** What the definition is that was checked against. */
interface Source {
  readonly title: string;
  readonly authority: string;
  readonly edition: string;
  readonly asOf: string;
  readonly basis: Basis;
  readonly verified: string;
}

/** What a determination says around the texts of its definition. */
export const determinations = {
  ...remedies,
  verdicts,
  states: { true: 'holds', false: 'fails', unknown: 'unknown', conflict: 'conflict', presumed: 'presumed' },
  causes,
  leftOut: {
    'record-expired': 'it is out of date',
    expired: 'it no longer holds',
    'record-not-yet': 'it is dated later',
    'not-yet': 'it begins later',
    'too-old': 'it is older than what was asked for',
  },
  onlyGrade: (grade: string): string => `only ${grade} or better counts`,
  source: ({ title, authority, edition, asOf, basis, verified }: Source): string =>
    `Checked against: ${title}, ${authority}, edition ${edition}, as of ${asOf}. Rests on ${bases[basis]}; this library's reading was last checked against ${basis === 'secondary' ? 'that' : 'the text'} in ${verified}. Advisory.`,
  met: (someDoNotApply: boolean): string =>
    `Met: the data supports every element of the definition${someDoNotApply ? ' that applies' : ''}.`,
  notMet: (elements: string): string => `Not met: the data contradicts ${elements}.`,
  undetermined: (open: number, all: number): string =>
    `Undetermined: nothing in the data contradicts the definition; ${openOf(open, all)} still open.`,
  notEvaluated: (why: string): string => `Not evaluated: ${why}.`,
  notRun: (elements: string): string => `this was not checked: ${elements}`,
  ofBill: (sentence: string): string => `Introduced, not law. ${sentence}`,
  onlyByName: 'this is a bill, and is checked only where it is asked for by name',
  notInForce: (edition: string, day: string, ask: string): string =>
    `edition ${edition} is not in force on ${day}; ask about a day ${ask}`,
  fromDay: (day: string): string => `from ${day} on`,
  upToDay: (day: string): string => `up to ${day}`,
  namesNothing: (place: string): string => `${place}: names what is not there`,
  reading: (words: string): string => `this library's reading: ${words}`,
  overNow: 'what was so once no longer holds',
  onlyPlanned: 'it is only planned so far',
  notEnough: 'not enough is recorded',
  leftOutBecause: (reason: string, line: string): string => `left out, because ${reason}: ${line}`,
  planned: ' (planned)',
  dated: (place: string, date: string): string => `${place} of ${date}`,
  attested: (words: string): string => `attested ${words}`,
  more: (count: number): string => `${count} more`,
  andMore: (count: number): string => `and ${count} more`,
  markdownHead: '| | element | where | verdict |',
  elementHead: (element: string, verdict: string): string => `${element}: ${verdict}`,
  firstAsk: (owner: string, question: string): string => `First ask ${owner}: ${question}`,
  says: {
    head: 'What is looked at:',
    advisory: 'Advisory.',
    holds: 'Holds',
    fails: 'Fails',
    open: 'Open',
  },
  columns: {
    definition: 'definition',
    edition: 'edition',
    asOf: 'as of',
    system: 'system',
    kind: 'kind of subject',
    subject: 'subject',
    title: 'title',
    verdict: 'verdict',
    element: 'element',
    asks: 'what it asks for',
    elementVerdict: 'verdict on the element',
    citation: 'citation',
    support: 'weakest support',
    causes: 'why it is open',
    holds: 'holds',
    fails: 'fails',
    open: 'open',
    question: 'first question',
    owner: 'who can answer',
    act: 'what to do',
    digest: 'digest of the subject',
  },
  sections: {
    readings: 'Where the text can be read in more than one way',
    robustness: 'How firm the verdict is',
    reasons: 'What the verdict rests on',
    losing: 'What would turn it into not met',
    openTerms: 'Words that the law leaves open',
    attestations: 'Attestations that did not count',
    limits: 'Not looked into',
    faults: 'Checks that failed',
  },
  readHere: (element: string, words: string): string => `${element}: read here as "${words}"`,
  sameEither: (read: string): string => `${read}; other readings change nothing`,
  readElse: (read: string, here: string, words: string, there: string): string =>
    `${read}, which makes it ${here}. Read as "${words}" it is ${there}`,
  overAll: (read: string, verdict: string): string => `${read}, and the whole verdict is ${verdict}`,
  without: {
    attestations: (verdict: string): string => `without attestations: ${verdict}`,
    stale: (verdict: string): string =>
      `without records that have no date, and anything older than two years: ${verdict}`,
    assumptions: (verdict: string): string => `without what is only presumed: ${verdict}`,
  },
  togetherOpen: (count: number, open: string): string =>
    `${count} statements together, of which these are still open: ${open}`,
  togetherFirm: (count: number, grade: string, weakest: string): string =>
    `${count} statements together, of which these are only ${grade}: ${weakest}`,
  otherSets: (count: number): string => `or ${count} other sets`,
  maybeMore: 'there may be more',
  not: (words: string): string => `"${words}" no longer holds`,
  otherChanges: (count: number): string => `or ${count} other changes`,
  termOf: (term: string, element: string): string => `"${term}" (${element})`,
  toJudge: (terms: string): string => `an office has to judge: ${terms}`,
  toFirm: (terms: string): string => `an attestation would make it firmer: ${terms}`,
  elsewhere: (count: number): string => `${count} attestations are about something else, or were made later`,
  uses: {
    used: 'counted',
    contested: 'something else says the contrary',
    expired: 'it has expired',
    'edition-changed': 'it was made for another edition',
    'subject-changed': 'its subject has changed since',
    'other-office': 'it is not from the office that decides this',
    'before-the-law': 'it was made before the law',
    unused: 'it is about something else, or was made later',
  },
};

function openOf(open: number, all: number): string {
  if (all === 1) return 'its only element is';
  return `${open === all ? `all ${open}` : `${open} of ${all}`} elements ${open === 1 ? 'is' : 'are'}`;
}
