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
    'mou.board': {
      holds: 'the local board has signed',
      ask: 'When did the local board sign?',
      act: 'Record the day on which the local board signed.',
      owner: 'the local board',
      effort: 'call',
    },
    'mou.elected-official': {
      holds: 'the chief elected official has signed',
      ask: 'When did the chief elected official sign?',
      act: 'Record the day on which the chief elected official signed.',
      owner: 'the chief elected official',
      effort: 'call',
    },
    'mou.partners': {
      holds: 'every partner has signed',
      ask: 'When did each partner sign?',
      act: 'Record each partner as a party, and the day on which it signed.',
      owner: 'each partner',
      effort: 'call',
    },
    'mou.services': {
      holds: 'it describes the services and how they are delivered',
      ask: 'Where does it describe the services?',
      act: 'Record "services" among the sections of the memorandum.',
      owner: 'the local board',
    },
    'mou.service-costs': {
      holds: 'it says how services are paid for',
      ask: 'Where does it say how services are paid for?',
      act: 'Record "service costs" among the sections of the memorandum.',
      owner: 'the local board',
    },
    'mou.infrastructure-costs': {
      holds: 'it says how infrastructure is paid for',
      ask: 'Where does it say how infrastructure is paid for?',
      act: 'Record "infrastructure costs" among the sections of the memorandum.',
      owner: 'the local board',
    },
    'mou.referrals': {
      holds: 'it has methods of referral',
      ask: 'Where does it describe referrals?',
      act: 'Record "referrals" among the sections of the memorandum.',
      owner: 'the local board',
    },
    'mou.access-for-needs': {
      holds: 'it has methods to meet needs',
      ask: 'Where does it say how needs and barriers are met?',
      act: 'Record "access for needs" among the sections of the memorandum.',
      owner: 'the local board',
    },
    'mou.duration': {
      holds: 'it states its duration',
      ask: 'Where does it state its duration?',
      act: 'Record "duration" among the sections of the memorandum.',
      owner: 'the local board',
    },
    'mou.amendment': {
      holds: 'it says how it is amended',
      ask: 'Where does it say how it is amended?',
      act: 'Record "amendment" among the sections of the memorandum.',
      owner: 'the local board',
    },
    'mou.review-clause': {
      holds: 'it provides for a review',
      ask: 'Where does it provide for a review?',
      act: 'Record "review" among the sections of the memorandum.',
      owner: 'the local board',
    },
    'mou.review-date': {
      holds: 'the next review is within three years',
      ask: 'By when is it reviewed?',
      act: 'Record when it begins or was signed last, and a date of the next review within three years of that.',
      owner: 'the local board',
      effort: 'call',
    },
  },
  messages: partnerMessages,
};
