/** The system that the programs of a list make up. */

import type { Credential } from '../../model/credential.js';
import type { Step } from '../../model/step.js';
import type { PathwaySystem } from '../../model/system.js';
import type { Decoded } from '../csv/decode.js';
import { candidatePathways } from './candidate-pathways.js';
import type { ListDraft, Program } from './list-draft.js';
import type { ListedAward, ProviderListProfile } from './profile.js';

/** A program with its id. */
export interface NamedProgram extends Program {
  readonly id: string;
}

/** Everything that was read, as a system. */
export function listSystem(draft: ListDraft, encoding: Decoded['encoding']): PathwaySystem {
  const { id, title, state, publisher } = draft.profile;
  const ids = programIds(draft);
  const programs = [...draft.programs].map(([key, program]) => ({ ...program, id: ids.get(key) ?? key }));
  const made = programs.map((program) => ({ program, credentials: credentialsOf(program, draft.profile) }));
  const steps = made.map(({ program, credentials }) => stepOf(program, credentials, draft.profile));
  return {
    format: 'career-pathways/1',
    id,
    title,
    ...(state !== undefined && { region: [{ scheme: 'us-state' as const, code: state }] }),
    ...(encoding !== 'utf-8' && { extensions: { etpl: { encoding } } }),
    partners: [...draft.partners.values()],
    occupations: [...draft.occupations.values()],
    credentials: made.flatMap(({ credentials }) => credentials),
    supports: [...draft.supports.values()].map(({ programs: keys, ...support }) => ({
      ...support,
      steps: [...keys].map((key) => ids.get(key) ?? key),
    })),
    steps,
    pathways: candidatePathways(draft, programs, steps),
    evidence: [
      {
        id: 'list',
        kind: 'provider-list',
        about: [{ kind: 'system', id }],
        bearing: 'for',
        title,
        publisher,
      },
    ],
  };
}

/** By its number alone where one provider has that number, else with the provider's. */
function programIds({ programs }: ListDraft): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const { number } of programs.values()) counts.set(number, (counts.get(number) ?? 0) + 1);
  const taken = new Set<string>();
  return new Map(
    [...programs].map(([key, { number, provider }]) => {
      const own = counts.get(number) === 1 ? number : `${provider.slice('provider-'.length)}-${number}`;
      let id = `program-${own}`;
      for (let more = 2; taken.has(id); more++) id = `program-${own}-${more}`;
      taken.add(id);
      return [key, id];
    }),
  );
}

function credentialsOf(program: NamedProgram, profile: ProviderListProfile): Credential[] {
  const given = [...program.given.values()].flatMap(({ award, title }) => (award ? [{ award, title }] : []));
  return given.map(({ award, title }, at) => ({
    id: `credential-${program.id}${at === 0 ? '' : `-${at + 1}`}`,
    title: title || `${program.title} (${award.kind})`,
    kind: award.kind,
    ...marks(award, program, profile),
  }));
}

function marks(
  award: ListedAward,
  { provider, occupations }: Program,
  { publisher }: ProviderListProfile,
): Partial<Credential> {
  return {
    // Who issues a license or an industry's credential, the list does not say.
    ...(award.kind !== 'License' && !award.recognized && { issuer: provider }),
    ...(award.recognized && { recognition: [{ kind: 'state-list' as const, by: publisher }] }),
    ...(occupations.size > 0 && { occupations: [...occupations] }),
  };
}

function stepOf(
  program: NamedProgram,
  credentials: readonly Credential[],
  profile: ProviderListProfile,
): Step {
  const { id, number, title, provider, fields, disputed, first: row, cells, joined } = program;
  const [cips, occupations] = [[...program.cips.values()], [...program.occupations]];
  const first = [...program.given.values()].find(({ award }) => award !== null)?.award;
  const usual = first && profile.steps?.[first.kind];
  const agreed = Object.entries(fields).filter(([field]) => !(disputed as ReadonlySet<string>).has(field));
  return {
    id,
    title,
    kind: usual?.kind ?? 'occupational-training',
    ...(usual?.level && { level: usual.level }),
    provider,
    ...(credentials.length > 0 && { awards: credentials.map((credential) => credential.id) }),
    ...(Object.fromEntries(agreed) as typeof fields),
    ...(occupations[0] !== undefined && { occupation: occupations[0] }),
    ...(cips[0] && { cip: cips[0] }),
    identifiers: [{ scheme: `${profile.id}-program`, value: number }],
    extensions: {
      etpl: {
        row: row.row,
        ...(occupations.length > 1 && { occupations }),
        ...(cips.length > 1 && { cips: cips.map(({ code }) => code) }),
        cells,
        ...(joined.length > 0 && { joined }),
      },
    },
  };
}
