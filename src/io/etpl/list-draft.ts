/** A system in the making, while the rows of a list are read one by one. */

import type { Credential } from '../../model/credential.js';
import type { Occupation } from '../../model/occupation.js';
import type { Partner } from '../../model/partner.js';
import type { Step } from '../../model/step.js';
import type { Support } from '../../model/support.js';
import type { CodeTables } from '../codes/code-tables.js';
import type { CellFinding } from '../csv/cell-finding.js';
import type { ListedAward, ProviderListProfile } from './profile.js';

/** An award as the list says it; without a credential where the list says that there is none. */
export interface Given {
  readonly award: ListedAward | null;
  readonly credential?: Credential;
}

/** A system in the making. */
export interface ListDraft {
  readonly profile: ProviderListProfile;
  readonly books: CodeTables;
  readonly partners: Map<string, Partner>;
  readonly occupations: Map<string, Occupation>;
  readonly credentials: Credential[];
  readonly supports: Map<string, Omit<Support, 'steps'> & { readonly steps: Set<string> }>;
  readonly steps: Step[];
  /** Program → what it awards, as the list says it. */
  readonly given: Map<string, readonly Given[]>;
  readonly notes: CellFinding[];
}

/** An empty one. */
export function startDraft(profile: ProviderListProfile, books: CodeTables): ListDraft {
  return {
    profile,
    books,
    partners: new Map(),
    occupations: new Map(),
    credentials: [],
    supports: new Map(),
    steps: [],
    given: new Map(),
    notes: [],
  };
}
