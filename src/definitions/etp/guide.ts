/** Programs of eligible training providers as their page explains them, in our own words. */

import type { Guide } from '../engine/guide.js';

const measurements =
  '`measurements` of the program: `indicator`, `value`, `numerator`, `denominator`, `suppressed`, `period`';

/** 20 CFR 680.400 to 680.530. */
export const etpGuide: Guide = {
  about: [
    'WIOA pays for most training from individual training accounts, and only for programs on a list that each State keeps: the State list of eligible training providers and programs. This definition goes through what the regulation asks of a program and of its provider, program by program.',
    'The Governor sets criteria, and a State agency or a local board determines by them who is eligible. That is recorded, never computed. There are three ways: initial eligibility for one year, continued eligibility with a review every two years, and registered apprenticeship, which is eligible by itself. For the first two the document is asked what has to be shown and what was determined.',
    "Stricter criteria of a local board (20 CFR 680.430(e)), the State's own criteria, appeals, and who may pay for whom are not asked here.",
  ],
  elements: {
    entity:
      'Its provider is an institution of higher education, carries out a registered apprenticeship, or is another public or private provider of training.',
    services:
      'It is one or more courses or a structured regimen that provides training services, and no training on the job, customized training or the like, whose providers are left off the list.',
    'leads-to':
      'It leads to a credential, to a secondary diploma in combination with training, to employment, or to measurable skill gains towards one of these.',
    determined:
      'It told a factor of its performance and was determined to be initially eligible within the year; or it told how it performs and what it costs, and was determined to continue within two years. A registered apprenticeship is exempt: it is eligible by itself.',
    listed: 'The State list has it.',
  },
  rules: [
    {
      of: ['etp.entity'],
      looksAt: [
        '`steps`: `provider`, or else the sponsor in `apprenticeship`',
        '`partners`: `types`, `functions`',
      ],
      isTrue: 'The provider is a partner in the document.',
      isFalse: [],
      isOpen: [
        'It provides adult education, and the program is no training: that counts only in combination.',
      ],
      grade: 'declared',
    },
    {
      of: ['etp.services'],
      looksAt: ['`steps`: `training`, `kind`, `components`, `occupation`'],
      isTrue:
        'The step is marked as one of the training services, is training by its kind or its components, or is a program that names the occupation it trains for.',
      isFalse: [],
      isOpen: [
        'It is education of which no occupation is named. The list of services in the regulation is open.',
      ],
      grade: 'declared',
    },
    {
      of: ['etp.not-excepted'],
      looksAt: ['`steps`: `kind`, `training`'],
      isTrue: 'Neither its kind nor its training service is one of those that are left off the list.',
      isFalse: [
        'It is on-the-job, customized or incumbent worker training, an internship, work experience or a transitional job.',
      ],
      isOpen: ['It is a program of which no more is known.'],
      grade: 'declared',
    },
    {
      of: ['etp.credential'],
      looksAt: ['`credentials` that it awards: `kind`, `skillKind`, `issuerKind`, `recognition`'],
      isTrue: 'A credential that it awards counts under WIOA section 3(52), in the order of RSA-TAC-17-01.',
      isFalse: [
        'Each credential that it awards is of a kind, of a skill or from an issuer that is excluded.',
        'It is recorded to award none, and the authors claim that `credentials` is complete.',
      ],
      isOpen: ['What decides is not recorded: who issues it, which skills it attests, who recognizes it.'],
      grade: 'declared',
    },
    {
      of: ['etp.diploma'],
      looksAt: ['`credentials` that it awards: `kind`, `recognizedByState`', '`steps`: `training`, `kind`'],
      isTrue: 'It awards a secondary school diploma or its equivalent, and is training as well.',
      isFalse: [],
      isOpen: [
        'No training with it is recorded, its level is not, or the State does not recognize the diploma.',
      ],
      grade: 'declared',
    },
    {
      of: ['etp.employment'],
      looksAt: [
        `${measurements}; those of employment in the second or fourth quarter after exit, and of job placement`,
        '`agreements` of the kind `employer-commitment` that cover it: `parties`, `reviewBy`',
        '`steps`: `occupation`',
      ],
      isTrue:
        'A measurement of the last two years counts people who were employed after it, or an employer committed to it in an agreement that all parties have signed.',
      isFalse: [],
      isOpen: [
        'Only an occupation is named, the measurement is old or suppressed, or the agreement is unsigned.',
      ],
      grade: 'declared',
    },
    {
      of: ['etp.gains'],
      looksAt: [`${measurements}; that of \`measurable-skill-gains\``, '`steps`: `competencies`, `raises`'],
      isTrue: 'A measurement of the last two years counts people who made such gains.',
      isFalse: [],
      isOpen: ['Only what it teaches is named.'],
      never: 'Towards which credential or which employment a gain was made.',
      grade: 'declared',
    },
    {
      of: ['etp.applies'],
      looksAt: [
        '`steps`: `apprenticeship`, `kind`',
        '`credentials`: `registered` of the certificate that it awards',
      ],
      isTrue:
        'It says that it is not registered, is a pre-apprenticeship, or shows nothing of an apprenticeship. The last is only presumed where its kind tells no more than that it is a program or training.',
      isFalse: ['It gives the agency that registered it as an apprenticeship, and its number there.'],
      isOpen: [
        'It is an apprenticeship, and the agency or the number is missing, or the number has no digit.',
      ],
      never: 'Whether its sponsor agreed to be on the list: that the list has it shows that.',
      grade: 'declared',
    },
    {
      of: ['etp.factor'],
      looksAt: [measurements],
      isTrue:
        'One of the four is known, by the latest figure that is published and can be, for a time that ended within two years: employment in the second or in the fourth quarter after exit, median earnings, credentials attained.',
      isFalse: [],
      isOpen: [
        'What is known is older, suppressed, of no time, or a number that cannot be, such as 120 percent.',
      ],
      never:
        'Whether another figure is "a factor related to" one of them: a record or an attestation says so.',
      grade: 'declared',
    },
    {
      of: ['etp.performance'],
      looksAt: [measurements],
      isTrue:
        'All five are known for a time that ended within two years: the four above, and the rate of completion.',
      isFalse: [],
      isOpen: ['One is missing, older, suppressed, of no time, or a number that cannot be.'],
      never:
        'Which credentials each participant received, and whether figures are of participants under title I alone.',
      grade: 'declared',
    },
    {
      of: ['etp.cost'],
      looksAt: ['`steps`: `cost`'],
      isTrue: 'What it costs in all is given, or tuition and fees are.',
      isFalse: [],
      isOpen: ['Another part of the price is given.'],
      grade: 'declared',
    },
    {
      of: ['etp.initial-determined', 'etp.continued-determined'],
      title: 'What the State or a local board has determined',
      looksAt: ['`attestations` of this proposition', '`steps`: `provider`'],
      isTrue:
        'The Governor, a State body for work or the workforce, or a local board attests it, of a program of a known provider: `office` or `organization` says so.',
      isFalse: [],
      isOpen: [
        'None of these attests it, however much the document shows, and whatever another office says.',
      ],
      never: 'What the State would determine by criteria of its own, or a local board by stricter ones.',
      grade: 'record',
      each: {
        'etp.initial-determined': 'that the program is initially eligible',
        'etp.continued-determined': 'that it continues to be eligible',
      },
    },
    {
      of: ['etp.initial-current', 'etp.continued-current'],
      title: 'How long ago that was',
      looksAt: ['`attestations` of that determination: `on`', '`steps`: `provider`'],
      isTrue: 'The latest attestation is less than a year old, or two years.',
      isFalse: [],
      isOpen: ['No one attests it; or what is attested is older, or may be: it may have been renewed since.'],
      grade: 'declared',
      each: {
        'etp.initial-current': 'less than a year before the day',
        'etp.continued-current': 'less than two years before the day',
      },
    },
    {
      of: ['etp.listed'],
      looksAt: [
        '`evidence` of the kind `provider-list` about the program: `date`, `places`, `source`, `publisher`, `bearing`',
        '`steps`: `provider`; `region` of the pathways with it, or of the document',
      ],
      isTrue:
        'The latest such record with a date and an origin says that the list has it, is of the State or region in which the program is, and is no older than two years.',
      isFalse: ['That record says that the list does not have it, or removed it.'],
      isOpen: [
        'The record has no date or no origin, or is older than two years.',
        'The list is of another State, or the record or the document names no place.',
        'The document as a whole comes from a list: that does not say on which day the program stood there.',
        'No list is on record, whatever an office says.',
        'Only a month or a year is given, and it depends on the day whether the record is the latest or too old.',
      ],
      grade: 'record',
    },
  ],
};
