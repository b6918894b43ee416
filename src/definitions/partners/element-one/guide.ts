/** Element One of the toolkit as its page explains it, in our own words. */

import type { Guide } from '../../engine/guide.js';
import { atTheTable, memberRule } from '../partner-guide.js';

const roles = '`roles` that are played on the day: `partner`, `from`, `to`';

/** Five steps to build a partnership. */
export const elementOneGuide: Guide = {
  about: [
    'The first of six elements of the *Career Pathways Toolkit* of 2011: five steps by which agencies build a partnership and settle who does what. It is a source document and no statute.',
  ],
  elements: {
    'engage-team': 'State and local agencies form one team.',
    'shared-plan': 'The partners agree on a vision, a mission, goals and a plan.',
    intermediary: 'An organization in the middle coordinates the work from day to day.',
    'define-roles': 'What each partner answers for is written down.',
    'state-local-relation':
      'It is settled which decisions belong to the State, which to the locality, and which to both.',
  },
  rules: [
    {
      of: ['element-one.state-members', 'element-one.local-members'],
      title: 'Members of State and locality',
      ...memberRule,
      isTrue:
        'A partner of the level that is asked for plays a role of the tier `leadership` on the day. A regional partner is a local one.',
      each: {
        'element-one.state-members': 'the level `state`',
        'element-one.local-members': 'the level `local` or `regional`',
      },
    },
    {
      of: ['element-one.vision', 'element-one.mission', 'element-one.goals', 'element-one.plan'],
      title: 'What the partners share',
      looksAt: ['`plans`: `partners`, and the field of the proposition'],
      isTrue:
        'A plan says it, and two partners or more who are at the table have agreed to that plan (`partners`).',
      isFalse: [],
      isOpen: [
        'A plan says it, and fewer than two partners at the table are known to have agreed to it.',
        'The plan is adopted only after the day (*planned*).',
      ],
      never: 'Whether the partners live by it.',
      grade: 'declared',
      each: {
        'element-one.vision': '`vision`',
        'element-one.mission': '`mission`',
        'element-one.goals': '`goals`, at least one',
        'element-one.plan': '`actions` or `milestones`, at least one',
      },
      ours: ['Shared means that at least two partners agreed.'],
    },
    {
      of: ['element-one.intermediary'],
      looksAt: [`${roles}, \`kind\``, '`partners`: whether the partner of the role is there'],
      isTrue: 'A partner in the document plays a role of the kind `intermediary` on the day.',
      isFalse: ['The authors claim that `roles` is complete, and none on the day is of that kind.'],
      isOpen: ['The dates of the role leave open whether it is played on the day.'],
      grade: 'declared',
    },
    {
      of: ['element-one.roles'],
      looksAt: ['`partners`', `${roles}, \`responsibilities\``],
      isTrue: 'Every partner at the table plays a role on the day that has at least one responsibility.',
      isFalse: [
        'The authors claim that `roles` is complete, and some partner at the table has no responsibility.',
      ],
      isOpen: [
        'A partner has no role with responsibilities, and no one claims that the roles are complete.',
        'The dates of such a role leave open whether it is played on the day.',
      ],
      never:
        'Whether all that has to be done has somebody who answers for it. The report about partners shows that.',
      grade: 'declared',
    },
    {
      of: ['element-one.relation'],
      looksAt: [
        '`plans`: `decisions`, `partners`',
        '`agreements` that cover the plan: `covers`, `parties`, `reviewBy`',
        '`partners`: `level`',
      ],
      isTrue:
        'A plan says who decides, and a State partner and a local or regional one agreed to it. They did where both are at the table and among the partners of the plan, or where both have signed an agreement that covers the plan and whose review is not overdue.',
      isFalse: [],
      isOpen: [
        'A plan says who decides, and it is not recorded that both levels agreed.',
        'The agreement has not been signed, or its review is overdue.',
        'The plan is adopted, or the agreement signed, only after the day (*planned*).',
      ],
      grade: 'declared',
    },
  ],
  sections: atTheTable,
};
