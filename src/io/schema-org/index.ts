/** schema.org, the vocabulary of search engines: programs, courses and credentials as JSON-LD. */

export type { Tally } from '../tally.js';
export { type SchemaOrgOptions, type SchemaOrgWriting, writeSchemaOrg } from './write-schema-org.js';
