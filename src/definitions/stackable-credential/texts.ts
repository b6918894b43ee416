/** The texts of portable and stackable credentials, in our own words. */

import { creditMessages, portable, stackable, stackingMessages } from '../credentials/texts.js';
import type { Texts } from '../engine/texts.js';
import { wioaMessages } from '../wioa/messages.js';

/** English texts for determinations under section 108(b)(3) of WIOA. */
export const stackableCredentialTexts: Texts = {
  definition: 'wioa-108-b-3',
  elements: {
    'industry-recognized': 'Is a certificate or certification that industry recognizes',
    portable: 'Is portable from one employer to another',
    stackable: 'Is stackable into a further credential',
  },
  propositions: {
    'stackable.industry-recognized': {
      holds: 'it is a certificate or a certification that industry recognizes',
      ask: 'Is it a certificate or a certification, which skills does it attest, who issues it, and who in the industry recognizes it?',
      askWhen: {
        'credential.skill-unknown': 'Which skills does it attest?',
        'credential.issuer-unknown': 'Which sort of body issues it?',
        'credential.recognition-unknown': 'Who in the industry recognizes it?',
      },
      act: 'Record its kind, which skills it attests, which sort of body issues it and who recognizes it.',
      owner: 'the body that issues it',
      effort: 'call',
    },
    'stackable.portable': portable,
    'stackable.stacks': {
      ...stackable,
      askWhen: {
        'credit.unsigned': 'When did every party sign the agreement that gives credit for it?',
        'credit.review-passed':
          'Was the agreement that gives credit for it reviewed, and does it still hold?',
        'credit.one-program': 'Do those who earn it elsewhere get the same credit?',
      },
    },
  },
  readings: {
    kinds: {
      certificates: 'only certificates and certifications are meant',
      any: 'any recognized postsecondary credential is meant',
    },
  },
  messages: {
    ...wioaMessages,
    ...stackingMessages,
    ...creditMessages,
    'credential.counts': 'is a recognized postsecondary credential',
    'certificate.other': 'is a degree or a license, and neither a certificate nor a certification',
    'certificate.apprenticeship':
      'completes an apprenticeship, which the law names apart from the certificates that industry recognizes',
    'credit.one-program': 'gives credit for "{step}" only to those who earn it in one of its programs',
  },
};
