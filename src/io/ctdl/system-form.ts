/** How a document was written as a whole. */

import type { Json } from '../../base/json.js';
import type { TableName } from '../../model/tables.js';
import type { Frame } from './document.js';
import type { Style } from './spelling.js';

/** What stood where: an entity, a part that stands by itself, or a node that is kept whole. */
export type Place = readonly [TableName | 'part', string] | readonly ['kept', Json];

/** What is kept of a document with its system. */
export interface SystemForm {
  readonly frame: Frame;
  readonly order: readonly Place[];
  readonly style: Style;
  /** Where addresses begin that are made from ids. */
  readonly base?: string;
  /** The whole document was one of this library's own. */
  readonly whole?: true;
}
