/** Columns of many definitions side by side: each verdict, what fails, what is open, and the change that helps most. */

import { checkEach, checkObject, checkWord, wrong } from '../../base/arguments.js';
import type { CatalogueEntry } from '../../definitions/catalogue.js';
import type { Definition } from '../../definitions/engine/definition.js';
import type { ProgramDossier } from '../../definitions/engine/program.js';
import type { PathwayDossier } from '../../definitions/engine/subjects.js';
import type { Determination } from '../../logic/determination.js';
import type { Cell, Column, ColumnGroup, ProgramColumnGroup } from '../column.js';

/** Definitions of pathways alone, or of programs alone. */
type Compared = Definition<PathwayDossier> | Definition<ProgramDossier>;

/**
 * Columns for definitions about pathways, or for definitions about programs: of each its verdict, what fails, what is
 * open, and what to see to first; and at the end the one change that alone would make most of them met. They stand as
 * names of propositions and elements, so that they can be counted; `docs/rules` explains them.
 *
 * @throws PathwayError `bad-argument` for none, for one about something else, or for both sorts at once.
 *
 * @example
 * ```ts
 * import { catalogue } from 'career-pathways/definitions';
 * import tucson from 'career-pathways/examples/tucson-bht.json' with { type: 'json' };
 * import { definitionColumns, surveyRow } from 'career-pathways/survey';
 * const two = catalogue.filter(({ definition: { id } }) => id === 'wioa-3-7' || id === 'jenkins-2006');
 * const row = surveyRow(tucson, 'bht', { asOf: '2026-11-01', columns: [definitionColumns(two)] });
 * [row['wioa_3_7'], row['jenkins_2006_asks']]; // => ['undetermined', 'jenkins.services']
 * ```
 */
export function definitionColumns(entries: readonly CatalogueEntry[]): ColumnGroup | ProgramColumnGroup {
  checkEach(entries, 'entries', checkEntry);
  const [first] = entries;
  if (!first) wrong('entries', entries, 'at least one definition');
  const other = entries.find(({ about }) => about.kind !== first.about.kind);
  if (other)
    wrong('entries', other.definition.id, 'definitions about pathways alone, or about programs alone');
  const compared = entries.map(({ definition }) => definition as Compared);
  const group = {
    name: 'definitions',
    definitions: compared.map(({ id, edition }) => ({ id, edition })),
    columns: [...compared.flatMap(columnsFor), ...changeColumns],
  };
  const cells = (determined: (definition: Compared) => Determination) =>
    cellsFor(compared.map((definition) => ({ definition, found: determined(definition) })));
  return first.about.kind === 'pathway'
    ? {
        ...group,
        cells: ({ determination }) => cells((each) => determination(each as Definition, 'full')),
      }
    : {
        ...group,
        of: 'programs',
        cells: ({ determination }) =>
          cells((each) => determination(each as Definition<ProgramDossier>, 'full')),
      };
}

function checkEntry(value: unknown, argument: string): void {
  checkObject(value, argument);
  const { about, definition } = value as CatalogueEntry;
  checkObject(about, `${argument}.about`);
  checkWord(about.kind, ['pathway', 'program'], `${argument}.about.kind`);
  checkObject(definition, `${argument}.definition`);
}

/** The name of a definition as that of a column: fit for R, Stata and SQL. That of a bill says that it is no law. */
function columnOf({ id, standing }: Pick<Compared, 'id' | 'standing'>): string {
  return `${id.toLowerCase().replaceAll(/[^a-z0-9]/g, '_')}${standing ? '_not_law' : ''}`;
}

function columnsFor(definition: Compared): Column[] {
  const { title } = definition;
  const name = columnOf(definition);
  return [
    {
      name,
      kind: 'word',
      meaning: 'The verdict: met, not-met, undetermined or not-evaluated. Advisory.',
      source: title,
    },
    {
      name: `${name}_fails`,
      kind: 'words',
      by: name,
      meaning: 'The propositions that are false in the elements that are not met.',
      source: title,
    },
    {
      name: `${name}_open`,
      kind: 'words',
      by: name,
      meaning: 'The elements that are undetermined.',
      source: title,
    },
    {
      name: `${name}_asks`,
      kind: 'word',
      meaning: 'The proposition to see to first: one that fails, else one that is open.',
      source: title,
    },
  ];
}

const changeColumns: readonly Column[] = [
  {
    name: 'change',
    kind: 'word',
    meaning:
      'The one proposition that, otherwise than it is, would alone make most of these definitions met.',
  },
  { name: 'change_meets', kind: 'number', meaning: 'How many of them it would make met.' },
];

interface Judged {
  readonly definition: Compared;
  readonly found: Determination;
}

function cellsFor(judged: readonly Judged[]): { readonly [column: string]: Cell } {
  const { change, meets } = bestChange(judged);
  const verdicts = judged.flatMap(({ definition, found }): [string, Cell][] => {
    const name = columnOf(definition);
    const fails = failsIn(found);
    const open = found.elements.flatMap(({ id, verdict }) => (verdict === 'undetermined' ? id : []));
    return [
      [name, found.verdict],
      [`${name}_fails`, fails.join(' ') || null],
      [`${name}_open`, open.join(' ') || null],
      [`${name}_asks`, fails[0] ?? found.questions[0]?.fact ?? null],
    ];
  });
  return { ...Object.fromEntries(verdicts), change, change_meets: meets };
}

/** What is false in the elements that are not met. */
function failsIn({ elements }: Determination): string[] {
  return elements.flatMap(({ verdict, tests }) =>
    verdict === 'not-met' ? tests.flatMap(({ fact, state }) => (state === 'false' ? fact : [])) : [],
  );
}

/**
 * The change that alone makes most definitions met, the first of as good ones. Two definitions ask the same where the same
 * collector answers both, and it is no matter of judgment: each office judges by its own law. What was not read or looked
 * into to the end is nobody's to change.
 */
function bestChange(judged: readonly Judged[]): { readonly change: string | null; readonly meets: number } {
  const found = new Map<unknown, { readonly change: string; readonly definitions: Set<Compared> }>();
  for (const { definition, found: its } of judged) {
    const cut = new Set(its.limits.map(({ fact }) => fact));
    for (const [only, ...others] of its.change.toMeet) {
      const asked = definition.propositions.find(({ id }) => id === only?.fact);
      if (!only || !asked || others.length > 0 || cut.has(only.fact)) continue;
      const question = asked.judgment ? asked.id : asked.collect;
      const known = found.get(question) ?? { change: only.fact, definitions: new Set() };
      known.definitions.add(definition);
      found.set(question, known);
    }
  }
  const [best] = [...found.values()].sort((a, b) => b.definitions.size - a.definitions.size);
  return { change: best?.change ?? null, meets: best?.definitions.size ?? 0 };
}
