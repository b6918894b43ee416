/** Credentials as what a definition can be about: one, which steps award it, and who takes its credit. */

import { byCodeUnits, type CredentialId, type StepId } from '../../base/ids.js';
import { PathwayError } from '../../base/pathway-error.js';
import type { PathwayGraph } from '../../graph/pathway-graph.js';
import type { Determination } from '../../logic/determination.js';
import type { Credential } from '../../model/credential.js';
import { rowsIn } from '../../model/index-system.js';
import { rowsNaming } from '../../model/rows-by-key.js';
import type { Step } from '../../model/step.js';
import type { DetermineOptions } from './determine-options.js';
import { type Dossier, dossier, type Opened } from './dossier.js';
import { opened } from './subjects.js';
import { creditFor, graphsIn, type TakenCredit } from './taken-credit.js';
import type { View } from './view.js';
import type { Views } from './views.js';

/** What collectors about a credential look at. */
export interface CredentialDossier extends Dossier {
  /** The credential, with the recognitions that count on the day. */
  readonly credential: Credential;
  /** The steps that award it, by id. */
  readonly awardedBy: readonly Step[];
  /** The agreements that give credit for it or for one of these steps, by the id of the agreement. */
  readonly credit: readonly TakenCredit[];
  /** The pathways on which a step stands, compiled, by id. */
  graphsWith(step: StepId): readonly PathwayGraph[];
}

/** Opens a credential. Throws `PathwayError` `unknown-credential` when there is none. */
export function openCredential(
  views: Views,
  id: CredentialId,
  options: DetermineOptions,
): Opened<CredentialDossier> {
  const { system } = views;
  const [row] = rowsNaming(rowsIn(system, 'credentials', itself), [id]);
  if (!row)
    throw new PathwayError('unknown-credential', `There is no credential "${id}" in "${system.id}".`, {
      argument: 'subject.id',
    });
  return opened(views, views.timingOf(row), (view) => credentialDossier(view, row, options));
}

function credentialDossier(view: View, row: Credential, options: DetermineOptions): CredentialDossier {
  const { id, title } = row;
  const awardedBy = [...rowsNaming(rowsIn(view.system, 'steps', awarded), [id])].sort((a, b) =>
    byCodeUnits(a.id, b.id),
  );
  const credit = creditFor(view.system, { steps: awardedBy.map((step) => step.id), credentials: [id] });
  const counts = {
    steps: awardedBy.length,
    agreements: new Set(credit.map(({ agreement }) => agreement.id)).size,
  };
  const subject: Determination['subject'] = { kind: 'credential', id, title, system: view.system.id, counts };
  return {
    ...dossier(view, subject, options),
    // One that is not in effect is not in the view.
    credential: view.find('credential', id) ?? row,
    awardedBy,
    credit,
    graphsWith: graphsIn(view),
  };
}

const itself = ({ id }: Credential) => [id];
const awarded = ({ awards = [] }: Step) => awards;
