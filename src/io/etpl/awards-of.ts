/** What a row of a list says is awarded: one credential for each column that names one. */

import type { Credential } from '../../model/credential.js';
import type { Given, ListDraft } from './list-draft.js';
import { wordNote } from './list-notes.js';
import type { ListRow } from './list-row.js';
import type { AwardColumn, ListedAward, ProviderListProfile } from './profile.js';

/** The program that awards, and what its credentials open. */
export interface Awarding {
  readonly program: string;
  readonly programTitle: string;
  readonly provider: string;
  readonly occupations: readonly string[];
}

/** The awards of a row, in the order of the profile's columns. */
export function awardsOf({ profile, notes }: ListDraft, row: ListRow, awarding: Awarding): readonly Given[] {
  return profile.awards.flatMap((column, at): Given[] => {
    const written = row.cell(column.column);
    if (written === '') return [];
    const award = awardBy(column, written);
    if (award === undefined) notes.push(wordNote(row, column.column, written));
    if (!award) return award === null ? [{ award }] : [];
    const title = row.cell(column.title);
    const id = `credential-${awarding.program}${at === 0 ? '' : `-${at + 1}`}`;
    return [
      {
        award,
        credential: credentialOf(
          { id, title: title || `${awarding.programTitle} (${award.kind})`, kind: award.kind },
          award,
          awarding,
          profile,
        ),
      },
    ];
  });
}

function awardBy({ words, award }: AwardColumn, written: string): ListedAward | null | undefined {
  if (!words) return award;
  return Object.hasOwn(words, written) ? words[written] : undefined;
}

function credentialOf(
  named: Credential,
  award: ListedAward,
  { provider, occupations }: Awarding,
  profile: ProviderListProfile,
): Credential {
  return {
    ...named,
    // Who issues a license or an industry's credential, the list does not say.
    ...(award.kind !== 'License' && !award.recognized && { issuer: provider }),
    ...(award.recognized && { recognition: [{ kind: 'state-list' as const, by: profile.publisher }] }),
    ...(occupations.length > 0 && { occupations }),
  };
}
