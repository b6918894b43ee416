/** How clause C of WIOA section 3(7) is decided, in our own words. */

import type { RuleGuide } from '../../engine/guide.js';

/** The two propositions of clause C. */
export const clauseCRules: readonly RuleGuide[] = [
  {
    of: ['wioa.c.counseling'],
    looksAt: [
      '`supports` that go with the pathway: `kind`, `provider`, `steps`, `populations`, `model`, `capacity`',
      '`pathways`: `populations`',
      '`partners`: whether the provider is there',
    ],
    isTrue:
      'A support of a counseling kind goes with a step that a person gets to, or with all steps, and its provider is a partner in the document. Counseling kinds are academic counseling, career counseling, career navigation, career planning, guidance and counseling, and intrusive advising.',
    isFalse: [
      'The authors claim that `supports` is complete, and none is counseling, or all of it goes with steps that no person can reach.',
    ],
    isOpen: [
      'The counseling names no provider, or one that is not in the document or not in effect on the day.',
      'It goes only with steps that are perhaps within reach.',
      'It is for some people only, and none that has places and a provider is for the others whom the pathway is meant for.',
      'It has no places, or only those of another time, in another place or for other people.',
      'Only other supports are listed. Transportation is no counseling, and that it is listed does not say that there is none.',
    ],
    grade: 'declared',
    ours: ['Supportive services, section 3(59), are not counseling.'],
  },
  {
    of: ['wioa.c.goals'],
    looksAt: [
      '`supports` of a counseling kind that go with the pathway: `goals`, `kind`, `steps`, `provider`, `populations`, `model`, `capacity`',
      '`pathways`: `populations`',
    ],
    isTrue:
      'The counseling within reach that has places and a named provider serves education goals and career goals, each for everybody: for anyone, or for each population that the pathway is meant for. What a support says in `goals` counts. Without it the kind counts: academic counseling serves education; career counseling and career navigation serve careers; career planning, section 3(8), serves both.',
    isFalse: [
      'The authors claim that `supports` is complete, all counseling is within reach and says its goals, and education or career is not among them.',
      'They claim the same, and there is no counseling within reach, or perhaps within reach.',
    ],
    isOpen: [
      'The counseling does not say its goals, and its kind does not tell.',
      'Only one of the two goals is served, and no one claims that the supports are complete.',
      'One goal is served for some people only: veterans have career counseling, the others education counseling.',
      'Whoever serves one of the goals is not named, is not there on the day, or has no places for them.',
    ],
    never: 'Whether the goals of each person are written down. That takes records of participants.',
    grade: 'declared',
    ours: ['Several counselors may serve the two goals between them.'],
  },
];
