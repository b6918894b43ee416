/** The fields that a curriculum has no place for, each by its way from the top of the system. */

import type { Pathway } from '../../model/pathway.js';
import type { Step } from '../../model/step.js';
import type { PathwaySystem } from '../../model/system.js';
import { tables } from '../../model/tables.js';
import type { Way } from '../writing/losses.js';
import {
  type CurriculumColumns,
  calendarOf,
  columnPlace,
  courseForm,
  curriculumForm,
  type Line,
  lineAbout,
  namespace,
} from './layout.js';
import type { Lose } from './losses.js';

/** What the lines in front of the courses have a place for. */
export interface WrittenHead {
  readonly head: readonly Line[];
  readonly columns: CurriculumColumns;
}

/** Field → whether a file carries what stands in it; a field that is not listed has no place. */
type Carried = { readonly [field: string]: boolean };

/** Names the fields of a thing that are not carried. */
function loseOthers(thing: object, carried: Carried, way: Way, lose: Lose): void {
  for (const [field, value] of Object.entries(thing))
    if (carried[field] !== true && value !== undefined) lose('no-term', [...way, field]);
}

/** What is kept beside a thing and is not of a file of courses. */
function loseExtensions(
  { extensions }: Pick<Step, 'extensions'>,
  hasForm: boolean,
  way: Way,
  lose: Lose,
): void {
  if (!extensions) return;
  const keys = Object.keys(extensions);
  if (keys.length === 0) lose('empty', [...way, 'extensions']);
  for (const key of keys) if (key !== namespace || !hasForm) lose('no-term', [...way, 'extensions', key]);
}

/** The partner that provides all courses, where the file names one. */
export function institutionOf(system: PathwaySystem): 'institution' | undefined {
  const hasLine = lineAbout(curriculumForm(system)?.head ?? [], 'Institution') !== '';
  return hasLine && system.partners?.some(({ id }) => id === 'institution') ? 'institution' : undefined;
}

/** Fields of a course. What it requires, its id and its title have losses of their own. */
export function loseOfCourse(
  step: Step,
  at: number,
  file: WrittenHead & { readonly header: Line; readonly institution: string | undefined },
  lose: Lose,
): void {
  const way = ['steps', at];
  const has = (column: 'credits' | 'term') => columnPlace(file.header, file.columns, column) >= 0;
  const carried = {
    id: true,
    title: true,
    requires: true,
    kind: step.kind === 'course',
    provider: step.provider === file.institution,
    term: has('term') && step.term?.trim() === step.term,
    credits: has('credits'),
    creditUnit: step.creditUnit === calendarOf(file.head),
    extensions: true,
  };
  loseOthers(step, carried, way, lose);
  loseExtensions(step, courseForm(step) !== undefined, way, lose);
}

/** Fields of the system, of its pathway, of the institution and of the terms in use. */
export function loseOfSystem(
  system: PathwaySystem,
  pathway: Pathway,
  { head, columns, used }: WrittenHead & { readonly used: ReadonlySet<string> },
  lose: Lose,
): void {
  const isTable = Object.fromEntries(Object.values(tables).map((table) => [table, true]));
  const title = lineAbout(head, 'Degree Plan') || lineAbout(head, 'Curriculum') || 'Curriculum';
  const about = { format: true, $schema: true, id: true, title: system.title === title, extensions: true };
  loseOthers(system, { ...isTable, ...about }, [], lose);
  loseExtensions(system, curriculumForm(system) !== undefined, [], lose);
  const at = (system.pathways ?? []).indexOf(pathway);
  loseOthers(pathway, { id: true, title: pathway.title === title, steps: true }, ['pathways', at], lose);
  const there = new Set((system.steps ?? []).map(({ id }) => id));
  for (const [place, id] of pathway.steps.entries())
    if (!there.has(id)) lose('not-there', ['pathways', at, 'steps', place]);
  const institution = institutionOf(system);
  for (const [index, partner] of (system.partners ?? []).entries())
    if (partner.id === institution) {
      const types = partner.types.join() === 'postsecondary';
      const name = partner.name === lineAbout(head, 'Institution');
      loseOthers(partner, { id: true, name, types }, ['partners', index], lose);
    }
  if (columnPlace(head.at(-1) ?? [], columns, 'term') < 0) return;
  for (const [index, term] of (system.terms ?? []).entries())
    if (used.has(term.id))
      loseOthers(term, { id: true, title: term.title === `Term ${term.id}` }, ['terms', index], lose);
}
