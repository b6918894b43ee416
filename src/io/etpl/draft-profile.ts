/** A profile proposed from the header of a list, for a person to go through. */

import { checkList, checkText } from '../../base/arguments.js';
import type { Result } from '../../base/result.js';
import { type CellFinding, cellFinding } from '../csv/cell-finding.js';
import { headerKey } from '../csv/header-names.js';
import {
  awardTitleWords,
  awardWords,
  type Column,
  type ColumnUse,
  columnPhrase,
  columnWords,
  fitting,
  isThere,
  namedAwardWords,
  occupationWords,
  ofProvider,
  otherLengths,
  plainName,
  plainNumber,
} from './column-words.js';
import { costColumns } from './cost-columns.js';
import { columnsNamed } from './list-header.js';
import type { AwardColumn, ListColumns, ProviderListProfile } from './profile.js';
import { usualSteps } from './usual-steps.js';
import { usualWords } from './usual-words.js';

/** A proposal: correct it by hand, say whose list it is (`id`, `title`, `publisher`, `state`), then read with it. */
export interface ProfileDraft {
  readonly profile: ProviderListProfile;
  /** What the profile has to guess at, and what it leaves out. */
  readonly notes: readonly CellFinding[];
  /** Columns that it does not name; their cells are kept with the programs. */
  readonly unread: readonly string[];
}

/**
 * Proposes which column of a list says what, by the names of the columns alone. A list without numbers of providers or
 * programs goes by their names, one that has no names of programs by their CIP codes. Of costs it takes the total, else
 * the parts, each once; none where the tuition, or a part that is charged by the credit or the year or counted in thousands
 * or other money, is not among them, or where residents and others pay by columns of their own. A header that names no provider, or no program, is refused.
 *
 * @throws PathwayError `bad-argument` where the header is no list of texts.
 *
 * @example
 * ```ts
 * import { draftProfile } from 'career-pathways/io/etpl';
 * const draft = draftProfile(['School', 'Course', 'CIP Code', 'Tuition', 'Books', 'Length (months)', 'Web page']);
 * draft.ok && draft.value.profile.columns.costs; // => ['Tuition', 'Books']
 * draft.ok && draft.value.profile.lengthUnit; // => 'months'
 * draft.ok && draft.value.unread; // => ['Web page']
 * ```
 */
export function draftProfile(header: readonly string[]): Result<ProfileDraft, CellFinding> {
  checkList(header, 'header');
  for (const name of header) checkText(name, 'header');
  const named = header.map((name) => name.trim()).filter((name) => name !== '');
  const counts = new Map<string, number>();
  for (const name of named) counts.set(headerKey(name), (counts.get(headerKey(name)) ?? 0) + 1);
  const once = named.filter((name) => counts.get(headerKey(name)) === 1);
  const columns = once.map((name): Column => ({ name, phrase: columnPhrase(name) }));
  const found = foundColumns(columns);
  if (!found.ok) return found;
  const { weeks, ...columnsFound } = found.value;
  const unit = weeks === undefined ? undefined : unitIn(columnPhrase(weeks));
  const isMeasured = unit !== undefined || !columns.some(({ phrase }) => unitColumn.test(phrase));
  const profile: ProviderListProfile = {
    id: 'provider-list',
    title: 'Provider list',
    publisher: 'Publisher of the list',
    cipEdition: editionIn(columnsFound.cip, '2020'),
    onetEdition: editionIn(
      columnsFound.occupations?.find((name) => /o\*?net/i.test(name)),
      '2019',
    ),
    columns: { ...columnsFound, ...(weeks !== undefined && isMeasured && { weeks }) },
    awards: awardsIn(columns),
    noPrerequisites: ['None', 'None.', 'No prerequisites'],
    blanks: ['n/a', 'INVALID CODE'],
    steps: usualSteps,
    ...(unit !== undefined && unit !== 'weeks' && { lengthUnit: unit }),
  };
  const used = new Set(columnsNamed(profile));
  const unread = named.filter((name) => !used.has(name));
  const notes = [...notesOf(profile, named, once), ...lengthNotes(weeks, unit, isMeasured)];
  return { ok: true, value: { profile, notes, unread } };
}

/** A column that says in which unit another one counts. */
const unitColumn =
  /^(?:(?:program|course|training) )?(?:length|duration|time) (?:units?|type|measure|period)$|^(?:time )?units?(?: of (?:length|duration|time|measure))?$/;

/** The unit that the name of a column says. */
function unitIn(phrase: string): 'days' | 'weeks' | 'months' | undefined {
  return (['days', 'weeks', 'months'] as const).find((each) => phrase.includes(each));
}

/** What is noted about a column of lengths whose name says no unit. */
function lengthNotes(
  column: string | undefined,
  unit: string | undefined,
  isMeasured: boolean,
): CellFinding[] {
  if (column === undefined || unit !== undefined) return [];
  return [
    isMeasured
      ? note(
          'no-unit',
          `The column "${column}" does not say its unit: numbers in it are read as weeks. If they are not, say it in \`lengthUnit\`.`,
          column,
        )
      : note(
          'no-unit',
          `The unit of the column "${column}" stands in another column, so it is not read. If all of it has one unit, name it in \`columns.weeks\` and \`lengthUnit\`.`,
          column,
        ),
  ];
}

/** Columns that look like those of a use and are not. */
const notOf: { readonly [use in ColumnUse]?: RegExp } = {
  weeks: otherLengths,
  cip: ofProvider,
  prerequisites: isThere,
};

/** The edition of a classification that the name of a column says, or else the newest. */
function editionIn(column: string | undefined, newest: string): string {
  return /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(column ?? '')?.[0] ?? newest;
}

function foundColumns(columns: readonly Column[]): Result<ListColumns, CellFinding> {
  const found: { [use in ColumnUse]?: string } = {};
  for (const [use, patterns] of Object.entries(columnWords) as [ColumnUse, readonly RegExp[]][]) {
    const isOther = (phrase: string) => notOf[use]?.test(phrase) === true;
    const free = columns.filter(
      ({ name, phrase }) => !Object.values(found).includes(name) && !isOther(phrase),
    );
    // Words about a column are what a description is made of.
    const column =
      use === 'description'
        ? free.find(({ phrase }) => patterns.some((each) => each.test(phrase)))?.name
        : fitting(free, patterns);
    if (column !== undefined) found[use] = column;
  }
  const plain = (pattern: RegExp) => columns.find(({ phrase }) => pattern.test(phrase))?.name;
  const number =
    found.program === undefined && found.programName !== undefined ? plain(plainNumber) : undefined;
  const name =
    found.providerName === undefined && found.provider !== undefined ? plain(plainName) : undefined;
  if (number !== undefined) found.program = number;
  if (name !== undefined) found.providerName = name;
  const provider = found.provider ?? found.providerName;
  const program = found.program ?? found.programName ?? found.cip;
  const absent = [
    ...(provider === undefined ? ['provider'] : []),
    ...(program === undefined ? ['program'] : []),
  ];
  if (provider === undefined || program === undefined) return { ok: false, issues: absent.map(absentIssue) };
  const occupations = columns.filter(({ phrase }) => occupationWords.some((each) => each.test(phrase)));
  const costs = costColumns(columns);
  return {
    ok: true,
    value: {
      ...found,
      provider,
      providerName: found.providerName ?? provider,
      program,
      programName: found.programName ?? found.cip ?? program,
      ...(occupations.length > 0 && { occupations: occupations.map(({ name }) => name) }),
      ...(costs.length > 0 && { costs }),
    },
  };
}

function awardsIn(columns: readonly Column[]): readonly AwardColumn[] {
  const title = fitting(columns, awardTitleWords);
  const column = fitting(columns, awardWords) ?? title;
  const named = Object.entries(namedAwardWords).flatMap(([kind, pattern]): AwardColumn[] => {
    const name = fitting(columns, [pattern]);
    return name === undefined
      ? []
      : [{ column: name, title: name, award: { kind: kind as keyof typeof namedAwardWords } }];
  });
  if (column === undefined) return named;
  return [{ column, words: usualWords, ...(title !== undefined && { title }) }, ...named];
}

function absentIssue(what: string): CellFinding {
  const message = `No column of this header names a ${what}. If one does, write the profile by hand; a table of words or codes is no list of programs.`;
  return cellFinding('missing-column', message);
}

/** What a person has to look at. */
function notesOf(
  profile: ProviderListProfile,
  named: readonly string[],
  once: readonly string[],
): readonly CellFinding[] {
  const single = new Set(once);
  const { columns } = profile;
  const doubled = [...new Set(named.filter((name) => !single.has(name)))].map((column) =>
    note(
      'doubled-column',
      `Several columns are named "${column}"; none of them is taken. Give each a name of its own.`,
      column,
    ),
  );
  const costs = columns.costs
    ? []
    : [
        note(
          'no-cost',
          'No column, or several for the same part, or not all parts, may be what has to be paid: name all of them in `columns.costs`.',
        ),
      ];
  const byName = [
    ...(columns.provider === columns.providerName ? ['provider'] : []),
    ...(columns.program === columns.programName ? ['program'] : []),
  ].map((what) =>
    note('no-number', `There is no column with a number of the ${what}; its name stands for it.`),
  );
  return [...doubled, ...byName, ...costs];
}

function note(code: string, message: string, column?: string): CellFinding {
  return cellFinding(code, message, { severity: 'info', ...(column !== undefined && { column }) });
}
