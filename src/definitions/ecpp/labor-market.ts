/** Is it aligned with what employers of the State or region need, and do courses answer to that? 34 CFR 668.157(a)(2), (3). */

import type { Evidence } from '../../model/evidence.js';
import type { Nearness } from '../../model/nearness.js';
import type { Step } from '../../model/step.js';
import type { Proposition } from '../engine/definition.js';
import { at, type Collector, pathwayCollector } from '../engine/notebook.js';
import { gradeOf, isBare } from '../engine/records.js';
import type { PathwayDossier } from '../engine/subjects.js';
import { engagementsOf, nearest, recordsOn } from '../wioa/clauses/a-industry.js';
import { stepsWithin } from '../wioa/entry-routes.js';
import { recognize } from '../wioa/recognized-credential.js';
import { needsOf } from '../wioa/skill-needs.js';

/** Whether a record of a kind is there: dated, with an origin, and about some part of the region. */
function documented(kind: Evidence['kind']): Collector {
  return pathwayCollector((book, dossier) => {
    const found = recordsOn(dossier).filter(({ record }) => record.kind === kind);
    const engagements = kind === 'labor-market' ? [] : engagementsOf(dossier);
    book.examine(found.length + engagements.length);
    let hope = engagements.length > 0 || needsOf(dossier).some(({ concerns }) => concerns === 'perhaps');
    for (const { record, stale } of found) {
      const noted = book.as(gradeOf(record), stale);
      const place = at('evidence', record.id);
      const near = dossier.region.map((area) => nearest(area, record));
      const { date = '' } = record;
      if (record.bearing === 'against') noted.note('weakens', place, 'industry.contrary', { date });
      else if (near.length > 0 && near.every((each) => each === 'elsewhere'))
        noted.note('weakens', place, 'industry.elsewhere');
      else {
        hope = true;
        const lacks = whatLacks(record, near);
        if (lacks) noted.note('supports', place, lacks, { date });
        else noted.note('establishes', place, 'ecpp.documented', { date });
      }
    }
    for (const { id } of engagements) book.note('supports', at('engagement', id), 'industry.engagement');
    book.occupations();
    if (!hope) book.noneIfClaimed('industry.no-evidence', ['labor-market-evidence', 'engagements']);
  });
}

function whatLacks(record: Evidence, near: readonly Nearness[]): string | undefined {
  if (isBare(record) || gradeOf(record) === 'assumed') return 'recorded.bare';
  if (near.includes('covers')) return undefined;
  if (near.length === 0) return 'industry.no-region';
  return `industry.${near.find((each) => each !== 'elsewhere') ?? 'unknown'}`;
}

/** A skill need that is taught in a course which leads to a postsecondary credential, on the way or at its end. */
const taughtForCredential = pathwayCollector((book, dossier) => {
  const needs = needsOf(dossier);
  const { reached } = stepsWithin(dossier);
  book.examine(needs.length);
  let hope = false;
  for (const {
    need: { id, competencies = [] },
    concerns,
  } of needs) {
    const place = at('skill-need', id);
    const known = competencies.filter((each) =>
      book.follow('competency', each, at('skill-need', id, 'competencies')),
    );
    const teaching = book.steps().filter((step) => known.some((asked) => step.competencies?.includes(asked)));
    const awarding = teaching.filter((step) => awardsCredential(dossier, step));
    const sure = awarding.find((step) => reached(step.id) === 'yes');
    const [perhaps] = [...awarding, ...teaching].filter((step) => reached(step.id) !== 'no');
    hope ||= perhaps !== undefined;
    if (concerns === 'perhaps' && perhaps) book.note('supports', place, 'skill-needs.may-concern');
    else if (sure) book.note('establishes', place, 'ecpp.coursework', { step: sure.id });
    else if (perhaps) book.note('supports', place, 'ecpp.coursework-perhaps', { step: perhaps.id });
    else book.note('weakens', place, 'skill-needs.not-taught');
  }
  book.occupations();
  if (!hope) book.noneIfClaimed('skill-needs.none', ['skill-needs', 'steps']);
});

/** Whether a step awards a credential that may be a postsecondary one: no diploma, and none of general skills alone. */
function awardsCredential({ find, attestations }: PathwayDossier, { awards = [] }: Step): boolean {
  return awards.some((id) => {
    const credential = find('credential', id);
    return credential !== undefined && recognize(attestations, credential).recognized !== false;
  });
}

const regulation = (place: string) => ({
  document: 'Student assistance regulations',
  place: `34 CFR 668.157(a)${place}`,
});
const ours = 'a dated record whose place covers a part of the region of the pathway';

/** What shows what industry needs: three kinds, all of them. */
export const laborMarket: readonly Proposition[] = [
  {
    id: 'ecpp.government-reports',
    collect: documented('labor-market'),
    citation: regulation('(2)(i)'),
    openTerms: ['in-demand'],
    ours,
  },
  {
    id: 'ecpp.employer-information',
    collect: documented('employer-information'),
    citation: regulation('(2)(ii)'),
    ours,
  },
  {
    id: 'ecpp.direct-engagement',
    collect: documented('direct-engagement'),
    citation: regulation('(2)(iii)'),
    ours,
  },
];

/** What industry needs, in the courses and the credential. */
export const coursework: Proposition = {
  id: 'ecpp.coursework',
  collect: taughtForCredential,
  openTerms: ['align'],
  ours: 'one need that is taught where a credential is awarded is enough',
};
