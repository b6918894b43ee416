/** Overlays: a definition that takes over another one, and adds to it, tightens it or drops parts of it. */

import { freeze } from '../../base/freeze.js';
import type { Citation } from '../../logic/citation.js';
import { type Formula, factsIn } from '../../logic/formula.js';
import type { Definition } from './definition.js';
import { type Clause, definitionOf } from './definition-from.js';
import type { Dossier } from './dossier.js';
import type { Texts } from './texts.js';

/** What an overlay does to the definition that it extends. */
export interface OverlayParts<D extends Dossier> {
  /** New elements; one whose id the base has asks its propositions beside those of the base. */
  readonly clauses?: readonly (Clause<D> & { readonly citation: Citation })[];
  /** Elements of the base that do not apply, and where its own law leaves them out. */
  readonly drops?: { readonly [element: string]: Citation };
  /** Where its own law says what elements of the base say. */
  readonly cites?: { readonly [element: string]: Citation };
}

/** A definition that extends another. Attestations made for the base count for it, as far as it asks the same. */
export function overlayOf<D extends Dossier>(
  base: Definition<D>,
  about: Omit<Definition<D>, 'elements' | 'propositions' | 'extends'>,
  { clauses = [], drops = {}, cites = {} }: OverlayParts<D>,
): Definition<D> {
  const own = definitionOf(about, clauses);
  const isBase = (id: string) => base.elements.some((element) => element.id === id);
  const kept = base.elements.filter(({ id }) => !Object.hasOwn(drops, id));
  const elements = [
    ...kept.map((element) => {
      const more = own.elements.find(({ id }) => id === element.id);
      const { citation } = element;
      const cited = { ...element, citation: cites[element.id] ?? citation };
      return more ? { ...cited, formula: bothOf(element.formula, more.formula) } : cited;
    }),
    ...own.elements.filter(({ id }) => !isBase(id)),
  ];
  const asked = new Set(elements.flatMap(({ formula, engagedWhen }) => [...factsIn(formula), engagedWhen]));
  return freeze({
    ...about,
    readings: [
      ...(base.readings ?? []).filter(({ element }) => kept.some(({ id }) => id === element)),
      ...(about.readings ?? []),
    ],
    ...(base.attestableParts && { attestableParts: { ...base.attestableParts, ...about.attestableParts } }),
    elements,
    propositions: [...base.propositions, ...own.propositions].filter(({ id }) => asked.has(id)),
    extends: {
      bases: [{ id: base.id, edition: base.edition }, ...(base.extends?.bases ?? [])],
      adds: own.elements.filter(({ id }) => !isBase(id)).map(({ id }) => id),
      tightens: own.elements.filter(({ id }) => isBase(id)).map(({ id }) => id),
      drops: Object.entries(drops).map(([element, citation]) => ({ element, citation })),
    },
  });
}

/** Both formulas, as one list where each is one. */
function bothOf(...formulas: readonly Formula[]): Formula {
  return { kind: 'all', of: formulas.flatMap((each) => (each.kind === 'all' ? each.of : each)) };
}

/** The texts of a definition that extends another: its own before those of the base, of what it asks. */
export function overlayTexts<D extends Dossier>(
  { elements, propositions, readings = [] }: Definition<D>,
  base: Texts,
  own: Partial<Texts> & Pick<Texts, 'definition'>,
): Texts {
  const only = <T>(texts: { readonly [id: string]: T }, rows: readonly { readonly id: string }[]) =>
    Object.fromEntries(Object.entries(texts).filter(([text]) => rows.some(({ id }) => id === text)));
  return {
    definition: own.definition,
    elements: only({ ...base.elements, ...own.elements }, elements),
    propositions: only({ ...base.propositions, ...own.propositions }, propositions),
    ...(readings.length > 0 && { readings: only({ ...base.readings, ...own.readings }, readings) }),
    messages: { ...base.messages, ...own.messages },
  };
}
