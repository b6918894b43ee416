/** The pathways or programs of many systems as rows, one at a time. */

import { checkIterable, itemsOf } from '../base/arguments.js';
import { checkSystem } from '../model/check-arguments.js';
import type { PathwaySystem } from '../model/system.js';
import type { Row } from './column.js';
import { openSurvey } from './open-survey.js';
import { checkShard, partOf, type Shard } from './shard.js';
import { checkSurveyOptions, type SurveyRowOptions } from './survey-row.js';

/** Which day, which columns, and which part of the rows. */
export interface SurveyRowsOptions extends SurveyRowOptions {
  /** Only those of one part of several: a hash of their ids says which. Absent: all. */
  readonly shard?: Shard;
}

/**
 * Every pathway, or every program, of some systems as a row, see `surveyRow`: system by system, each in the order of the
 * document. One row at a time, so that a million need the memory of one system; each pass over the answer begins again.
 * What they share is looked up once for a system.
 *
 * @throws PathwayError as `surveyRow` does, or `callback-failed` when the list throws; for a system when its turn comes.
 *
 * @example
 * ```ts
 * import tucson from 'career-pathways/examples/tucson-bht.json' with { type: 'json' };
 * import developed from 'career-pathways/examples/tucson-bht-developed.json' with { type: 'json' };
 * import { surveyRows, wioaColumns } from 'career-pathways/survey';
 * const rows = surveyRows([tucson, developed], { asOf: '2026-11-01', columns: [wioaColumns] });
 * Array.from(rows, (row) => [row['wioa'], row['wioa_c']]); // => [['undetermined', 'undetermined'], ['met', 'met']]
 * ```
 */
export function surveyRows(systems: Iterable<PathwaySystem>, options: SurveyRowsOptions): Iterable<Row> {
  checkIterable(systems, 'systems');
  checkSurveyOptions(options, ['asOf', 'columns', 'shard']);
  const { shard } = options;
  if (shard !== undefined) checkShard(shard, 'options.shard');
  return {
    *[Symbol.iterator]() {
      for (const system of itemsOf(systems, 'systems')) {
        checkSystem(system, 'systems');
        const { ids, rowOf } = openSurvey(system, options);
        for (const id of ids)
          if (!shard || partOf([system.id, id], shard.of) === shard.index) yield rowOf(id);
      }
    },
  };
}
