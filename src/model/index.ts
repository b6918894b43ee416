/** The format as schemas: JSON Schema for other languages and editors, Standard Schema for other libraries. */

export type { DocumentChange, RowAdded, RowRemoved, RowSet, TableRow } from './document-change.js';
export {
  type Described,
  type JsonSchema,
  type JsonSchemaTarget,
  jsonSchema,
  jsonSchemaTargets,
} from './json-schema.js';
export type { SystemFinding } from './references.js';
export {
  type DescribedValue,
  type StandardResult,
  type StandardSchema,
  standardSchema,
} from './standard-schema.js';
