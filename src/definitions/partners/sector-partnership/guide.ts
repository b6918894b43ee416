/** The industry or sector partnership as its page explains it, in our own words. */

import type { Guide } from '../../engine/guide.js';
import { atTheTable, partnerRule } from '../partner-guide.js';

/** Who works together in a sector partnership. */
export const sectorPartnershipGuide: Guide = {
  about: [
    'The definition of an industry or sector partnership: a group around one industry cluster, convened by a workforce board or working with one. It is checked against a whole system, whose partners are the group.',
    'The law names more partners that may be included. Where they are missing, no element fails for it.',
  ],
  elements: {
    board: 'A State or local board convenes the partnership or works with it.',
    'working-group': 'It is about one industry cluster, and its members share goals.',
    employers: 'Several businesses of the cluster are in it.',
    labor: 'Someone who represents labor is in it, where that is appropriate.',
    education: 'A college or another provider of education or training is in it.',
  },
  rules: [
    {
      of: ['sector.board', 'sector.labor', 'sector.education'],
      title: 'A partner of this sort',
      ...partnerRule,
    },
    {
      of: ['sector.cluster'],
      looksAt: ['`pathways`: `cluster`, `sectors`'],
      isTrue: 'A pathway names a cluster or a sector.',
      isFalse: [],
      isOpen: ['No pathway names one.'],
      grade: 'declared',
      ours: ['One pathway that names a cluster or a sector is enough, even where others name another one.'],
    },
    {
      of: ['sector.shared-goals'],
      looksAt: ['`plans`: `goals`, `partners`'],
      isTrue: 'A plan has a goal, and two partners or more who are at the table have agreed to that plan.',
      isFalse: [],
      isOpen: [
        'A plan has goals, and fewer than two partners at the table are known to have agreed to it.',
        'The plan is adopted only after the day (*planned*).',
      ],
      grade: 'declared',
      ours: ['Shared means that at least two partners agreed.'],
    },
    {
      of: ['sector.employers'],
      looksAt: [
        '`partners`: the type `industry`, the functions `private-business` and `public-company`',
        '`engagements` up to the day: `partner`, `pathways`, `on`',
        '`roles` that are played on the day: `scope`',
        '`pathways`: `cluster`, `sectors`',
      ],
      isTrue:
        'Two employers or more take part, by an engagement or a role, in a pathway that names a cluster or a sector. An engagement or a role that names no pathway is about all of them.',
      isFalse: ['The authors claim that `partners` is complete, and fewer than two are or may be employers.'],
      isOpen: [
        'Employers are partners, and the data does not show that they take part in the cluster.',
        'They take part only after the day (*planned*), or took part longer ago than the caller allows.',
      ],
      grade: 'declared',
      ours: ['Several means two. An employer belongs to the cluster by taking part in one of its pathways.'],
    },
    {
      of: ['sector.labor-appropriate'],
      looksAt: ['`attestations` of this proposition'],
      isTrue: 'It is presumed.',
      isFalse: [],
      isOpen: ['One office attests that it is appropriate and another that it is not.'],
      grade: 'assumed',
      ours: [
        'The law asks for a representative of labor where that is appropriate. It is presumed to be, until an office attests otherwise with a reason.',
      ],
    },
  ],
  sections: atTheTable,
};
