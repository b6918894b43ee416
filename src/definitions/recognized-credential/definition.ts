/**
 * "Recognized postsecondary credential" in WIOA section 3(52), 29 U.S.C. 3102(52), by the three questions of RSA-TAC-17-01
 * of 11 June 2024, the federal guidance on it: kind of skill, issuer, kind of credential. The section lists kinds; which
 * skills and which issuers count the guidance says.
 */

import type { CredentialDossier } from '../engine/credential.js';
import type { Definition } from '../engine/definition.js';
import { definitionOf } from '../engine/definition-from.js';
import { issuer, kind, skills } from './questions.js';

const law = { usc: '29 U.S.C. 3102(52)', act: 'WIOA section 3(52)' };
const guidance = (place: string) => ({ document: 'RSA-TAC-17-01', place });

/** A recognized postsecondary credential, WIOA section 3(52). */
export const postsecondaryCredential: Definition<CredentialDossier> = definitionOf<CredentialDossier>(
  {
    id: 'wioa-3-52',
    title: 'Recognized postsecondary credential, WIOA section 3(52)',
    edition: 'tac-17-01',
    inForce: { from: '2024-06-11' },
    authority: [law, guidance('recognized postsecondary credential')],
    textVerifiedOn: '2024-06',
    basis: 'guidance',
  },
  [
    {
      id: 'skills',
      citation: guidance('recognized postsecondary credential, which skills'),
      asks: [
        {
          id: 'rpc.skills',
          collect: skills,
          ours: 'an associate or baccalaureate degree, a license and the certificate of an apprenticeship attest such skills by what they are',
        },
      ],
    },
    {
      id: 'issuer',
      citation: guidance('recognized postsecondary credential, who may issue'),
      asks: [
        {
          id: 'rpc.issuer',
          collect: issuer,
          ours: 'a degree, a license or the certificate of an apprenticeship of which no issuer is recorded comes from one that may; an issuer outside the list leaves it open',
        },
      ],
    },
    {
      id: 'kind',
      citation: law,
      asks: [
        {
          id: 'rpc.kind',
          collect: kind,
          openTerms: ['industry-recognized'],
          ours: 'an industry body, a licensing body, a list or two named employers are the industry',
        },
      ],
    },
  ],
);
