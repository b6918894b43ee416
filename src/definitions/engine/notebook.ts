/** The notebook of a collector: what it examined, what speaks for and against, what led nowhere. */

import { checkFunction } from '../../base/arguments.js';
import { type Grade, strongest } from '../../base/grade.js';
import { byCodeUnits } from '../../base/ids.js';
import type { EvidenceItem, FactFinding } from '../../logic/fact.js';
import type { At, Message } from '../../logic/message.js';
import type { Occupation } from '../../model/occupation.js';
import type { Step } from '../../model/step.js';
import type { EntityOf } from '../../model/system.js';
import type { EntityKind } from '../../model/tables.js';
import type { Aspect } from '../../model/vocabulary.js';
import { isListedIn } from './belonging.js';
import type { Dossier } from './dossier.js';
import { gradeOf } from './records.js';
import type { PathwayDossier } from './subjects.js';

/** Examines a dossier and answers about one proposition. */
export type Collector<D extends Dossier = PathwayDossier> = (dossier: D) => FactFinding;

/** A place in the document. */
export function at(kind: EntityKind | 'system', id: string, field?: string): At {
  return field === undefined ? { kind, id } : { kind, id, field };
}

export type Note = (
  bearing: EvidenceItem['bearing'],
  place: At,
  message: string,
  params?: Message['params'],
) => void;

/** The notebook of a collector. */
export interface Notebook {
  /** Counts things of the kind that the proposition is about. Without any it is never true. */
  examine(count: number): void;
  /** Writes down something for or against: declared in the data, or better where a record is about just this place. */
  note: Note;
  /** The same with another grade to begin with, or out of date. */
  as(grade: Grade, stale?: EvidenceItem['stale']): { readonly note: Note };
  /**
   * Whether the authors claim that the data about all these aspects is complete, no reference led nowhere, and no row that
   * they claim belongs to what is not there.
   */
  claimed(...aspects: readonly Aspect[]): boolean;
  /** Writes down that there is none, where the data about all these aspects is claimed complete. */
  noneIfClaimed(message: string, aspects: readonly Aspect[], params?: Message['params']): void;
  /** Writes down that there was too much to look into all of it. */
  limit(message: string, params?: Message['params']): void;
  /** Follows a reference; one that leads nowhere is written down once. */
  follow<K extends EntityKind>(kind: K, id: string | undefined, from: At): EntityOf<K> | undefined;
  /** Writes down that things are offered: established where a provider is named and found. */
  offered(
    kind: 'step' | 'support',
    things: readonly { id: string; provider?: string }[],
    topic: string,
  ): void;
}

/** The notebook of a collector about a pathway. */
export interface PathwayNotebook extends Notebook {
  /** The steps of the pathway; those that are listed but not there are references that lead nowhere. */
  steps(): readonly Step[];
  /** The occupations that the pathway is for, in the same way. */
  occupations(): readonly Occupation[];
}

/** A collector about a pathway from what it writes into its notebook. */
export function pathwayCollector(look: (book: PathwayNotebook, dossier: PathwayDossier) => void): Collector {
  return collector((notebook, dossier) => {
    const book: PathwayNotebook = Object.assign(notebook, {
      steps() {
        const { graph, pathway } = dossier;
        for (const id of graph.unresolved) book.follow('step', id, at('pathway', pathway.id, 'steps'));
        return graph.steps;
      },
      occupations() {
        const { id, occupations = [] } = dossier.pathway;
        return occupations.flatMap(
          (each) => book.follow('occupation', each, at('pathway', id, 'occupations')) ?? [],
        );
      },
    });
    look(book, dossier);
  });
}

/**
 * A collector about any subject from what it writes into its notebook; for an example see `defineDefinition`.
 *
 * @throws PathwayError `bad-argument` for what is not a function.
 */
export function collector<D extends Dossier>(look: (book: Notebook, dossier: D) => void): Collector<D> {
  checkFunction(look as unknown, 'look');
  return (dossier) => {
    const evidence: EvidenceItem[] = [];
    const limits: Message[] = [];
    // By reference: one that is followed again is written down once.
    const unresolved = new Map<string, At>();
    let examined = 0;
    const noting =
      (grade: Grade, stale?: EvidenceItem['stale']): Note =>
      (bearing, place, id, params = {}) => {
        const on = place.kind === 'evidence' ? dossier.find('evidence', place.id)?.date : undefined;
        evidence.push({
          at: place,
          bearing,
          grade: gradeAt(dossier, place, grade),
          message: { id, params },
          ...(on !== undefined && { on }),
          ...(stale && { stale }),
        });
      };
    const book: Notebook = {
      examine(count) {
        examined += count;
      },
      note: noting('declared'),
      as: (grade, stale) => ({ note: noting(grade, stale) }),
      claimed: (...aspects) => unresolved.size === 0 && isClaimed(book, dossier, aspects),
      noneIfClaimed(message, aspects, params) {
        const { kind, id, system } = dossier.subject;
        // An agreement claims nothing itself: the claim is the system's.
        const [of, its] = kind === 'pathway' ? ([kind, id] as const) : (['system', system] as const);
        if (book.claimed(...aspects)) book.note('refutes', at(of, its, 'complete'), message, params);
      },
      limit: (id, params = {}) => void limits.push({ id, params }),
      follow(kind, id, from) {
        const found = id === undefined ? undefined : dossier.find(kind, id);
        if (id !== undefined && !found) unresolved.set(JSON.stringify([kind, id, from]), from);
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
    const places = [...unresolved.values()].sort((a, b) => byCodeUnits(a.id, b.id));
    return { evidence, examined, unresolved: places, ...(limits.length > 0 && { limits }) };
  };
}

/**
 * Whether all these aspects are claimed, and no row that this is about belongs to what is not there: it may be about the
 * subject. Each that does is written down.
 */
function isClaimed(book: Notebook, { stray, claims }: Dossier, aspects: readonly Aspect[]): boolean {
  if (!aspects.every(claims)) return false;
  const found = stray().filter((each) => aspects.some((aspect) => isListedIn(each, aspect)));
  for (const { from, way, to } of found)
    book.follow(to.kind as EntityKind, to.id, at(from.kind, from.id, String(way[2])));
  return found.length === 0;
}

/**
 * The grade of what stands at a place: its own, or that of a record about just this entity or field if that is better.
 * What is assumed stays so.
 */
function gradeAt(dossier: Dossier, place: At, base: Grade): Grade {
  const about = dossier.recordsAbout(place.kind as EntityKind, place.id);
  if (base === 'assumed' || about.length === 0) return base;
  const records = about.filter(({ record, stale }) => {
    const backs = record.about.some(
      ({ kind, id, field }) => kind === place.kind && id === place.id && field === place.field,
    );
    return !stale && record.bearing === 'for' && record.proposition === undefined && backs;
  });
  return strongest([base, ...records.map(({ record }) => gradeOf(record))]) as Grade;
}
