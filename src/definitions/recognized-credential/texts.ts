/** The texts of recognized postsecondary credentials, in our own words. */

import type { Texts } from '../engine/texts.js';
import { wioaMessages } from '../wioa/messages.js';

const issuer = 'the body that issues it';

/** English texts for determinations under section 3(52) of WIOA. */
export const postsecondaryCredentialTexts: Texts = {
  definition: 'wioa-3-52',
  elements: {
    skills: 'Attests skills of an industry or an occupation',
    issuer: 'Is issued by a body that may issue such credentials',
    kind: 'Is a kind of credential that counts',
  },
  propositions: {
    'rpc.skills': {
      holds: 'it attests skills of an industry or an occupation',
      ask: 'Which skills does it attest: those of an industry or an occupation, or general ones such as work readiness or safety?',
      act: 'Record which kind of skill it attests; one of general skills does not count.',
      owner: issuer,
      effort: 'call',
    },
    'rpc.issuer': {
      holds: 'a body that may issue such credentials issues it',
      ask: 'Who issues it, and which sort of body is that?',
      act: 'Record which sort of body issues it; one from a workforce board does not count.',
      owner: issuer,
      effort: 'call',
    },
    'rpc.kind': {
      holds: 'it is a kind of credential that counts',
      ask: 'Which kind of credential is it, and who recognizes it?',
      askWhen: {
        'credential.recognition-unknown':
          'Which two employers, industry body, licensing body or list recognizes it?',
        'credential.license-unknown':
          'Which State, or which body of the Federal Government, recognizes the license?',
        'credential.registration-unknown':
          'Is the apprenticeship registered, with which agency and under which number?',
        'credential.kind-unknown': 'Is it a certificate, a certification, a license or a degree?',
        'credential.graduate-degree':
          'Does an office say that this graduate credential counts here, and why?',
        'credential.badge':
          'Is there a certificate or a certification behind the badge, and who recognizes it?',
      },
      act: 'Record its kind, and what makes it count: who in the industry recognizes it, the State that recognizes the license, the registration of the apprenticeship.',
      owner: issuer,
    },
  },
  messages: {
    ...wioaMessages,
    'credential.skills': 'attests skills of an industry or an occupation',
    'credential.skills-by-kind': 'is for an occupation by what it is',
    'credential.issuer-listed': 'comes from a sort of body that may issue it',
    'credential.issuer-by-kind': 'comes from a body that may issue it, by what it is',
    'credential.degree': 'is an associate or a baccalaureate degree',
    'credential.license': 'is a license that the State or the Federal Government recognizes',
    'credential.license-unknown':
      'counts only if the State or the Federal Government recognizes the license, which is not stated',
    'credential.apprenticeship': 'completes a registered apprenticeship',
    'credential.industry-recognized': 'is a certificate or a certification that industry recognizes',
  },
};
