/** A pathway in the CSV format of Curricular Analytics, with the losses named. */

import { append } from '../../base/append.js';
import { checkFields, checkList, checkObject, checkText } from '../../base/arguments.js';
import { csvText } from '../../base/csv-text.js';
import type { Finding } from '../../base/finding.js';
import { guarded, unguarded } from '../../base/guarded.js';
import type { PathwayId } from '../../base/ids.js';
import { PathwayError } from '../../base/pathway-error.js';
import type { Pathway } from '../../model/pathway.js';
import type { Step } from '../../model/step.js';
import type { PathwaySystem } from '../../model/system.js';
import type { Tally } from '../tally.js';
import { lossList } from '../writing/losses.js';
import { written } from '../writing/write-context.js';
import { idsReader } from './course-ids.js';
import { courseLine } from './course-line.js';
import {
  cellNames,
  courseColumns,
  courseForm,
  curriculumForm,
  type Line,
  plain,
  usualHeader,
} from './layout.js';
import { tallyOf, unwritten } from './left-out.js';
import { reasons } from './losses.js';
import { institutionOf, loseOfCourse, loseOfSystem } from './lost-fields.js';
import { hasMetrics, type MetricsRow, structureOf, withoutMetrics } from './metric-cells.js';

/** What was written, and what could not be. */
export interface CurriculumWriting {
  /** The file. */
  readonly output: string;
  readonly losses: readonly Finding[];
  readonly tally: Tally;
}

/** What is written. */
export interface WriteCurriculumOptions {
  /** Absent: the only pathway there is. */
  readonly pathway?: PathwayId;
  /**
   * Metrics to write into the columns that a file has for them: the `steps` of `curricularMetrics`. Absent: those of
   * the file, as long as its courses require what they required in it; else their cells are blank, which is a loss.
   */
  readonly metrics?: readonly MetricsRow[];
}

/**
 * Writes one pathway as a curriculum. What was read by `readCurriculum` and not edited has equal cells again, but for
 * rows that were left out. Courses
 * have only lists of other courses as requirements: whatever else a step asks is a loss, and so is every field and every
 * table that the format has no place for, and a step that does not say what it requires: its blank cell says that it
 * requires nothing. Where ids are no numbers, as the format's own readers want them, and the system was not read
 * from such a file, courses are numbered and their ids stand under "Canonical Name". Texts of the model
 * that a spreadsheet could take for a formula begin with an apostrophe; cells that are kept stay as they came.
 *
 * @throws PathwayError `bad-system` for one that is malformed, `unknown-pathway` where there is none of that id, `ambiguous-pathway` where there are several
 * and none is named.
 *
 * @example
 * ```ts
 * import { readCurriculum, writeCurriculum } from 'career-pathways/io/curricular-csv';
 * const text = 'Curriculum,Nursing\nCourses,\nCourse ID,Course Name\n1,Biology\n';
 * const read = readCurriculum(text);
 * read.ok && writeCurriculum(read.value.system).output === text; // => true
 * ```
 */
export function writeCurriculum(
  system: PathwaySystem,
  options: WriteCurriculumOptions = {},
): CurriculumWriting {
  checkFields(options, ['pathway', 'metrics']);
  return written(system, () => curriculumOf(system, options));
}

function curriculumOf(system: PathwaySystem, options: WriteCurriculumOptions): CurriculumWriting {
  const pathway = pathwayOf(system, options.pathway);
  const { losses, lose } = lossList(reasons);
  const form = curriculumForm(system);
  const listed = new Set(pathway.steps);
  const steps = (system.steps ?? []).flatMap((step, at) => (listed.has(step.id) ? [{ step, at }] : []));
  const courses = steps.map(({ step }) => step);
  const head = form?.head ?? usualHead(system, courses);
  const header = head.at(-1) ?? usualHeader;
  const second = form?.additional?.at(-1) ?? header;
  const [names, secondNames] = [cellNames(header), cellNames(second)];
  const numbers = numbered(courses, form !== undefined, losses);
  const idsOf = idsReader(courses.map(({ id }) => numbers.get(id) ?? id));
  const columns = form?.columns ?? courseColumns;
  const isStale = form !== undefined && hasMetrics(form) && form.structure !== structureOf(courses);
  const metrics = metricsOf(options.metrics, isStale, losses);
  const institution = institutionOf(system);
  const isAdditional = (step: Step) =>
    courseForm(step)?.additional === true && form?.additional !== undefined;
  const lines = steps.map(({ step, at }) => {
    const own = isAdditional(step) ? { header: second, names: secondNames } : { header, names };
    loseOfCourse(step, at, { head, columns, header: own.header, institution }, lose);
    return { step, lines: courseLine({ step, at, columns, numbers, idsOf, metrics, ...own }, losses, lose) };
  });
  const of = (additional: boolean) =>
    lines.flatMap(({ step, lines: own }) => (isAdditional(step) === additional ? own : []));
  const around = (lines: readonly Line[]) => (isStale ? withoutMetrics(lines) : lines);
  const titles = titled(head, pathway.title);
  const used = new Set(courses.flatMap(({ term }) => term ?? []));
  const part = { head: titles, columns, steps: steps.length, used };
  loseOfSystem(system, pathway, part, lose);
  append(losses, unwritten(system, pathway, part));
  const rows = [
    ...around(titles),
    ...of(false),
    ...around(form?.additional ?? []),
    ...of(true),
    ...around(form?.tail ?? []),
  ];
  return { output: csvText(rows), losses, tally: tallyOf(system, part) };
}

/** The metrics to write; nothing where those of the file still hold. */
function metricsOf(
  given: readonly MetricsRow[] | undefined,
  isStale: boolean,
  losses: Finding[],
): ReadonlyMap<string, MetricsRow> | undefined {
  if (given !== undefined) {
    checkList(given, 'options.metrics');
    for (const row of given) {
      checkObject(row, 'options.metrics');
      checkText(row.step, 'options.metrics');
    }
  }
  if (given) return new Map(given.map((row) => [row.step, row]));
  if (!isStale) return undefined;
  losses.push({
    code: 'stale-metrics',
    severity: 'warning',
    path: '/steps',
    message:
      'The metrics of the file are of other requirements than the courses have now, and were left out. Pass the steps of curricularMetrics as options.metrics to write new ones.',
  });
  return new Map();
}

function pathwayOf(system: PathwaySystem, id: string | undefined): Pathway {
  if (id !== undefined) checkText(id, 'options.pathway');
  const pathways = system.pathways ?? [];
  const found = id === undefined ? pathways : pathways.filter((pathway) => pathway.id === id);
  const [only] = found;
  if (only && found.length === 1) return only;
  const [code, message] =
    found.length === 0
      ? ([
          'unknown-pathway',
          `There is no pathway${id === undefined ? '' : ` "${id}"`} in this system.`,
        ] as const)
      : (['ambiguous-pathway', 'There are several pathways in this system: name one.'] as const);
  throw new PathwayError(code, message, { argument: 'options.pathway' });
}

/** The lines in front, with the title as it is now. */
function titled(head: readonly Line[], title: string): Line[] {
  const keys = ['degreeplan', 'curriculum'];
  const key = keys.find((each) =>
    head.some(([first = '', value = '']) => plain(first) === each && value.trim() !== ''),
  );
  return head.map((line) => {
    const [first = '', value = '', ...rest] = line;
    if (key === undefined || plain(first) !== key || unguarded(value).trim() === title) return line;
    return [first, guarded(title), ...rest];
  });
}

function usualHead(system: PathwaySystem, courses: readonly Step[]): Line[] {
  const hasTerms = courses.some(({ term }) => term !== undefined);
  const header = hasTerms ? [...usualHeader, 'Term'] : usualHeader;
  const wide = (...cells: string[]) => [...cells, ...Array<string>(header.length - cells.length).fill('')];
  const units = new Set(
    courses.flatMap(({ credits, creditUnit }) => (credits === undefined ? [] : [creditUnit])),
  );
  const [unit] = units.size === 1 ? units : [];
  const isCalendar = unit === 'semester' || unit === 'quarter';
  return [
    wide('Curriculum', guarded(system.title)),
    ...(isCalendar ? [wide('System Type', unit)] : []),
    wide('Courses'),
    header,
  ];
}

/** Ids as the format has them: as they are where they can be, else numbers in the order of the table. */
function numbered(steps: readonly Step[], asRead: boolean, losses: Finding[]): ReadonlyMap<string, string> {
  const idsOf = idsReader(steps.map(({ id }) => id));
  const canStand = (id: string) => (asRead ? idsOf(id).join() === id : /^\d+$/.test(id));
  if (steps.every(({ id }) => canStand(id))) return new Map(steps.map(({ id }) => [id, id]));
  losses.push({
    code: 'ids-numbered',
    severity: 'warning',
    path: '/steps',
    message: 'Courses have numbers as their ids; the ids of the steps stand under "Canonical Name".',
  });
  return new Map(steps.map(({ id }, at) => [id, String(at + 1)]));
}
