/** How clause D of WIOA section 3(7) is decided, in our own words. */

import type { RuleGuide } from '../../engine/guide.js';

/** The condition of clause D, and what it asks. */
export const clauseDRules: readonly RuleGuide[] = [
  {
    of: ['wioa.d.appropriate'],
    looksAt: [
      '`attestations` of this proposition',
      '`steps`: whether concurrent instruction is there on the day, which shows that it is appropriate',
    ],
    isTrue: 'It is presumed. Concurrent instruction that runs on the day shows it (*derived*).',
    isFalse: [],
    isOpen: ['One office attests that it is appropriate and another that it is not.'],
    never: 'Whether concurrent instruction suits the people on the pathway.',
    grade: 'assumed',
    ours: [
      'The clause is conditional. While no office says otherwise, the condition is presumed to hold, so a pathway cannot leave clause D by saying nothing. Attested false with a reason, clause D asks nothing (*not engaged*).',
    ],
  },
  {
    of: ['wioa.d.concurrent'],
    looksAt: [
      '`steps` within reach: `kind`, `components` with `kind`, `occupation`, `cluster`, `when`, `term`; `schedule`, `term`, `occupation`, `requires`, `raises`, `competencies`, `awards`, `credits`',
      '`terms`: `period`',
      '`occupations`: `cluster`',
    ],
    isTrue:
      'There is a block of instruction that has all three parts, education, workforce preparation and training, in the context of one occupation or cluster. All of its parts share at least half of the shortest of them. It runs on the day, or ended within the year before it. Steps that have to be taken in the same term need no dates. A block is one step with several components, several steps that have to be taken in the same term, or three steps with dates of which none has to be finished before another: for itself, or for what only these award, teach, raise or give credit for.',
    isFalse: [
      'The authors put a block together themselves, its dated parts never run all at once or are taught for different occupations, and no other block may hold.',
      'The authors claim that `steps` and `schedules` are complete, and no block may hold.',
    ],
    isOpen: [
      'An integrated education and training step does not list its components, or a block does not have all three parts.',
      'Parts have no dates or terms, or dates outside of their term, or no occupation or cluster.',
      'One part names an occupation that is not in the document, or a cluster where that of the occupation of another part is not given; or the codes of two occupations do not tell them apart, as those of a group or of another edition.',
      'The parts share some time, but less than half of the shortest.',
      'The block ended more than a year before the day (it supports), or begins only later (*planned*).',
      'Whether a person gets to one of its steps is open.',
      'There are more combinations of dated steps than are looked at, 20,000: `limit-reached`.',
    ],
    never: 'Intensity, materials and objectives of the instruction (34 CFR 463.37).',
    grade: 'derived',
    ours: [
      'Half of the shortest part is concurrent; the law gives no share. A sequence is not: steps of which one has to be finished first are no block.',
      'A course that ended within the year before the day counts as offered again, here alone.',
      'Two occupations with the same SOC code and edition are one. Clusters are the same whatever their case, blanks and hyphens, and with "&" for "and".',
      'Education of any sort counts, not only adult education and literacy under title II.',
    ],
  },
];
