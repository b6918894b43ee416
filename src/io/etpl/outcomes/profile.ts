/** How one State writes the outcomes of its providers: which column says what, of whom, in which scale. */

import { checkEach, checkFields, checkText, checkWord, wrong } from '../../../base/arguments.js';
import { type Indicator, indicators } from '../../../model/indicators.js';
import type { SoughtHeader } from '../list-header.js';

/** What the numbers of a column are. */
export type OutcomeScale = 'share' | 'percent' | 'dollars' | 'people';

const outcomeScales: readonly OutcomeScale[] = ['share', 'percent', 'dollars', 'people'];

/** A column of numbers, each of which becomes a measurement. */
export interface OutcomeMeasure {
  readonly column: string;
  /** What is measured, in words. */
  readonly measure: string;
  /** What its numbers are: `share` from 0 to 1, `percent` from 0 to 100, `dollars`, `people`. */
  readonly scale: OutcomeScale;
  /** What a value counts. Absent: `percent` of shares and percentages, `USD` of dollars, `people` of people. */
  readonly unit?: string;
  /** The measure of a law that it is. Only where the State itself says that it is counted as that law has it. */
  readonly indicator?: Indicator;
  /** The column that says of how many people it holds, or over how many it is an average. */
  readonly denominator?: string;
}

/** A file of outcomes with a row for each provider and CIP code. */
export interface ProviderOutcomesProfile {
  /** A short name. */
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  /** The `id` of the profile of the provider list, by whose numbers the file names providers. */
  readonly list: string;
  /** The columns with the provider's number and with the CIP code. */
  readonly columns: { readonly provider: string; readonly cip: string };
  readonly measures: readonly OutcomeMeasure[];
  /** What stands in place of a number that is known and not published: words, or numbers such as `-99999`. */
  readonly suppressed?: readonly string[];
  /** Words that stand for nothing known, in any column. */
  readonly blanks?: readonly string[];
}

const texts = ['id', 'title', 'publisher', 'list'] as const;
const fields = [...texts, 'columns', 'measures', 'suppressed', 'blanks'];
const measureFields = ['column', 'measure', 'scale', 'unit', 'indicator', 'denominator'];

/** The profile of a file of outcomes: its fields have the right kind, each column is one measure. */
export function checkOutcomesProfile(value: unknown): asserts value is ProviderOutcomesProfile {
  checkFields(value, fields, 'profile');
  const profile = value as ProviderOutcomesProfile;
  for (const field of texts) checkText(profile[field], `profile.${field}`);
  checkFields(profile.columns, ['provider', 'cip'], 'profile.columns');
  checkText(profile.columns.provider, 'profile.columns.provider');
  checkText(profile.columns.cip, 'profile.columns.cip');
  checkEach(profile.measures, 'profile.measures', checkMeasure);
  const { measures, suppressed = [], blanks = [] } = profile;
  checkEach(suppressed, 'profile.suppressed', checkText);
  checkEach(blanks, 'profile.blanks', checkText);
  const { provider, cip } = profile.columns;
  if (measures.length === 0) wrong('profile.measures', measures, 'one measure or more');
  checkOnce([provider, cip, ...measures.map(({ column }) => column)]);
  checkOnce(measures.map(({ measure }) => measure));
}

/** No column is two measures, and no two measures are in the same words. */
function checkOnce(names: readonly string[]): void {
  const seen = new Set<string>();
  for (const name of names) {
    if (seen.has(name)) wrong('profile.measures', name, 'each column and each measure once');
    seen.add(name);
  }
}

function checkMeasure(value: unknown, argument: string): void {
  checkFields(value, measureFields, argument);
  const { column, measure, scale, unit = '', indicator, denominator = '' } = value as OutcomeMeasure;
  checkText(column, `${argument}.column`);
  checkText(measure, `${argument}.measure`);
  checkWord(scale, outcomeScales, `${argument}.scale`);
  checkText(unit, `${argument}.unit`);
  checkText(denominator, `${argument}.denominator`);
  if (indicator !== undefined) checkWord(indicator, indicators, `${argument}.indicator`);
}

/** What the header of a file of outcomes is looked for by. */
export function outcomesHeader({ id, columns, measures }: ProviderOutcomesProfile): SoughtHeader {
  const needed = [columns.provider, columns.cip];
  const counted = measures.flatMap(({ column, denominator }) => [column, denominator ?? column]);
  return { profile: id, columns: [...new Set([...needed, ...counted])], needed };
}
