/** What a report about partners is asked to say, and in which words. */

import { checkFields, checkList } from '../base/arguments.js';
import type { Texts } from '../definitions/engine/texts.js';
import { checkDetermination } from '../logic/check-determination.js';
import type { Determination } from '../logic/determination.js';
import { checkSystem } from '../model/check-arguments.js';
import type { PartnershipReport } from '../partnership/partnership-report.js';
import type { LanguageTexts } from '../texts/language-texts.js';
import { englishPartnerships, type PartnershipSpeech, partnershipSpeech } from './partnership-speech.js';
import { checkLanguage, type NamedFrom, type Speech, speechFor } from './speech.js';

/** What `partnershipText` and `partnershipMarkdown` can be asked with. */
export interface PartnershipTextOptions extends NamedFrom {
  /** What definitions say about the partners, in the order in which it is to be shown. */
  readonly determinations?: readonly Determination[];
  /**
   * The texts of a language, such as `es` of `career-pathways/texts/es`; or, for English, those of definitions that are
   * not in the catalogue.
   */
  readonly texts?: LanguageTexts | readonly Texts[];
}

/** What is said, and how. */
export interface Told {
  readonly determinations: readonly Determination[];
  readonly speech: PartnershipSpeech;
  /** How to speak of a determination. */
  readonly speechOf: (determination: Determination) => Speech;
}

/** What to say, and in which words. */
export function toldOf(
  report: PartnershipReport,
  options: PartnershipTextOptions,
  textsOf: (definition: string) => Texts | LanguageTexts,
): Told {
  checkFields(options, ['determinations', 'system', 'texts']);
  const { determinations = [], texts = [], system } = options;
  checkList(determinations, 'options.determinations');
  if (system !== undefined) checkSystem(system, 'options.system');
  const from = { ...(system && { system }) };
  const argument = 'options.determinations';
  if (Array.isArray(texts)) {
    const more: readonly Texts[] = texts;
    return {
      determinations,
      speech: partnershipSpeech(report, { language: 'en', words: englishPartnerships, ...from }),
      speechOf: (each) => {
        checkDetermination(each, argument);
        const { id } = each.definition;
        return speechFor(each, more.find((one) => one?.definition === id) ?? textsOf(id), {
          ...from,
          argument,
        });
      },
    };
  }
  checkLanguage(texts);
  return {
    determinations,
    speech: partnershipSpeech(report, { language: texts.language, words: texts, ...from }),
    speechOf: (each) => speechFor(each, texts, { ...from, argument }),
  };
}
