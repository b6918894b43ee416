/** The links and headings of a Markdown page, outside of code. */

/** Where the links of a page lead, in order. */
export function linksOn(text: string): readonly string[] {
  const prose = withoutFences(text).replace(/`[^`\n]*`/g, '`');
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
}

/** The names by which hosts of Markdown let a link point at a heading. */
export function headingsOn(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [, title = ''] of withoutFences(text).matchAll(/^#{1,6} +(.*)$/gm)) {
    const plain = title.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').toLowerCase();
    const name = plain.replace(/[^\p{L}\p{N} _-]/gu, '').replaceAll(' ', '-');
    let unique = name;
    for (let count = 1; found.has(unique); count += 1) unique = `${name}-${count}`;
    found.add(unique);
  }
  return found;
}

const withoutFences = (text: string): string => text.replace(/^(\s*)(```+|~~~+)[\s\S]*?^\s*\2\s*$/gm, '');
