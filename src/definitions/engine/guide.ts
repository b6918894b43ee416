/** What the pages about rules say of a definition beyond its texts. For the documentation only: no code that determines imports it. */

import type { FactId } from '../../logic/formula.js';

/** How one proposition is decided, or several that are decided in the same way. In our own words. */
export interface RuleGuide {
  /** The propositions that it describes. */
  readonly of: readonly FactId[];
  /** What several propositions have in common; a single one has its own text. */
  readonly title?: string;
  /** The tables and fields that the collector reads, one line each. */
  readonly looksAt: readonly string[];
  /** What must hold for it to be true. */
  readonly isTrue: string;
  /** What makes it false, beside a record or an attestation against it. Empty: nothing else does. */
  readonly isFalse: readonly string[];
  /** What leaves it open although something is recorded. */
  readonly isOpen: readonly string[];
  /** What no rule computes, beside the open words of the law. */
  readonly never?: string;
  /** How well the document by itself supports it; `record`: as well as the record in question. */
  readonly grade: 'declared' | 'derived' | 'assumed' | 'record';
  /** Where the text leaves room: how this library reads it. */
  readonly ours?: readonly string[];
  /** For several propositions: what each of them looks for. */
  readonly each?: { readonly [proposition: FactId]: string };
  /** Whether to list the types and functions of partners that fit, as the collector answers about each. */
  readonly fits?: boolean;
}

/** A definition as its page explains it. */
export interface Guide {
  /** What it is, in a few sentences, each a paragraph. */
  readonly about: readonly string[];
  /** Point on which the text can be read in several ways → the question, and what each way means. */
  readonly readings?: {
    readonly [point: string]: { readonly asks: string; readonly ways: { readonly [way: string]: string } };
  };
  /** Element → what it means. */
  readonly elements: { readonly [element: string]: string };
  readonly rules: readonly RuleGuide[];
  /** What several rules rest on; shown with an element, or else with the definition. */
  readonly sections?: readonly {
    readonly title: string;
    readonly element?: string;
    readonly paragraphs: readonly string[];
  }[];
}
