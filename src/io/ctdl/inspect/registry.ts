/** What the Registry of Credential Engine asks of a node before it is published. */

import type { Finding } from '../../../base/finding.js';
import type { Role } from '../schema/classes.js';
import type { Entry } from '../schema/node-index.js';
import { lastPart, termOf } from '../schema/spelling.js';
import { textsIn } from '../values/text.js';
import { finding, pathTo, type Visit, valuesOf } from './visit.js';

/** The shortest description that the Registry takes. Source: minimum data policy of Credential Engine. */
const shortest = 15;

const published: ReadonlySet<string> = new Set<Role>([
  'pathways',
  'sets',
  'steps',
  'programs',
  'credentials',
  'partners',
  'supports',
  'occupations',
]);
const owned: ReadonlySet<string> = new Set<Role>(['pathways', 'sets', 'programs', 'credentials', 'supports']);
const living: ReadonlySet<string> = new Set<Role>(['programs', 'credentials', 'partners', 'supports']);
const spoken: ReadonlySet<string> = new Set<Role>(['programs', 'credentials']);

/** Nodes that the Registry would not take as they are. */
export function registryProblems(visit: Visit): Finding[] {
  return visit.index.entries.flatMap((entry) => (published.has(entry.role) ? problemsOf(visit, entry) : []));
}

function problemsOf(visit: Visit, entry: Entry): Finding[] {
  const { node, role } = entry;
  const has = (...names: readonly string[]) =>
    Object.entries(node).some(
      ([key, value]) => names.includes(lastPart(termOf(key) ?? key)) && !isEmpty(value),
    );
  const described = valuesOf(node, 'ceterms:description').flatMap(({ value }) => textsIn(value, undefined));
  const wants = (isAsked: boolean, isThere: boolean, code: string, message: string) =>
    isAsked && !isThere ? [finding(code, 'warning', pathTo(visit, entry), message)] : [];
  return [
    ...wants(
      true,
      has('ctid'),
      'ctid-missing',
      'The Registry needs a CTID: add ceterms:ctid, "ce-" and a UUID in lower case.',
    ),
    ...wants(
      role !== 'steps',
      described.some((text) => text.trim().length >= shortest),
      'description-short',
      `The Registry needs a description of at least ${shortest} characters: write ceterms:description.`,
    ),
    ...wants(
      owned.has(role),
      has('ownedBy', 'offeredBy'),
      'owner-missing',
      'The Registry needs an owner: add ceterms:ownedBy or ceterms:offeredBy.',
    ),
    ...wants(
      living.has(role),
      has('lifeCycleStatusType', 'credentialStatusType'),
      'status-missing',
      'The Registry needs a status: add ceterms:lifeCycleStatusType, for a credential ceterms:credentialStatusType.',
    ),
    ...wants(
      spoken.has(role),
      has('inLanguage'),
      'language-missing',
      'The Registry needs the language: add ceterms:inLanguage, such as "en".',
    ),
  ];
}

function isEmpty(value: unknown): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0);
}
