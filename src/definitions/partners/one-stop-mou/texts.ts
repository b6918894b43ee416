/** The texts of the one-stop memorandum, in our own words. */

import type { Texts } from '../../engine/texts.js';
import { partnerMessages } from '../partner-messages.js';

/** English texts for determinations under this definition. */
export const oneStopMouTexts: Texts = {
  definition: 'one-stop-mou',
  elements: {
    signed: 'Is signed by board, chief elected official and partners',
    services: 'Describes the services',
    costs: 'Says how services and infrastructure are paid for',
    referrals: 'Says how people are referred',
    access: 'Says how the needs of workers, youth and people with barriers are met',
    duration: 'Has a term, a way to amend it, and a review every three years',
  },
  propositions: {
    'mou.board': { says: 'the local board has signed', ask: 'When did the local board sign?' },
    'mou.elected-official': {
      says: 'the chief elected official has signed',
      ask: 'When did the chief elected official sign?',
    },
    'mou.partners': { says: 'every partner has signed', ask: 'When did each partner sign?' },
    'mou.services': {
      says: 'it describes the services and how they are delivered',
      ask: 'Where does it describe the services?',
    },
    'mou.service-costs': {
      says: 'it says how services are paid for',
      ask: 'Where does it say how services are paid for?',
    },
    'mou.infrastructure-costs': {
      says: 'it says how infrastructure is paid for',
      ask: 'Where does it say how infrastructure is paid for?',
    },
    'mou.referrals': { says: 'it has methods of referral', ask: 'Where does it describe referrals?' },
    'mou.access-for-needs': {
      says: 'it has methods to meet needs',
      ask: 'Where does it say how needs and barriers are met?',
    },
    'mou.duration': { says: 'it states its duration', ask: 'Where does it state its duration?' },
    'mou.amendment': { says: 'it says how it is amended', ask: 'Where does it say how it is amended?' },
    'mou.review-clause': { says: 'it provides for a review', ask: 'Where does it provide for a review?' },
    'mou.review-date': { says: 'the next review is within three years', ask: 'By when is it reviewed?' },
  },
  messages: partnerMessages,
};
