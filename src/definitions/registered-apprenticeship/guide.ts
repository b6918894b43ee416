/** Registered apprenticeship as its page explains it, in our own words. */

import type { Guide } from '../engine/guide.js';

/** 20 CFR 680.470. */
export const registeredApprenticeshipGuide: Guide = {
  about: [
    'In WIOA an apprenticeship is one that is registered under the National Apprenticeship Act, with the Office of Apprenticeship of the U.S. Department of Labor or with a State agency that it recognizes. It is then eligible by itself for the State list of training providers, gives no account of its performance, and stays on the list until it is deregistered.',
    'Registration is the decision of that agency. It is recorded, never computed.',
    'What the agency asks of a program before it registers it stands in 29 CFR part 29, on hours of learning, instruction, wages and much else. That text was not at hand. It is one element here that stays open, whoever attests it, so no program is *met*: read `registered` for the answer that WIOA asks for.',
  ],
  elements: {
    registered: 'The agency that registered it is known, and its number there.',
    sponsor: 'Somebody carries the program out.',
    'not-read': 'The regulation on apprenticeship was not read.',
  },
  rules: [
    {
      of: ['ra.registered'],
      looksAt: [
        '`steps`: `apprenticeship` with `agency`, `registrationId`, `registered`; `kind`',
        '`credentials`: `registered` of the certificate of an apprenticeship that it awards',
      ],
      isTrue:
        'The step, or the certificate that it awards, gives the agency that registered the program and its number.',
      isFalse: [
        'The step says that it is not registered.',
        'It is a pre-apprenticeship. That is none, whatever its number.',
      ],
      isOpen: [
        'It is an apprenticeship, or has one behind it, and the agency or the number is missing.',
        'Nothing shows it as an apprenticeship at all.',
        'Only the certificate says that there is no registration.',
      ],
      never:
        'Whether the registration still stands: the agency knows. A program that was deregistered has ceased.',
      grade: 'declared',
    },
    {
      of: ['ra.sponsor'],
      looksAt: ['`steps`: `apprenticeship` with `sponsor`; `provider`'],
      isTrue: 'The step names its sponsor, and that is a partner in the document.',
      isFalse: [],
      isOpen: ['Only its provider is known: a college that teaches a part of it need not be the sponsor.'],
      grade: 'declared',
    },
    {
      of: ['ra.not-read'],
      looksAt: ['nothing: this library has not read it'],
      isTrue: 'Never.',
      isFalse: [],
      isOpen: ['Always, but where somebody says that it does not hold.'],
      grade: 'record',
    },
  ],
};
