/** What in a value is frozen and what is not. */

/** The ways to every object or list in a value for which `wanted` holds. */
export function partsWhere(value: unknown, wanted: (part: object) => boolean, way = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.entries(value).flatMap(([key, part]) => partsWhere(part, wanted, `${way}/${key}`));
  return wanted(value) ? [way || '/', ...inside] : inside;
}
