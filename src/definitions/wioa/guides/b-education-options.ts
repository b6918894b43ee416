/** How clause B of WIOA section 3(7) is decided, in our own words. */

import type { RuleGuide } from '../../engine/guide.js';

/** The two propositions of clause B. */
export const clauseBRules: readonly RuleGuide[] = [
  {
    of: ['wioa.b.options'],
    looksAt: [
      '`entries`, or else the steps that say they are open: the doors of the pathway',
      '`steps`: `kind`, `level`, `awards`, `apprenticeship`, `requires`, `follows`',
      '`credentials` that steps award: `kind`',
      '`pathways`: `onward` with `kind`, `after`, `apprenticeship`; whether its `partner` and `agreement` are there',
      '`agreements` that onward options rest on: `parties` with `signedOn`',
    ],
    isTrue:
      'Behind every door lies a postsecondary option that is sure to be reached, and over all doors there are options of two kinds or more. Postsecondary are a certificate, an associate degree, a baccalaureate degree and a registered apprenticeship. An onward option without `after` lies behind every door. An apprenticeship counts once agency and number of its registration are given.',
    isFalse: [
      'The authors claim that `steps`, `credentials` and `onward` are complete, and behind some door no postsecondary option is even perhaps to be reached.',
      'They claim the same, and fewer than two kinds of option may be reached at all.',
    ],
    isOpen: [
      'An option may or may not lie behind a door: a step on the way does not say what it requires, or asks for something that no step supplies.',
      'The level of a certificate, license or certification is not given, or a credential is only called a degree, a diploma or a credential.',
      'An apprenticeship does not say where and under which number it is registered, or its sponsor or provider is not there on the day.',
      'An onward option rests on an agreement that not all of its parties have signed by the day.',
      'The pathway has no door.',
    ],
    never: 'Whether people succeed in what they go on to.',
    grade: 'derived',
    ours: [
      'Two kinds of option make a range; the law gives no number. An onward option of the kind `other` is not counted.',
      'A license or certification that a college program awards is an education option, as a certificate is.',
      'A door counts with what follows from it. What a person can start in another way lies behind it only perhaps.',
    ],
  },
  {
    of: ['wioa.b.apprenticeship'],
    looksAt: [
      '`steps` of the kind `apprenticeship`, or with `apprenticeship`: `registered`, `agency`, `registrationId`, `sponsor`',
      '`pathways`: `onward` of the kind `registered-apprenticeship`, with its `partner` and `agreement`',
      '`steps` of the kind `pre-apprenticeship`',
    ],
    isTrue:
      'An apprenticeship that is within reach, and to which an entry or another step leads, gives the agency that registered it and its number, which has a digit. An onward apprenticeship without `after` is within reach where any step of the pathway is.',
    isFalse: [
      'An onward option is presented as a registered apprenticeship and recorded as not registered, and no other apprenticeship may be.',
      'The authors claim that `steps` and `onward` are complete, and no apprenticeship that may be registered is among them.',
    ],
    isOpen: [
      'Agency or number is missing.',
      'It is registered, and only perhaps within reach, or anyone may start it and nothing on the pathway leads to it.',
      'It rests on an agreement that is not signed on the day, or on a partner, sponsor or provider who is not there.',
      'An apprenticeship step is recorded honestly as not registered: that weakens.',
      'There is only a pre-apprenticeship. Its number does not make it an apprenticeship.',
    ],
    never: 'Whether the registration is current: the register is not asked.',
    grade: 'declared',
    ours: [
      'The clause asks for a registered apprenticeship of its own. Read as an example only, it asks for none: see the readings of this definition.',
    ],
  },
];
