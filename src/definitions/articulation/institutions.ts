/** Between which institutions an articulation agreement is, and what it gives credit for. */

import { byCodeUnits, type PartnerId } from '../../base/ids.js';
import type { Agreement, Articulation } from '../../model/agreement.js';
import { rowsIn } from '../../model/index-system.js';
import type { Partner } from '../../model/partner.js';
import { rowsNaming } from '../../model/rows-by-key.js';
import type { Step } from '../../model/step.js';
import { isOfState } from '../credentials/credit-towards.js';
import { at, collector } from '../engine/notebook.js';
import type { AgreementDossier } from '../engine/subjects.js';
import { signedByAll } from '../partners/agreements.js';

/** Credit by the agreement itself or by a credit transfer agreement in force between the same partners. */
export interface Given {
  readonly agreement: Agreement;
  readonly articulation: Articulation;
}

/** All that is given, by this agreement and then by the others, by id. Cost: its own, and the credit transfer agreements of its partners. */
export function givenBy(dossier: AgreementDossier): readonly Given[] {
  const { agreement, system } = dossier;
  const between = agreement.parties.map(({ partner }) => partner);
  const transfers = [...rowsNaming(rowsIn(system, 'agreements', transferring), between)].filter(
    (each) =>
      between.length > 1 &&
      between.every((id) => partiesOf(each).includes(id)) &&
      signedByAll(dossier, each) === 'in-force',
  );
  transfers.sort((a, b) => byCodeUnits(a.id, b.id));
  return [agreement, ...transfers].flatMap((each) =>
    (each.articulates ?? []).map((articulation) => ({ agreement: each, articulation })),
  );
}

const transferring = (each: Agreement) => (each.kind === 'credit-transfer' ? partiesOf(each) : []);
const partiesOf = ({ parties }: Agreement) => parties.map(({ partner }) => partner);

/** A secondary and a postsecondary institution, or one that grants associate and one that grants baccalaureate degrees. */
export const institutions = collector<AgreementDossier>((book, dossier) => {
  const { agreement, find } = dossier;
  const place = at('agreement', agreement.id, 'parties');
  for (const { partner } of agreement.parties) book.follow('partner', partner, place);
  const known = involved(dossier).flatMap((id) => find('partner', id) ?? []);
  const schools = known.filter((each) => isSchool(each, 'secondary'));
  const colleges = known.filter((each) => isSchool(each, 'postsecondary'));
  const all = new Set([...schools, ...colleges]);
  book.examine(all.size);
  const pair = pairOf(schools, colleges);
  const grants = (degree: 'AssociateDegree' | 'BachelorDegree') =>
    colleges.filter(({ id }) => isGranted(dossier, id, degree));
  const degrees = pairOf(grants('AssociateDegree'), grants('BachelorDegree'));
  if (pair) book.note('establishes', place, 'institutions.levels', pair);
  if (degrees) book.as('derived').note('establishes', place, 'institutions.degrees', degrees);
  if (pair || degrees) return;
  if (colleges.length > 1) book.note('supports', place, 'institutions.colleges');
  else if (all.size > 0) book.note('supports', place, 'institutions.one');
  if (all.size < 2 && known.every(({ types }) => types.length > 0))
    book.noneIfClaimed('institutions.none', ['agreements', 'partners']);
});

/** The parties; where a body of the State is one, who offers what the credit is from and for as well: it speaks for them. */
function involved(dossier: AgreementDossier): PartnerId[] {
  const { agreement, find } = dossier;
  const parties = partiesOf(agreement);
  const isForAll = parties.some((id) => {
    const party = find('partner', id);
    return party !== undefined && isOfState(party);
  });
  if (!isForAll) return parties;
  const offering = givenBy(dossier).flatMap(({ articulation: { from, to } }) => {
    const sent = from.kind === 'step' ? find('step', from.step)?.provider : undefined;
    const issuer = from.kind === 'credential' ? find('credential', from.credential)?.issuer : undefined;
    return [sent, issuer, find('step', to)?.provider].flatMap((id) => id ?? []);
  });
  return [...new Set([...parties, ...offering])];
}

function isSchool({ types }: Partner, level: 'secondary' | 'postsecondary'): boolean {
  return types.includes(level);
}

/** One of each, not the same; the first by id. */
function pairOf(some: readonly Partner[], others: readonly Partner[]) {
  const sorted = (all: readonly Partner[]) => [...all].sort((a, b) => byCodeUnits(a.id, b.id));
  for (const first of sorted(some))
    for (const second of sorted(others))
      if (first.id !== second.id) return { partner: first.id, provider: second.id };
  return undefined;
}

/** Whether a step that a partner provides awards such a degree. */
function isGranted({ system, find }: AgreementDossier, partner: PartnerId, degree: string): boolean {
  return rowsNaming(rowsIn(system, 'steps', providerOf), [partner]).some(({ awards = [] }) =>
    awards.some((id) => find('credential', id)?.kind === degree),
  );
}

const providerOf = ({ provider }: Step) => (provider === undefined ? [] : [provider]);
