/** The system that the programs of a list make up. */

import { canonicalJson } from '../../base/canonical-json.js';
import type { Area } from '../../model/area.js';
import type { Credential } from '../../model/credential.js';
import { stateName } from '../../model/states.js';
import type { Step } from '../../model/step.js';
import type { PathwaySystem } from '../../model/system.js';
import type { Decoded } from '../csv/decode.js';
import { candidatePathways } from './candidate-pathways.js';
import type { Disputable, Given, ListDraft, NamedProgram, Program, RowFacts } from './list-draft.js';
import type { ListedAward, ProviderListProfile } from './profile.js';

/** Everything that was read, as a system. */
export function listSystem(draft: ListDraft, encoding: Decoded['encoding']): PathwaySystem {
  const { id, title, state, publisher } = draft.profile;
  const ids = programIds(draft);
  const programs = [...draft.programs].map(([key, program]) => namedProgram(program, ids.get(key) ?? key));
  const credentials = programs.map((named) => credentialsOf(named, draft.profile));
  const steps = programs.map((named, at) => stepOf(named, credentials[at] ?? [], draft.profile));
  return {
    format: 'career-pathways/1',
    id,
    title,
    ...(state !== undefined && { region: [regionOf(state)] }),
    ...(encoding !== 'utf-8' && { extensions: { etpl: { encoding } } }),
    partners: [...draft.partners.values()],
    occupations: [...draft.occupations.values()],
    credentials: credentials.flat(),
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

/** A State as a region, with its name where the code is one. */
function regionOf(code: string): Area {
  const name = stateName(code);
  return { scheme: 'us-state', code, ...(name !== undefined && { title: name }) };
}

function namedProgram(program: Program, id: string): NamedProgram {
  const { facts } = program;
  return {
    id,
    program,
    cips: once(
      facts,
      (row) => row.cips,
      ({ code }) => code,
    ),
    occupations: once(
      facts,
      (row) => row.occupations,
      (occupation) => occupation,
    ),
    given: once(facts, (row) => row.given, awardText),
  };
}

function awardText({ award, title }: Given): string {
  return JSON.stringify([canonicalJson(award), title]);
}

/** What the rows of a program say, each once. Most have one row, which says one thing. */
function once<T>(
  rows: readonly RowFacts[],
  saidBy: (row: RowFacts) => readonly T[],
  textOf: (item: T) => string,
): readonly T[] {
  const [first, ...more] = rows.map(saidBy);
  const all = more.length === 0 ? (first ?? []) : rows.flatMap(saidBy);
  return all.length < 2 ? all : [...new Map(all.map((item) => [textOf(item), item])).values()];
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

function credentialsOf(
  { id, program, occupations, given }: NamedProgram,
  profile: ProviderListProfile,
): Credential[] {
  return given.filter(isAward).map(({ award, title }, at) => ({
    id: `credential-${id}${at === 0 ? '' : `-${at + 1}`}`,
    title: title || `${program.title} (${award.kind})`,
    kind: award.kind,
    // Who issues a license or an industry's credential, the list does not say.
    ...(award.kind !== 'License' && !award.recognized && { issuer: program.provider }),
    ...(award.recognized && { recognition: [{ kind: 'state-list' as const, by: profile.publisher }] }),
    ...(occupations.length > 0 && { occupations: [...occupations] }),
  }));
}

function isAward(given: Given): given is Given & { readonly award: ListedAward } {
  return given.award !== null;
}

function stepOf(
  { id, program, cips, occupations, given }: NamedProgram,
  credentials: readonly Credential[],
  profile: ProviderListProfile,
): Step {
  const { number, title, provider, fields, first: row, cells, more } = program;
  const first = given.find(isAward)?.award;
  const usual = first && profile.steps?.[first.kind];
  const isDisputed = (field: string) => more?.disputed.has(field as Disputable) === true;
  return {
    id,
    title,
    kind: usual?.kind ?? 'occupational-training',
    ...(usual?.level && { level: usual.level }),
    provider,
    ...(credentials.length > 0 && { awards: credentials.map((credential) => credential.id) }),
    ...(more ? Object.fromEntries(Object.entries(fields).filter(([field]) => !isDisputed(field))) : fields),
    ...(occupations[0] !== undefined && { occupation: occupations[0] }),
    ...(cips[0] && !isDisputed('cip') && { cip: cips[0] }),
    identifiers: [{ scheme: `${profile.id}-program`, value: number }],
    extensions: {
      etpl: {
        row: row.row,
        ...(occupations.length > 1 && { occupations }),
        ...(cips.length > 1 && { cips: cips.map(({ code }) => code) }),
        cells,
        ...(more && more.rows.length > 0 && { joined: more.rows }),
      },
    },
  };
}
