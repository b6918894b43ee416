/** Can a person without a diploma earn a regular high school diploma, or an equivalent? As H.R. 8210 would have clause (F). */

import type { Credential } from '../../model/credential.js';
import { familyOf } from '../../model/credential-kinds.js';
import type { Find } from '../../model/thing-names.js';
import type { Clause } from '../engine/definition-from.js';
import { namedRecords } from '../engine/named-records.js';
import { at, type Collector, pathwayCollector } from '../engine/notebook.js';
import { gradeOf } from '../engine/records.js';
import type { PathwayDossier } from '../engine/subjects.js';
import { clauseF } from '../wioa/clauses/f-credentials.js';

/** The name of the proposition, under which records about diplomas may name it. */
export const regularDiploma = 'hr-8210.f.regular-diploma';

const asNow = clauseF.asks.find(({ id }) => id === 'wioa.f.diploma') as Clause['asks'][number];

/** What clause (F) asks of diplomas, where only regular ones and equivalents count as diplomas. */
export const regularDiplomaWithinReach: Collector = (dossier) => {
  const found = asNow.collect({ ...dossier, find: regularOnly(dossier) });
  const { evidence } = whatIsSaid(dossier);
  return { ...found, evidence: [...found.evidence, ...evidence] };
};

/** What is recorded about the diplomas of the pathway, and where nothing is. */
const whatIsSaid = pathwayCollector((book, dossier) => {
  for (const id of new Set(book.steps().flatMap(({ awards = [] }) => awards))) {
    const credential = dossier.find('credential', id);
    if (!credential || !isOpenHere(credential)) continue;
    const records = namedRecords(dossier, 'credential', id, regularDiploma);
    if (!records.some(({ stale }) => !stale))
      book.note('weakens', at('credential', id, 'kind'), 'regular.unsaid');
    for (const { record, bearing, stale } of records)
      book
        .as(gradeOf(record), stale)
        .note(
          bearing === 'refutes' ? 'weakens' : 'supports',
          at('evidence', record.id),
          bearing === 'refutes' ? 'regular.not' : 'regular.recorded',
        );
  }
});

/** Looks things up, with no diploma recognized that is not known to be a regular one. */
function regularOnly(dossier: PathwayDossier): Find {
  return (kind, id) => {
    const found = dossier.find(kind, id);
    if (kind !== 'credential' || !found || !isOpenHere(found as Credential)) return found;
    const { recognizedByState: _, ...open } = found as Credential;
    const regular = isRegular(dossier, id);
    return (regular === undefined ? open : { ...open, recognizedByState: regular }) as typeof found;
  };
}

/** A secondary credential of the State that is no equivalent by its kind: a regular diploma, or another one. */
function isOpenHere({ kind, recognizedByState }: Credential): boolean {
  return (
    recognizedByState === true && familyOf(kind) === 'secondary' && kind !== 'GeneralEducationDevelopment'
  );
}

/** Whether records that count today say that a diploma is a regular one; `undefined`: none does, or they disagree. */
function isRegular(dossier: PathwayDossier, id: string): boolean | undefined {
  const said = namedRecords(dossier, 'credential', id, regularDiploma).filter(
    ({ stale, bearing }) => !stale && bearing !== 'supports',
  );
  const [yes, no] = (['establishes', 'refutes'] as const).map((side) =>
    said.some(({ bearing }) => bearing === side),
  );
  return yes === no ? undefined : yes;
}
