/** The lines of a report about what partners want, have reached, have found and have done. */

import type { PartnershipReport } from '../partnership/partnership-report.js';
import { listOf, type PartnershipSpeech, partnersIn } from './partnership-speech.js';

type Goal = PartnershipReport['goals']['goals'][number];
type Value = Goal['measures'][number];

export function statementsOf({ statements }: PartnershipReport, { say }: PartnershipSpeech): string[] {
  return statements.flatMap(({ vision, mission }) => [
    ...(vision === undefined ? [] : [say.vision(vision)]),
    ...(mission === undefined ? [] : [say.mission(mission)]),
  ]);
}

export function goalsOf(report: PartnershipReport, speech: PartnershipSpeech): string[] {
  const { goals, other } = report.goals;
  const { say } = speech;
  return [
    ...goals.flatMap((goal) => [
      `${goal.title}: ${goalText(goal, speech)}`,
      ...goal.measures.map((each) => say.number(valueText(each, speech))),
      ...(goal.unmeasured.length > 0 ? [say.unmeasured(goal.unmeasured.join('; '))] : []),
      ...report.agenda.undated
        .filter((each) => each.at.id === goal.plan && each.goal === goal.goal)
        .map(({ title }) => say.undated(title)),
    ]),
    ...other.map((each) => valueText(each, speech)),
  ];
}

/** What is on record of a goal, in one sentence. */
function goalText({ milestones, actions, isSilent, corrections }: Goal, { say }: PartnershipSpeech): string {
  if (isSilent) return say.silentGoal;
  const count = (number: number, words: (count: number) => string) => (number === 0 ? [] : [words(number)]);
  const parts = [
    ...count(milestones.met, say.counts.met),
    ...count(milestones.overdue, say.counts.overdue),
    ...count(milestones.open, say.counts.toCome),
    ...count(actions.done, say.counts.done),
    ...count(actions.open, say.counts.open),
    ...count(corrections.length, say.counts.corrections),
  ];
  return parts.join(', ') || say.seeNumbers;
}

function valueText(each: Value, { say, word, day, name, words }: PartnershipSpeech): string {
  const { measure, unit, on, target, change, group, source, heldBy, benchmarks } = each;
  const its = (['pathway', 'step'] as const).flatMap((kind) => {
    const id = each[kind];
    return id === undefined ? [] : `, "${name(kind, id)}"`;
  });
  const [by, to] = [target?.by, target && `${word(target.kind, 'targetKinds')} ${target.value}`];
  const { value, share, suppressed } = each;
  const unknown = suppressed ? say.suppressed : say.states.unknown;
  const counted =
    unit === 'USD' && value !== undefined
      ? words.basics.money({ amount: value, currency: unit })
      : `${value}${unit === undefined ? '' : ` ${unit}`}`;
  const known = `${counted}${share ? say.shareOf(share.numerator, share.denominator) : ''}`;
  const parts = [
    `${measure}${group === undefined ? '' : say.forGroup(word(group, 'populations'))}${its.join('')}: ${value === undefined ? unknown : known}${on === undefined ? '' : ` (${day(on)})`}`,
    ...(to === undefined ? [] : [say.target(to, by === undefined ? by : day(by), say.states[each.state])]),
    ...(change === undefined ? [] : [say.change(change)]),
    ...benchmarks.map((one) => `${one.title}: ${one.value}`),
    ...(source === undefined ? [] : [say.from(source)]),
    ...(heldBy === undefined ? [] : [say.heldBy(name('partner', heldBy))]),
  ];
  return parts.join('; ');
}

export function findingsOf(report: PartnershipReport, speech: PartnershipSpeech): string[] {
  const { say, word, name, words } = speech;
  return report.scan.kinds.flatMap(({ kind, findings }) =>
    findings.map((each) => {
      const { title, populations = [], support, partner, sector, step, place, painPoint } = each;
      const { level, removableBy } = each;
      const people = words.basics.and(populations.map((one) => word(one, 'populations')));
      const about = [
        ...(painPoint === undefined ? [] : [word(painPoint, 'painPoints')]),
        ...(populations.length > 0 ? [say.forPeople(people)] : []),
        ...(support === undefined ? [] : [word(support, 'supportKinds')]),
        ...(partner === undefined ? [] : [name('partner', partner)]),
        ...(sector === undefined ? [] : [sector.title ?? `NAICS ${sector.code}`]),
        ...(step === undefined ? [] : [`"${name('step', step)}"`]),
        ...(place === undefined ? [] : [place.title ?? `${place.scheme} ${place.code}`]),
        ...(level === undefined ? [] : [say.rule(word(level, 'partnerLevels'))]),
        ...(removableBy === undefined ? [] : [say.canRemove(name('partner', removableBy))]),
      ];
      return `${words.vocabularies.findingKinds[kind]}: ${title}${about.length > 0 ? ` (${about.join('; ')})` : ''}`;
    }),
  );
}

export function employersOf(report: PartnershipReport, speech: PartnershipSpeech): string[] {
  const { parts, untaken, silent, other } = report.employers;
  const { say, word, day, name } = speech;
  if (parts.length + other.length + silent.length === 0) return [];
  return [
    ...parts.map(({ partner, way, pathway, engagements, last }) => {
      const who = partner === undefined ? say.someEmployers : name('partner', partner);
      const its = engagements.map((id) => name('engagement', id)).join(', ');
      return `${who}: ${word(way, 'engagementKinds')}${pathway === undefined ? '' : say.forPathway(name('pathway', pathway))} (${its}${last === undefined ? '' : `; ${day(last)}`})`;
    }),
    ...other.map((id) => say.otherWay(name('engagement', id))),
    ...(silent.length > 0 ? [say.noEngagement(partnersIn(speech, silent))] : []),
    ...(untaken.length > 0
      ? [say.untaken(untaken.map((each) => word(each, 'engagementKinds')).join(', '))]
      : []),
  ];
}

export function accessOf(report: PartnershipReport, speech: PartnershipSpeech): string[] {
  const { points, nowhere, unserved } = report.access;
  const { say, name, words } = speech;
  if (points.length === 0) return [];
  const all = (reach: typeof nowhere) =>
    [
      ...reach.programs.map((each) => words.vocabularies.oneStopPrograms[each]),
      ...reach.pathways.map((id) => `"${name('pathway', id)}"`),
      ...reach.supports.map((id) => `"${name('support', id)}"`),
    ].join(', ');
  const whom = (customers: (typeof points)[number]['customers']) =>
    customers.length > 0
      ? say.forCustomers(words.basics.and(customers.map((each) => say.customers[each])))
      : '';
  return [
    ...points.map(
      ({ accessPoint, customers, reached }) =>
        `${name('access-point', accessPoint)}${whom(customers)}: ${all(reached) || say.nothing}`,
    ),
    ...(all(nowhere) === '' ? [] : [say.reachedNowhere(all(nowhere))]),
    ...unserved.map((each) => say.noPointFor(say.customers[each])),
  ];
}

export function economyOf(report: PartnershipReport, speech: PartnershipSpeech): string[] {
  const { say, word, day, name } = speech;
  const pathways = (ids: readonly string[]) => ids.map((id) => `"${name('pathway', id)}"`).join(', ');
  return [
    ...report.economy.map(
      ({ event, kind, on, unreviewed }) =>
        `${word(kind, 'economicEventKinds')}: ${name('economic-event', event)}${on === undefined ? '' : ` (${day(on)})`}${unreviewed.length > 0 ? say.unreviewed(pathways(unreviewed)) : ''}`,
    ),
    ...report.demand
      .filter(
        ({ openings, supply }) => openings !== undefined || supply.some(({ steps }) => steps.length > 0),
      )
      .map(({ occupation, openings, supply, state }) => {
        const places = supply.flatMap(({ steps }) =>
          steps.map((each) => say.placesIn(each.places, name('step', each.step))),
        );
        const parts = [
          say.openings(openings),
          say.placesAre([...new Set(places)].join(', ')),
          say.supply[state],
        ];
        return `${name('occupation', occupation)}: ${parts.filter((part) => part !== '').join('; ')}`;
      }),
    ...report.reserved.map(({ step, for: partner, places }) =>
      say.reserved(name('step', step), name('partner', partner), places),
    ),
  ];
}

export function workOf(report: PartnershipReport, speech: PartnershipSpeech): string[] {
  const { say, word, day, name, words } = speech;
  const phases = (some: readonly string[]) => some.map((each) => word(each, 'phases'));
  const stages = report.phases.map(({ at, now, next }) =>
    say.stages(name(at.kind, at.id), phases(now), phases(next)),
  );
  const done = report.activities.map(
    ({ activity, kind, title, on, by, partners = [], others = [], ...more }) => {
      const { result, changes = [], reviewed = [] } = more;
      const who = listOf([...partners.map((each) => name('partner', each)), ...others]);
      const subjects = words.basics.and(reviewed.map((each) => word(each, 'reviewSubjects')));
      const parts = [
        `${words.vocabularies.activityKinds[kind]}${on === undefined ? '' : `, ${day(on)}`}: ${title ?? (subjects || name('activity', activity))}`,
        ...(by === undefined ? [] : [say.ledBy(name('partner', by))]),
        ...(who === '' ? [] : [say.with(who)]),
        ...(result === undefined ? [] : [result]),
        ...(changes.length > 0 ? [say.changed(changes.join(', '))] : []),
      ];
      return parts.join('; ');
    },
  );
  const without = report.jointWork.outreach.filter(({ activities }) => activities.length === 0);
  const some = without.length < report.jointWork.outreach.length;
  return [
    ...stages,
    ...done,
    ...(some && without.length > 0 ? [say.noOutreach(phases(without.map(({ phase }) => phase)))] : []),
  ];
}

export function plansOf(report: PartnershipReport, speech: PartnershipSpeech): string[] {
  const { say, word, name, words } = speech;
  const { oneStopPrograms } = words.vocabularies;
  return report.planParts
    .filter(({ sections }) => sections.length > 0)
    .flatMap(({ plan, sections, without }) => [
      ...sections.map(({ kind, partners, programs, unnamed }) => {
        const named = [
          ...partners.map((id) => name('partner', id)),
          ...programs.map((one) => oneStopPrograms[one]),
        ];
        const left = unnamed.map((one) => oneStopPrograms[one]);
        return `${say.partOf(name('plan', plan), word(kind, 'planSections'), named.join(', '))}${left.length > 0 ? say.notNamed(left.join(', ')) : ''}`;
      }),
      ...without.map((kind) => say.noPart(name('plan', plan), word(kind, 'planSections'))),
    ]);
}

export function profilesOf(report: PartnershipReport, { say, word, name }: PartnershipSpeech): string[] {
  return report.profiles.flatMap(({ partner, goals, requirements, serviceModels, capacity }) => {
    const models = serviceModels.map((each) => word(each, 'serviceModels'));
    const parts = [
      ...(goals.length > 0 ? [say.wants(goals.join(', '))] : []),
      ...(requirements.length > 0 ? [say.requires(requirements.join(', '))] : []),
      ...(models.length > 0 ? [say.worksBy(models.join(', '))] : []),
      ...capacity.map(({ places, need }) => say.hasPlaces(places, need)),
    ];
    return parts.length > 0 ? [`${name('partner', partner)}: ${parts.join('; ')}`] : [];
  });
}
