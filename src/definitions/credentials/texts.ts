/** What several definitions say of credentials that stack and travel, and of credit for them, in our own words. */

import type { PropositionTexts, Texts } from '../engine/texts.js';

/** That a credential stacks into a further one. */
export const stackable: PropositionTexts = {
  holds: 'the credential stacks into a further one',
  ask: 'Which further credential asks for this one, or gives credit for it?',
  act: 'Record which further program asks for the credential or gives credit for it; where there is none, agree on one.',
  owner: 'the college',
  effort: 'work',
};

/** That more than one employer accepts a credential. */
export const portable: PropositionTexts = {
  holds: 'more than one employer accepts the credential',
  ask: 'Which two employers, which industry body or which list of the State recognizes the credential?',
  askWhen: { 'portable.one': 'Which second employer recognizes the credential?' },
  act: 'Record two employers, an industry body, a licensing body or a list that recognizes the credential.',
  owner: 'employers',
  effort: 'call',
};

/** Message id → English, of both. */
export const stackingMessages: Texts['messages'] = {
  'stack.pathway': 'stacks into "{credential}" on the pathway "{pathway}"',
  'stack.required': 'is asked for by "{step}"',
  'stack.credit': 'brings credit for "{step}", towards "{credential}"',
  'stack.none': 'no further credential on record asks for it or gives credit for it',
  'portable.many': 'is recognized by more than one employer, or by a body or list that speaks for many',
  'portable.one': 'is recognized by one employer',
  'portable.none': 'no employer, body or list that recognizes it is on record',
};

/** Message id → English, of credit by agreements. */
export const creditMessages: Texts['messages'] = {
  'credit.accepted': 'gives credit for "{step}", towards "{credential}"',
  'credit.no-program': 'gives credit for "{step}", towards no certificate or degree on record',
  'credit.unsigned': 'would give credit for "{step}", and is not signed by all its parties on this day',
  'credit.review-passed': 'gives credit for "{step}", and was to be reviewed before this day',
  'credit.no-party': 'gives credit for "{step}", and who offers that is no party',
  'credit.no-provider': 'gives credit for "{step}", and who offers that is not on record',
  'credit.none': 'the agreements are listed in full, and none gives credit for it',
};
