/** Element One of the toolkit: five steps to build cross-agency partnerships and clarify roles. No statute. */

import { type PartnerType, partnerTypes } from '../../../model/partner-types.js';
import type { Definition } from '../../engine/definition.js';
import { definitionOf } from '../../engine/definition-from.js';
import type { Dossier } from '../../engine/dossier.js';
import { memberFor } from '../membership.js';
import { planWith } from '../plans.js';
import { relationClarified, rolePlayed, rolesDefined } from '../roles.js';

const document = 'Career Pathways Toolkit (2011), Element One';
const at = (place: string) => ({ document, place });
const anybody = Object.keys(partnerTypes) as PartnerType[];

/** The five steps, in the order of the list. */
export const elementOne: Definition<Dossier> = definitionOf<Dossier>(
  {
    id: 'element-one',
    title: 'Element One: build cross-agency partnerships and clarify roles',
    edition: 'toolkit-2011',
    inForce: {},
    authority: [at('steps')],
    textVerifiedOn: '2026-11',
    basis: 'guidance',
  },
  [
    {
      id: 'engage-team',
      citation: at('step 1'),
      asks: [
        { id: 'element-one.state-members', collect: memberFor({ types: anybody, level: 'state' }) },
        { id: 'element-one.local-members', collect: memberFor({ types: anybody, level: 'local' }) },
      ],
    },
    {
      id: 'shared-plan',
      citation: at('step 2'),
      asks: [
        { id: 'element-one.vision', collect: planWith(({ vision }) => vision !== undefined, 'vision') },
        { id: 'element-one.mission', collect: planWith(({ mission }) => mission !== undefined, 'mission') },
        { id: 'element-one.goals', collect: planWith(({ goals }) => (goals?.length ?? 0) > 0, 'goals') },
        {
          id: 'element-one.plan',
          collect: planWith(
            ({ actions = [], milestones = [] }) => actions.length + milestones.length > 0,
            'actions',
          ),
        },
      ],
    },
    {
      id: 'intermediary',
      citation: at('step 3'),
      asks: [{ id: 'element-one.intermediary', collect: rolePlayed(['intermediary']) }],
    },
    {
      id: 'define-roles',
      citation: at('step 4'),
      asks: [{ id: 'element-one.roles', collect: rolesDefined }],
    },
    {
      id: 'state-local-relation',
      citation: at('step 5'),
      asks: [{ id: 'element-one.relation', collect: relationClarified }],
    },
  ],
);
