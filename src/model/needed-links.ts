/** Which of the `links` something is nothing without, and which fields that lead to one: table → patterns. */

import type { TableName } from './tables.js';

/** Without the link at such a pattern, what holds it (an item of a list, a row) says nothing. */
export const neededLinks: { readonly [Table in TableName]?: readonly string[] } = {
  roles: ['partner'],
  agreements: [
    'parties',
    'parties/*/partner',
    'articulates/*/from',
    'articulates/*/from/step',
    'articulates/*/from/credential',
    'articulates/*/to',
  ],
  occupations: ['advancesTo/*/occupation'],
  supports: ['steps'],
  steps: ['reserved/*/for'],
  pathways: ['steps'],
  entries: ['pathway', 'step', 'alternatives/*/requires'],
  exits: ['pathway', 'after', 'after/step', 'after/credential'],
  evidence: ['about'],
  attestations: ['subject'],
};
