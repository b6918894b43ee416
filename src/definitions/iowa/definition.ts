/**
 * "Career pathways" in Iowa Administrative Code r. 281-23.1: the clauses of WIOA section 3(7) but for (F). The text of the
 * rule was not at hand; that it leaves out (F) is from accounts of it, which `basis` says.
 */

import type { Definition } from '../engine/definition.js';
import { overlayOf } from '../engine/overlay.js';
import { wioa } from '../wioa/definition.js';

const rule = { document: 'Iowa Administrative Code', place: 'r. 281-23.1' };

/** Iowa's definition of career pathways: the federal one without clause (F). */
export const iowa: Definition = overlayOf(
  wioa,
  {
    id: 'iowa-281-23-1',
    title: 'Career pathways, Iowa Administrative Code r. 281-23.1',
    edition: 'iowa-281-23',
    inForce: {},
    authority: [rule],
    textVerifiedOn: '2026-11',
    basis: 'secondary',
  },
  { drops: { F: rule } },
);
