/** What partners planned, measured and did, without references to what is gone. */

import type { Activity } from '../model/activity.js';
import type { Measurement } from '../model/measurement.js';
import type { Plan, ScanFinding } from '../model/plan.js';
import type { PathwaySystem } from '../model/system.js';
import type { Has } from './without-gone.js';
import { keeping } from './without-gone.js';

/**
 * The tables about the work of partners. What was only about things that are gone is gone with them: a measurement of a
 * pathway, an activity, an access point of a partner. A measurement stays when its plan is over: it was made.
 */
export function workWithoutGone(system: PathwaySystem, has: Has): PathwaySystem {
  const { measurements, activities, accessPoints, economicEvents, plans, steps } = system;
  return {
    ...system,
    ...(measurements && { measurements: measurements.flatMap((row) => measurementWithout(row, has)) }),
    ...(activities && { activities: activities.flatMap((row) => activityWithout(row, has)) }),
    ...(accessPoints && {
      accessPoints: accessPoints
        .filter(({ partner }) => has('partner')(partner))
        .map((row) => ({
          ...row,
          ...(row.pathways && { pathways: row.pathways.filter(has('pathway')) }),
          ...(row.supports && { supports: row.supports.filter(has('support')) }),
        })),
    }),
    ...(economicEvents && {
      economicEvents: economicEvents.map((row) => keeping(row, 'toldBy', has('partner'))),
    }),
    ...(plans && { plans: plans.map((row) => planWithout(row, has)) }),
    ...(steps && {
      steps: steps.map((row) =>
        row.reserved ? { ...row, reserved: row.reserved.filter((each) => has('partner')(each.for)) } : row,
      ),
    }),
  };
}

function measurementWithout(row: Measurement, has: Has): Measurement[] {
  if (!has('pathway')(row.pathway) || !has('step')(row.step)) return [];
  const its = keeping(row, 'heldBy', has('partner'));
  if (has('plan')(its.plan)) return [its];
  const { plan: _plan, goal: _goal, ...rest } = its;
  return [rest];
}

/** An activity that names what it was about names some of it still: without any it would be about everything. */
function activityWithout(row: Activity, has: Has): Activity[] {
  const { about, partners } = row;
  const left = about?.filter(({ kind, id }) => kind === 'system' || has(kind)(id));
  if (about?.length && left?.length === 0) return [];
  return [
    {
      ...keeping(row, 'by', has('partner')),
      ...(left && { about: left }),
      ...(partners && { partners: partners.filter(has('partner')) }),
    },
  ];
}

function planWithout(row: Plan, has: Has): Plan {
  const { findings, sections } = row;
  const found = (finding: ScanFinding) =>
    keeping(
      keeping(keeping(finding, 'partner', has('partner')), 'removableBy', has('partner')),
      'step',
      has('step'),
    );
  return {
    ...row,
    ...(findings && { findings: findings.map(found) }),
    ...(sections && {
      sections: sections.map((each) =>
        each.partners ? { ...each, partners: each.partners.filter(has('partner')) } : each,
      ),
    }),
  };
}
