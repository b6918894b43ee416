/** Portable and stackable credentials as their page explains them, in our own words. */

import type { Guide } from '../engine/guide.js';

/** A portable and stackable credential. */
export const stackableCredentialGuide: Guide = {
  about: [
    'A local plan under WIOA says how the board improves access to activities that lead to a recognized postsecondary credential, including one that is "an industry-recognized certificate or certification, portable, and stackable". This definition goes through the three for each credential of a document.',
    'The section uses these words and does not say what they mean. A letter of the Department of Labor of 2010 (TEGL 15-10), which others quote for what stackable means, was not read and is no part of this definition. How the words are decided is this library’s reading, and the same as for [Workforce Pell](workforce-pell-credential.md), which uses two of them.',
    'The text was read in a copy of the code of April 2023.',
  ],
  readings: {
    kinds: {
      asks: 'Which credentials are meant?',
      ways: {
        certificates: 'certificates and certifications, as the words say',
        any: 'any recognized postsecondary credential, degrees and licenses too, because the words only give an example',
      },
    },
  },
  elements: {
    'industry-recognized':
      'It is a certificate or a certification that industry recognizes. A degree or a license may be portable and stackable too: then read the other two elements.',
    portable: 'Employers beside the first accept it.',
    stackable: 'It counts towards a further credential.',
  },
  rules: [
    {
      of: ['stackable.industry-recognized'],
      looksAt: ['`credentials`: `kind`, `skillKind`, `issuerKind`, `recognition`'],
      isTrue:
        'It is a certificate or a certification that counts under WIOA section 3(52), as [its own definition](wioa-3-52.md) reads it.',
      isFalse: [
        'It does not count under that section: by its skills, its issuer or its kind.',
        'It is a degree or a license; in the other reading these count where they are recognized.',
      ],
      isOpen: [
        'What decides is not recorded: which skills it attests, who issues it, who recognizes it.',
        'It is the certificate of an apprenticeship, which the law names apart.',
      ],
      grade: 'declared',
    },
    {
      of: ['stackable.portable'],
      looksAt: ['`credentials`: `recognition`, `recognizedByState`'],
      isTrue:
        'Two employers that are named recognize it, or an industry body, a licensing body, a list of the State or a federal list does; or it is a license that the State recognizes.',
      isFalse: [],
      isOpen: [
        'One employer recognizes it, or only an accreditor of the institution does, or no one on record.',
      ],
      never: 'Whether an employer far away takes it: a recognition is what the document says.',
      grade: 'declared',
    },
    {
      of: ['stackable.stacks'],
      looksAt: [
        '`steps`: `awards`; `pathways` with one of them: what it is needed or useful for',
        '`steps`: `requires` with the credential',
        '`agreements`: `articulates`, `parties`, `reviewBy`',
      ],
      isTrue:
        'On a pathway it must or may stack into a further credential, which a secondary school diploma or its equivalent is not, nor a certificate that only preparation for equivalency awards; or another program asks for it that awards one; or an agreement in force gives credit for it, or for the only step that awards it, towards a certificate or a degree.',
      isFalse: [],
      isOpen: [
        'Nothing on record builds on it. Other colleges may: no list is complete.',
        'The agreement is not signed by all, is signed later (*planned*), or its review is overdue; or who offers the step that gets the credit is no party.',
        'The credit is for one of several steps that award it, and so for some who hold it.',
      ],
      grade: 'derived',
    },
  ],
};
