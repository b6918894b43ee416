/** The texts of registered apprenticeship, in our own words. */

import type { Texts } from '../engine/texts.js';
import { wioaMessages } from '../wioa/messages.js';

const sponsor = 'the apprenticeship sponsor';

/** What collectors about a registration say; providers of training are asked the same. */
export const registrationMessages = {
  'registered.yes': 'gives the agency that registered it, and its number',
  'registered.no': 'is recorded as not registered',
  'registered.open': 'does not say which agency registered it, or under which number',
  'registered.pre': 'is a pre-apprenticeship, which prepares for a registered apprenticeship and is none',
} satisfies Texts['messages'];

/** English texts for determinations about registered apprenticeship. */
export const registeredApprenticeshipTexts: Texts = {
  definition: 'registered-apprenticeship',
  elements: {
    registered: 'Is registered with the Office of Apprenticeship or a State apprenticeship agency',
    sponsor: 'Is carried out by a sponsor',
    'not-read': 'Does what the regulations on apprenticeship ask, which were not read',
  },
  propositions: {
    'ra.registered': {
      holds: 'it is registered as an apprenticeship',
      ask: 'Is it a registered apprenticeship: with which agency, and under which number?',
      askWhen: { 'registered.open': 'Which agency registered {place}, and under which number?' },
      act: 'Record the agency that registered it and its number there; where it is not registered, apply to the agency.',
      owner: sponsor,
      effort: 'call',
    },
    'ra.sponsor': {
      holds: 'a sponsor on record carries it out',
      ask: 'Who is the sponsor of the apprenticeship?',
      askWhen: { 'sponsor.provider': 'Is "{partner}" its sponsor, or only who provides a part of it?' },
      act: 'Record the sponsor of the apprenticeship as a partner, and name it in the step.',
      owner: sponsor,
      effort: 'call',
    },
    'ra.not-read': {
      holds: 'what the regulations on apprenticeship ask is there',
      ask: 'Does it meet 29 CFR part 29? This library has not read that regulation.',
      act: 'Ask the agency whether it does. No record or attestation settles this part here.',
      owner: 'the registration agency',
      effort: 'work',
    },
  },
  messages: {
    ...wioaMessages,
    ...registrationMessages,
    'text-not-read': 'its text was not read, so it stays open',
    'sponsor.yes': 'names "{partner}" as its sponsor',
    'sponsor.provider': 'is provided by "{partner}"; who sponsors it is not recorded',
  },
};
