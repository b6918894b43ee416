/** Columns of the determination by WIOA section 3(7): the verdict, each element with its causes, and what it rests on. */

import { wioa } from '../../definitions/wioa/definition.js';
import type { Column, ColumnGroup } from '../column.js';

const source = '29 U.S.C. 3102(7)';

const elements = wioa.elements.map(({ id }) => ({
  id,
  name: `wioa_${id.toLowerCase().replaceAll('-', '_')}`,
}));

/** The determination by the definition in WIOA section 3(7) on the day. Advisory. */
export const wioaColumns: ColumnGroup = {
  name: 'wioa',
  definitions: [{ id: wioa.id, edition: wioa.edition }],
  columns: [
    {
      name: 'wioa',
      kind: 'word',
      meaning: 'The verdict: met, not-met, undetermined or not-evaluated. Advisory.',
      source,
    },
    ...elements.flatMap(({ id, name }): Column[] => [
      {
        name,
        kind: 'word',
        meaning: `The verdict on the element ${id}: met, not-met, undetermined, not-engaged or not-run.`,
        source,
      },
      {
        name: `${name}_causes`,
        kind: 'words',
        by: name,
        meaning: `Why the element ${id} has no decided verdict.`,
        source,
      },
    ]),
    {
      name: 'wioa_support',
      kind: 'word',
      meaning: 'The weakest grade of evidence on the way to the verdict; nothing where it is not decided.',
    },
    {
      name: 'wioa_without_attestations',
      kind: 'word',
      meaning: 'The verdict where attestations do not count.',
    },
    {
      name: 'wioa_without_stale',
      kind: 'word',
      meaning: 'The verdict where records without a date, and those more than two years old, do not count.',
    },
    {
      name: 'wioa_without_assumptions',
      kind: 'word',
      meaning: 'The verdict where what the library only presumes does not count.',
    },
  ],
  cells: ({ determination }) => {
    const { verdict, elements: found, support, robustness } = determination(wioa);
    const judged = found.flatMap(({ verdict: its, causes }, at): [string, string | null][] => {
      const name = elements[at]?.name ?? '';
      return [
        [name, its],
        [`${name}_causes`, causes.join(' ') || null],
      ];
    });
    return {
      wioa: verdict,
      ...Object.fromEntries(judged),
      wioa_support: support.weakest ?? null,
      wioa_without_attestations: robustness.withoutAttestations,
      wioa_without_stale: robustness.withoutStale,
      wioa_without_assumptions: robustness.withoutAssumptions,
    };
  },
};
