/** A document that a newer version of this package wrote. */

/** What is wrong with a format that only a newer version reads; absent: it is another one. */
export function newerFormat(
  format: unknown,
): { readonly code: string; readonly message: string } | undefined {
  const number = /^career-pathways\/([1-9]\d*)$/.exec(typeof format === 'string' ? format : '')?.[1];
  if (number === undefined) return undefined;
  const message = `A newer version of this package wrote this, in format ${number}. Update the package to read it.`;
  return { code: 'newer-format', message };
}
