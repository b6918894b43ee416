/** Definitions of one's own, checked when they are made. */

import { checkList, checkObject, checkText, checkWord, wrong } from '../base/arguments.js';
import { PathwayError } from '../base/pathway-error.js';
import type { Citation } from '../logic/citation.js';
import type { Determination } from '../logic/determination.js';
import { factsIn } from '../logic/formula.js';
import type { ElementVerdict } from '../logic/verdict.js';
import type { PathwaySystem } from '../model/system.js';
import type { About, CatalogueEntry } from './catalogue.js';
import { aboutKinds, determineAll } from './determine-all.js';
import { checkedDefinition } from './engine/check-definition.js';
import type { Definition } from './engine/definition.js';
import { type Clause, definitionOf } from './engine/definition-from.js';
import type { Dossier } from './engine/dossier.js';
import { wholeFormula } from './engine/judge-elements.js';
import { overlayOf, overlayTexts } from './engine/overlay.js';
import { checkTexts, type Texts } from './engine/texts.js';

/** A document, and what the elements of a definition come to for the first thing in it that the definition is about. */
export interface DefinitionExample {
  readonly name: string;
  readonly system: PathwaySystem;
  readonly asOf: string;
  readonly expect: { readonly [element: string]: ElementVerdict };
}

/** A definition before it is checked. */
export interface DefinitionSource<D extends Dossier> {
  /** Its name, its edition, its text. */
  readonly head: Omit<Definition<D>, 'elements' | 'propositions' | 'extends'>;
  readonly about: About;
  /** Its elements; of one that extends another: what it adds or tightens. */
  readonly clauses?: readonly (Clause<D> & { readonly citation: Citation })[];
  readonly texts: Partial<Texts> & Pick<Texts, 'definition'>;
  /** At least one; each is run. */
  readonly examples: readonly DefinitionExample[];
  /** The definition of the catalogue that it extends, and the elements of it that its own law leaves out. */
  readonly extends?: {
    readonly base: CatalogueEntry;
    readonly drops?: { readonly [element: string]: Citation };
  };
}

/**
 * Makes a definition with its texts, ready for `determineAll`, and checks it: every proposition is asked once, every
 * element has a citation, every element, proposition and message of its examples has a text, and the examples come out as
 * they say.
 *
 * @throws PathwayError `bad-argument`, `doubled-id`, `unknown-proposition` or `wrong-texts` for what is wrong with it.
 *
 * @example
 * ```ts
 * import { collector, defineDefinition, determine, type Dossier } from 'career-pathways/definitions';
 * const citation = { document: 'Our charter', place: 'article 1' };
 * const system = { format: 'career-pathways/1', id: 's', title: 'S', plans: [{ id: 'p', title: 'P', kind: 'strategic', mission: 'M' }] } as const;
 * const { definition } = defineDefinition<Dossier>({
 *   head: { id: 'ours', title: 'Our charter', edition: '1', inForce: {}, authority: [citation], textVerifiedOn: '2026-11', basis: 'guidance' },
 *   about: { kind: 'system' },
 *   clauses: [{ id: 'mission', citation, asks: [{
 *     id: 'ours.mission',
 *     collect: collector<Dossier>((book, { system: { plans = [] } }) => {
 *       book.examine(plans.length);
 *       for (const { id, mission } of plans)
 *         if (mission) book.note('establishes', { kind: 'plan', id }, 'mission.written');
 *     }),
 *   }] }],
 *   texts: {
 *     definition: 'ours',
 *     elements: { mission: 'Has a mission' },
 *     propositions: { 'ours.mission': { holds: 'a plan has the mission', ask: 'Which plan has the mission?', act: 'Write the mission into a plan', owner: 'the board' } },
 *     messages: { 'mission.written': 'says it' },
 *   },
 *   examples: [{ name: 'a plan with a mission', system, asOf: '2026-11-01', expect: { mission: 'met' } }],
 * });
 * definition.id; // => 'ours'
 * ```
 */
export function defineDefinition<D extends Dossier>(source: DefinitionSource<D>): CatalogueEntry {
  checkObject(source, 'source');
  const { head, about, clauses = [], texts, examples, extends: extension } = source;
  checkObject(head, 'head');
  checkObject(about, 'about');
  checkWord(about.kind, aboutKinds, 'about.kind');
  checkList(clauses, 'clauses');
  for (const clause of clauses) {
    checkObject(clause, 'clauses');
    checkList(clause.asks, 'clauses.asks');
    for (const proposition of clause.asks) checkObject(proposition, 'clauses.asks');
    checkCitation(clause.citation, `clauses.${clause.id}.citation`);
  }
  checkObject(texts, 'texts');
  checkList(examples, 'examples');
  if (extension !== undefined) {
    checkObject(extension, 'extends');
    checkObject(extension.base, 'extends.base');
    checkedDefinition(extension.base.definition);
    checkObject(extension.base.texts, 'extends.base.texts');
    checkOverlay(extension, clauses);
  }
  const base = extension?.base.definition as Definition<D> | undefined;
  const definition = base
    ? overlayOf(base, head, { clauses, ...(extension?.drops && { drops: extension.drops }) })
    : definitionOf(head, clauses);
  const whole = extension ? overlayTexts(definition, extension.base.texts, texts) : (texts as Texts);
  checkReadOnce(checkedDefinition(definition));
  checkWritten(definition, whole, extension?.drops);
  const entry = { definition, texts: whole, about } as unknown as CatalogueEntry;
  if (examples.length === 0) wrong('examples', examples, 'at least one example');
  for (const example of examples) {
    checkObject(example, 'examples');
    checkObject(example.expect, 'examples.expect');
    checkExample(entry, example);
  }
  return Object.freeze(entry);
}

/** An overlay drops only what there is, and tightens without a condition: the element keeps that of the base. */
function checkOverlay(
  { base: { definition }, drops = {} }: NonNullable<DefinitionSource<Dossier>['extends']>,
  clauses: readonly { readonly id: string; readonly when?: unknown }[],
): void {
  const elements = definition.elements.map(({ id }) => id);
  for (const id of Object.keys(drops)) checkWord(id, elements, 'extends.drops');
  for (const { id, when } of clauses)
    if (when && elements.includes(id))
      wrong(`clauses.${id}.when`, when, 'no condition beside that of the base');
}

/** A citation says where a rule is written; an element without one has no law. */
function checkCitation(value: unknown, argument: string): void {
  checkObject(value, argument);
  const { usc, act, document, place } = value as { [part: string]: unknown };
  for (const [name, part] of Object.entries(usc === undefined ? { document, place } : { usc, act }))
    checkText(part, `${argument}.${name}`);
}

/** Every proposition is asked by one element: one that none asks would be written down and never count. */
function checkReadOnce({ elements, propositions }: Definition<Dossier>): void {
  const asked = new Set<string>();
  for (const element of elements)
    for (const fact of factsIn(wholeFormula(element))) {
      if (asked.has(fact)) wrong('clauses', fact, 'each proposition once', 'doubled-id');
      asked.add(fact);
    }
  const left = propositions.find(({ id }) => !asked.has(id));
  if (left) wrong('clauses.joined', left.id, 'a formula that names every proposition of its clause');
}

function checkWritten<D extends Dossier>(
  { id, elements, propositions }: Definition<D>,
  texts: Texts,
  drops: { readonly [element: string]: Citation } = {},
): void {
  checkTexts(texts, id);
  for (const [element, citation] of Object.entries(drops))
    checkCitation(citation, `extends.drops.${element}`);
  for (const element of elements) checkText(texts.elements[element.id], `texts.elements.${element.id}`);
  for (const proposition of propositions)
    checkObject(texts.propositions[proposition.id], `texts.propositions.${proposition.id}`);
}

function checkExample(entry: CatalogueEntry, { name, system, asOf, expect }: DefinitionExample): void {
  // A bill is asked for by its name.
  const [found] = determineAll([entry], [system], { asOf, bills: [entry.definition.id] });
  const argument = `examples "${name}"`;
  if (!found) wrong(argument, system, 'a system with something that the definition is about');
  for (const message of messagesOf(found))
    if (!Object.hasOwn(entry.texts.messages, message))
      wrong(`texts.messages.${message}`, undefined, 'a text for each message of the examples');
  for (const [element, verdict] of Object.entries(expect)) {
    const its = found.elements.find(({ id }) => id === element)?.verdict;
    if (its !== verdict)
      throw new PathwayError(
        'bad-argument',
        `${argument} expects ${element} to be ${verdict}; it is ${its ?? 'no element'}. Correct the example or the collectors.`,
        { argument: 'examples' },
      );
  }
}

/** The messages of the engine itself need a text only where the definition is attested or recorded. */
function messagesOf({ facts }: Determination): string[] {
  return facts.flatMap((fact) =>
    [...fact.for, ...fact.against, ...fact.leftOut].map(({ message }) => message.id),
  );
}
