/** Does it align with the skill needs of industries in the State or region? WIOA section 3(7)(A). */

import type { Area } from '../../../model/area.js';
import type { Engagement } from '../../../model/engagement.js';
import type { Evidence } from '../../../model/evidence.js';
import { rowsIn } from '../../../model/index-system.js';
import { type Nearness, nearness } from '../../../model/nearness.js';
import { rowsNaming } from '../../../model/rows-by-key.js';
import { occupationsAlike } from '../../../model/same-work.js';
import { firstDay } from '../../../time/days.js';
import type { Clause } from '../../engine/definition-from.js';
import { at, type Notebook, pathwayCollector } from '../../engine/notebook.js';
import { gradeOf } from '../../engine/records.js';
import type { PathwayDossier } from '../../engine/subjects.js';
import type { Dated } from '../../engine/view.js';
import { stepsWithin } from '../entry-routes.js';
import { needsOf } from '../skill-needs.js';

/** The name of the proposition, under which records may name it. */
const id = 'wioa.a.industry';

/** Kinds of record that say what industry needs. */
const reporting: readonly Evidence['kind'][] = ['labor-market', 'employer-information'];

/** What employers do for a pathway that tells which skills they need. */
const telling: readonly Engagement['kind'][] = [
  'identify-skills',
  'judge-proficiency',
  'identify-credentials',
  'validate-curriculum',
  'feedback',
];

/**
 * A region, a sector by NAICS code, and dated evidence of what its industry needs: labor market reports or information from
 * employers whose places, taken together, cover the region.
 */
const industryNeed = pathwayCollector((book, dossier) => {
  const { pathway, region } = dossier;
  const sectors = pathway.sectors ?? [];
  const records = recordsOn(dossier).map((dated) => ({
    ...dated,
    near: region.map((area) => nearest(area, dated.record)),
  }));
  const covering = records.filter(({ record, stale }) => !stale && record.date && speaksOf(record));
  const covered =
    region.length > 0 && region.every((_, index) => covering.some(({ near }) => near[index] === 'covers'));
  const named = dossier
    .recordsAbout('pathway', pathway.id)
    .filter(
      ({ record, stale }) =>
        record.proposition === id && record.bearing === 'for' && !stale && isHere(record, dossier),
    );
  const engagements = engagementsOf(dossier);
  book.examine(sectors.length + records.length + named.length + engagements.length);
  if (sectors.length === 0) book.noneIfClaimed('industry.none', ['sectors']);
  let hope = engagements.length > 0 || mayBeConcerned(book, dossier);
  for (const { record, stale, near } of records) {
    const place = at('evidence', record.id);
    const noted = book.as(gradeOf(record), stale);
    const { date = '' } = record;
    const elsewhere = near.length > 0 && near.every((each) => each === 'elsewhere');
    if (record.bearing === 'against') noted.note('weakens', place, 'industry.contrary', { date });
    else if (elsewhere) noted.note('weakens', place, 'industry.elsewhere');
    else {
      hope = true;
      const lacks = whatLacks({
        record,
        near,
        covered: covered || stale !== undefined,
        sectors: sectors.length,
      });
      if (lacks) noted.note('supports', place, `industry.${lacks}`, { date });
      else noted.note('establishes', place, 'industry.evidence', { date });
    }
  }
  for (const engagement of engagements)
    book.note('supports', at('engagement', engagement.id), 'industry.engagement');
  book.occupations();
  if (!hope && named.length === 0) book.noneIfClaimed('industry.no-evidence', ['labor-market-evidence']);
});

/** Whether a skill need may concern the pathway: what is known of it may speak of its industry. Records of needs are followed. */
function mayBeConcerned(book: Notebook, dossier: PathwayDossier): boolean {
  const needs = needsOf(dossier);
  for (const { need } of needs)
    for (const each of need.evidence ?? [])
      book.follow('evidence', each, at('skill-need', need.id, 'evidence'));
  return needs.some(({ concerns }) => concerns === 'perhaps');
}

/** Whether a record holds in some place that is not elsewhere than the region. */
function isHere(record: Evidence, { region }: PathwayDossier): boolean {
  return region.length === 0 || region.some((area) => nearest(area, record) !== 'elsewhere');
}

/** Why a record alone does not settle that industry of the region needs something; `undefined` when it does. */
function whatLacks({
  record,
  near,
  covered,
  sectors,
}: {
  readonly record: Evidence;
  readonly near: readonly Nearness[];
  readonly covered: boolean;
  readonly sectors: number;
}): string | undefined {
  if (!reporting.includes(record.kind)) return 'direct';
  if (record.date === undefined) return 'undated';
  if (sectors === 0) return 'no-sector';
  if (covered && near.includes('covers')) return undefined;
  if (near.length === 0) return 'no-region';
  if (near.includes('covers')) return 'in-part';
  return near.find((each) => each !== 'elsewhere') ?? 'unknown';
}

function speaksOf({ kind, bearing }: Evidence): boolean {
  return bearing === 'for' && reporting.includes(kind);
}

/** Records about the needs of industry, of the pathway, its occupations and the skill needs that concern it, by id. */
export function recordsOn(dossier: PathwayDossier): Dated[] {
  const { pathway, recordsAbout, find, system } = dossier;
  const needs = needsOf(dossier).flatMap(({ need, concerns }) => (concerns === 'yes' ? need : []));
  const linked = needs.flatMap(({ evidence = [] }) =>
    evidence.flatMap((each) => find('evidence', each) ?? []),
  );
  const all = [
    ...recordsAbout('pathway', pathway.id),
    ...occupationsAlike(system, pathway.occupations).flatMap(({ id: its }) =>
      recordsAbout('occupation', its),
    ),
    ...needs.flatMap((need) => recordsAbout('skill-need', need.id)),
    ...linked.flatMap(({ id: its, about }) =>
      about.flatMap(({ kind, id: of }) => recordsAbout(kind, of).filter(({ record }) => record.id === its)),
    ),
  ];
  const counted = [...reporting, 'direct-engagement'];
  return [...new Set(all)].filter(
    ({ record }) => record.proposition === undefined && counted.includes(record.kind),
  );
}

/** What employers did for this pathway, or for all, that tells what they need. */
export function engagementsOf({ system, pathway, asOf }: PathwayDossier): readonly Engagement[] {
  return rowsNaming(rowsIn(system, 'engagements', engagedIn), [pathway.id]).filter(
    ({ kind, on }) => telling.includes(kind) && (on === undefined || firstDay(on) <= asOf),
  );
}

const engagedIn = ({ pathways }: Engagement) => pathways ?? 'all';

/** How near to an area the nearest place of a record is. */
export function nearest(area: Area, { places = [] }: Evidence): Nearness {
  // The whole country is no State or region.
  const found = places.map((place) => (area.scheme === 'us' ? 'national' : nearness(area, place)));
  return order.find((each) => found.includes(each)) ?? 'unknown';
}

const order: readonly Nearness[] = ['covers', 'same-state', 'unknown', 'national', 'elsewhere'];

/** A skill need of this pathway's occupations or sectors whose competency is taught by a step that someone can reach. */
const skillNeedsTaught = pathwayCollector((book, dossier) => {
  const needs = needsOf(dossier);
  const { reached } = stepsWithin(dossier);
  book.examine(needs.length);
  let hope = false;
  for (const {
    need: { id: need, competencies = [] },
    concerns,
  } of needs) {
    const place = at('skill-need', need);
    const known = competencies.filter((each) =>
      book.follow('competency', each, at('skill-need', need, 'competencies')),
    );
    const teaching = book.steps().filter((each) => known.some((asked) => each.competencies?.includes(asked)));
    const step = teaching.find(({ id: each }) => reached(each) === 'yes');
    const perhaps = teaching.find(({ id: each }) => reached(each) === 'perhaps');
    hope ||= (step ?? perhaps) !== undefined;
    if (concerns === 'perhaps' && (step ?? perhaps)) book.note('supports', place, 'skill-needs.may-concern');
    else if (step) book.note('establishes', place, 'skill-needs.taught', { step: step.id });
    else if (perhaps) book.note('supports', place, 'skill-needs.perhaps', { step: perhaps.id });
    else if (teaching[0]) book.note('weakens', place, 'skill-needs.out-of-reach', { step: teaching[0].id });
    else book.note('weakens', place, 'skill-needs.not-taught');
  }
  book.occupations();
  if (!hope) book.noneIfClaimed('skill-needs.none', ['skill-needs', 'steps']);
});

/** Clause A: an industry of the region, and a skill that it needs. */
export const clauseA: Clause = {
  id: 'A',
  asks: [
    {
      id,
      collect: industryNeed,
      speaksOf: isHere,
      ours: 'dated records whose areas together cover the region are enough',
    },
    {
      id: 'wioa.a.skill-needs',
      collect: skillNeedsTaught,
      openTerms: ['aligns'],
      ours: 'one need that is taught is enough',
    },
  ],
};
