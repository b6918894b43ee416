/** The reports that are opened in a browser: the examples, a person, Spanish, generated pathways, documents of ../shared. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readCtdl } from '../../../src/io/ctdl/read-ctdl.js';
import type { PathwaySystem } from '../../../src/model/system.js';
import { es } from '../../../src/texts/es/spanish.js';
import { type PathwayReportOptions, pathwayReport } from '../../../src/view/report/pathway-report.js';
import { pathwayWithEverySign } from '../map/every-sign.js';
import { asOf, everything, example } from './reports.js';

/** A page by name. */
export interface PageCase {
  readonly name: string;
  readonly html: string;
}

/** All of them, one at a time; `few`: the first example alone. */
export function* pagesOf(few: boolean): Generator<PageCase> {
  if (few) {
    yield page('tucson-bht', example('tucson-bht'));
    return;
  }
  for (const name of ['tucson-bht', 'tucson-bht-developed']) {
    const system = example(name);
    yield page(name, system);
    yield page(`${name} in Spanish`, system, { texts: es });
    yield page(`${name} for a person`, system, { learner: { steps: [{ step: 'abe' }] }, asOf });
  }
  for (const size of [5, 30, 120]) yield page(`every sign, ${size} steps`, pathwayWithEverySign(7, size));
  const folder = join(process.env['SHARED_DATA'] || '../shared', 'data/ctdl/pathways');
  if (!existsSync(folder)) return;
  // One document of each folder.
  const told = new Set<string>();
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!file.endsWith('.json') || told.has(dirname(file))) continue;
    const system = systemIn(join(folder, file));
    if (!system?.pathways?.[0]?.steps.length) continue;
    told.add(dirname(file));
    yield page(file, system);
  }
}

function page(name: string, system: PathwaySystem, more: PathwayReportOptions = {}): PageCase {
  const pathway = system.pathways?.[0]?.id ?? '';
  return { name, html: pathwayReport(system, pathway, { ...everything(system, pathway), ...more }) };
}

function systemIn(path: string): PathwaySystem | undefined {
  try {
    const read = readCtdl(JSON.parse(readFileSync(path, 'utf8')));
    return read.ok ? read.value.system : undefined;
  } catch {
    return undefined;
  }
}
