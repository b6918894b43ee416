/** Where the font is. */
export const folder: string;
/** Code points of the characters that have a width. */
export const characters: readonly number[];
/** Their widths in a TrueType file, in thousandths of the size. */
export function widthsOf(bytes: Uint8Array): number[];
