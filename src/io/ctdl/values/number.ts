/** Numbers, however they are written: as numbers, as texts of `xsd:decimal`, in the wrappings of JSON-LD. */

import type { Json } from '../../../base/json.js';
import { scalarOf, wrapped } from './scalar.js';

/** How a number was written: its wrapping, and its text where it was one. */
export type NumberForm = { readonly wrapping: Json; readonly text?: string };

/** The number that a value of JSON is; texts as XML Schema writes decimals and doubles. */
export function numberOf(value: Json | undefined): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value !== 'string' || value.length > 40) return undefined;
  const text = value.trim();
  const number = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/.test(text) ? Number(text) : undefined;
  return Number.isFinite(number) ? number : undefined;
}

/** The number that a property has. */
export function readNumber(value: Json): { readonly number: number; readonly form: NumberForm } | undefined {
  const scalar = scalarOf(value);
  const number = typeof scalar?.value === 'boolean' ? undefined : numberOf(scalar?.value);
  if (!scalar || number === undefined) return undefined;
  const text = typeof scalar.value === 'string' ? { text: scalar.value } : {};
  return { number, form: { wrapping: scalar.wrapping, ...text } };
}

/** A number dressed as one was. */
export function writeNumber(number: number, form: Json): Json {
  const { wrapping, text } = form as NumberForm;
  return wrapped(wrapping, text === undefined ? number : inWords(number, text));
}

/** A number as a text: the text that it had, while it is the same. */
function inWords(number: number, before: string): string {
  return numberOf(before) === number ? before : String(number);
}
