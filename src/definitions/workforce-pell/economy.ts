/** What the document shows of demand for the occupation, and of what employers there require: (iii)(I) and (II). */

import type { OccupationId } from '../../base/ids.js';
import type { Engagement } from '../../model/engagement.js';
import type { Partner } from '../../model/partner.js';
import { at, collector } from '../engine/notebook.js';
import type { ProgramDossier } from '../engine/program.js';
import { gradeOf, isBare } from '../engine/records.js';
import { signedByAll } from '../partners/agreements.js';
import { employer, engagementStale } from '../partners/employers.js';
import { fits } from '../partners/membership.js';
import { isHere } from '../programs/here.js';

/** The occupations that the program trains for, or that its credentials open. */
export function occupationsOf({ program, credentials }: ProgramDossier): readonly OccupationId[] {
  return [
    ...new Set([program.occupation ?? [], ...credentials.map(({ occupations = [] }) => occupations)].flat()),
  ];
}

/**
 * A dated record of the labor market or a list of the State about one of its occupations, or the program itself. What
 * speaks of the whole country or of another State does not show what this State identified.
 */
export const aligned = collector<ProgramDossier>((book, dossier) => {
  const occupations = occupationsOf(dossier);
  const field = at('step', dossier.program.id, 'occupation');
  const known = occupations.filter((id) => book.follow('occupation', id, field));
  const records = [
    ...known.flatMap((id) => dossier.recordsAbout('occupation', id)),
    ...dossier.recordsAbout('step', dossier.program.id),
  ].filter(({ record }) => record.kind === 'labor-market' && record.proposition === undefined);
  book.examine(records.length);
  for (const { record, stale } of new Set(records)) {
    const place = at('evidence', record.id);
    const noted = book.as(gradeOf(record), stale);
    const params = { date: record.date ?? '' };
    if (record.bearing === 'against') noted.note('weakens', place, 'aligned.contrary');
    else if (isBare(record)) noted.note('supports', place, 'aligned.bare');
    else if (!isHere(record, dossier)) noted.note('supports', place, 'aligned.elsewhere', params);
    else noted.note('establishes', place, 'aligned.record', params);
  }
});

/** What employers do that tells which requirements a program has to meet. */
const telling: readonly Engagement['kind'][] = [
  'identify-skills',
  'judge-proficiency',
  'identify-credentials',
  'validate-curriculum',
  'hire',
];

/** An employer who told what a pathway with the program has to teach, or who committed to it in writing. */
export const hiring = collector<ProgramDossier>((book, dossier) => {
  const { program, system, find, graphsWith } = dossier;
  const on = new Set(graphsWith(program.id).map(({ pathway }) => pathway.id));
  const isAbout = (ids: readonly string[] = []) => ids.some((id) => on.has(id));
  let examined = 0;
  // Who offers the program does not tell itself what employers require, unless it is one.
  const speaks = (partner: Partner) => partner.id !== program.provider || fits(partner, employer) === 'yes';
  for (const engagement of system.engagements ?? []) {
    const { id, kind, partner, pathways, on: day } = engagement;
    const stale = engagementStale(dossier, engagement);
    if (!telling.includes(kind) || (pathways && !isAbout(pathways)) || stale === 'not-yet') continue;
    examined += 1;
    const place = at('engagement', id);
    const noted = book.as('declared', stale);
    const named = book.follow('partner', partner, at('engagement', id, 'partner'));
    if (!pathways) noted.note('supports', place, 'hiring.general');
    else if (!named || !speaks(named) || day === undefined) noted.note('supports', place, 'hiring.no-one');
    else noted.note('establishes', place, 'hiring.engagement', { partner: named.id });
  }
  for (const agreement of system.agreements ?? []) {
    const { id, kind, covers = [], parties } = agreement;
    const isIts = covers.some(
      (each) =>
        (each.kind === 'step' && each.id === program.id) || (each.kind === 'pathway' && on.has(each.id)),
    );
    if (kind !== 'employer-commitment' || !isIts) continue;
    examined += 1;
    const place = at('agreement', id);
    const standing = signedByAll(dossier, agreement);
    const commits = parties.some(({ partner }) => {
      const named = find('partner', partner);
      return named && speaks(named);
    });
    if (!commits) book.note('supports', place, 'hiring.no-one');
    else if (standing === 'in-force') book.note('establishes', place, 'hiring.commitment');
    else if (standing === 'later') book.as('planned').note('establishes', place, 'hiring.commitment');
    else book.note('supports', place, `hiring.${standing}`);
  }
  book.examine(examined);
});
