/**
 * Which column says what, by its name: patterns over the name in lower case, its words parted by single blanks, the
 * surest first.
 */

/** What a column of a list can say. */
export type ColumnUse =
  | 'provider'
  | 'providerName'
  | 'program'
  | 'programName'
  | 'description'
  | 'cip'
  | 'prerequisites'
  | 'weeks'
  | 'credits'
  | 'hours'
  | 'status';

const numbers = '(?:id|ids|no|num|number|code)';
const providers = '(?:training )?(?:provider|school|institution|college|organization|vendor)s?';
const programs = '(?:training )?(?:program|course|training|offering)s?';

/** Use → patterns; the first pattern that a column fits decides, and the first such column. */
export const columnWords: { readonly [use in ColumnUse]: readonly RegExp[] } = {
  program: [
    new RegExp(`^${programs} ?${numbers}$`),
    new RegExp(`^(?:state|etpl|etp|twist) ?${programs} ?${numbers}$`),
  ],
  provider: [
    new RegExp(`^${providers} ?${numbers}$`),
    new RegExp(`^(?:state|etpl|etp|twist) ?${providers} ?${numbers}$`),
    /^(?:fein|ein|ipeds|ope ?id)$/,
  ],
  providerName: [
    new RegExp(`^(?:name of )?(?:the )?${providers} ?(?:name|title|legal name)?$`),
    /^(?:eligible )?(?:training )?(?:provider|entity|facility) ?name$/,
  ],
  programName: [
    new RegExp(`^(?:name of )?(?:the )?${programs}(?: of study)? ?(?:name|title)?$`),
    /^official ?name$/,
    /^title$/,
  ],
  description: [new RegExp(`^${programs} ?description$`), /^description(?: of (?:the )?program)?$/],
  cip: [/\bcip ?(?:code)?s?(?: ?(?:19|20)\d\d)?$/, /\bcip ?codes?\b/, /\bcip\b/],
  prerequisites: [/\bpre ?requisites?\b/, /\b(?:entry|admission|entrance) requirements?\b/],
  weeks: [
    /^(?:program |course |training )?(?:length|duration)(?: in| of program)?(?: weeks)?$/,
    /^(?:total |number of |no of )?weeks$/,
    /\b(?:length|duration)\b.*\b(?:weeks|months|days)\b/,
    /^(?:program |total )?(?:months|days)$/,
  ],
  hours: [/\b(?:clock|contact|total|instructional|program|training) ?hours\b/, /clock ?hours$/, /^hours$/],
  credits: [/^(?:total |number of |semester )?credits?(?: ?hours?)?$/],
  status: [/^(?:program |approval |etpl )?status$/, /^status ?name$/],
};

/** Names that say something beside a column of the other kind only: a table of words has an `ID` and a `NAME` too. */
export const plainNumber = /^id$/;
export const plainName = /^name$/;

/** Columns that look like others and are not: rates, other prices, words about a column. */
export const otherColumns =
  /\b(?:per|description|desc|notes?|optional|out of|non ?resident|waivers?|refund|url|website)\b/;

/** What a column says of a provider is not said of its program. */
export const ofProvider = /\b(?:provider|school|institution|college|organization|vendor)s?\b/;

/** Whether there are prerequisites, not which: cells of yes and no. */
export const isThere = /^(?:has|have|any|are there)\b|\b(?:required|needed|y ?n|yes ?no)$/;

/** Lengths that are not those of a program. */
export const otherLengths =
  /\b(?:semester|trimester|term|quarter|session|module|lesson|(?:ex|in)ternship)s?\b/;

/** O*NET-SOC or SOC codes. */
export const occupationWords = [
  /\b(?:onet|soc) ?(?:soc)?(?: ?(?:19|20)\d\d)? ?(?:codes?)?(?: ?(?:(?:19|20)\d)?\d)?$/,
  /\boccupation(?:al)? codes?\b/,
];

/** What is awarded: by words of the list. */
export const awardWords = [
  /^(?:program |potential )?outcomes?$/,
  /^(?:type of )?(?:credential|award|certificate|degree)(?: or (?:credential|award|certificate|degree))?(?: type| level| earned| awarded| attained)?$/,
  /^degree ?awarded ?name$/,
];

/** The name of what is awarded. */
export const awardTitleWords = [
  /\bcredential ?name\b/,
  /\bname of (?:the )?(?:credential|award|certificate|degree)\b/,
  /^degree ?awarded ?name$/,
];

/** A name by itself says that a license, or a credential of an industry, is awarded. */
export const namedAwardWords = {
  License: /^licen[sc]e ?(?:awarded )?name$|^licenseawardedname$/,
  Credential: /^industry ?credential ?name$/,
} as const;

/** A column of a list: its name as it is written, and for the patterns. */
export interface Column {
  readonly name: string;
  readonly phrase: string;
}

/** The first column that fits the first pattern that any fits. */
export function fitting(columns: readonly Column[], patterns: readonly RegExp[]): string | undefined {
  const usable = columns.filter(({ phrase }) => !otherColumns.test(phrase));
  for (const pattern of patterns) {
    const column = usable.find(({ phrase }) => pattern.test(phrase));
    if (column) return column.name;
  }
  return undefined;
}

/** The name of a column for the patterns: `ProviderName` and `Provider_Name` are `provider name`, `O*NET` is `onet`. */
export function columnPhrase(name: string): string {
  return name
    .slice(0, 200)
    .replace(/o\*net/gi, 'onet')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
