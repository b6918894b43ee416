/** A finding in words. */

import { checkFields, checkObject, checkText } from '../base/arguments.js';
import { checkSystem } from '../model/check-arguments.js';
import type { PathwaySystem } from '../model/system.js';
import type { EntityKind } from '../model/tables.js';
import { withKind } from '../model/thing-names.js';
import { thingWords } from '../model/thing-words.js';
import { titlesIn } from '../model/title-of.js';
import { findings, type WordedFinding } from '../texts/en/findings.js';
import type { LanguageTexts } from '../texts/language-texts.js';
import { checkLanguage } from './speech.js';

/** What `messageText` can be asked with. */
export interface MessageTextOptions {
  /** The texts of a language, such as `es` of `career-pathways/texts/es`. Absent: the message as it came, in English. */
  readonly texts?: LanguageTexts;
  /** The document: problems of agreements and roles call things by their titles. Absent: ids. */
  readonly system?: PathwaySystem;
}

/**
 * The message of a finding in a language: of a reader, an inspection, a badge that does not count, whatever has a `code`
 * and a `message`. Ids, words of the format and what the data says stay as they are. A message that is not this
 * library's stays as it came.
 *
 * @throws PathwayError `bad-argument` for what is no finding; `bad-system`, `wrong-texts`.
 *
 * @example
 * ```ts
 * import { messageText } from 'career-pathways/view';
 * import { es } from 'career-pathways/texts/es';
 * import { inspectSystem } from 'career-pathways';
 * const [finding] = inspectSystem({ format: 'career-pathways/1', id: 's', title: 'S' });
 * finding && messageText(finding, { texts: es });
 * // => 'Este sistema está vacío: ninguna tabla tiene filas. Comience con "steps" y "pathways".'
 * ```
 */
export function messageText(finding: WordedFinding, options: MessageTextOptions = {}): string {
  checkObject(finding, 'finding');
  checkText(finding.code, 'finding.code');
  checkText(finding.message, 'finding.message');
  checkFields(options, ['texts', 'system']);
  const { texts, system } = options;
  if (texts !== undefined) checkLanguage(texts);
  if (system !== undefined) checkSystem(system, 'options.system');
  const things = texts?.things ?? thingWords;
  const name = system && titlesIn(system, texts?.language, things);
  return (texts?.findings ?? findings).message(finding, (kind, id) =>
    withKind(things.kind(kind), name?.({ kind: kind as EntityKind, id }) ?? id),
  );
}
