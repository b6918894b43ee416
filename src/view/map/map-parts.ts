/** What a map consists of: plain data in the words of one language, without positions. */

import type { OccupationId, PathwayId, StepId, SupportId } from '../../base/ids.js';

/** How a step stands for the person of the map. */
export interface MapState {
  readonly status: 'held' | 'credited' | 'enrolled' | 'ready' | 'unclear' | 'blocked' | 'closed';
  readonly text: string;
}

/** A step of a card. */
export interface MapStep {
  readonly step: StepId;
  /** Its number on the map: the same in the picture, the list and the sentences, at every width. */
  readonly number: number;
  readonly title: string;
  /** What of it alone is written beside its title in a list: credits, duration. */
  readonly note?: string;
  /** What it awards, by title. */
  readonly earns: readonly string[];
  readonly state?: MapState;
}

/** A sign on the top edge of a card, where lines end. Several: all of them must hold. */
export interface MapTag {
  readonly kind: 'all' | 'choice' | 'credits' | 'soft' | 'credit' | 'label' | 'plain';
  /** Absent: a line that ends there says it. */
  readonly text?: string;
  /** For a group: how many of how many (for credits: how many credits of how many steps). */
  readonly least?: number;
  readonly of?: number;
}

/** A part glued to a card. */
export interface MapStrip {
  readonly kind: 'enter' | 'earns' | 'leave' | 'continue' | 'circle';
  /** Whether the document does not declare it: it follows from what is required or earned. */
  readonly derived: boolean;
  readonly title: string;
  readonly lines: readonly string[];
}

/** A line on a card. */
export interface MapDetail {
  readonly look: 'plain' | 'muted' | 'component' | 'mark';
  readonly text: string;
}

/** A step, or several that no line tells apart. */
export interface MapCard {
  /** `s` and the number of its first step. */
  readonly id: string;
  readonly kind: 'step' | 'list';
  /** The row of the card, from 1: later than that of all it waits for, circles aside. */
  readonly stage: number;
  /** Which band it stands in: a place in `bands`. Absent: there are none. */
  readonly band?: number;
  readonly steps: readonly MapStep[];
  /** Kind, credits, duration, provider. */
  readonly head: string;
  readonly title: string;
  readonly details: readonly MapDetail[];
  /** What a list says at its foot. */
  readonly foot?: string;
  /** What it needs, a part each, all of which must hold: with numbers of steps. */
  readonly needs: readonly string[];
  /** Of these, what no line says. */
  readonly conditions: readonly string[];
  readonly tags: readonly MapTag[];
  /** Above the card, then below it. */
  readonly strips: readonly MapStrip[];
  /** Letters of its supports. */
  readonly supports: readonly string[];
  /** What is said of it beside its name: all that the picture shows. */
  readonly phrases: readonly string[];
  /** The card as one text, for speech. */
  readonly sentence: string;
}

/** A choice inside a requirement of a card: its sign stands in a row of its own above. */
export interface MapJoint {
  readonly id: string;
  readonly kind: 'all' | 'choice' | 'credits';
  readonly text: string;
  /** How many of how many. */
  readonly least: number;
  readonly of: number;
  readonly card: string;
  /** How many rows above its card. */
  readonly depth: number;
}

/** A line between cards, joints and tags. */
export interface MapLine {
  readonly id: string;
  /** A card or a joint. */
  readonly from: string;
  readonly to: string;
  /** For a card: which of its tags. */
  readonly tag?: number;
  readonly kind: 'need' | 'soft' | 'credit' | 'back' | 'circle';
  /** Whether it is one of several alternatives. */
  readonly choice: boolean;
  readonly onRoute: boolean;
}

/** Cards of one level or one term. */
export interface MapBand {
  readonly title: string;
}

/** A job that the pathway leads to. */
export interface MapJob {
  readonly occupation: OccupationId;
  readonly title: string;
  /** What it pays, or that this is not recorded. */
  readonly wage: string;
  readonly wageKnown: boolean;
  readonly source?: string;
  readonly lines: readonly string[];
}

/** A support, by its letter. */
export interface MapSupport {
  readonly support: SupportId;
  readonly letter: string;
  readonly text: string;
  /** Which cards it serves. */
  readonly cards: readonly string[];
  readonly everywhere: boolean;
}

/** A sign and what it means. */
export interface MapSign {
  readonly sign:
    | 'need'
    | 'all'
    | 'choice'
    | 'credits'
    | 'soft'
    | 'credit'
    | 'back'
    | 'circle'
    | 'list'
    | 'route'
    | 'derived';
  /** What stands in it. */
  readonly text?: string;
  readonly meaning: string;
}

/** A list beside the rows. */
export interface MapNotes {
  readonly kind: 'missing' | 'onward' | 'gone' | 'open' | 'notes';
  readonly title: string;
  readonly lines: readonly string[];
}

/** A map as data. */
export interface MapModel {
  readonly format: 'career-pathways/map/1';
  readonly pathway: PathwayId;
  /** A BCP 47 tag: the language of its words. */
  readonly language: string;
  readonly title: string;
  readonly summary: string;
  readonly description: string;
  /** What the map is asked for: the way to a goal. */
  readonly lead?: string;
  /** How many stages there are, and what each is called. */
  readonly stages: readonly string[];
  readonly bands: readonly MapBand[];
  readonly cards: readonly MapCard[];
  readonly joints: readonly MapJoint[];
  readonly lines: readonly MapLine[];
  readonly jobs: readonly MapJob[];
  readonly supports: readonly MapSupport[];
  readonly notes: readonly MapNotes[];
  readonly signs: readonly MapSign[];
  /** Headings of what stands beside the rows, and of the list. */
  readonly headings: { readonly [part: string]: string };
}
