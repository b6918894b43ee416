/** The texts of articulation agreements, in our own words. */

import type { Texts } from '../engine/texts.js';
import { wioaMessages } from '../wioa/messages.js';

const both = 'the two institutions';

/** English texts for determinations under section 3(4) of the Perkins Act. */
export const articulationTexts: Texts = {
  definition: 'perkins-3-4',
  elements: {
    commitment: 'Is a written commitment, signed by every party',
    approval: 'Is agreed on at the State level or approved every year',
    institutions: 'Is between a school and a college, or between institutions of two degrees',
    program: 'Is to a sequence that leads to a credential',
    credit: 'Transfers credit of a college',
  },
  propositions: {
    'articulation.signed': {
      holds: 'every party has signed it',
      ask: 'When did each party sign it?',
      askWhen: {
        'signed.review-passed': 'Was it reviewed, and does it still hold?',
        'signed.alone': 'Who is the other party, and when did both sign?',
      },
      act: 'Record both institutions as parties, and the day on which each signed.',
      owner: both,
      effort: 'call',
    },
    'articulation.state-level': {
      holds: 'a body of the State has agreed to it',
      ask: 'Did a body of the State agree to it, and when?',
      act: 'Record the body of the State as a party, and the day on which it signed.',
      owner: 'the State agency for career and technical education',
    },
    'articulation.approved': {
      holds: 'the "lead administrators" of both have approved it within a year',
      ask: 'When did both institutions last approve it?',
      act: 'Have both institutions approve it again each year, and record each signature with its day.',
      owner: both,
      effort: 'call',
    },
    'articulation.institutions': {
      holds:
        'it is between a secondary and a postsecondary institution, or between institutions that grant associate and baccalaureate degrees',
      ask: 'Which party is a school, which a college, and which degrees do they grant?',
      askWhen: {
        'institutions.colleges':
          'Which of the institutions grants associate degrees, and which bachelor degrees?',
        'institutions.one': 'Which institution is the other one?',
      },
      act: 'Record the types of both institutions; where both are postsecondary, record programs with the degrees that they grant.',
      owner: both,
      effort: 'call',
    },
    'articulation.program': {
      holds: 'the step that gets the credit leads to a credential',
      ask: 'For which step is the credit, and to which credential does that step lead?',
      askWhen: { 'program.nowhere': 'To which credential does "{step}" lead?' },
      act: 'Record for which step it gives credit, and the program and credential that the step belongs to.',
      owner: 'the college that takes the credit',
      effort: 'call',
    },
    'articulation.credit': {
      holds: 'it gives credits of a college',
      ask: 'How many credits does the college give, and for which step?',
      askWhen: {
        'credits.unknown': 'How many credits does "{step}" have?',
        'credits.no-level': 'Is "{step}" at the postsecondary level, and who offers it?',
      },
      act: 'Record for which step of the college it gives credit, and how many credits that step has.',
      owner: 'the college that takes the credit',
      effort: 'call',
    },
  },
  messages: {
    ...wioaMessages,
    'signed.all': 'signed by {parties}',
    'signed.not': 'no date of a signature of "{partner}" is on record',
    'signed.later': '"{partner}" has not signed yet on this day',
    'signed.alone': 'has one party on record',
    'signed.one': 'the agreements are listed in full, and it has no two parties',
    'signed.review-passed': 'was to be reviewed before this day, and no later signature is on record',
    'state.signed': 'the body of the State "{partner}" agreed to it',
    'state.not-signed': 'the body of the State "{partner}" is a party, without a date of its signature',
    'approved.this-year': 'both last signed on {on} or later',
    'approved.before': 'the older of the last signatures is of {on}, more than a year ago',
    'approved.perhaps': 'the older of the last signatures is of {on}, which may be more than a year ago',
    'institutions.levels':
      'is between "{partner}", a secondary, and "{provider}", a postsecondary institution',
    'institutions.degrees':
      'is between "{partner}", which grants associate degrees, and "{provider}", which grants bachelor degrees',
    'institutions.colleges': 'is between postsecondary institutions, whose degrees are not on record',
    'institutions.one': 'names one school or college',
    'institutions.none':
      'partners and agreements are listed in full, and it is not between two such institutions',
    'program.leads': 'gives credit for "{step}", which leads to "{credential}"',
    'program.nowhere': 'gives credit for "{step}", which leads to no credential on record',
    'articulates.itself': 'gives credit from "{step}" for itself, which spares nobody anything',
    'articulates.none': 'the agreements are listed in full, and it gives credit for nothing',
    'credits.given': 'gives {credits} credits for "{step}"',
    'credits.unknown': 'gives credit for "{step}", and how many credits is not recorded',
    'credits.no-level': 'gives {credits} credits for "{step}", which is not known to be a step of a college',
    'credits.no-party': 'gives credit for "{step}", and who offers that is no party',
    'credits.other-level': 'gives credit for "{step}", which is not at the postsecondary level',
  },
};
