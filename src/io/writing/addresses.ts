/** Addresses of what is written, under a base. */

import { wrong } from '../../base/arguments.js';

/** The address of an entity under a base: the table, or what is written beside the tables, and ids. */
export function addressUnder(base: string, segment: string, ...ids: readonly string[]): string {
  return `${base}${[segment, ...ids].map(encodeURIComponent).join('/')}`;
}

/** The beginning of an absolute address, which ends where an id may follow: after a host that would be another host. */
export function checkBase(value: unknown, argument = 'options.base'): asserts value is string {
  if (
    typeof value !== 'string' ||
    !/^(?!javascript:|data:|vbscript:)[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]*$/i.test(value) ||
    !/[/#=:]$/.test(value) ||
    /^https?:(?!\/\/[^/?#])/i.test(value)
  )
    wrong(
      argument,
      value,
      'the beginning of an address that ends in "/" or "#", such as "https://example.org/"',
    );
}
