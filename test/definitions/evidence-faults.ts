/**
 * What is wrong with the evidence that a determination lists: each piece stands at a field of a thing that is in the
 * document, and is said by a text of its definition whose blanks are all filled.
 */
import { readFileSync } from 'node:fs';
import { textsOf } from '../../src/definitions/texts-of.js';
import type { Determination } from '../../src/logic/determination.js';
import type { At } from '../../src/logic/message.js';
import type { PathwaySystem } from '../../src/model/system.js';
import { tables } from '../../src/model/tables.js';
import { root } from '../doors.js';

/** The fields that a thing of some kind can have, by the published schema. */
const fieldsOf = new Map(
  [['system', 'system'], ...Object.entries(tables)].map(([kind = '', table]) => {
    const { properties } = JSON.parse(readFileSync(`${root}docs/schema/${table}.json`, 'utf8'));
    return [kind, new Set(Object.keys(properties))];
  }),
);

export function evidenceFaults(system: PathwaySystem, { definition, facts }: Determination): string[] {
  const { messages } = textsOf(definition.id);
  const isThere = (kind: string, id: string) => {
    if (kind === 'system') return id === system.id;
    const rows: readonly { readonly id: string }[] = system[tables[kind as keyof typeof tables]] ?? [];
    return rows.some((row) => row.id === id);
  };
  const placed = ({ kind, id, field }: At, what: string) => [
    ...(isThere(kind, id) ? [] : [`${what}: there is no ${kind} "${id}"`]),
    ...(field === undefined || fieldsOf.get(kind)?.has(field)
      ? []
      : [`${what}: no ${kind} has a field "${field}"`]),
  ];
  return facts.flatMap((fact) => [
    ...fact.unresolved.flatMap((at) => placed(at, `a reference of ${fact.id}`)),
    ...[...fact.for, ...fact.against, ...fact.leftOut].flatMap(({ at, message: { id, params } }) => {
      const text = messages[id];
      const blanks = [...(text ?? '').matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
      return [
        ...placed(at, id),
        ...(text === undefined ? [`${id}: there is no such text`] : []),
        ...blanks.filter((name) => params[name] === undefined).map((name) => `${id}: nothing for {${name}}`),
      ];
    }),
  ]);
}
