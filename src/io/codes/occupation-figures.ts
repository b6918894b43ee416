/** What tables of occupations say about the occupations of a system: job zones, employment, openings, wages, entry. */

import { checkList, checkObject, checkText } from '../../base/arguments.js';
import type { OccupationId } from '../../base/ids.js';
import { checkSystem } from '../../model/check-arguments.js';
import { wordsOf } from '../../model/named.js';
import type { Occupation, Wage } from '../../model/occupation.js';
import type { PathwaySystem } from '../../model/system.js';
import { vocabularies } from '../../model/vocabularies.js';
import { broaderCodes, type CodeTable, checkCodeTable } from './code-table.js';
import type { JobZone } from './read-job-zones.js';
import type { EntryNeeds, OccupationEntry, Projection } from './read-projections.js';

/** The tables to join; what is absent is not joined. */
export interface OccupationTables {
  readonly jobZones?: readonly JobZone[];
  readonly projections?: readonly Projection[];
  readonly entryEducation?: readonly OccupationEntry[];
  /** To find the group that a code belongs to, where only that has a row. */
  readonly soc?: CodeTable;
}

/** Why a table says nothing: no code of its edition, or a code that it has no row for. */
export type NoFigure = 'no-code' | 'no-row';

/** What the tables say about one occupation. */
export interface OccupationFigures {
  readonly occupation: OccupationId;
  readonly jobZone?: JobZone;
  /** Its own row, or that of the group it is counted in: then `code` is the group's. */
  readonly projection?: Projection;
  readonly entry?: EntryNeeds;
  /** What of it an occupation of a system has fields for: `{ ...occupation, ...fields }`. */
  readonly fields: Pick<Occupation, 'wages' | 'entryEducation'>;
  /** Table → why there is nothing from it. */
  readonly missing: { readonly [table in 'jobZones' | 'projections' | 'entryEducation']?: NoFigure };
}

/**
 * Groups of the National Employment Matrix that are not in SOC → the SOC codes that they count. Source: BLS, National
 * Employment Matrix and SOC 2018 crosswalk.
 */
const matrixGroups: { readonly [group: string]: readonly string[] } = {
  '21-1018': ['21-1011', '21-1014'],
  '25-2052': ['25-2055', '25-2056'],
  '25-9045': ['25-9042', '25-9043', '25-9049'],
  '51-2028': ['51-2022', '51-2023'],
  '53-1047': ['53-1042', '53-1043', '53-1044', '53-1049'],
};
const groupOf = new Map(
  Object.entries(matrixGroups).flatMap(([group, codes]) => codes.map((code) => [code, group])),
);

/** The editions that the tables are of. */
const editions = { soc: '2018', onet: '2019' } as const;

/**
 * Joins tables to the occupations of a system by their codes, one row for each: O*NET-SOC 2019 for job zones, SOC 2018
 * for the others, or the SOC code in front of the dot. Nothing is joined by title, and codes of other editions are not
 * taken for codes of these.
 *
 * @example
 * ```ts
 * import { occupationFigures, readJobZones } from 'career-pathways/io/codes';
 * const zones = readJobZones('O*NET-SOC Code\tJob Zone\tDate\n29-1141.00\t3\t08/2023\n');
 * const system = {
 *   format: 'career-pathways/1', id: 's', title: 'S',
 *   occupations: [
 *     { id: 'rn', title: 'Nurse', onet: { edition: '2019', code: '29-1141.00' } },
 *     { id: 'aide', title: 'Aide' },
 *   ],
 * } as const;
 * const rows = zones.ok ? occupationFigures(system, { jobZones: zones.value }) : [];
 * rows.map(({ occupation, jobZone, missing }) => [occupation, jobZone?.zone, missing]);
 * // => [['rn', 3, {}], ['aide', undefined, { jobZones: 'no-code' }]]
 * ```
 */
export function occupationFigures(
  system: PathwaySystem,
  tables: OccupationTables,
): readonly OccupationFigures[] {
  checkSystem(system);
  checkObject(tables, 'tables');
  const { jobZones, projections, entryEducation, soc } = tables;
  if (soc !== undefined) checkCodeTable(soc, 'tables.soc');
  const zones = byCode(jobZones, 'tables.jobZones');
  const counted = byCode(projections, 'tables.projections');
  const needs = byCode(entryEducation, 'tables.entryEducation');
  return (system.occupations ?? []).map((occupation) => {
    const onet = onetCode(occupation);
    const codes = socCodes(occupation, soc);
    const found = {
      jobZones: zones && (onet === undefined ? 'no-code' : (zones.get(onet) ?? 'no-row')),
      projections: counted && firstOf(counted, codes),
      entryEducation: needs && firstOf(needs, codes),
    };
    const { jobZones: zone, projections: projection, entryEducation: entry } = found;
    return {
      occupation: occupation.id,
      ...(typeof zone === 'object' && { jobZone: zone }),
      ...(typeof projection === 'object' && { projection }),
      ...(typeof entry === 'object' && { entry: entryOf(entry) }),
      fields: fieldsOf(
        typeof projection === 'object' ? projection : undefined,
        typeof entry === 'object' ? entry : undefined,
      ),
      missing: Object.fromEntries(Object.entries(found).filter(([, each]) => typeof each === 'string')),
    };
  });
}

function byCode<Row extends { readonly code: string }>(
  rows: readonly Row[] | undefined,
  argument: string,
): ReadonlyMap<string, Row> | undefined {
  if (rows === undefined) return undefined;
  checkList(rows, argument);
  for (const row of rows) {
    checkObject(row, argument);
    checkText((row as Row).code, argument);
  }
  return new Map(rows.map((row) => [row.code, row]));
}

function onetCode({ onet, soc }: Occupation): string | undefined {
  if (onet?.edition === editions.onet) return onet.code;
  return soc?.edition === editions.soc ? `${soc.code}.00` : undefined;
}

/** The SOC code of an occupation, then the groups that it may be counted in, nearest first. */
function socCodes({ onet, soc }: Occupation, table: CodeTable | undefined): readonly string[] {
  const own = soc?.edition === editions.soc ? soc.code : undefined;
  const code = own ?? (onet?.edition === editions.onet ? onet.code.slice(0, 7) : undefined);
  if (code === undefined) return [];
  const [broad] = table ? broaderCodes(table, code).filter(({ level }) => level === 'broad') : [];
  const group = groupOf.get(code);
  return [code, ...(group === undefined ? [] : [group]), ...(broad ? [broad.code] : [])];
}

function firstOf<Row>(rows: ReadonlyMap<string, Row>, codes: readonly string[]): Row | NoFigure {
  if (codes.length === 0) return 'no-code';
  const code = codes.find((each) => rows.has(each));
  return (code === undefined ? undefined : rows.get(code)) ?? 'no-row';
}

/** BLS words for entry education → the word of the format. */
const educations = new Map(
  wordsOf(vocabularies.entryEducations).map((word) => [vocabularies.entryEducations[word].name, word]),
);

/**
 * The wage and the entry education as an occupation carries them; the source names the row, which may be that of a
 * group. A median that is only known to be so much or more is none.
 */
function fieldsOf(
  projection: Projection | undefined,
  entry: EntryNeeds | undefined,
): OccupationFigures['fields'] {
  const { medianWage: median, medianWageIsFloor } = projection ?? {};
  const words = (entry?.education ?? projection?.education)?.replaceAll('’', "'");
  const entryEducation = educations.get(words ?? '');
  return {
    ...(projection && median !== undefined && !medianWageIsFloor && { wages: [wageOf(projection, median)] }),
    ...(entryEducation && { entryEducation }),
  };
}

function wageOf({ year, code }: Projection, median: number): Wage {
  const place = { scheme: 'us', code: 'US' } as const;
  const source = `BLS, Employment Projections, table 1.2, row ${code}`;
  return { median, unit: 'year', currency: 'USD', place, year, source };
}

function entryOf({ code: _code, title: _title, ...needs }: OccupationEntry): EntryNeeds {
  return needs;
}
