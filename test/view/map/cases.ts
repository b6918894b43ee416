/** The maps that are measured: generated ones with every sign, the examples, and documents of ../shared/data. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathwayGraph } from '../../../src/graph/pathway-graph.js';
import { readCtdl } from '../../../src/io/ctdl/read-ctdl.js';
import { readCurriculum } from '../../../src/io/curricular-csv/read-curriculum.js';
import { curricularMetrics } from '../../../src/measure/curricular-metrics.js';
import { readSystem } from '../../../src/model/read-system.js';
import type { PathwaySystem } from '../../../src/model/system.js';
import { es } from '../../../src/texts/es/spanish.js';
import { arrange } from '../../../src/view/map/arrange.js';
import { mapModel } from '../../../src/view/map/map-model.js';
import type { MapModel } from '../../../src/view/map/map-parts.js';
import { type PathwayMap, pathwayMap } from '../../../src/view/map/pathway-map.js';
import { pathwayWithEverySign } from './every-sign.js';

declare const ROOT: string;

/** A map by name. */
export interface MapCase {
  readonly name: string;
  readonly model: MapModel;
}

/** So many generated maps, and all of the others; `few`: small ones alone. */
export function* casesOf(count: number, few: boolean): Generator<MapCase> {
  for (let seed = 1; seed <= count; seed++) {
    // From 5 to 500 steps, most of them small.
    const size = Math.round(5 + (few ? 25 : 495) * ((seed - 1) / Math.max(1, count - 1)) ** 3);
    const system = pathwayWithEverySign(seed, size);
    yield { name: `generated ${seed} of ${size}`, model: overlaid(system, seed) };
  }
  if (few) return;
  yield* documents();
}

/** The examples, and the documents beside the project where there are any: what is absent is named. */
export function* documents(): Generator<MapCase> {
  yield* systemsIn(join(ROOT, 'docs/examples'));
  const shared = process.env['SHARED_DATA'] || join(ROOT, '../shared');
  const everySign = join(shared, 'cases/app/every-sign.json');
  if (!existsSync(everySign))
    console.log('Skipped: every-sign, there is no ../shared/cases/app/every-sign.json.');
  for (const folder of ['cases/app', 'data/ctdl', 'data/curricula'])
    if (existsSync(join(shared, folder))) yield* systemsIn(join(shared, folder));
    else console.log(`Skipped: there is no ../shared/${folder}.`);
}

/** Every second one with something laid over it, every fifth in Spanish. */
function overlaid(system: PathwaySystem, seed: number): MapModel {
  const graph = pathwayGraph(system, 'p');
  return mapModel(system, 'p', {
    ...(seed % 2 === 0 && {
      learner: { steps: [{ step: 'step-0' }, { step: 'step-2' }] },
      goal: { kind: 'step', step: `step-${graph.steps.length - 1}` },
    }),
    ...(seed % 4 === 1 && { measures: curricularMetrics(graph) }),
    ...(seed % 5 === 0 && { texts: es }),
    ...(seed % 7 === 0 && { lists: false }),
  });
}

function* systemsIn(folder: string): Generator<MapCase> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  for (const file of files.filter((each) => /\.(?:json|jsonld|csv)$/.test(each))) {
    const system = systemOf(readFileSync(join(folder, file)), file);
    for (const { id, steps } of system?.pathways ?? [])
      if (system && steps.length > 0) yield { name: `${file} ${id.slice(-20)}`, model: mapModel(system, id) };
  }
}

function systemOf(bytes: Uint8Array, file: string): PathwaySystem | undefined {
  const text = new TextDecoder().decode(bytes);
  if (file.endsWith('.csv')) {
    const read = readCurriculum(text);
    return read.ok ? read.value.system : undefined;
  }
  try {
    const value = JSON.parse(text);
    if (value.format === 'career-pathways/1')
      return readSystem(value).ok || file.endsWith('every-sign.json') ? value : undefined;
    const read = readCtdl(value);
    return read.ok ? read.value.system : undefined;
  } catch {
    return undefined;
  }
}

/** A map at a width; with a fault built in where one is named. */
export function drawnAt(model: MapModel, width: number, mutate?: string): PathwayMap {
  if (mutate === 'gap')
    return pathwayMap(model, {
      width,
      // Boxes closer than they are wide.
      arrange: (rows, lines, room) =>
        arrange(rows, lines, room).map((row) => row.map(({ id, x }) => ({ id, x: x * 0.8 }))),
    });
  if (mutate === 'widths') {
    // Letters that are wider than the table says.
    const map = pathwayMap(model, { width });
    return {
      ...map,
      svg: map.svg.replace('Arial,"Liberation Sans",Helvetica,sans-serif', '"Liberation Mono",monospace'),
    };
  }
  return pathwayMap(model, { width });
}
