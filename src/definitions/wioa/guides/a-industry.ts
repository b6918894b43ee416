/** How clause A of WIOA section 3(7) is decided, in our own words. */

import type { RuleGuide } from '../../engine/guide.js';

/** The two propositions of clause A. */
export const clauseARules: readonly RuleGuide[] = [
  {
    of: ['wioa.a.industry'],
    looksAt: [
      '`pathways`: `sectors`, `region`; the `region` of the system where the pathway has none',
      '`evidence` of the kinds `labor-market`, `employer-information` and `direct-engagement` about the pathway, about one of its `occupations` that is in the document, about a skill need that concerns it, or listed under such a need: `date`, `places`, `bearing`',
      '`engagements` up to the day in which employers say which skills or credentials they want',
    ],
    isTrue:
      'The pathway names a sector and a region, and labor market reports or information from employers, each with a date, cover every part of that region. Several records may cover it together. A record covers an area that is its own place, or that lies in the State which is its place.',
    isFalse: [
      'The authors claim that `sectors` is complete, and the pathway has none.',
      'The authors claim that `labor-market-evidence` is complete, and there is no engagement and no record that may be about the region.',
    ],
    isOpen: [
      'A record has no date, or covers only a part of the region.',
      'A record is about another part of the same State or about the whole country: it supports, and no more.',
      'A record is about another place: it says nothing of this region.',
      'Its places are coded in a way that cannot be compared with the region.',
      'A record speaks against it without naming this proposition: that weakens, and refutes nothing.',
      'The pathway names no sector, or no one names a region, or the region is the whole country.',
      'Only contact with employers is on record.',
    ],
    never:
      'Whether demand is high. The clause does not ask for an occupation in demand, and this library derives no demand from projections.',
    grade: 'record',
    ours: [
      'The law does not say how alignment is proven. This library asks for dated records whose places, together, cover the region.',
    ],
  },
  {
    of: ['wioa.a.skill-needs'],
    looksAt: [
      '`skillNeeds`: `occupations`, `sectors`, `competencies`',
      '`steps` of the pathway: `competencies`, and whether a person gets to them',
      '`competencies`: whether the named ones are there',
    ],
    isTrue:
      'A skill need that concerns the pathway names a competency, and a step within reach teaches it. A need concerns the pathway where they share an occupation that is in the document, or a sector; a need that names neither concerns every pathway. One need that is answered is enough.',
    isFalse: [
      'The authors claim that `skill-needs` and `steps` are complete, and no step within reach, or perhaps within reach, teaches what any need asks for.',
    ],
    isOpen: [
      'The step that teaches it is only perhaps within reach.',
      'The need may concern the pathway: it names the same sector in another edition of NAICS, or a group of occupations that holds one of the pathway.',
      'No step teaches it, or only one that no person can reach, and no one claims completeness.',
    ],
    never: 'How well a competency answers a need: the authors connect the two.',
    grade: 'declared',
    ours: [
      'One skill need that is taught shows alignment; the law gives no number.',
      'Two NAICS codes of one edition are of one sector where one contains the other; two digits, or a pair as 31-33, are the whole sector. Two occupations with the same SOC code and edition are one.',
    ],
  },
];
