/** The notebook of a collector: what it looked at, what speaks for and against, what led nowhere. */

import { type Grade, strongest } from '../base/grade.js';
import { byCodeUnits } from '../base/ids.js';
import type { EvidenceItem, Finding } from '../logic/fact.js';
import type { Message, Place } from '../logic/message.js';
import type { Step } from '../model/step.js';
import type { EntityKind } from '../model/tables.js';
import type { Aspect } from '../model/vocabulary.js';
import type { Dossier, EntityOf, PathwayDossier } from './dossier.js';

/** Looks at a dossier and answers about one proposition. */
export type Collector<D extends Dossier = PathwayDossier> = (dossier: D) => Finding;

/** A place in the document. */
export function at(kind: EntityKind | 'system', id: string, field?: string): Place {
  return field === undefined ? { kind, id } : { kind, id, field };
}

/** The notebook of a collector. */
export interface Notebook {
  /** Counts things that were looked at. */
  examine(count: number): void;
  /** Counts the things of a kind that the test speaks of every one of; none is nothing to examine. */
  examineEvery(things: readonly unknown[]): void;
  /** Writes down something for or against; `grade` is its own unless a record about just this place is better. */
  note(
    bearing: EvidenceItem['bearing'],
    place: Place,
    message: string,
    params?: Message['params'],
    grade?: Grade,
    stale?: EvidenceItem['stale'],
  ): void;
  /** Whether the authors claim to have said everything about all these aspects, and no reference led nowhere. */
  said(...aspects: readonly Aspect[]): boolean;
  /** Writes down that there is none, where everything about all these aspects is said. */
  noneIfSaid(message: string, aspects: readonly Aspect[], params?: Message['params']): void;
  /** Follows a reference; one that leads nowhere is written down. */
  follow<K extends EntityKind>(kind: K, id: string | undefined, from: Place): EntityOf<K> | undefined;
  /** Writes down that things are offered: established where a provider is named and found. */
  offered(
    kind: 'step' | 'support',
    things: readonly { id: string; provider?: string }[],
    topic: string,
  ): void;
}

/** The notebook of a collector about a pathway. */
export interface PathwayNotebook extends Notebook {
  /** The steps of the pathway, counted; those that are listed but not there are references that lead nowhere. */
  steps(): readonly Step[];
}

/** A collector about a pathway from what it writes into its notebook. */
export function collector(look: (book: PathwayNotebook, dossier: PathwayDossier) => void): Collector {
  return investigation((notebook, dossier) => {
    const book: PathwayNotebook = {
      ...notebook,
      steps() {
        const { graph, pathway } = dossier;
        book.examine(graph.steps.length);
        for (const id of graph.unresolved) book.follow('step', id, at('pathway', pathway.id, 'steps'));
        return graph.steps;
      },
    };
    look(book, dossier);
  });
}

/** A collector about any subject from what it writes into its notebook. */
export function investigation<D extends Dossier>(look: (book: Notebook, dossier: D) => void): Collector<D> {
  return (dossier) => {
    const evidence: EvidenceItem[] = [];
    const unresolved: Place[] = [];
    let examined = 0;
    let vacuous = false;
    const book: Notebook = {
      examine(count) {
        examined += count;
      },
      examineEvery({ length }) {
        examined += length;
        vacuous ||= length === 0;
      },
      note(bearing, place, id, params = {}, grade = 'declared', stale) {
        const message = { id, params };
        evidence.push({
          at: place,
          bearing,
          grade: gradeAt(dossier, place, grade),
          message,
          ...(stale && { stale }),
        });
      },
      said: (...aspects) => unresolved.length === 0 && aspects.every(dossier.claims),
      noneIfSaid(message, aspects, params) {
        const { kind, id } = dossier.subject;
        if (book.said(...aspects))
          book.note('refutes', at(kind as EntityKind, id, 'complete'), message, params);
      },
      follow(kind, id, from) {
        const found = id === undefined ? undefined : dossier.find(kind, id);
        if (id !== undefined && !found) unresolved.push(from);
        return found;
      },
      offered(kind, things, topic) {
        for (const { id, provider } of things) {
          const found = book.follow('partner', provider, at(kind, id, 'provider'));
          if (found) book.note('establishes', at(kind, id), `${topic}.offered`, { provider: found.id });
          else book.note('supports', at(kind, id), `${topic}.no-provider`);
        }
      },
    };
    look(book, dossier);
    unresolved.sort((a, b) => byCodeUnits(a.id, b.id));
    return { evidence, examined, unresolved, vacuous };
  };
}

/**
 * The grade of what stands at a place: its own, or that of a record about just this entity or field if that is better.
 * What is assumed stays so.
 */
function gradeAt(dossier: Dossier, place: Place, base: Grade): Grade {
  if (base === 'assumed') return base;
  const records = dossier.recordsAbout(place.kind as EntityKind, place.id).filter(({ record, stale }) => {
    const backs = record.about.some(
      ({ kind, id, field }) => kind === place.kind && id === place.id && field === place.field,
    );
    return !stale && record.bearing === 'for' && record.proposition === undefined && backs;
  });
  return strongest([base, ...records.map(({ record }) => record.grade ?? 'documented')]) ?? base;
}
