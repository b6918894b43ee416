/** Entities while they are put together. */

import type { Json } from '../../../base/json.js';
import type { Said } from '../form.js';
import type { Entry } from './node-index.js';

/** An entity while it is put together. */
export interface Draft {
  readonly entry: Entry;
  fields: { [field: string]: Json };
  said: { [key: string]: Said };
  more: { [key: string]: Json };
}
