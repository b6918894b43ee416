/** Words that nobody computes: a person in office has to judge. */

import { collector } from './investigation.js';

/** Finds nothing by itself; attestations and records of the proposition are added by the engine. */
export const judgment = collector(() => {});
