/** The codes of a list: in their official form where they have one, with a finding where something is wrong. */

import type { CodeScheme } from '../../model/code-shapes.js';
import type { Code } from '../../model/entity.js';
import type { Occupation } from '../../model/occupation.js';
import { checkCode } from '../codes/check-code.js';
import type { CodeFinding } from '../codes/code-finding.js';
import { codeEntry } from '../codes/code-table.js';
import type { CodeTables } from '../codes/code-tables.js';
import { formerOnet } from '../codes/read-onet-changes.js';
import { writtenCode } from '../codes/written-code.js';
import type { ProviderListProfile } from './profile.js';

/** What lists write where there is no code: zeros, dashes, words. */
const noCode = /^(?:[0.-]+|n\/?a|none|null|unknown|unavailable|not applicable|tbd|–|—)$/i;

/** Numbers with fewer characters are none that was meant as a code. */
const shortest = 5;

/**
 * The codes of a cell, as they are written: several are parted by marks, blanks or "and", and words beside a code are
 * its title. A cell in which nothing has the form of a code is one text, so that it can be noted.
 */
export function codesIn(cell: string, schemes: readonly CodeScheme[]): readonly string[] {
  const text = plainCell(cell);
  if (text === '' || noCode.test(text)) return [];
  const isCode = (part: string) => schemes.some((scheme) => writtenCode(part, scheme));
  if (isCode(text)) return [text];
  const parts = (text.match(/(?<![\p{L}\d.-])\d(?:[.-]?\d)*(?![\p{L}\d])/gu) ?? []).filter(
    (part) => part.length >= shortest && !noCode.test(part),
  );
  if (!parts.some(isCode)) return [text];
  return [...new Set(parts)];
}

/**
 * The parts of a cell in which there is no code, though others have one. Commas part it too, as they part words of a
 * title, where no code has words beside it.
 */
export function partsWithoutCode(cell: string, codes: readonly string[]): readonly string[] {
  const text = plainCell(cell);
  if (codes.includes(text)) return [];
  const hasCode = (part: string) => codes.some((code) => part.includes(code));
  const fine = partsOf(text, /[;|,\n]/);
  const areBare = fine.every((part) => !hasCode(part) || !/\p{L}/u.test(part));
  const parts = areBare ? fine : partsOf(text, /[;|\n]/);
  return codes.length === 0 ? [] : parts.filter((part) => !noCode.test(part) && !hasCode(part));
}

function partsOf(text: string, mark: RegExp): readonly string[] {
  return text
    .split(mark)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** A cell with plain digits and hyphens. */
function plainCell(cell: string): string {
  return cell
    .normalize('NFKC')
    .replace(/^'/, '')
    .replace(/[‐‑‒–—−]/g, '-')
    .trim();
}

/** A program's code, as far as its form goes, and what is wrong with it. */
export function cipOf(
  written: string,
  { cip }: CodeTables,
  { cipEdition }: ProviderListProfile,
): { readonly cip?: Code; readonly findings: readonly CodeFinding[] } {
  const { code, findings } = checkCode(written, cip ? { table: cip } : { scheme: 'CIP' });
  if (code === undefined) return { findings };
  const title = cip && codeEntry(cip, code)?.title;
  return {
    cip: { edition: cip?.edition ?? cipEdition, code, ...(title !== undefined && { title }) },
    findings,
  };
}

type Found = { readonly occupation: Occupation; readonly findings: readonly CodeFinding[] };

/**
 * The occupation that a code names: of O*NET-SOC, or of SOC where it has six digits. A code of an earlier edition, of a
 * group, or with an extension that is no longer there names an occupation of the SOC edition that has it; a code that
 * no edition has, an occupation without code.
 */
export function occupationOf(written: string, books: CodeTables, profile: ProviderListProfile): Found {
  if (writtenCode(written, 'SOC')) return socOf(written, books, profile);
  const { onet, soc, socChanges, onetChanges = [] } = books;
  const { code, findings } = checkCode(
    written,
    onet
      ? { table: onet, ...(soc && { soc }), ...(socChanges && { changes: socChanges }), onetChanges }
      : { scheme: 'O*NET-SOC' },
  );
  if (code === undefined) return { occupation: withoutCode(written), findings };
  const found = findings.find((finding) => finding.code !== 'lost-zero');
  const fault = found?.code;
  if (found?.edition !== undefined) {
    const title = formerOnet(code, onet?.edition ?? profile.onetEdition, onetChanges)?.title ?? code;
    const own = { edition: found.edition, code };
    return { occupation: { id: `onet-${found.edition}-${code}`, title, onet: own }, findings };
  }
  if (!fault) {
    const title = onet && codeEntry(onet, code)?.title;
    const own = { edition: onet?.edition ?? profile.onetEdition, code };
    return { occupation: { id: `onet-${code}`, title: title ?? code, onet: own }, findings };
  }
  const edition = socEdition(fault, books);
  if (edition === undefined) return { occupation: withoutCode(written), findings };
  return { occupation: socOccupation(code.slice(0, 7), edition, books), findings };
}

function socOf(
  written: string,
  books: CodeTables,
  { socEdition: usual = '2018' }: ProviderListProfile,
): Found {
  const { soc, socChanges } = books;
  const { code = written, findings } = checkCode(
    written,
    soc ? { table: soc, ...(socChanges && { changes: socChanges }) } : { scheme: 'SOC' },
  );
  const fault = findings[0]?.code;
  const edition = fault === undefined ? (soc?.edition ?? usual) : socEdition(fault, books);
  if (edition === undefined) return { occupation: withoutCode(written), findings };
  return { occupation: socOccupation(code, edition, books), findings };
}

function socOccupation(code: string, edition: string, { soc }: CodeTables): Occupation {
  const title = soc && soc.edition === edition ? codeEntry(soc, code)?.title : undefined;
  return { id: `soc-${edition}-${code}`, title: title ?? code, soc: { edition, code } };
}

function socEdition(fault: CodeFinding['code'], { soc, socChanges }: CodeTables): string | undefined {
  if (fault === 'earlier-edition') return socChanges?.from.edition;
  return fault === 'dead-extension' || fault === 'not-detailed' ? soc?.edition : undefined;
}

function withoutCode(written: string): Occupation {
  return { id: `code-${written}`, title: written, extensions: { etpl: { code: written } } };
}
