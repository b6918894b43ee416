/** How one State writes its list of eligible training providers: which column says what, in which words. */

import { checkList, checkObject, checkText, checkWord } from '../../base/arguments.js';
import type { CredentialKind } from '../../model/credential-kinds.js';
import type { PartnerFunction } from '../../model/partner-functions.js';
import type { PartnerType } from '../../model/partner-types.js';
import type { Step } from '../../model/step.js';
import type { StepKind } from '../../model/step-kinds.js';
import type { SupportKind } from '../../model/support-kinds.js';
import { statuses as allStatuses, deliveryKinds, type ownerships } from '../../model/vocabulary.js';
import { lengthUnits } from './amounts-in.js';

/** Columns by what they say. A column that is named nowhere is kept with its program, as it came. */
export interface ListColumns {
  /** The provider's number or other short name. */
  readonly provider: string;
  readonly providerName: string;
  readonly providerKind?: string;
  /** The program's number or other short name. */
  readonly program: string;
  readonly programName: string;
  readonly description?: string;
  /** Code of the Classification of Instructional Programs. */
  readonly cip?: string;
  /** O*NET-SOC codes, or SOC codes of six digits. */
  readonly occupations?: readonly string[];
  readonly prerequisites?: string;
  /** What has to be paid, in dollars; several columns are added up, where all of them say something. */
  readonly costs?: readonly string[];
  /** How long it is: in `lengthUnit`, where a cell has no unit of its own. */
  readonly weeks?: string;
  readonly credits?: string;
  /** Clock hours of instruction. */
  readonly hours?: string;
  /** Whether it is approved: see `statuses`. */
  readonly status?: string;
  /** How it can be taken: see `deliveries`. */
  readonly delivery?: string;
}

/** What a program leads to. `null` in a profile: to no credential, and the list says so. */
export interface ListedAward {
  readonly kind: CredentialKind;
  /** The list itself says that industry recognizes it. */
  readonly recognized?: true;
  /** It is one of the shorter awards that may stack into an associate degree. */
  readonly shorter?: true;
}

/** A column that says what is awarded. */
export interface AwardColumn {
  readonly column: string;
  /** Word → award. Absent: every word says that `award` is given. */
  readonly words?: { readonly [word: string]: ListedAward | null };
  readonly award?: ListedAward;
  /** The column with the credential's name. */
  readonly title?: string;
  /** What parts several awards, and several names, in one cell. Absent: `;`, and other marks between known words. */
  readonly separator?: string;
}

/** What a provider's word for itself says of it. */
export interface ListedProvider {
  readonly types: readonly PartnerType[];
  readonly functions?: readonly PartnerFunction[];
  readonly ownership?: (typeof ownerships)[number];
}

/** A flag that says that a provider offers help with this program. */
export interface SupportFlag {
  readonly column: string;
  readonly yes: string;
  readonly support: SupportKind;
  /** What the help is called. */
  readonly title: string;
}

/** The list of one State. Write another one by naming its columns and words; unknown words are noted. */
export interface ProviderListProfile {
  /** A short name, which becomes the id of the system. */
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  /** Two-digit FIPS code of the State. Absent: not known. */
  readonly state?: string;
  readonly cipEdition: string;
  readonly onetEdition: string;
  /** The edition of six-digit codes. Absent: `2018`. */
  readonly socEdition?: string;
  readonly columns: ListColumns;
  readonly awards: readonly AwardColumn[];
  /** Word for the provider → what it is. */
  readonly providers?: { readonly [word: string]: ListedProvider };
  /** Words by which the column of prerequisites says that nothing is asked; all others are asked as they stand. */
  readonly noPrerequisites?: readonly string[];
  /** Word for the status of a program → what that is. Absent: the column is kept as it is. */
  readonly statuses?: { readonly [word: string]: NonNullable<Step['status']> };
  /** Word for how a program can be taken → what that is. Absent: the column is kept as it is. */
  readonly deliveries?: { readonly [word: string]: (typeof deliveryKinds)[number] };
  /** What numbers in the column `weeks` count. Absent: weeks. */
  readonly lengthUnit?: keyof typeof lengthUnits;
  /** Words that stand for nothing known, in any column. */
  readonly blanks?: readonly string[];
  readonly supports?: readonly SupportFlag[];
  /** Kind of step by the first award; absent: `occupational-training`. */
  readonly steps?: {
    readonly [kind in CredentialKind]?: { readonly kind: StepKind; readonly level?: Step['level'] };
  };
}

const texts = ['id', 'title', 'publisher', 'cipEdition', 'onetEdition'] as const;
const neededColumns = ['provider', 'providerName', 'program', 'programName'] as const;

/** The profile of a list: its fields have the right kind, its columns are named. */
export function checkProfile(value: unknown): asserts value is ProviderListProfile {
  checkObject(value, 'profile');
  const profile = value as ProviderListProfile;
  for (const field of texts) checkText(profile[field], `profile.${field}`);
  const {
    columns,
    awards,
    noPrerequisites = [],
    blanks = [],
    supports = [],
    providers = {},
    steps = {},
    statuses = {},
    deliveries = {},
    lengthUnit = 'weeks',
    socEdition = '',
    state = '',
  } = profile;
  checkColumns(columns);
  checkRows(awards, 'profile.awards');
  for (const { words = {}, separator = ';' } of awards) {
    checkObject(words, 'profile.awards');
    checkText(separator, 'profile.awards.separator');
  }
  checkRows(supports, 'profile.supports');
  checkTexts(noPrerequisites, 'profile.noPrerequisites');
  checkTexts(blanks, 'profile.blanks');
  checkObject(steps, 'profile.steps');
  checkObject(statuses, 'profile.statuses');
  for (const status of Object.values(statuses)) checkWord(status, allStatuses, 'profile.statuses');
  checkObject(deliveries, 'profile.deliveries');
  for (const kind of Object.values(deliveries)) checkWord(kind, deliveryKinds, 'profile.deliveries');
  checkWord(lengthUnit, Object.keys(lengthUnits), 'profile.lengthUnit');
  checkText(socEdition, 'profile.socEdition');
  checkText(state, 'profile.state');
  checkObject(providers, 'profile.providers');
  for (const provider of Object.values(providers)) checkObject(provider, 'profile.providers');
}

function checkColumns(columns: ListColumns): void {
  checkObject(columns, 'profile.columns');
  for (const name of neededColumns) checkText(columns[name], `profile.columns.${name}`);
  for (const [name, column] of Object.entries(columns) as [string, unknown][]) {
    if (name === 'occupations' || name === 'costs') checkTexts(column, `profile.columns.${name}`);
    else if (column !== undefined) checkText(column, `profile.columns.${name}`);
  }
}

function checkTexts(value: unknown, argument: string): void {
  checkList(value, argument);
  for (const text of value) checkText(text, argument);
}

/** Rows that name the column that they are about. */
function checkRows(value: unknown, argument: string): void {
  checkList(value, argument);
  for (const row of value) {
    checkObject(row, argument);
    checkText((row as AwardColumn).column, `${argument}.column`);
  }
}
