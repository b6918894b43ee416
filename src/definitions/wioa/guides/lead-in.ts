/** How the lead-in of WIOA section 3(7) is decided, in our own words. */

import type { RuleGuide } from '../../engine/guide.js';

const provider =
  'A step that would count names no partner in `provider`, or names one that is not in the document or not in effect on the day.';

/** The four propositions of the lead-in. */
export const leadInRules: readonly RuleGuide[] = [
  {
    of: ['wioa.0.education'],
    looksAt: [
      '`steps` of the pathway: `kind`, `components`, `training`, `provider`',
      '`partners`: whether the provider is there',
    ],
    isTrue:
      'A step of the pathway is education, and its provider is a partner in the document. A step with `components` of the kind `education` is. So is an integrated education and training step. Otherwise the kind of step decides: academic kinds, courses, degree programs and programs of any other sort are education, as long as the step is not marked as a training service (`training`).',
    isFalse: [
      'The authors claim that `steps` is complete, every listed step is in the document, and none is education.',
    ],
    isOpen: [provider, 'No step is education, and no one claims that the steps are complete.'],
    grade: 'declared',
    ours: [
      'Education is not training: a course marked as a training service counts as education only where one of its components says so.',
      'What is offered is what a named partner provides. A step without a provider speaks for it and decides nothing.',
    ],
  },
  {
    of: ['wioa.0.training'],
    looksAt: [
      '`steps` of the pathway: `kind`, `components`, `training`, `occupation`, `provider`',
      '`partners`: whether the provider is there',
    ],
    isTrue:
      'A step of the pathway is training, and its provider is a partner in the document. Kinds such as occupational training, on-the-job training and apprenticeship are training; so is any step with `training` or with a component of that kind, and an integrated education and training step. A program, a degree program, a course or dual enrollment is training where it names the `occupation` that it trains for.',
    isFalse: [
      'The authors claim that `steps` is complete, every listed step is in the document, and none is training.',
    ],
    isOpen: [provider, 'A program or course does not name the occupation that it trains for.'],
    grade: 'declared',
    ours: ['Instruction that names the occupation it trains for is training, whatever it is called.'],
  },
  {
    of: ['wioa.0.services'],
    looksAt: [
      '`supports` whose `steps` are `"all"` or share a step with the pathway: `provider`, `capacity`',
      '`partners`: whether the provider is there',
    ],
    isTrue:
      'A support of any kind goes with the pathway, its provider is a partner in the document, and it has places on the day where the pathway is, or does not say how many.',
    isFalse: ['The authors claim that `supports` is complete, and none goes with the pathway.'],
    isOpen: [
      'The supports name no provider, or one that is not in the document.',
      'They have no places, or only those of another time or in another place.',
    ],
    grade: 'declared',
    ours: [
      'Any service beside instruction counts: counseling, a supportive service, placement. Whether a person needs it is not asked.',
    ],
  },
  {
    of: ['wioa.0.quality'],
    looksAt: ['`attestations` of this proposition', '`evidence` that names this proposition'],
    isTrue:
      'An office attests it, and the pathway has at least one step or support of which it can be said. Records such as accreditation or outcomes are listed beside it and decide nothing.',
    isFalse: [],
    isOpen: ['No office has attested it. The element stays open until one does.'],
    never: 'Quality. No number, list or accreditation stands in for the judgment.',
    grade: 'declared',
  },
];
