/** What several clauses of WIOA section 3(7) rest on: doors and reach, and recognized credentials. */

import type { Guide } from '../../engine/guide.js';

/** How far a person gets, and which credentials are recognized. */
export const wioaSections: NonNullable<Guide['sections']> = [
  {
    title: 'Doors, and what is within reach',
    paragraphs: [
      'The *doors* of a pathway are its declared `entries`. Where it declares none, they are the steps that say they are open: those with a requirement that nothing on the pathway has to supply. A step that asks for one which is not there, or no longer, is no door.',
      'A step is *within reach* where some person who brings what a door asks for, and no more, is sure to get to it. It is *perhaps within reach* where that depends on something unknown: the step or one before it does not say what it requires, or asks for something that no step supplies, such as a decision in words.',
      'A step lies *behind* a declared entry where what it asks for is met by using the step at the entry or one that follows from it: by `requires`, by `follows`, or because both have to be taken in the same term. A step that the person at the entry can get to in another way lies behind it only *perhaps*.',
      'Credit by an agreement (`articulates`) stands for a step once every party has signed by the day, is in the document and has not gone, and there are two of them or more; one is enough where the school that gives the credit teaches both steps. Until then what rests on it is *planned*.',
      'A step whose `schedule` is over, or without one each of whose terms is over or has ceased, shows nothing, as a step of a provider who is gone: it is listed as out of date. Clause D has times of its own. One that is still to come counts.',
      'Some propositions look only at steps within reach: the skill needs of clause A, counseling in C, concurrent instruction in D, supports and acceleration in E, help in G. Clauses B and F ask what lies behind each door.',
    ],
  },
  {
    title: 'Recognized credentials',
    element: 'F',
    paragraphs: [
      'WIOA section 3(52) has a closed list of kinds. The guidance RSA-TAC-17-01 says which skills a credential has to attest, who may issue it, and which kinds count. This library asks these three questions in that order, and answers them from the document: which kind of skill, who issues it, which kind of credential.',
      'An attestation of `wioa.recognized-credential` about a credential settles what the document leaves open. It cannot bring in what the law leaves out; said against what the law includes, it makes a dispute, and the answer is open.',
      'Recognition counts from an industry body, from a licensing body, on a State or federal list, or from two employers or more (their names in `by`, apart by semicolons; blanks and marks make no second name), if it is not dated after the day. Accreditation of a school is no recognition of a credential.',
    ],
  },
];
