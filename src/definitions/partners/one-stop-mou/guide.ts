/** The one-stop memorandum as its page explains it, in our own words. */

import type { Guide } from '../../engine/guide.js';
import { atTheTable } from '../partner-guide.js';

/** What the memorandum of a one-stop system contains. */
export const oneStopMouGuide: Guide = {
  about: [
    'The memorandum by which a local board and the one-stop partners agree how the one-stop system works. Only agreements of the kind `one-stop-mou` are checked. A memorandum about a career pathway is another instrument, which this law does not govern.',
    'Whether the memorandum is still in force is asked of the agreement as of everything else: one that has ended shows nothing.',
  ],
  elements: {
    signed:
      'The local board, the chief elected official and the one-stop partners are parties and have signed.',
    services: 'The services are described, and how they are coordinated and delivered.',
    costs: 'It says how services, and the infrastructure of the system, are paid for.',
    referrals: 'It says how people are referred from one partner to another.',
    access: 'It says how the needs of workers, youth and people with barriers are met.',
    duration: 'It has a duration and a way to amend it, and it is reviewed at least every three years.',
  },
  rules: [
    {
      of: ['mou.board', 'mou.elected-official'],
      title: 'The board and the chief elected official',
      looksAt: ['`agreements`: `parties` with `partner`, `signedOn`', '`partners`: `functions`'],
      isTrue: 'A partner with the function is a party, and all such parties have signed by the day.',
      isFalse: [
        'The authors claim that `agreements` and `partners` are complete, every party is in the document, and none has that function or may have it.',
      ],
      isOpen: [
        'Such a party has no date of signature, or signs only after the day (*planned*).',
        'A party may have the function: its functions are not given.',
        'No party is known to have it.',
      ],
      grade: 'declared',
      each: {
        'mou.board': 'the function `workforce-board`',
        'mou.elected-official': 'the function `chief-elected-official`',
      },
    },
    {
      of: ['mou.partners'],
      looksAt: ['`agreements`: `parties` with `partner`, `signedOn`', '`partners`: `functions`, `programs`'],
      isTrue:
        'There is a party beside the board and the official, all such parties have signed by the day, and every partner at the table who carries out a required program is a party. A party that has left the table without signing is not waited for.',
      isFalse: [
        'The authors claim that `agreements` is complete, and a partner at the table who carries out a required program is party neither to this memorandum nor to another one of the system.',
        'They claim that `agreements` and `partners` are complete, and there is no party beside the board and the official.',
      ],
      isOpen: [
        'Some party has no date of signature, or signs only after the day (*planned*).',
        'A partner who carries out a required program is party to another memorandum of the system.',
      ],
      grade: 'declared',
    },
    {
      of: [
        'mou.services',
        'mou.service-costs',
        'mou.infrastructure-costs',
        'mou.referrals',
        'mou.access-for-needs',
        'mou.duration',
        'mou.amendment',
        'mou.review-clause',
      ],
      title: 'What the memorandum contains',
      looksAt: ['`agreements`: `sections`'],
      isTrue: 'The section is listed.',
      isFalse: [
        'The authors claim that `agreements` is complete, the memorandum lists its sections, and this one is not among them.',
      ],
      isOpen: ['The memorandum does not list its sections, or nobody claims completeness.'],
      never: 'Whether what a section says is sufficient. The text of a memorandum is not read.',
      grade: 'declared',
      each: {
        'mou.services': 'the section `services`',
        'mou.service-costs': 'the section `service-costs`',
        'mou.infrastructure-costs': 'the section `infrastructure-costs`',
        'mou.referrals': 'the section `referrals`',
        'mou.access-for-needs': 'the section `access-for-needs`',
        'mou.duration': 'the section `duration`',
        'mou.amendment': 'the section `amendment`',
        'mou.review-clause': 'the section `review`',
      },
    },
    {
      of: ['mou.review-date'],
      looksAt: ['`agreements`: `reviewBy`, `effective`, `parties` with `signedOn`'],
      isTrue:
        'The next review is still to come on the day, and lies within three years of the day on which the memorandum began, or else of the last signature.',
      isFalse: [
        'The review lies more than three years after the beginning, and more than three years after the day.',
      ],
      isOpen: [
        'The day of the review has passed, and none is on record.',
        'The review lies more than three years after the beginning, but not after the day: there may have been one in between.',
        'The day of the review is not given, or neither the beginning nor a signature is.',
      ],
      grade: 'declared',
      ours: [
        'The three years are counted from the beginning of the memorandum, or from its last signature where that is not given.',
      ],
    },
  ],
  sections: atTheTable,
};
