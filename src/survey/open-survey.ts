/** A system opened for rows: what its pathways share is looked up once. */

import type { PathwayId } from '../base/ids.js';
import { PathwayError } from '../base/pathway-error.js';
import { determineIn } from '../definitions/determine.js';
import { checkedDefinition } from '../definitions/engine/check-definition.js';
import type { Definition } from '../definitions/engine/definition.js';
import type { Dossier } from '../definitions/engine/dossier.js';
import { viewsOf } from '../definitions/engine/views.js';
import { type PathwayGraph, pathwayIn } from '../graph/pathway-graph.js';
import { systemIndex } from '../graph/step-graph.js';
import type { Determination } from '../logic/determination.js';
import { staying } from '../model/index-system.js';
import { pathwayRow } from '../model/pathway-row.js';
import type { PathwaySystem } from '../model/system.js';
import { type ColumnGroup, cellsOf, type Row, type Surveyed } from './column.js';

/** What rows are made with, checked. */
export interface Asked {
  readonly asOf: string;
  readonly columns: readonly ColumnGroup[];
}

/** Answers for each pathway of a system with its row. Throws as `surveyRow` does, for that pathway alone. */
export function openSurvey(system: PathwaySystem, asked: Asked): (id: PathwayId) => Row {
  const its = staying(system);
  const checked = new Map<Definition, Definition<Dossier>>();
  const determined = (definition: Definition, id: PathwayId): Determination => {
    const known = checked.get(definition) ?? checkedDefinition(definition);
    checked.set(definition, known);
    const options = { asOf: asked.asOf, explain: 'verdict' } as const;
    return determineIn(viewsOf(its, options), known, { kind: 'pathway', id }, options);
  };
  return (id) => {
    const pathway = pathwayRow(its, id);
    if (!pathway)
      throw new PathwayError('unknown-pathway', `There is no pathway "${id}" in "${system.id}".`, {
        argument: 'pathwayId',
      });
    let graph: PathwayGraph | undefined;
    const surveyed: Surveyed = {
      system: its,
      pathway,
      asOf: asked.asOf,
      graph: () => {
        graph ??= pathwayIn(systemIndex(its), pathway);
        return graph;
      },
      determination: (definition) => determined(definition, id),
    };
    const row = { system: system.id, pathway: id, title: pathway.title, as_of: asked.asOf };
    return Object.assign({}, row, ...asked.columns.map((group) => cellsOf(group, surveyed)));
  };
}
