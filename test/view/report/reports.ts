/** Reports with everything that there is for them. */
import { readFileSync } from 'node:fs';
import { catalogue } from '../../../src/definitions/catalogue.js';
import { determineAll } from '../../../src/definitions/determine-all.js';
import { bottlenecks } from '../../../src/graph/needs/bottlenecks.js';
import { pathwayGraph } from '../../../src/graph/pathway-graph.js';
import type { PathwaySystem } from '../../../src/model/system.js';
import { partnershipReport } from '../../../src/partnership/partnership-report.js';
import type { PathwayReportOptions } from '../../../src/view/report/pathway-report.js';
import { root } from '../../doors.js';

export const asOf = '2026-11-01';

/** An example of the documentation. */
export function example(name: string): PathwaySystem {
  return JSON.parse(readFileSync(`${root}docs/examples/${name}.json`, 'utf8'));
}

/** All that can be said of a pathway: by the definitions of the catalogue, of its partners, of its steps. */
export function everything(
  system: PathwaySystem,
  pathway: string,
  definitions = catalogue,
): PathwayReportOptions {
  const all = [...determineAll(definitions, [system], { asOf })];
  return {
    determinations: all.filter(
      ({ subject: { kind, id } }) =>
        kind === 'system' || kind === 'agreement' || (kind === 'pathway' && id === pathway),
    ),
    partners: partnershipReport(system, { asOf }),
    measures: bottlenecks(pathwayGraph(system, pathway)),
  };
}
