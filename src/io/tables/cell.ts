/** Values as cells and back. What is written is read again as the same value, or it is written as JSON. */

import { guarded, guardedJson, unguarded } from '../../base/guarded.js';
import type { Json } from '../../base/json.js';
import { losesDigits } from '../../base/json-slips.js';
import { readJson } from '../../base/read-json.js';
import { sameJson } from '../../base/same-json.js';
import type { Column } from '../../model/columns.js';
import type { Requirement } from '../../model/requirement.js';
import { numberCell, numberOf } from '../csv/number-cell.js';
import { listed, unlisted } from './list.js';
import { longPairs, shortPairs } from './pairs.js';
import { type KindsOf, longRequirement, shortRequirement } from './short-requirement.js';

/** What a cell holds, or what is wrong with it: a word that stays the same, and how to mend it. */
export type CellReading = { readonly value: Json } | { readonly code: string; readonly message: string };

/** A value as a cell of its column. */
export function cellOf(value: Json, column: Column): string {
  if (column.cell === 'text') return guarded(value as string);
  const short = shortForm(value, column);
  if (short === undefined || short === '') return guardedJson(JSON.stringify(value));
  const cell = guardedIfText(short, column);
  const back = readCell(cell, column, () => []);
  return 'value' in back && sameJson(back.value, value) ? cell : guardedJson(JSON.stringify(value));
}

function guardedIfText(short: string, { cell }: Column): string {
  return cell === 'number' || cell === 'boolean' ? short : guarded(short);
}

function shortForm(value: Json, column: Column): string | undefined {
  switch (column.cell) {
    case 'number':
      return numberCell(value as number);
    case 'boolean':
      return String(value);
    case 'list':
      return listed(value as readonly string[]);
    case 'list-or-all':
      return value === 'all' ? 'all' : listed(value as readonly string[]);
    case 'pairs':
      return shortPairs(value as readonly Json[], column.pair ?? []);
    case 'requirement':
    case 'exit-after':
      return shortRequirement(value as unknown as Requirement);
    default:
      return undefined;
  }
}

/** What a cell says that is not empty. */
export function readCell(cell: string, column: Column, kindsOf: KindsOf, hasSemicolons = false): CellReading {
  if (column.cell === 'text') return { value: unguarded(cell) };
  const text = unguarded(cell);
  const isNumber = column.cell === 'number';
  // Whoever parts cells by semicolons has a comma before decimals and a point between thousands, but not in JSON.
  const [, written] = /(?:=|ce:) ?([1-9]\d{0,2}\.\d{3})(?: |;|$)/.exec((isNumber ? '=' : '') + text) ?? [];
  if (written && hasSemicolons && (isNumber || column.cell === 'requirement')) {
    const message = `"${written}" may be thousands or decimals. Write ${written.replace('.', '')} or ${written}0.`;
    return { code: 'wrong-form', message };
  }
  if (isNumber) return numberIn(text);
  if (column.cell === 'boolean') return booleanIn(text);
  if (/^\s*[[{]/.test(text) || column.cell === 'json') return jsonIn(text);
  switch (column.cell) {
    case 'list':
      return { value: unlisted(text) };
    case 'list-or-all':
      return { value: text.trim() === 'all' ? 'all' : unlisted(text) };
    case 'pairs':
      return coded(longPairs(text, column.pair ?? []), 'wrong-form');
    default:
      return coded(longRequirement(text, kindsOf), 'wrong-form');
  }
}

function coded(reading: { value: Json } | { message: string }, code: string): CellReading {
  return 'value' in reading ? reading : { code, ...reading };
}

function numberIn(text: string): CellReading {
  const value = numberOf(text);
  if (value !== undefined && losesDigits(text.trim()))
    return { code: 'lost-digits', message: `"${text}" has more digits than a number keeps. Write fewer.` };
  if (value !== undefined) return { value };
  const inThousands = /^\$?\s*(\d{1,3}(?:,\d{3})*|\d+)(\.\d+)?$/.exec(text.trim());
  const mend = inThousands
    ? `Write ${(inThousands[1] ?? '').replaceAll(',', '')}${inThousands[2] ?? ''}`
    : 'Write a number in digits, with a point before decimals';
  return {
    code: 'wrong-type',
    message: `"${text}" is not a plain number. ${mend}, without signs, commas or units.`,
  };
}

function booleanIn(text: string): CellReading {
  const word = text.trim().toLowerCase();
  if (word === 'true' || word === 'false') return { value: word === 'true' };
  return {
    code: 'wrong-type',
    message: `Write true or false instead of "${text}", or nothing when it is not known.`,
  };
}

function jsonIn(text: string): CellReading {
  const read = readJson(text);
  if (read.ok) return { value: read.value as Json };
  const [{ code, message } = { code: 'not-json', message: '' }] = read.issues;
  return code === 'not-json'
    ? {
        code,
        message: 'Write JSON here, such as [{"field": "text"}]; its brackets or quotes do not match.',
      }
    : { code, message };
}
