/** What an address names, whoever publishes it. */

/** The CTID that an address ends in, or that it is. */
export function ctidIn(address: string): string | undefined {
  return /(?:^|[/#:])(ce-[0-9a-f-]{36})\/?$/i.exec(address)?.[1]?.toLowerCase();
}

/** What an address names: its CTID, wherever that is published; else the address whatever its scheme. */
export function nameOf(address: string): string {
  return ctidIn(address) ?? address.replace(/^https?:\/\//, '');
}
