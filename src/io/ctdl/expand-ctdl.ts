/** Expands documents whose contexts give names of their own, with a JSON-LD processor that the caller brings. */

import type { Json } from '../../base/json.js';
import type { Result } from '../../base/result.js';

/** What is needed of a JSON-LD processor: the `expand` of the package `jsonld` is one. */
export interface JsonLdProcessor {
  readonly expand: (
    document: object,
    options: { readonly documentLoader: (address: string) => Promise<object> },
  ) => Promise<unknown>;
}

/**
 * Expands a document, so that `readCtdl` understands names that only its context explains. Nothing is fetched: every
 * context that the document names by address has to be among `contexts` (those of CTDL are published at their
 * addresses). Issues: `missing-context`, `not-expandable`.
 *
 * Most documents of CTDL need none of this: `readCtdl` understands prefixed, bare and expanded names by itself.
 *
 * @example
 * ```ts
 * import { expandCtdl } from 'career-pathways/io/ctdl';
 * const processor = { expand: async (document: object) => [document] }; // import jsonld from 'jsonld'
 * const expanded = await expandCtdl({ '@id': 'https://example.org/a' }, processor, {});
 * expanded.ok; // => true
 * ```
 */
export async function expandCtdl(
  document: Json,
  processor: JsonLdProcessor,
  contexts: { readonly [address: string]: Json },
): Promise<Result<Json>> {
  const missing: string[] = [];
  const documentLoader = (address: string): Promise<object> => {
    const known = contextAt(address, contexts);
    if (known === undefined) {
      missing.push(address);
      return Promise.reject(new Error(`no context for ${address}`));
    }
    return Promise.resolve({ contextUrl: null, documentUrl: address, document: known });
  };
  try {
    const expanded = await processor.expand(document as object, { documentLoader });
    return { ok: true, value: expanded as Json };
  } catch (error) {
    const [address] = missing;
    if (address !== undefined)
      return refused('missing-context', `The context ${address} is needed. Pass it among the contexts.`);
    const reason = error instanceof Error ? error.message : String(error);
    return refused('not-expandable', `The JSON-LD processor refuses this document: ${reason}`);
  }
}

/** The context at an address; old addresses differ from new ones in their scheme alone. */
function contextAt(address: string, contexts: { readonly [address: string]: Json }): Json | undefined {
  const other = address.startsWith('http:')
    ? `https:${address.slice(5)}`
    : address.replace(/^https:/, 'http:');
  for (const each of [address, other]) if (Object.hasOwn(contexts, each)) return contexts[each];
  return undefined;
}

function refused(code: string, message: string): Result<Json> {
  return { ok: false, issues: [{ code, path: '/@context', message }] };
}
