/** How conditions were written. */

import type { Json } from '../../../base/json.js';
import type { NodeForm } from '../form.js';
import type { Shape } from './condition-shape.js';

/** How a constraint was written: kept whole, or standing in the document by itself. */
export interface ConstraintForm {
  /** Marks the leaf that it was read as. */
  readonly mark: string;
  readonly kept: Json;
  /** It stands in the document by itself, under this address. */
  readonly id?: string;
}

/** How a condition was written. Conditions of a step are kept in one list; nested ones are named by their place in it. */
export interface ConditionForm extends NodeForm {
  /** Marks the requirement that it was read as. */
  readonly mark: string;
  readonly shape: Shape;
  /** It stands in the document by itself, under this address. */
  readonly id?: string;
  /** Nothing but this reference is there: the condition itself is outside of the document. */
  readonly outside?: Json;
  readonly nested?: readonly number[];
  readonly constraints?: readonly ConstraintForm[];
  /** The targets that no step of the document is, as they were written. */
  readonly elsewhere?: readonly { readonly mark: string; readonly address: string }[];
  /** It says what it asks for in words alone. */
  readonly words?: true;
}
