/** What causes, grades, states and verdicts mean, for the pages about rules. For the documentation only. */

import type { Grade } from '../../base/grade.js';
import type { Cause, ElementVerdict, TruthState } from '../../logic/verdict.js';

/** Verdict of an element → what it says. */
export const verdictMeanings: { readonly [V in ElementVerdict]: string } = {
  met: 'The document shows what the element asks for, or an office attests it, or a record with a date and an origin names it, of something that is there.',
  'not-met':
    'The document contradicts it: something speaks against it, or its authors claim that all is listed and it is not there.',
  undetermined: 'Neither. Every such element has a cause, and a next action.',
  'not-engaged': 'The condition of the element does not hold, so it asks nothing. It changes no verdict.',
  'not-run': 'The element was not checked. Without it there is no verdict of met.',
};

/** State of a proposition → when it is in it. */
export const stateMeanings: { readonly [S in TruthState]: string } = {
  true: 'Something establishes it, and nothing refutes it.',
  false: 'Something refutes it, and nothing establishes it.',
  unknown:
    'Nothing establishes it, and nothing refutes it. There may be evidence that supports or weakens it.',
  conflict: 'Something establishes it, and something refutes it. People have to settle that.',
};

/** Cause → what it means, and what helps. */
export const causeMeanings: { readonly [C in Cause]: { readonly means: string; readonly helps: string } } = {
  'conflicting-evidence': {
    means: 'The evidence contradicts itself: something establishes the proposition and something refutes it.',
    helps:
      'Find out which is right, and correct or withdraw the other. A second attestation does not outvote the first.',
  },
  'needs-judgment': {
    means: 'The words of the law call for a judgment, which no rule replaces.',
    helps: 'Ask an office with authority to attest the proposition, with its reason.',
  },
  'stale-evidence': {
    means:
      'Evidence is there, and is out of date on the day: it has expired, has ended, or is older than the caller allows. Nothing goes out of date by its age alone, unless the caller sets a limit.',
    helps: 'Renew the record, the attestation or the offer, and write down its date.',
  },
  'unresolved-reference': {
    means: 'The document points to something that it does not contain.',
    helps: 'Add what is missing, or correct the id.',
  },
  'nothing-to-examine': {
    means:
      'There is nothing of the kind that the proposition is about. What is not there cannot have the property, whoever attests it.',
    helps: 'Describe the steps, entries, supports or partners themselves.',
  },
  'missing-fact': {
    means: 'Something is there to look at, and what decides is not recorded.',
    helps: 'Answer the question that the report asks about it.',
  },
  'condition-not-triggered': {
    means:
      'The element applies only under a condition, and that does not hold: an office or a record says so.',
    helps: 'Nothing has to be done. The reason stands in the attestation or record.',
  },
  'not-in-force': {
    means: 'The edition of the definition is not in force on the day, or it is a bill and no law on any day.',
    helps: 'Ask about a day on which it is; name the bill to see what it would mean.',
  },
  'excluded-by-caller': {
    means: 'The caller left the element out.',
    helps: 'Run it without leaving anything out before you rely on the verdict.',
  },
  'limit-reached': {
    means:
      'Not all of it was looked into: there was too much, as clause D says where a pathway has very many steps with dates, or the text of the rule was not read.',
    helps: 'Check a smaller part of the document, or read the rule where it is cited.',
  },
  'rule-fault': {
    means: 'The check itself failed. The other elements were checked.',
    helps:
      'Report it with the document, if you may: it is a fault of this library or of a definition of your own.',
  },
};

/** Grade → what gives it, weakest first. */
export const gradeMeanings: { readonly [G in Grade]: string } = {
  assumed: 'A rule presumes it, or a record says no more. It gives way to anything firmer.',
  planned: 'It holds only on a later day. It decides nothing today.',
  declared: 'The document says so, or a record does without a date or without saying where it comes from.',
  derived: 'This library worked it out from what the document says, such as a route through the steps.',
  documented:
    'A record with a date and an origin (`source`, `publisher` or `url`) is about just this thing or field, or names the proposition. A record may give itself a lower `grade`.',
  attested: 'An office attests the proposition. Only an attestation gives this grade.',
};

/** How evidence counts, whatever the definition. */
export const evidenceRules: readonly { readonly title: string; readonly paragraphs: readonly string[] }[] = [
  {
    title: 'How evidence counts',
    paragraphs: [
      'Evidence *establishes* or *refutes* a proposition, which decides; or it *supports* or *weakens* it, which only informs. What is only supported stays unknown.',
      '**What the document says** establishes a proposition where the page of the rule says so. A record about just that thing or field raises its grade and decides nothing by itself.',
      '**A record that names the proposition**, about the subject or the whole system, establishes it where it has a date and an origin (`source`, `publisher` or `url`). Without one of the two it only supports. A record against it refutes, with or without them.',
      '**An attestation of the proposition** establishes or refutes it. It is bound to the definition, to the subject, and to the edition where it names one. Where it carries the digest of the subject, it counts as long as the subject is unchanged.',
      '**What is left to judgment** is decided by an attestation alone. Records inform.',
      '**Nothing is true of what is not there.** Each rule counts the things that it examined. Where there are none, records and attestations for it only support it. Where one record or attestation speaks for it and another against it, the two make a conflict even then.',
    ],
  },
  {
    title: 'The day',
    paragraphs: [
      'Every question is about a day. What has ended, has ceased or is suspended on that day is left out, and so are what points to it and the steps that a partner who is gone provides; a program that is itself checked is then over as that partner is, and nothing of it is met. Where they would have established something, that is listed as out of date.',
      'What is developing, or begins only later, is *planned*: it is listed, and decides nothing today. A claim of completeness does not refute what a planned thing would show.',
      'A record, a figure or an attestation of a later day does not count yet. One that has expired does not count any more; its last day still counts.',
    ],
  },
  {
    title: 'Claims of completeness',
    paragraphs: [
      'What is absent is unknown. It is *false* only where the authors claim, in `complete` of the system or the pathway, that they listed everything of that sort. Each rule names the claims that it reads. A claim does not count where a reference that the rule follows leads nowhere, or where one of the rows that it speaks of says that it belongs to something that is not in the document: a support to such a step, a report to such a pathway, a skill need to such an occupation.',
    ],
  },
];
