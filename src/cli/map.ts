/** `career-pathways map`: a pathway as a picture, a list, or a chart for other tools. */

import type { CatalogueEntry } from '../definitions/catalogue.js';
import { determine } from '../definitions/determine.js';
import type { CredentialDossier } from '../definitions/engine/credential.js';
import type { Definition } from '../definitions/engine/definition.js';
import type { ProgramDossier } from '../definitions/engine/program.js';
import type { Goal } from '../graph/goal.js';
import type { Determination } from '../logic/determination.js';
import { indexSystem } from '../model/index-system.js';
import { isProgram } from '../model/is-program.js';
import type { PathwaySystem } from '../model/system.js';
import { tables } from '../model/tables.js';
import { mapModel } from '../view/map/map-model.js';
import { pathwayDot } from '../view/map/pathway-dot.js';
import { pathwayMap } from '../view/map/pathway-map.js';
import { pathwayMermaid } from '../view/map/pathway-mermaid.js';
import { pathwayOutline } from '../view/map/pathway-outline.js';
import { command } from './command.js';
import { entryNamed } from './entry-named.js';
import { exitCodes } from './exit-codes.js';
import { Failure } from './failure.js';
import { learnerIn } from './learner-in.js';
import { load } from './load.js';
import { pickPathway } from './pick-pathway.js';
import { dayOf, formatOf } from './printing.js';

/** Prints the map of a pathway. */
export const map = command({
  name: 'map',
  usage: `FILE [--pathway ID] [--format svg|text|mermaid|dot] [--width N] [--learner FILE] [--goal KIND:ID]
        [--definitions ID+ID] [--as-of DAY] [--language en|es]
The map of a pathway: a picture (svg), the same as a list of steps (text), or a chart for other tools.
--width: of the page, in pixels. --learner: what a person holds, as JSON; DAY: what is not offered then is closed.
--goal: step:ID, credential:ID or occupation:ID; draws the way there that has the fewest steps.
--definitions: marks what definitions of programs and credentials say of each step on that day.`,
  options: {
    from: { type: 'string' },
    pathway: { type: 'string' },
    format: { type: 'string' },
    width: { type: 'string' },
    learner: { type: 'string' },
    goal: { type: 'string' },
    definitions: { type: 'string' },
    'as-of': { type: 'string' },
    language: { type: 'string' },
  },
  run: ({ file, values, texts, io }) => {
    const format = formatOf(values.format ?? 'svg', ['svg', 'text', 'mermaid', 'dot']);
    if (values.width !== undefined && format !== 'svg')
      throw new Failure(exitCodes.usage, '--width is for --format svg.');
    const width = values.width === undefined ? undefined : widthFrom(values.width);
    const { learner, goal, definitions, 'as-of': asOf } = values;
    const asked =
      definitions === undefined ? undefined : { entries: entriesIn(definitions), asOf: dayOf(asOf) };
    const person = learner === undefined ? undefined : learnerIn(learner, { besides: file, io });
    const system = load(file, values.from, io);
    const pathway = pickPathway(system, values.pathway);
    const model = mapModel(system, pathway, {
      texts,
      ...(person !== undefined && { learner: person }),
      ...(goal !== undefined && { goal: goalFrom(goal, system) }),
      ...(asked && { determinations: determinationsOn(asked, system, pathway) }),
      ...(asOf !== undefined && { asOf: dayOf(asOf) }),
    });
    if (format === 'svg') io.out(`${pathwayMap(model, width === undefined ? {} : { width }).svg}\n`);
    else io.out({ text: pathwayOutline, mermaid: pathwayMermaid, dot: pathwayDot }[format](model));
    return exitCodes.ok;
  },
});

/** The definitions that are named, each of programs or of credentials. */
function entriesIn(text: string): CatalogueEntry[] {
  return text.split('+').map((id) => {
    const entry = entryNamed(id);
    if (entry.about.kind === 'program' || entry.about.kind === 'credential') return entry;
    throw new Failure(
      exitCodes.usage,
      `--definitions: "${id}" is not about programs or credentials; check --definition ${id} prints its answer.`,
    );
  });
}

/** Checks the programs of a pathway, and the credentials that it awards, against definitions of such. */
function determinationsOn(
  { entries, asOf }: { readonly entries: readonly CatalogueEntry[]; readonly asOf: string },
  document: PathwaySystem,
  id: string,
): Determination[] {
  // So many questions about one document look it up once.
  const system = indexSystem(document);
  const listed = new Set(system.pathways?.find((each) => each.id === id)?.steps);
  const steps = (system.steps ?? []).filter((step) => listed.has(step.id));
  const awarded = new Set(steps.flatMap(({ awards = [] }) => awards));
  const programs = steps.filter(isProgram).map((step) => ({ kind: 'step', id: step.id }) as const);
  const credentials = (system.credentials ?? []).flatMap((each) =>
    awarded.has(each.id) ? ({ kind: 'credential', id: each.id } as const) : [],
  );
  return entries.flatMap(({ definition, about }) => {
    const options = { asOf, bills: [definition.id], explain: 'verdict' } as const;
    return about.kind === 'program'
      ? programs.map((each) => determine(definition as Definition<ProgramDossier>, system, each, options))
      : credentials.map((each) =>
          determine(definition as Definition<CredentialDossier>, system, each, options),
        );
  });
}

function widthFrom(text: string): number {
  const width = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (width >= 240 && width <= 20_000) return width;
  throw new Failure(exitCodes.usage, `--width is pixels from 240 to 20000, not "${text}".`);
}

function goalFrom(text: string, system: PathwaySystem): Goal {
  const [, kind, id = ''] = /^(step|credential|occupation):(.+)$/s.exec(text) ?? [];
  if (kind !== 'step' && kind !== 'credential' && kind !== 'occupation')
    throw new Failure(exitCodes.usage, `--goal is step:ID, credential:ID or occupation:ID, not "${text}".`);
  if (!system[tables[kind]]?.some((row) => row.id === id))
    throw new Failure(exitCodes.usage, `--goal: there is no ${kind} "${id}" in the system.`);
  if (kind === 'step') return { kind, step: id };
  return kind === 'credential' ? { kind, credential: id } : { kind, occupation: id };
}
