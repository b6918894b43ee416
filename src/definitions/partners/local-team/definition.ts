/** The local members of a leadership team, at a minimum. A source document, no statute. */

import type { Definition } from '../../engine/definition.js';
import { definitionOf } from '../../engine/definition-from.js';
import type { Dossier } from '../../engine/dossier.js';
import { memberFor, type Slot } from '../membership.js';

const document = 'Career Pathways Toolkit (2011), Element One';
const place = 'Local-level team members';
const citation = { document, place };

const slots: readonly (readonly [id: string, slot: Omit<Slot, 'level'>])[] = [
  [
    'workforce',
    { types: ['workforce-system'], functions: ['workforce-board', 'workforce-agency', 'one-stop-center'] },
  ],
  ['postsecondary', { types: ['postsecondary'], functions: ['community-college', 'university'] }],
  ['adult-education', { functions: ['adult-education'], perhaps: ['bridge', 'postsecondary', 'secondary'] }],
  ['human-services', { functions: ['human-services', 'tanf'], perhaps: ['community-social-service'] }],
  ['economic-development', { types: ['economic-development'], functions: ['economic-development'] }],
  [
    'community-based',
    { functions: ['community-based', 'faith-based'], perhaps: ['community-social-service'] },
  ],
  ['businesses', { types: ['industry'], functions: ['private-business', 'public-company'] }],
];

/** Seven kinds of local agency, each with a member. */
export const localTeam: Definition<Dossier> = definitionOf<Dossier>(
  {
    id: 'local-team',
    title: 'Local members of the leadership team, at a minimum',
    edition: 'toolkit-2011',
    inForce: {},
    authority: [citation],
    textVerifiedOn: '2026-11',
    basis: 'guidance',
  },
  slots.map(([id, slot]) => ({
    id,
    citation,
    asks: [{ id: `local-team.${id}`, collect: memberFor({ ...slot, level: 'local' }) }],
  })),
);
