/** The rules of the definition for Workforce Pell Grants as their pages explain them, in our own words. */

import type { FactId } from '../../logic/formula.js';
import type { RuleGuide } from '../engine/guide.js';

/** How a rule leaves something to an office. */
function decided(owner: string, of: FactId): RuleGuide {
  return {
    of: [of],
    looksAt: ['`attestations` of this proposition', '`steps`: `provider`'],
    isTrue: `An attestation by ${owner} says so of a program of a known provider.`,
    isFalse: [],
    isOpen: [
      'No one attests it, however much the document shows.',
      `An attestation does not count whose \`office\` and \`organization\` do not name ${owner}, or that is older than Public Law 119-21.`,
    ],
    never: `What ${owner} would determine. What is shown stands beside it. Whether the Governor decided before the Secretary is not compared.`,
    grade: 'record',
  };
}
const byGovernor = (of: FactId) => decided('the Governor', of);
const byDepartment = (of: FactId) => decided('the Secretary of Education', of);

/** An outcome of a program. */
function outcome(of: FactId, indicator: string): RuleGuide {
  return {
    of: [of],
    looksAt: [
      `\`measurements\` of the program with the indicator \`${indicator}\`: \`numerator\`, \`denominator\`, \`value\` in \`percent\`, \`suppressed\`, \`period\``,
    ],
    isTrue: 'In the latest award year on record that is over, it is 70 percent or more.',
    isFalse: ['In that year it is below 70 percent.'],
    isOpen: [
      'It is suppressed, says neither how many of how many nor how many percent, or says two that differ.',
      'It says no time, tells of one that is not over or ended more than two years ago, or only measures one group. Placement is known 180 days after that time.',
    ],
    never: 'Whether the rate is verified, and whether every earlier award year was above 70 percent too.',
    grade: 'declared',
  };
}

/** Each proposition: what is looked at, and when it is true, false and open. */
export const workforcePellRules: readonly RuleGuide[] = [
  {
    of: ['pell.institution'],
    looksAt: ['`partners`: `titleIV` of the provider'],
    isTrue:
      'The provider says that it takes part in title IV, and the day lies between the dates that it gives.',
    isFalse: ['Its last day in title IV is over.'],
    isOpen: ['The provider does not say. A list that calls a program "Pell eligible" speaks of the program.'],
    grade: 'declared',
  },
  {
    of: ['pell.hours'],
    looksAt: ['`steps`: `clockHours`, or else `credits` with `creditUnit`'],
    isTrue:
      'It has at least 150 and fewer than 600 clock hours. Where these are not given: 4 to fewer than 16 semester hours or 6 to fewer than 24 quarter hours, which is only presumed.',
    isFalse: ['It has fewer than 150 clock hours, or 600 or more.'],
    isOpen: [
      'Its credits are outside these numbers, or their unit is not given.',
      'Its clock hours speak against it and its credits for it, or it gives two numbers of clock hours of which only one fits.',
    ],
    never:
      'How many clock hours a credit is: the law does not say, and the numbers for credits are from secondary pages.',
    grade: 'declared',
  },
  {
    of: ['pell.weeks'],
    looksAt: ['`steps`: `duration`, or else `schedule`, or else the period of its `term`'],
    isTrue: 'It takes at least 8 and fewer than 15 weeks, however long its months are.',
    isFalse: ['It takes fewer than 8 weeks, or 15 or more, however long its months are.'],
    isOpen: ['A length in months, a date without a day or a term that is longer leaves it open.'],
    grade: 'declared',
  },
  {
    of: ['pell.not-correspondence'],
    looksAt: ['`steps`: `delivery`'],
    isTrue: 'It can be taken in person, online or both, and not by correspondence.',
    isFalse: ['It can be taken by correspondence only.'],
    isOpen: ['It can be taken by correspondence too.'],
    grade: 'declared',
  },
  {
    of: ['pell.aligned'],
    looksAt: [
      '`evidence` of the kind `labor-market` about its occupations or about the program: `date`, `source`, `publisher`, `places`',
      '`steps`: `occupation`; `credentials`: `occupations`',
    ],
    isTrue: 'Such a record, with a date and an origin, speaks for it and is about this State or region.',
    isFalse: [],
    isOpen: [
      'The record has no date or no origin, or speaks against it; or the occupation is not in the document.',
      'It is about the whole country, or a place that is not known to be here: of another State, or where the record or the document names none.',
    ],
    grade: 'record',
  },
  byGovernor('pell.aligned-determined'),
  {
    of: ['pell.hiring'],
    looksAt: [
      '`engagements` for a pathway with the program: `kind`, `partner`, `on`',
      '`agreements` of the kind `employer-commitment` that cover it or such a pathway',
    ],
    isTrue:
      'A named employer identified skills or credentials, judged proficiency, reviewed the curriculum or hired, on a day that is past; or one committed to it in an agreement that all parties have signed.',
    isFalse: [],
    isOpen: [
      'The employer is not named, or the day is not; or it is the provider itself, and no employer.',
      'It is about the system as a whole.',
      'The agreement is not signed by all, or its review is overdue.',
    ],
    grade: 'declared',
  },
  byGovernor('pell.hiring-determined'),
  {
    of: ['pell.recognized'],
    looksAt: ['`credentials` that it awards: `kind`, `skillKind`, `issuerKind`, `recognition`'],
    isTrue: 'A credential that it awards counts under WIOA section 3(52), in the order of RSA-TAC-17-01.',
    isFalse: [
      'No credential that it awards may count: each is of a kind, of a skill or from an issuer that is excluded.',
      'The authors claim that `credentials` is complete, and it awards none of them.',
    ],
    isOpen: ['What decides is not recorded: who issues it, which skills it attests, who recognizes it.'],
    grade: 'declared',
    ours: [
      'Of several credentials that are not excluded the one of which most is shown is looked at, here and in the next two questions: what is stackable and what is portable has to be the same.',
    ],
  },
  {
    of: ['pell.stackable'],
    looksAt: [
      '`pathways` with the program: what its credentials are needed or useful for',
      '`steps`: `requires` with its credential',
      '`agreements`: `articulates`',
    ],
    isTrue:
      'On a pathway it must or may stack into a further credential, which a secondary school diploma or its equivalent is not, nor a certificate that only preparation for equivalency awards; or another program asks for it that awards one; or an agreement in force gives credit for it towards one.',
    isFalse: [],
    isOpen: [
      'Nothing on record builds on it; or what asks for it asks for something that nothing meets as well.',
    ],
    grade: 'derived',
  },
  {
    of: ['pell.portable'],
    looksAt: ['`credentials`: `recognition`, `recognizedByState`'],
    isTrue:
      'Two employers that are named recognize it, or an industry body, a licensing body, a list of the State or a federal list does; or it is a license that the State recognizes.',
    isFalse: [],
    isOpen: ['One employer recognizes it, or only an accreditor of the institution does.'],
    grade: 'declared',
  },
  {
    of: ['pell.sole-credential'],
    looksAt: [
      '`steps`: `occupation`; `credentials`: `occupations`',
      '`evidence` and `attestations` of this proposition',
    ],
    isTrue:
      'A dated record or an attestation says so, of a credential that the program awards for its occupation.',
    isFalse: [
      'The document has another recognized credential of its occupation, or of each where it has several.',
    ],
    isOpen: [
      'No one says so.',
      'It has several occupations, and another credential is known of some of them only.',
    ],
    never: 'That there is no other credential: a document cannot list what does not exist.',
    grade: 'record',
  },
  byGovernor('pell.credential-determined'),
  {
    of: ['pell.credit'],
    looksAt: [
      '`agreements`: `articulates`, `parties`, `reviewBy`',
      '`steps`, `credentials`, `pathways` behind the step that gets the credit',
    ],
    isTrue:
      'An agreement gives credit for the program, or for its credential, for a step that awards a certificate or a degree or leads to one, and all parties have signed it.',
    isFalse: ['The authors claim that `agreements` is complete, and none gives credit for it.'],
    isOpen: [
      'A party has not signed, signs later (*planned*), or the review is overdue; or who offers the step that gets the credit is not known or no party, and no body of the State is.',
      'No certificate or degree builds on the step that gets the credit.',
    ],
    grade: 'derived',
  },
  byGovernor('pell.credit-determined'),
  {
    of: ['pell.offered'],
    looksAt: ['`steps`: `offeredSince`'],
    isTrue: 'It has been offered since a year before the day, or longer.',
    isFalse: ['It has been offered for less than a year.'],
    isOpen: ['The date has no day or month and may be either.'],
    grade: 'declared',
  },
  byDepartment('pell.offered-determined'),
  outcome('pell.completion', 'completion-rate'),
  byDepartment('pell.completion-determined'),
  outcome('pell.placement', 'job-placement-rate'),
  byDepartment('pell.placement-determined'),
  {
    of: ['pell.earnings'],
    looksAt: [
      '`steps`: `cost`',
      '`measurements` of the program: `value-added-earnings`, or else `median-earnings-of-aided-completers`, with `regional-price-parity` and `poverty-line` of the program or the system; money in `USD`',
    ],
    isTrue:
      'Tuition and fees (or all that it costs) are no more than the value-added earnings of the latest year on record.',
    isFalse: ['Tuition and fees are more.'],
    isOpen: [
      'A figure is missing, suppressed, or differs between records of one time; or the parity is not given with the nation as 100; or a figure is of long ago: earnings of more than five years, the parity of more than three, the poverty line of more than two.',
      'Only the whole cost is known, and it is more.',
    ],
    never: 'Whether the earnings are those of people who completed it three years before the award year.',
    grade: 'derived',
  },
  byDepartment('pell.earnings-determined'),
];
