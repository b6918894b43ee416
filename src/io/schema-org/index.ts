/** schema.org, the vocabulary of search engines: programs, courses and credentials as JSON-LD. */

export { type SchemaOrgWriting, type WriteSchemaOrgOptions, writeSchemaOrg } from './write-schema-org.js';
