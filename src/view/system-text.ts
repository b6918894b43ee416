/** A pathway system at a glance, as text. */

import { checkFields } from '../base/arguments.js';
import { plainText } from '../base/visible.js';
import { entryPoints } from '../graph/doors/entry-points.js';
import { exitPoints } from '../graph/doors/exit-points.js';
import { waves } from '../graph/order/waves.js';
import { type PathwayGraph, pathwayGraph } from '../graph/pathway-graph.js';
import { checkSystem } from '../model/check-arguments.js';
import { partnerTypes } from '../model/partner-types.js';
import type { PathwaySystem } from '../model/system.js';
import type { Ref } from '../model/tables.js';
import { titlesIn } from '../model/title-of.js';
import { systems } from '../texts/en/systems.js';
import type { LanguageTexts } from '../texts/language-texts.js';
import { checkLanguage } from './speech.js';

/** What `systemText` can be asked with. */
export interface SystemTextOptions {
  /** The texts of a language, such as `es` of `career-pathways/texts/es`: titles too, where the document has them. Absent: English. */
  readonly texts?: LanguageTexts;
}

/**
 * Renders a system: its partners, and for each pathway the ladder in waves with what each step awards, and its doors.
 *
 * @throws PathwayError `bad-system` for what is not a pathway system; `wrong-texts`.
 *
 * @example
 * ```ts
 * import { systemText } from 'career-pathways/view';
 * systemText({ format: 'career-pathways/1', id: 's', title: 'Care ladder' }); // => 'Care ladder\n'
 * ```
 */
export function systemText(system: PathwaySystem, options: SystemTextOptions = {}): string {
  checkSystem(system);
  checkFields(options, ['texts']);
  const { texts } = options;
  if (texts !== undefined) checkLanguage(texts);
  const say = texts?.systems ?? systems;
  const types = texts?.vocabularies.partnerTypes ?? partnerTypes;
  const name = titlesIn(system, texts?.language, texts?.things);
  const lines = [system.title];
  const partners = system.partners ?? [];
  if (partners.length > 0) lines.push('', say.partners);
  for (const { id, types: its } of partners) {
    const kinds = its.map((type) => types[type]).join(', ');
    lines.push(`  ${name({ kind: 'partner', id })} [${id}]${kinds ? `: ${kinds}` : ''}`);
  }
  for (const { id } of system.pathways ?? [])
    lines.push('', ...pathwayLines(pathwayGraph(system, id), name, say));
  return plainText(lines);
}

function pathwayLines(graph: PathwayGraph, name: (ref: Ref) => string, say: typeof systems): string[] {
  const { pathway } = graph;
  const { waves: found, stuck, cycles } = waves(graph);
  const row = (id: string) => {
    const step = graph.steps[graph.indexOf.get(id) ?? -1];
    const awards = step?.awards?.length ? ` → ${step.awards.join(', ')}` : '';
    return `${name({ kind: 'step', id })} [${id}]${awards}`;
  };
  return [
    `${name({ kind: 'pathway', id: pathway.id })} [${pathway.id}]`,
    ...found.flatMap((wave, index) => wave.map((id) => `  ${String(index + 1).padStart(3)}  ${row(id)}`)),
    ...stuck.map((id) => `    -  ${row(id)} (${say.nothingOpens})`),
    ...cycles.map((members) => `  ${say.circle(members.join(', '))}`),
    ...graph.unresolved.map((id) => `  ${say.lost(id)}`),
    ...entryPoints(graph).map(
      ({ step, declared, derived }) =>
        `  ${say.enter(step, origin(declared, derived, { derived: say.byRequirements, say }))}`,
    ),
    ...exitPoints(graph).map(({ step, credentials, declared, derived }) => {
      const from = origin(declared, derived, { derived: say.byAwards, say });
      return `  ${say.leave(step, credentials.join(', '), from)}`;
    }),
  ];
}

function origin(
  declared: readonly string[],
  derived: boolean,
  words: { readonly derived: string; readonly say: typeof systems },
): string {
  if (declared.length === 0) return words.derived;
  const ids = declared.join(', ');
  return derived ? ids : words.say.declaredOnly(ids);
}
