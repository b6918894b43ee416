/** Expands documents whose contexts give names of their own, with a JSON-LD processor that the caller brings. */

import { called, checkFields, checkFunction, checkObject, shown, wrong } from '../../base/arguments.js';
import type { Json } from '../../base/json.js';
import type { Result } from '../../base/result.js';
import { plainDataIssues } from '../../model/plain-data.js';

/** What is needed of a JSON-LD processor: the `expand` of the package `jsonld` is one. */
export interface JsonLdProcessor {
  readonly expand: (
    document: object,
    options: { readonly documentLoader: (address: string) => Promise<object> },
  ) => Promise<unknown>;
}

/** With what to expand. */
export interface ExpandCtdlOptions {
  readonly processor: JsonLdProcessor;
  /** Address → the context that is published there. Absent: none. */
  readonly contexts?: { readonly [address: string]: Json };
}

/**
 * Expands a document, so that `readCtdl` understands names that only its context explains. Nothing is fetched: every
 * context that the document names by address has to be among `contexts` (those of CTDL are published at their
 * addresses). Issues: `missing-context`, `not-expandable`, and those of plain data.
 *
 * Most documents of CTDL need none of this: `readCtdl` understands prefixed, bare and expanded names by itself.
 *
 * @throws PathwayError `bad-argument` where the processor has no function `expand`; `callback-failed` where that
 * function gives something else than JSON. Both reject the promise.
 *
 * @example
 * ```ts
 * import { expandCtdl } from 'career-pathways/io/ctdl';
 * const processor = { expand: async (document: object) => [document] }; // import jsonld from 'jsonld'
 * const expanded = await expandCtdl({ '@id': 'https://example.org/a' }, { processor });
 * expanded.ok; // => true
 * ```
 */
export async function expandCtdl(document: unknown, options: ExpandCtdlOptions): Promise<Result<Json>> {
  const { processor, contexts } = checked(options);
  const issues = plainDataIssues(document);
  if (issues.length > 0) return { ok: false, issues };
  if (typeof document !== 'object' || document === null)
    return refused('not-expandable', 'This is not a document. Pass an object or a list of nodes.');
  const missing: string[] = [];
  const documentLoader = async (address: string): Promise<object> => {
    const known = contextAt(address, contexts);
    if (known === undefined) {
      missing.push(address);
      throw new Error(`no context for ${address}`);
    }
    return { contextUrl: null, documentUrl: address, document: known };
  };
  let expanded: unknown;
  try {
    expanded = await processor.expand(document, { documentLoader });
  } catch (error) {
    const [address] = missing;
    if (address !== undefined)
      return refused('missing-context', `The context ${address} is needed. Add it to options.contexts.`);
    const reason = error instanceof Error ? error.message : shown(error);
    return refused('not-expandable', `The JSON-LD processor refuses this document: ${reason}`);
  }
  if (plainDataIssues(expanded).length > 0)
    wrong('options.processor.expand', expanded, 'a function that resolves to JSON', 'callback-failed');
  return { ok: true, value: expanded as Json };
}

function checked(options: ExpandCtdlOptions): Required<ExpandCtdlOptions> {
  checkFields(options, ['processor', 'contexts']);
  const { processor, contexts } = called('options', () => ({
    processor: options.processor,
    contexts: options.contexts ?? {},
  }));
  // The package `jsonld` is a function with properties.
  if (typeof processor !== 'function') checkObject(processor, 'options.processor');
  const expand = called('options.processor', () => processor.expand);
  checkFunction(expand, 'options.processor.expand');
  checkObject(contexts, 'options.contexts');
  return { processor, contexts };
}

/** The context at an address; old addresses differ from new ones in their scheme alone. */
function contextAt(address: string, contexts: Required<ExpandCtdlOptions>['contexts']): Json | undefined {
  const other = address.startsWith('http:')
    ? `https:${address.slice(5)}`
    : address.replace(/^https:/, 'http:');
  for (const each of [address, other]) if (Object.hasOwn(contexts, each)) return contexts[each];
  return undefined;
}

function refused(code: string, message: string): Result<Json> {
  return { ok: false, issues: [{ code, severity: 'error', path: '/@context', message }] };
}
