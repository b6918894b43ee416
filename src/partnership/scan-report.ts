/** What scans of services and needs have found, by kind and by industry. */

import type { CalendarDate } from '../base/calendar-date.js';
import type { PlanId } from '../base/ids.js';
import { pointer } from '../base/pointer.js';
import type { ScanFinding } from '../model/plan.js';
import type { PathwaySystem } from '../model/system.js';
import { findingKinds } from '../model/vocabulary.js';
import { checkQuestionOnDay } from './check-question.js';
import { systemOn } from './system-on.js';

/** A finding, the plan that holds it, and its place in the document. */
export interface FindingFound extends ScanFinding {
  readonly plan: PlanId;
  /** Its place in the document, as a JSON Pointer. */
  readonly path: string;
}

/** All findings of the plans of a day. */
export interface ScanReport {
  /** By kind, in the order of the vocabulary; kinds without findings are left out. */
  readonly kinds: readonly {
    readonly kind: ScanFinding['kind'];
    readonly findings: readonly FindingFound[];
  }[];
  /** By industry, the NAICS code; findings that name none stand under no industry. */
  readonly sectors: readonly { readonly sector: string; readonly findings: readonly FindingFound[] }[];
  /** Kinds of finding that no plan holds. */
  readonly without: readonly ScanFinding['kind'][];
}

/** The day of the question. */
export interface ScanReportOptions {
  /** The day: plans that are adopted later are left out. */
  readonly asOf: CalendarDate;
}

/**
 * What scans found, by kind and by industry: assets, strengths, weaknesses, challenges, gaps, unmet needs, duplication,
 * barriers of policy with who can remove them, and pain points of partners.
 *
 * Source: Career Pathways Toolkit (U.S. Department of Labor, 2011), Element One, service mapping.
 *
 * @throws PathwayError `bad-system`, `bad-day`.
 *
 * @example
 * ```ts
 * import { scanReport } from 'career-pathways/partnership';
 * const { kinds } = scanReport({
 *   format: 'career-pathways/1', id: 's', title: 'S',
 *   partners: [{ id: 'board', name: 'State board', types: ['workforce-development'] }],
 *   plans: [{ id: 'p', title: 'Scan', kind: 'environment-scan', findings: [
 *     { kind: 'policy-barrier', title: 'Seat time rule', level: 'state', removableBy: 'board' },
 *   ] }],
 * }, { asOf: '2026-11-01' });
 * kinds[0]?.findings.map(({ title, removableBy }) => [title, removableBy]); // => [['Seat time rule', 'board']]
 * ```
 */
export function scanReport(system: PathwaySystem, options: ScanReportOptions): ScanReport {
  checkQuestionOnDay(system, options);
  const places = new Map(system.plans?.map(({ id }, index) => [id, index]));
  const all = (systemOn(system, options.asOf).plans ?? []).flatMap(({ id, findings = [] }) =>
    findings.map(
      (finding, at): FindingFound => ({
        ...finding,
        plan: id,
        path: pointer(['plans', places.get(id) ?? 0, 'findings', at]),
      }),
    ),
  );
  const kinds = findingKinds.map((kind) => ({ kind, findings: all.filter((each) => each.kind === kind) }));
  const sectors = [...new Set(all.flatMap(({ sector }) => sector?.code ?? []))].sort();
  return {
    kinds: kinds.filter(({ findings }) => findings.length > 0),
    sectors: sectors.map((sector) => ({
      sector,
      findings: all.filter((each) => each.sector?.code === sector),
    })),
    without: kinds.filter(({ findings }) => findings.length === 0).map(({ kind }) => kind),
  };
}
