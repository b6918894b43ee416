/** A system opened for rows: what its pathways share is looked up once. */

import type { PathwayId } from '../base/ids.js';
import { PathwayError } from '../base/pathway-error.js';
import { determineIn } from '../definitions/determine.js';
import { checkedDefinition } from '../definitions/engine/check-definition.js';
import type { Definition } from '../definitions/engine/definition.js';
import type { Dossier } from '../definitions/engine/dossier.js';
import { type Views, viewsOf } from '../definitions/engine/views.js';
import { type PathwayGraph, pathwayIn } from '../graph/pathway-graph.js';
import { type SystemIndex, systemIndex } from '../graph/step-graph.js';
import type { Determination } from '../logic/determination.js';
import type { Pathway } from '../model/pathway.js';
import type { PathwaySystem } from '../model/system.js';
import { type ColumnGroup, cellsOf, type Row, type Surveyed } from './column.js';

/** What rows are made with, checked. */
export interface Asked {
  readonly asOf: string;
  readonly columns: readonly ColumnGroup[];
}

/** Answers for each pathway of a system with its row. Throws as `surveyRow` does, for that pathway alone. */
export function openSurvey(system: PathwaySystem, asked: Asked): (id: PathwayId) => Row {
  let views: Views | undefined;
  let index: SystemIndex | undefined;
  const pathways = new Map((system.pathways ?? []).map((pathway) => [pathway.id, pathway]));
  const determined = (definition: Definition, id: PathwayId): Determination => {
    views ??= viewsOf(system, asked);
    const checked: Definition<Dossier> = checkedDefinition(definition);
    const options = { asOf: asked.asOf, explain: 'verdict' } as const;
    return determineIn(views, checked, { kind: 'pathway', id }, options);
  };
  const compiled = (pathway: Pathway): PathwayGraph => {
    index ??= systemIndex(system);
    return pathwayIn(index, pathway);
  };
  return (id) => {
    const pathway = pathways.get(id);
    if (!pathway)
      throw new PathwayError('unknown-pathway', `There is no pathway "${id}" in "${system.id}".`, {
        argument: 'pathwayId',
      });
    let graph: PathwayGraph | undefined;
    const surveyed: Surveyed = {
      system,
      pathway,
      asOf: asked.asOf,
      graph: () => {
        graph ??= compiled(pathway);
        return graph;
      },
      determination: (definition) => determined(definition, id),
    };
    const row = { system: system.id, pathway: id, title: pathway.title, as_of: asked.asOf };
    return Object.assign({}, row, ...asked.columns.map((group) => cellsOf(group, surveyed)));
  };
}
