/** What can be tried out on a document: one change to what the graph is compiled from. */

import type { AgreementId, CredentialId, EntryId, ExitId, PathwayId, StepId } from '../../base/ids.js';
import type { Articulation } from '../../model/agreement.js';
import type { EntryPoint } from '../../model/entry.js';
import type { ExitPoint } from '../../model/exit.js';
import type { Requirement } from '../../model/requirement.js';
import type { Step } from '../../model/step.js';

/**
 * One change. What it names has to be there, and what it adds must not be; otherwise it is a `PathwayError`:
 * `unknown-step`, `unknown-pathway`, `unknown-credential`, `unknown-competency`, `unknown-occupation`, `unknown-entry`,
 * `unknown-exit`, `unknown-agreement`, `unknown-award`, `unknown-articulation`, or `already-there`.
 */
export type Change =
  | {
      /**
       * Nobody can take the step any more: nobody can meet its requirement, and its entries are gone. It stays in the
       * document; who has taken it has, and credit for it by agreement still counts.
       */
      readonly kind: 'ban-step';
      readonly step: StepId;
    }
  | {
      readonly kind: 'add-step';
      readonly step: Step;
      /** The pathways that it is put on, at their end. */
      readonly pathways: readonly PathwayId[];
    }
  | {
      /** Nothing is required of who begins the step: anyone may. */
      readonly kind: 'drop-requirement';
      readonly step: StepId;
    }
  | {
      /** The step's own requirement becomes this one; its entries stay. */
      readonly kind: 'set-requirement';
      readonly step: StepId;
      readonly requires: Requirement;
    }
  | { readonly kind: 'add-award' | 'drop-award'; readonly step: StepId; readonly credential: CredentialId }
  | {
      readonly kind: 'add-articulation';
      readonly articulation: Articulation;
      /** The agreement it is written into; absent: a new one. */
      readonly agreement?: AgreementId;
    }
  | {
      /** It is taken out of every agreement that has it. */
      readonly kind: 'drop-articulation';
      readonly articulation: Articulation;
    }
  | { readonly kind: 'add-entry'; readonly entry: EntryPoint }
  | { readonly kind: 'drop-entry'; readonly entry: EntryId }
  | { readonly kind: 'add-exit'; readonly exit: ExitPoint }
  | { readonly kind: 'drop-exit'; readonly exit: ExitId };
