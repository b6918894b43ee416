/** The check of an argument that is a row of a table: what it links to has the shape that the format says. */

import { checkList, checkObject, checkText } from '../base/arguments.js';
import { checkRequirement } from './check-requirement.js';
import { links } from './links.js';
import type { TableName } from './tables.js';

/** What a row is nothing without, beside its id. */
const needed: { readonly [Table in TableName]?: readonly string[] } = {
  agreements: ['parties'],
  exits: ['after'],
  pathways: ['steps'],
};

/** A row of a table, as far as it links to others: its lists are lists, its ids texts, its requirements trees. */
export function checkRow(row: object, table: TableName, argument: string): void {
  for (const [pattern, linked] of Object.entries(links[table])) {
    const [field = '', ...rest] = pattern.split('/');
    const value = (row as Fields)[field];
    if (value === undefined && !needed[table]?.includes(field)) continue;
    checkPart(value, rest, linked as string, `${argument}.${field}`);
  }
}

type Fields = { readonly [field: string]: unknown };

/** Checks what stands at the rest of a pattern of `links`. */
function checkPart(value: unknown, rest: readonly string[], linked: string, argument: string): void {
  const [part, ...more] = rest;
  if (part === undefined) {
    if (linked === 'requirement') checkRequirement(value, argument);
    else if (linked === 'ref') checkObject(value, argument);
    else checkText(value, argument);
  } else if (part === '*') {
    // A word may stand for the whole list, as `all` does in the steps of a support.
    if (value === 'all') return;
    checkList(value, argument);
    for (const [at, item] of value.entries()) checkPart(item, more, linked, `${argument}[${at}]`);
  } else {
    checkObject(value, argument);
    const inner = (value as Fields)[part];
    if (inner !== undefined) checkPart(inner, more, linked, `${argument}.${part}`);
  }
}
