/** Pictures and reports of the examples, by name: the same text in every runtime, a browser too. */
import { determineWioa } from '../../dist/definitions/wioa/index.js';
import { pathwayGraph } from '../../dist/graph/index.js';
import { curricularMetrics } from '../../dist/measure/index.js';
import { es } from '../../dist/texts/es/index.js';
import { mapModel, pathwayMap, pathwayReport } from '../../dist/view/index.js';

const asOf = '2026-11-01';

/** What is drawn and reported of every pathway of the systems. */
export function pictures(systems) {
  return systems.flatMap((system) =>
    (system.pathways ?? [])
      .filter(({ steps = [] }) => steps.length > 0)
      .flatMap(({ id }) => ofPathway(system, id)),
  );
}

function ofPathway(system, id) {
  const graph = pathwayGraph(system, id);
  const [first] = graph.steps;
  const determination = determineWioa(system, id, { asOf });
  const measures = curricularMetrics(graph);
  const learner = { steps: [{ step: first.id }] };
  const overlays = {
    plain: {},
    learner: { learner, asOf, goal: { kind: 'step', step: graph.steps.at(-1).id } },
    measures: { measures, determination, texts: es },
  };
  const maps = Object.entries(overlays).flatMap(([name, options]) =>
    [1440, 820, 390].map((width) => [
      `${system.id} ${id} ${name} ${width}.svg`,
      pathwayMap(mapModel(system, id, options), { width }).svg,
    ]),
  );
  const report = { asOf, determinations: [determination], measures };
  return [
    ...maps,
    [`${system.id} ${id}.html`, pathwayReport(system, id, report)],
    [`${system.id} ${id} in Spanish.html`, pathwayReport(system, id, { ...report, learner, texts: es })],
  ];
}
