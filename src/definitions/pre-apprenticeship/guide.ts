/** Pre-apprenticeship as its page explains it, in our own words. */

import type { Guide } from '../engine/guide.js';

const ahead =
  '`pathways` with the program: `steps` that build on it, `onward` of the kind `registered-apprenticeship`';

/** 20 CFR 681.480. */
export const preApprenticeshipGuide: Guide = {
  about: [
    'A pre-apprenticeship prepares people to enter a registered apprenticeship and succeed in it. The regulation on youth activities under WIOA says what it includes; the rules for adults point to that. This definition goes through it, program by program.',
    'No office approves a pre-apprenticeship under this regulation. Who wants to be paid for it from an individual training account has to be on the State list, as other providers have: that is another definition (`etp-680`).',
  ],
  elements: {
    'lead-in': 'A registered apprenticeship comes after it, and it is designed to prepare people for that.',
    a: 'Training and curriculum fit what employers in the State or the region need.',
    b: 'Those who take it can have educational and career counseling and other supportive services, from its provider or from others.',
    c: 'They learn by doing, in a way that is connected with what they are taught.',
    d: 'They can earn at least one credential that industry recognizes.',
    e: 'One registered apprenticeship or more is a partner, and helps to place those who complete it.',
  },
  rules: [
    {
      of: ['preapp.ahead'],
      looksAt: [
        ahead,
        '`agreements`: `articulates` from the program',
        '`apprenticeship` of these: `agency`, `registrationId`, `registered`',
      ],
      isTrue:
        'An apprenticeship with its agency and its number builds on the program on a pathway, gives credit for it, or is an option beyond the pathway.',
      isFalse: ['The program is an apprenticeship itself.'],
      isOpen: [
        'The agency or the number is missing, or it is recorded as not registered.',
        'It rests on an agreement that is not signed on the day, or on a sponsor, provider or partner who is not there.',
      ],
      grade: 'derived',
    },
    {
      of: ['preapp.designed'],
      looksAt: ['`attestations` of this proposition', '`steps`: `provider`'],
      isTrue: 'An office attests it, of a program of a known provider.',
      isFalse: [],
      isOpen: ['No one attests it.'],
      grade: 'record',
    },
    {
      of: ['preapp.employers'],
      looksAt: [
        '`engagements` for a pathway with the program: `kind`, `partner`, `on`',
        '`agreements` of the kind `employer-commitment` that cover it or such a pathway',
      ],
      isTrue:
        'A named employer identified skills or credentials, judged proficiency, reviewed the curriculum or hired, on a day that is past; or one committed to it in an agreement that all parties have signed.',
      isFalse: [],
      isOpen: [
        'The employer or the day is not named; or it is the provider itself, and no employer.',
        'It is about the system as a whole.',
      ],
      never: 'Whether what the employer needs is what employers of the State or region need.',
      grade: 'declared',
    },
    {
      of: ['preapp.curriculum'],
      looksAt: ['`steps`: `competencies`', '`skillNeeds`: `competencies`'],
      isTrue:
        'The program is training, and teaches a competency in the document that answers a skill need on record.',
      isFalse: [],
      isOpen: ['What it teaches answers no need on record, or it is no training by its kind.'],
      grade: 'declared',
    },
    {
      of: ['preapp.counseling'],
      looksAt: [
        '`supports` for the program or for all steps: `kind`, `goals`, `provider`, `populations`, `model`, `capacity`',
        '`pathways` with the program: `populations`',
      ],
      isTrue:
        'Counseling by named providers who have places serves education goals and career goals, taken together, each for everybody: for anyone, or for each population of the pathways with the program.',
      isFalse: ['The authors claim that `supports` is complete, and none for the program is counseling.'],
      isOpen: [
        'The provider or the goals are not recorded, or one of the two goals is served by none.',
        'It has no places, or serves one of the goals for some people only.',
      ],
      grade: 'declared',
    },
    {
      of: ['preapp.supports'],
      looksAt: ['`supports` for the program or for all steps: `kind`, `provider`'],
      isTrue: 'A service that is neither counseling nor help into a job has a named provider.',
      isFalse: [
        'The authors claim that `supports` is complete, and there is no such service for the program.',
      ],
      isOpen: ['Its provider is not recorded, or it has no places.'],
      grade: 'declared',
    },
    {
      of: ['preapp.hands-on'],
      looksAt: [
        '`steps` of the kinds `activity`, `internship`, `work-experience` and `on-the-job-training` on a pathway with the program: `provider`',
        '`engagements` for such a pathway: `kind`, `partner`, `on`',
      ],
      isTrue:
        'Such a step has a named provider; or a named employer gave work-based learning, work experience or internships, or came to classes, on a day that is past.',
      isFalse: [],
      isOpen: ['The provider, the employer or the day is not recorded.'],
      grade: 'declared',
    },
    {
      of: ['preapp.credential'],
      looksAt: ['`credentials` that it awards: `recognition`, `kind`, `issuerKind`, `skillKind`'],
      isTrue:
        'Two employers that are named recognize it, or an industry body, a licensing body or a list does; or it counts under WIOA section 3(52).',
      isFalse: ['It is recorded to award none, and the authors claim that `credentials` is complete.'],
      isOpen: ['One employer recognizes it, or none on record does.'],
      grade: 'declared',
      ours: [
        'A card of general safety is no recognized postsecondary credential. Industry may recognize it all the same, and this element asks for no more.',
      ],
    },
    {
      of: ['preapp.partnership'],
      looksAt: [
        '`agreements` that cover the program or a pathway with it, give credit for it, or stand behind an option beyond: `parties`, `reviewBy`',
        ahead,
      ],
      isTrue:
        'Who provides the program, and who sponsors or provides a registered apprenticeship after it, are parties to one, and all parties have signed it.',
      isFalse: ['The authors claim that `agreements` is complete, and none is about the program.'],
      isOpen: ['It is unsigned, signed later (*planned*), overdue for review, or between others.'],
      grade: 'declared',
    },
    {
      of: ['preapp.placement'],
      looksAt: [
        ahead,
        '`supports` for the program of the kinds `job-placement` and `job-search-assistance`: `provider`',
      ],
      isTrue:
        'An option beyond the pathway is direct entry to a registered apprenticeship; or who has one after the program provides help into a job.',
      isFalse: [],
      isOpen: ['Others provide that help, or the apprenticeship may not be registered.'],
      grade: 'declared',
    },
  ],
};
