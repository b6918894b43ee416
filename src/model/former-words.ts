/** Old words of the field: what older laws and papers call things that have other names now. */

import { checkText } from '../base/arguments.js';

/** An old word, and the word of this format that says the same now. */
export interface FormerWord {
  readonly name: string;
  /** Its short form. */
  readonly short?: string;
  /** The vocabulary that holds the word of today. */
  readonly vocabulary: 'partnerFunctions' | 'oneStopPrograms' | 'fundingSources';
  readonly word: string;
  readonly source: string;
}

const wia = 'Workforce Investment Act of 1998';

/** Old words, each with its word of today. */
export const formerWords = {
  'workforce-investment-board': {
    name: 'Workforce Investment Board',
    short: 'WIB',
    vocabulary: 'partnerFunctions',
    word: 'workforce-board',
    source: wia,
  },
  'one-stop-career-center': {
    name: 'One-Stop Career Center',
    vocabulary: 'partnerFunctions',
    word: 'one-stop-center',
    source: wia,
  },
  'workforce-investment-act': {
    name: 'Workforce Investment Act',
    short: 'WIA',
    vocabulary: 'fundingSources',
    word: 'wioa-title-i',
    source: wia,
  },
  'wia-section-166': {
    name: 'WIA section 166, Indian and Native American programs',
    short: 'INAP',
    vocabulary: 'oneStopPrograms',
    word: 'native-american',
    source: wia,
  },
  'vocational-and-technical-education-act': {
    name: 'Carl D. Perkins Vocational and Technical Education Act',
    short: 'VTEA',
    vocabulary: 'fundingSources',
    word: 'perkins',
    source: 'Public Law 105-332',
  },
} as const satisfies { readonly [word: string]: FormerWord };

/**
 * The word of this format for a word of older laws and papers, by its name or its short form, in capitals or not;
 * `undefined` for a word that is none of `vocabularies.formerWords`.
 *
 * @throws PathwayError `bad-argument` for what is no text.
 *
 * @example
 * ```ts
 * import { formerWord } from 'career-pathways/model';
 * formerWord('WIB')?.word; // => 'workforce-board'
 * formerWord('one-stop career centers')?.word; // => 'one-stop-center'
 * formerWord('guild'); // => undefined
 * ```
 */
export function formerWord(text: string): FormerWord | undefined {
  checkText(text, 'text');
  const asked = plain(text);
  return Object.values<FormerWord>(formerWords).find(({ name, short }) =>
    [name, short].some((each) => each !== undefined && plain(each) === asked),
  );
}

/** Letters and digits alone, in the singular. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/s$/, '');
}
