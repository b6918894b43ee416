/** The lines of a report about what partners want, have reached, have found and have done. */

import { list } from '../base/sentence.js';
import { vocabularies } from '../model/vocabularies.js';
import type { PartnershipReport } from '../partnership/partnership-report.js';
import { own, wordsFor } from './fill.js';
import { spaced } from './naming.js';

type Goal = PartnershipReport['goals']['goals'][number];
type Value = Goal['measures'][number];

function namer({ names }: PartnershipReport) {
  return (kind: string, id: string) => own(own(names, kind) ?? {}, id) ?? id;
}

export function statementsOf({ statements }: PartnershipReport): string[] {
  return statements.flatMap(({ vision, mission }) => [
    ...(vision === undefined ? [] : [`Vision: ${vision}`]),
    ...(mission === undefined ? [] : [`Mission: ${mission}`]),
  ]);
}

export function goalsOf(report: PartnershipReport): string[] {
  const { goals, other } = report.goals;
  const name = namer(report);
  return [
    ...goals.flatMap((goal) => [
      `${goal.title}: ${goalText(goal)}`,
      ...goal.measures.map((each) => `number: ${valueText(each, name)}`),
      ...(goal.unmeasured.length > 0 ? [`not measured yet: ${goal.unmeasured.join('; ')}`] : []),
      ...report.agenda.undated
        .filter((each) => each.at.id === goal.plan && each.goal === goal.goal)
        .map(({ title }) => `to do, no date on record: ${title}`),
    ]),
    ...other.map((each) => valueText(each, name)),
  ];
}

/** What is on record of a goal, in one sentence. */
function goalText({ milestones, actions, isSilent, corrections }: Goal): string {
  if (isSilent) return 'nothing on record yet: no number, no milestone, no action';
  const count = (number: number, what: string, state: string) =>
    number === 0 ? [] : [`${number} ${what}${number === 1 ? '' : 's'} ${state}`];
  const parts = [
    ...count(milestones.met, 'milestone', 'met'),
    ...count(milestones.overdue, 'milestone', 'overdue'),
    ...count(milestones.open, 'milestone', 'to come'),
    ...count(actions.done, 'action', 'done'),
    ...count(actions.open, 'action', 'open'),
    ...count(corrections.length, 'review', 'changed something'),
  ];
  return parts.join(', ') || 'see the numbers';
}

const states: { readonly [S in Value['state']]: string } = {
  reached: 'reached',
  'not-reached': 'not reached yet',
  missed: 'missed',
  'no-target': '',
};

function valueText(each: Value, name: ReturnType<typeof namer>): string {
  const { measure, value, unit, on, target, change, group, pathway, source, heldBy, benchmarks } = each;
  const [by, to] = [target?.by, target && `${spaced(target.kind)} ${target.value}`];
  const parts = [
    `${measure}${group === undefined ? '' : ` for ${wordsFor(group)}`}${pathway === undefined ? '' : `, "${name('pathway', pathway)}"`}: ${value}${unit === undefined ? '' : ` ${unit}`}${on === undefined ? '' : ` (${on})`}`,
    ...(to === undefined
      ? []
      : [`target ${to}${by === undefined ? '' : ` by ${by}`}: ${states[each.state]}`]),
    ...(change === undefined ? [] : [`${change < 0 ? '' : '+'}${change} since the value before`]),
    ...benchmarks.map((one) => `${one.title}: ${one.value}`),
    ...(source === undefined ? [] : [`from ${source}`]),
    ...(heldBy === undefined ? [] : [`held by ${name('partner', heldBy)}`]),
  ];
  return parts.join('; ');
}

export function findingsOf(report: PartnershipReport): string[] {
  const name = namer(report);
  return report.scan.kinds.flatMap(({ kind, findings }) =>
    findings.map((each) => {
      const {
        title,
        populations = [],
        support,
        partner,
        sector,
        step,
        place,
        painPoint,
        level,
        removableBy,
      } = each;
      const about = [
        ...(painPoint === undefined ? [] : [spaced(painPoint)]),
        ...(populations.length > 0 ? [`for ${list(populations.map(wordsFor))}`] : []),
        ...(support === undefined ? [] : [spaced(support)]),
        ...(partner === undefined ? [] : [name('partner', partner)]),
        ...(sector === undefined ? [] : [sector.title ?? `NAICS ${sector.code}`]),
        ...(step === undefined ? [] : [`"${name('step', step)}"`]),
        ...(place === undefined ? [] : [place.title ?? `${place.scheme} ${place.code}`]),
        ...(level === undefined ? [] : [`${level} rule`]),
        ...(removableBy === undefined ? [] : [`${name('partner', removableBy)} can remove it`]),
      ];
      return `${vocabularies.findingKinds[kind].name}: ${title}${about.length > 0 ? ` (${about.join('; ')})` : ''}`;
    }),
  );
}

export function employersOf(report: PartnershipReport): string[] {
  const { parts, untaken, silent, other } = report.employers;
  const name = namer(report);
  if (parts.length + other.length + silent.length === 0) return [];
  return [
    ...parts.map(({ partner, way, pathway, engagements, last }) => {
      const who = partner === undefined ? 'Employers that are not named' : name('partner', partner);
      const its = engagements.map((id) => name('engagement', id)).join(', ');
      return `${who}: ${spaced(way)}${pathway === undefined ? '' : ` for "${name('pathway', pathway)}"`} (${its}${last === undefined ? '' : `; ${last}`})`;
    }),
    ...other.map((id) => `In another way: ${name('engagement', id)}`),
    ...(silent.length > 0
      ? [`No engagement on record: ${silent.map((id) => name('partner', id)).join(', ')}`]
      : []),
    ...(untaken.length > 0
      ? [`Ways that no employer takes on record: ${untaken.map(spaced).join(', ')}`]
      : []),
  ];
}

export function accessOf(report: PartnershipReport): string[] {
  const { points, nowhere, unserved } = report.access;
  const name = namer(report);
  if (points.length === 0) return [];
  const programs = (some: typeof nowhere.programs) =>
    some.map((each) => vocabularies.oneStopPrograms[each].name);
  const all = (reach: typeof nowhere) =>
    [
      ...programs(reach.programs),
      ...reach.pathways.map((id) => `"${name('pathway', id)}"`),
      ...reach.supports.map((id) => `"${name('support', id)}"`),
    ].join(', ');
  return [
    ...points.map(
      ({ accessPoint, customers, reached }) =>
        `${name('access-point', accessPoint)}${customers.length > 0 ? `, for ${list(customers.map((each) => `${spaced(each)}${each === 'business' ? 'es' : 's'}`))}` : ''}: ${all(reached) || 'nothing on record'}`,
    ),
    ...(all(nowhere) === '' ? [] : [`Reached at no access point on record: ${all(nowhere)}`]),
    ...unserved.map(
      (each) => `No access point names ${each === 'business' ? 'businesses' : 'job seekers'} as customers`,
    ),
  ];
}

export function economyOf(report: PartnershipReport): string[] {
  const name = namer(report);
  const words = {
    'no-pathway': 'no pathway leads there',
    'not-stated': undefined,
    'fewer-places': 'fewer places than openings',
    'not-fewer': 'at least as many places as openings in one step of each pathway',
  };
  return [
    ...report.economy.map(
      ({ event, kind, on, unreviewed }) =>
        `${spaced(kind)}: ${name('economic-event', event)}${on === undefined ? '' : ` (${on})`}${unreviewed.length > 0 ? `; not reviewed since: ${unreviewed.map((id) => `"${name('pathway', id)}"`).join(', ')}` : ''}`,
    ),
    ...report.demand
      .filter(
        ({ openings, supply }) => openings !== undefined || supply.some(({ steps }) => steps.length > 0),
      )
      .map(({ occupation, openings, supply, state }) => {
        const places = supply.flatMap(({ steps }) =>
          steps.map((each) => `${each.places} in "${name('step', each.step)}"`),
        );
        const parts = [
          `${openings ?? 'an unstated number of'} openings`,
          `places: ${places.join(', ') || 'not stated'}`,
          ...(words[state] === undefined ? [] : [words[state]]),
        ];
        return `${name('occupation', occupation)}: ${parts.join('; ')}`;
      }),
    ...report.reserved.map(
      ({ step, for: partner, places }) =>
        `Places in "${name('step', step)}" are kept for people from ${name('partner', partner)}${places === undefined ? '; how many is not stated' : `: ${places}`}`,
    ),
  ];
}

export function workOf(report: PartnershipReport): string[] {
  const name = namer(report);
  const stages = report.phases.map(
    ({ at, now, next }) =>
      `"${name(at.kind, at.id)}": ${now.join(', ') || 'in no stage that day'}${next.length > 0 ? `; then ${next.join(', ')}` : ''}`,
  );
  const done = report.activities.map(
    ({ activity, kind, title, on, by, partners = [], others = [], ...more }) => {
      const { result, changes = [], reviewed = [] } = more;
      const who = [...partners.map((each) => name('partner', each)), ...others].join(', ');
      const parts = [
        `${vocabularies.activityKinds[kind].name}${on === undefined ? '' : `, ${on}`}: ${title ?? (list(reviewed) || name('activity', activity))}`,
        ...(by === undefined ? [] : [`led by ${name('partner', by)}`]),
        ...(who === '' ? [] : [`with ${who}`]),
        ...(result === undefined ? [] : [result]),
        ...(changes.length > 0 ? [`changed: ${changes.join(', ')}`] : []),
      ];
      return parts.join('; ');
    },
  );
  const without = report.jointWork.outreach.filter(({ activities }) => activities.length === 0);
  const some = without.length < report.jointWork.outreach.length;
  return [
    ...stages,
    ...done,
    ...(some && without.length > 0
      ? [`No outreach on record in the stage ${list(without.map(({ phase }) => phase))}`]
      : []),
  ];
}

export function plansOf(report: PartnershipReport): string[] {
  const name = namer(report);
  return report.planParts
    .filter(({ sections }) => sections.length > 0)
    .flatMap(({ plan, sections, without }) => [
      ...sections.map(({ kind, partners, programs, unnamed }) => {
        const named = [
          ...partners.map((id) => name('partner', id)),
          ...programs.map((one) => vocabularies.oneStopPrograms[one].name),
        ];
        const left = unnamed.map((one) => vocabularies.oneStopPrograms[one].name);
        return `${name('plan', plan)}, ${kind} part: ${named.join(', ') || 'names no partner'}${left.length > 0 ? `; does not name ${left.join(', ')}` : ''}`;
      }),
      ...without.map((kind) => `${name('plan', plan)}: no ${kind} part`),
    ]);
}

export function profilesOf(report: PartnershipReport): string[] {
  const name = namer(report);
  return report.profiles.flatMap(({ partner, goals, requirements, serviceModels, capacity }) => {
    const parts = [
      ...(goals.length > 0 ? [`wants ${goals.join(', ')}`] : []),
      ...(requirements.length > 0 ? [`requires ${requirements.join(', ')}`] : []),
      ...(serviceModels.length > 0 ? [`works by ${serviceModels.join(', ')}`] : []),
      ...capacity.map(
        ({ places, need }) => `has ${places} places${need === undefined ? '' : `, ${need} needed`}`,
      ),
    ];
    return parts.length > 0 ? [`${name('partner', partner)}: ${parts.join('; ')}`] : [];
  });
}
