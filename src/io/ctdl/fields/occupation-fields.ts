/** Occupations: their codes, and how others point to them. */

import { isNode, type Json, listed } from '../../../base/json.js';
import type { Fields } from '../schema/form.js';
import type { Term } from '../schema/namespaces.js';
import {
  alignment,
  alignmentOf,
  codeAlignment,
  codeIn,
  type ItemsForm,
  readItems,
  writeItems,
} from '../values/alignment.js';
import { digest } from '../values/digest.js';
import { emptyList, type FieldRead, type FieldWritten, type Reader } from './field.js';

/** The codes of an occupation: of SOC and of O*NET-SOC. */
export const occupationCodesRead: FieldRead<ItemsForm> = {
  term: 'ceterms:occupationType',
  read: (value, { language }) => {
    const seen = new Set<string>();
    const { values, as } = readItems(value, (item) => {
      const code = occupationCode(item, language);
      const [scheme] = code ? Object.keys(code) : [];
      if (scheme === undefined || seen.has(scheme)) return undefined;
      seen.add(scheme);
      return code;
    });
    return values.length === 0 ? undefined : { fields: Object.assign({}, ...values), as };
  },
};

/** The same, as they are written. */
export const occupationCodesWritten: FieldWritten<ItemsForm> = {
  term: 'ceterms:occupationType',
  fields: ['soc', 'onet'],
  write: (entity, as, { language }, style) =>
    writeItems(
      (['soc', 'onet'] as const).flatMap((field) =>
        isNode(entity[field]) ? [{ [field]: entity[field] }] : [],
      ),
      as,
      {
        fresh: (code) => codesOf(code, language)[0] as Json,
        term: 'ceterms:occupationType',
        style,
      },
    ),
};

function occupationCode(item: Json, language: string | undefined): Fields | undefined {
  const parts = alignmentOf(item, language);
  const onet = codeIn(parts, 'O*NET-SOC');
  if (onet) return { onet };
  const soc = codeIn(parts, 'SOC');
  return soc && { soc };
}

function codesOf(occupation: Fields, language: string | undefined): Json[] {
  return [
    ...(isNode(occupation['soc']) ? [codeAlignment(occupation['soc'] as Fields, 'SOC', language)] : []),
    ...(isNode(occupation['onet'])
      ? [codeAlignment(occupation['onet'] as Fields, 'O*NET-SOC', language)]
      : []),
  ];
}

/** The occupations that something leads to: nodes of the document, or known by the alignment alone. */
export function occupationsRead(field: 'occupations' | 'occupation'): FieldRead<ItemsForm> {
  const one = field === 'occupation';
  return {
    term: 'ceterms:occupationType',
    read: (value, source) => {
      let found = false;
      const { values, as } = readItems(value, (item) => {
        if (one && found) return undefined;
        const occupation = occupationIn(item, source);
        found ||= occupation !== undefined;
        return occupation;
      });
      const ids = values.map(({ id }) => id);
      const [first] = ids;
      return first === undefined ? undefined : { fields: { [field]: one ? first : ids }, as };
    },
  };
}

/** The same, as they are written. */
export function occupationsWritten(field: 'occupations' | 'occupation'): FieldWritten<ItemsForm> {
  const term: Term = 'ceterms:occupationType';
  return {
    term,
    fields: [field],
    write: (entity, as, target, style) =>
      writeItems(
        listed(entity[field]).map((id) => target.occupation(String(id))),
        as,
        { fresh: ({ id }) => target.occupationAlignment(id), term, style },
      ),
    leaves: (entity) => emptyList(entity, field),
  };
}

/** An occupation by its id; one that only alignments speak of, with a mark of what they hold of it. */
interface OccupationRead {
  readonly id: string;
  readonly said?: string;
}

function occupationIn(item: Json, source: Reader): OccupationRead | undefined {
  const parts = alignmentOf(item, source.language);
  const held = parts.node === undefined ? undefined : source.inTable(parts.node, 'occupations');
  if (held !== undefined) return { id: held };
  const code = occupationCode(item, source.language);
  const title = parts.nodeName || parts.code;
  const id = parts.node || parts.code || parts.nodeName;
  // What has nothing to be called by is no occupation, and is kept as it came.
  if (!title || !id) return undefined;
  const occupation = source.imply('occupations', { id, title, ...code });
  return { id: String(occupation['id']), said: impliedMark(occupation) };
}

/** The alignment to an occupation: to its node, or, where it has none, with what is known of it. */
export function occupationAlignment(
  occupation: Fields,
  address: string | undefined,
  language: string | undefined,
): Json {
  const code = isNode(occupation['soc']) ? occupation['soc'] : occupation['onet'];
  const scheme = isNode(occupation['soc']) ? 'SOC' : 'O*NET-SOC';
  const title = String(occupation['title']);
  if (address === undefined && isNode(code)) return codeAlignment({ ...code, title }, scheme, language);
  return alignment({ ...(address !== undefined && { node: address }), nodeName: title }, language);
}

/** Marks what an implied entity holds, but for its kind, which others hold: to tell whether it was edited. */
export function impliedMark({ extensions: _, kind: __, ...content }: Fields): string {
  return digest(content);
}
