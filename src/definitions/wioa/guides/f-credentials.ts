/** How clause F of WIOA section 3(7) is decided, in our own words. */

import type { RuleGuide } from '../../engine/guide.js';

/** The two propositions of clause F. */
export const clauseFRules: readonly RuleGuide[] = [
  {
    of: ['wioa.f.diploma'],
    looksAt: [
      '`entries`, or else the steps that say they are open: what each door requires',
      '`steps`: `awards`, `requires`, `follows`',
      '`credentials`: `kind`, `recognizedByState`',
    ],
    isTrue:
      'One door can be passed without a diploma, and behind it lies a step, sure to be reached by a person without a diploma, that awards a secondary school diploma or its equivalent which the State recognizes (`recognizedByState`).',
    isFalse: [
      'Every declared entry demands a diploma. An entry whose step is not on the pathway leaves it open.',
      'The authors claim that `steps` and `credentials` are complete, and no diploma can be had, not even perhaps.',
    ],
    isOpen: [
      'A door does not say what it requires. Where the authors claim that `entries` is complete, such a door is taken to ask for no diploma.',
      'A door asks for a degree, which usually presupposes a diploma, for a diploma of no given level, or for something that only words describe.',
      'Whether the State recognizes the equivalent is not stated.',
      'The step that awards it is only perhaps within reach.',
      'The pathway has no door.',
    ],
    never: 'Whether the State recognizes an equivalent: the document says so, this library keeps no list.',
    grade: 'derived',
    ours: [
      'One door for people without a diploma is enough, and the steps to the diploma may be optional: the clause says that a person is enabled to earn one.',
      'Where every declared entry demands a diploma, no one can earn a first one on the pathway. That is not met, whatever else the document leaves open.',
    ],
  },
  {
    of: ['wioa.f.credential'],
    looksAt: [
      '`entries`, or else the steps that say they are open: the doors',
      '`steps`: `awards`, `requires`, `follows`',
      '`credentials`: `kind`, `skillKind`, `issuerKind`, `recognizedByState`, `registered`, `recognition`',
      '`attestations` of `wioa.recognized-credential` about a credential',
    ],
    isTrue:
      'Behind every door lies a step, sure to be reached, that awards a recognized postsecondary credential. Which credentials are recognized is explained under *Recognized credentials* below.',
    isFalse: [
      'The authors claim that `steps` and `credentials` are complete, and behind some door no credential that is or may be recognized can be reached, not even perhaps.',
      'They claim the same and that `entries` is complete, there is no door, and no such credential may be reached at all.',
    ],
    isOpen: [
      'The credential may be recognized: a question of the guidance is not answered in the document.',
      'A step on the way is only perhaps within reach.',
      'The pathway has no door.',
    ],
    never: 'Whether industry values the credential. The document names who recognizes it.',
    grade: 'derived',
    ours: [
      'From every door, not from one alone: see the readings of this definition.',
      'Degrees, licenses and certificates of registered apprenticeships attest occupational skills by what they are. For certificates and certifications the document has to say so.',
      'Where employers recognize a certificate, two of them are named.',
    ],
  },
];
