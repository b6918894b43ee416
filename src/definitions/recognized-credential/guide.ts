/** Recognized postsecondary credentials as their page explains them, in our own words. */

import type { Guide } from '../engine/guide.js';

/** A recognized postsecondary credential. */
export const postsecondaryCredentialGuide: Guide = {
  about: [
    'Whether a credential is a recognized postsecondary credential: what training under WIOA is to lead to, what its credential measure counts, and what clause F of the definition of a career pathway asks for. The section has a closed list of kinds; which skills such a credential has to attest, and who may issue it, the federal guidance says.',
    'It is checked for each credential of a document. `recognizeCredential` asks the same three questions and says yes, no or unknown in one word, by the first that decides. Here each question stands by itself, with its own citation and what would settle it: *met* where it says yes, *not met* where it says no.',
    'People attest an answer, never the result: each of the three questions can be attested about a credential under this definition. An attestation of `wioa.recognized-credential` is for the definition that it names, where a credential is one part of a pathway or program; it settles nothing here.',
    'The section was read in a copy of the code of April 2023, the guidance in its text of 11 June 2024, from which day on this edition is in force. That the kinds are the law and the rest is guidance, the citation of each element says.',
  ],
  elements: {
    skills:
      'It attests skills that an industry or an occupation asks for. General ones do not count, however widely they are asked for: work readiness, safety, hygiene, computers.',
    issuer:
      'It comes from a body of the list in the guidance: an agency of the State for education, an institution in title IV, a tribal institution, a body of industry or a profession, an apprenticeship agency, a public body that regulates, a program of Veterans Affairs, Job Corps. A workforce board is none.',
    kind: 'It is one of the kinds in the section: a certificate or certification that industry recognizes, the certificate of an apprenticeship, a license that the State or the Federal Government recognizes, an associate or a baccalaureate degree.',
  },
  rules: [
    {
      of: ['rpc.skills'],
      looksAt: ['`credentials`: `skillKind`, `kind`'],
      isTrue:
        'It says that it attests skills of an industry or an occupation; or it says nothing of skills and is an associate or baccalaureate degree, a license or the certificate of an apprenticeship.',
      isFalse: ['It says that it attests another kind of skill.'],
      isOpen: ['It is of another kind and does not say which skills it attests.'],
      grade: 'declared',
    },
    {
      of: ['rpc.issuer'],
      looksAt: ['`credentials`: `issuerKind`, `kind`'],
      isTrue:
        'Its issuer is of a sort that the guidance lists; or no issuer is recorded and it is an associate or baccalaureate degree; or it is a license or the certificate of an apprenticeship, which a public body makes what they are.',
      isFalse: ['A workforce board issues it.'],
      isOpen: ['Its issuer is of another sort, or is not recorded.'],
      never: 'Whether an assessment is valid and reliable.',
      grade: 'declared',
    },
    {
      of: ['rpc.kind'],
      looksAt: ['`credentials`: `kind`, `recognition`, `recognizedByState`, `registered`'],
      isTrue:
        'It is an associate or baccalaureate degree; a license that the State recognizes, that a licensing body or a list recognizes, or that a public body issues; the certificate of an apprenticeship with its registration; or a certificate or certification that an industry body, a licensing body, a list or two named employers recognize.',
      isFalse: [
        'It is a diploma or an equivalent of secondary school, a certificate of participation or of pre-apprenticeship, or a seal of quality.',
        'It is a license that the State does not recognize and no body of government does, or comes from an apprenticeship that is not registered.',
      ],
      isOpen: [
        'Recognition or registration is not recorded, or the number of a registration has no digit: "pending" is none.',
        'It is a badge, or a graduate credential, which counts in one program of WIOA only.',
        'Its kind is not given, or is only "degree" or "diploma".',
      ],
      grade: 'declared',
    },
  ],
};
