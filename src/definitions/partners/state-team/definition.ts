/** The State members of a leadership team, at a minimum. A source document, no statute. */

import type { Definition } from '../../engine/definition.js';
import { definitionOf } from '../../engine/definition-from.js';
import type { Dossier } from '../../engine/dossier.js';
import { memberFor, type Slot } from '../membership.js';

const document = 'Career Pathways Toolkit (2011), Element One';
const at = (place: string) => ({ document, place });
const place = 'State-level team members';

const member = (slot: string, who: Omit<Slot, 'level'>) => ({
  id: `state-team.${slot}`,
  collect: memberFor({ ...who, level: 'state' }),
});

/** State agencies for five public services; secondary and postsecondary education may be one agency or two. */
export const stateTeam: Definition<Dossier> = definitionOf<Dossier>(
  {
    id: 'state-team',
    title: 'State members of the leadership team, at a minimum',
    edition: 'toolkit-2011',
    inForce: {},
    authority: [at(place)],
    textVerifiedOn: '2026-11',
    basis: 'guidance',
  },
  [
    {
      id: 'workforce-development',
      citation: at(place),
      asks: [
        member('workforce', {
          types: ['workforce-system'],
          functions: ['workforce-agency', 'workforce-board'],
          perhaps: ['state-agency'],
        }),
      ],
    },
    {
      id: 'human-services',
      citation: at(place),
      asks: [
        member('human-services', {
          functions: ['human-services', 'tanf'],
          perhaps: ['state-agency', 'community-social-service'],
        }),
      ],
    },
    {
      id: 'education',
      citation: at(place),
      asks: [
        member('secondary', {
          types: ['secondary'],
          functions: ['secondary-education'],
          perhaps: ['state-agency'],
        }),
        member('postsecondary', {
          types: ['postsecondary'],
          functions: ['postsecondary-agency', 'community-college', 'university'],
          perhaps: ['state-agency'],
        }),
      ],
    },
    {
      id: 'adult-basic-education',
      citation: at(place),
      asks: [
        member('adult-education', { functions: ['adult-education'], perhaps: ['state-agency', 'bridge'] }),
      ],
    },
    {
      id: 'economic-development',
      citation: at(place),
      asks: [
        member('economic-development', {
          types: ['economic-development'],
          functions: ['economic-development'],
          perhaps: ['state-agency'],
        }),
      ],
    },
  ],
);
