/** Translations that nothing shows: of fields that are not there, into languages that are none. */

import { nearestWord } from '../base/nearest-word.js';
import { pointer } from '../base/pointer.js';
import type { SystemFinding } from '../model/references.js';
import type { PathwaySystem } from '../model/system.js';
import { type EntityKind, type Ref, tables } from '../model/tables.js';

/** A finding for a language that is none, by its form (BCP 47); `@none` is the word for texts of no language. */
export function unknownLanguage(
  language: string,
  way: readonly (string | number)[],
  at: Ref,
): readonly SystemFinding[] {
  const message = `"${language}" is no tag of a language. Write one such as "es" or "es-MX".`;
  return isTag(language)
    ? []
    : [{ code: 'unknown-language', severity: 'warning', path: pointer(way), at, message }];
}

const isTag = (tag: string) => /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i.test(tag) || tag === '@none';

/** Every translation that has no effect. Cost: the rows and their translations. */
export function translationFindings(system: PathwaySystem): SystemFinding[] {
  return (Object.keys(tables) as EntityKind[]).flatMap((kind) =>
    (system[tables[kind]] ?? []).flatMap((row, index) => {
      const texts = Object.entries(row).flatMap(([field, value]) =>
        typeof value === 'string' && field !== 'id' && field !== 'kind' ? [field] : [],
      );
      const finding = (code: string, way: readonly string[], message: string): SystemFinding => ({
        code,
        severity: 'warning',
        path: pointer([tables[kind], index, 'translations', ...way]),
        at: { kind, id: row.id },
        message,
      });
      return Object.entries(row.translations ?? {}).flatMap(([language, fields]) => [
        ...unknownLanguage(language, [tables[kind], index, 'translations', language], { kind, id: row.id }),
        ...Object.keys(fields)
          .filter((field) => !texts.includes(field))
          .map((field) => {
            const meant = nearestWord(field, texts) ?? texts[0];
            const mend = meant === undefined ? 'Take it out.' : `Write "${meant}" if that is meant.`;
            return finding(
              'idle-translation',
              [language, field],
              `There is no text "${field}" here to translate. ${mend}`,
            );
          }),
      ]);
    }),
  );
}
