/** The codes of a list: in their official form where they have one, with a finding where something is wrong. */

import type { Code } from '../../model/entity.js';
import type { Occupation } from '../../model/occupation.js';
import { checkCode } from '../codes/check-code.js';
import type { CodeFinding } from '../codes/code-finding.js';
import { codeEntry } from '../codes/code-table.js';
import type { CodeTables } from '../codes/code-tables.js';
import type { ProviderListProfile } from './profile.js';

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

/**
 * The occupation that a code names. A code of an earlier edition, of a group, or with an extension that is no longer
 * there names an occupation of the SOC edition that has it; a code that no edition has, an occupation without code.
 */
export function occupationOf(
  written: string,
  books: CodeTables,
  profile: ProviderListProfile,
): { readonly occupation: Occupation; readonly findings: readonly CodeFinding[] } {
  const { onet, soc, socChanges } = books;
  const { code, findings } = checkCode(
    written,
    onet
      ? { table: onet, ...(soc && { soc }), ...(socChanges && { changes: socChanges }) }
      : { scheme: 'O*NET-SOC' },
  );
  if (code === undefined) return { occupation: withoutCode(written), findings };
  const fault = findings.find((finding) => finding.code !== 'lost-zero')?.code;
  const base = code.slice(0, 7);
  if (!fault) {
    const title = onet && codeEntry(onet, code)?.title;
    const own = { edition: onet?.edition ?? profile.onetEdition, code };
    return { occupation: { id: `onet-${code}`, title: title ?? code, onet: own }, findings };
  }
  const edition = socEdition(fault, books);
  if (edition === undefined) return { occupation: withoutCode(written), findings };
  const title = soc && fault !== 'earlier-edition' ? codeEntry(soc, base)?.title : undefined;
  return {
    occupation: { id: `soc-${edition}-${base}`, title: title ?? base, soc: { edition, code: base } },
    findings,
  };
}

function socEdition(fault: CodeFinding['code'], { soc, socChanges }: CodeTables): string | undefined {
  if (fault === 'earlier-edition') return socChanges?.from.edition;
  return fault === 'dead-extension' || fault === 'not-detailed' ? soc?.edition : undefined;
}

function withoutCode(written: string): Occupation {
  return { id: `code-${written}`, title: written, extensions: { etpl: { code: written } } };
}
