/** What the memorandum of a one-stop system contains: WIOA section 121(c)(2), 29 U.S.C. 3151(c)(2). */

import { reviewInTime, sectionThere, signedBy } from '../../facts/partners/mou.js';
import type { AgreementDossier } from '../../facts/partners/subjects.js';
import type { Definition } from '../definition.js';
import { definitionFrom } from '../definition-from.js';

const at = (place: string) => ({ usc: `29 U.S.C. 3151(c)${place}`, act: `WIOA section 121(c)${place}` });

/** Contents, signatures and the review every three years. It speaks of the memorandum of the one-stop system alone. */
export const oneStopMou: Definition<AgreementDossier> = definitionFrom<AgreementDossier>(
  {
    id: 'one-stop-mou',
    title: 'One-stop memorandum of understanding, WIOA section 121(c)',
    edition: 'wioa-2014',
    inForce: { from: '2015-07-01' },
    authority: [at('(2)')],
    textVerifiedOn: '2024-10',
  },
  [
    {
      id: 'signed',
      citation: at('(1)'),
      asks: [
        { id: 'mou.board', collect: signedBy('workforce-board') },
        { id: 'mou.elected-official', collect: signedBy('chief-elected-official') },
        { id: 'mou.partners', collect: signedBy('partners') },
      ],
    },
    {
      id: 'services',
      citation: at('(2)(A)(i)'),
      asks: [{ id: 'mou.services', collect: sectionThere('services') }],
    },
    {
      id: 'costs',
      citation: at('(2)(A)(ii)'),
      asks: [
        { id: 'mou.service-costs', collect: sectionThere('service-costs') },
        { id: 'mou.infrastructure-costs', collect: sectionThere('infrastructure-costs') },
      ],
    },
    {
      id: 'referrals',
      citation: at('(2)(A)(iii)'),
      asks: [{ id: 'mou.referrals', collect: sectionThere('referrals') }],
    },
    {
      id: 'access',
      citation: at('(2)(A)(iv)'),
      asks: [{ id: 'mou.access-for-needs', collect: sectionThere('access-for-needs') }],
    },
    {
      id: 'duration',
      citation: at('(2)(A)(v)'),
      asks: [
        { id: 'mou.duration', collect: sectionThere('duration') },
        { id: 'mou.amendment', collect: sectionThere('amendment') },
        { id: 'mou.review-clause', collect: sectionThere('review') },
        { id: 'mou.review-date', collect: reviewInTime },
      ],
    },
  ],
);
