/** The lines of a report about partners: who, for what, with what, when. */

import { leadershipGroups } from '../model/partner-functions.js';
import { ownerships, roleTiers } from '../model/vocabulary.js';
import type { PartnershipReport } from '../partnership/partnership-report.js';
import { dueTitle } from './partnership-first.js';
import { type PartnershipSpeech, partnersIn } from './partnership-speech.js';

export function tableOf({ partners, tiers }: PartnershipReport, speech: PartnershipSpeech): string[] {
  const { partnerTypes } = speech.words.vocabularies;
  return [
    ...partners.map(({ id, types, part }) => {
      const kinds = types.map((type) => partnerTypes[type]).join(', ');
      return `${speech.name('partner', id)}${kinds ? `: ${kinds}` : ''}${speech.say.parts[part]}`;
    }),
    ...roleTiers
      .filter((tier) => tiers[tier].length > 0)
      .map((tier) => {
        const its = tiers[tier].map(({ partner }) => partner);
        return `${speech.word(tier, 'roleTiers')}: ${partnersIn(speech, its)}`;
      }),
  ];
}

export function leadershipOf({ leadership }: PartnershipReport, speech: PartnershipSpeech): string[] {
  const { say, word, words } = speech;
  const missing = leadership.entities.filter(({ members }) => members.length === 0);
  const named = ({ entity }: (typeof missing)[number]) =>
    `${words.vocabularies.partnerFunctions[entity.function]}${entity.level ? ` (${word(entity.level, 'partnerLevels')})` : ''}`;
  const mix = ownerships.filter((one) => leadership.ownership[one].length > 0);
  return [
    say.onTeam(leadership.covered, leadership.of),
    ...mix.map((one) => say.members(word(one, 'ownerships'), partnersIn(speech, leadership.ownership[one]))),
    ...leadershipGroups.flatMap((group) => {
      const its = missing.filter((each) => each.group === group);
      return its.length === 0
        ? []
        : [say.noOneYet(word(group, 'leadershipGroups'), its.map(named).join(', '))];
    }),
  ];
}

export function responsibilitiesOf(
  { matrix, closing }: PartnershipReport,
  speech: PartnershipSpeech,
): string[] {
  const { say, word, words } = speech;
  const { responsibilities, duties } = words.vocabularies;
  const names: { readonly [id: string]: string } = { ...responsibilities, ...duties };
  const name = (id: string) => names[id] ?? id;
  const sets = closing.sets.slice(0, 3).map((set) => set.map((each) => word(each, 'leadershipGroups')));
  return [
    ...matrix.rows
      .filter(({ owners }) => owners.length > 0)
      .map(({ responsibility, owners }) => `${name(responsibility)}: ${partnersIn(speech, owners)}`),
    ...(matrix.unowned.length > 0 ? [say.noPartner(matrix.unowned.map(name).join(', '))] : []),
    ...(sets.length > 0 ? [say.answering(sets, closing.exact)] : []),
  ];
}

export function contributionsOf(report: PartnershipReport, speech: PartnershipSpeech): string[] {
  const { contributions, champions, expertise, aims } = report;
  const { say, word, name } = speech;
  const recorded = contributions.flatMap(({ partner, resources, outcomes, funding }) => {
    const brings = [...resources, ...funding.map((id) => name('funding', id))];
    if (brings.length + outcomes.length === 0) return [];
    return [say.brings(name('partner', partner), listed(brings, speech), listed(outcomes, speech))];
  });
  const silent = contributions.filter(
    ({ resources, outcomes, funding }) => resources.length + outcomes.length + funding.length === 0,
  );
  const about = (
    all: typeof champions | typeof expertise,
    what: (what: string) => string,
    vocabulary: string,
  ) =>
    all
      .filter(({ partners }) => partners.length > 0)
      .map((each) => `${what(word(each.what, vocabulary))}: ${partnersIn(speech, each.partners)}`);
  const by = (measures: (typeof aims)[number]['measures']) =>
    measures.map(({ partner, measure }) => say.measuredBy(name('partner', partner), measure)).join('; ');
  const silentIds = silent.map(({ partner }) => partner);
  return [
    ...recorded,
    ...(silent.length > 0 ? [say.nothingFrom(partnersIn(speech, silentIds))] : []),
    ...about(champions, say.championsBy, 'championKinds'),
    ...about(expertise, say.knowAbout, 'expertiseAreas'),
    ...aims
      .filter(({ common }) => !common)
      .map(({ aim, measures }) => say.measuredDifferently(aim, by(measures))),
  ];
}

/** For whom a service is, as far as the data says. */
function peopleText(
  { population, everybody, place }: { population?: string; everybody?: boolean; place?: string },
  { say, word, area }: PartnershipSpeech,
): string {
  const unnamed = everybody ? say.everybody : say.someGroup;
  const people = population === undefined ? unnamed : word(population, 'populations');
  return place === undefined ? people : say.peopleIn(people, area(place));
}

export function servicesOf(report: PartnershipReport, speech: PartnershipSpeech): string[] {
  const { say, word, name } = speech;
  const supports = (ids: readonly string[]) => ids.map((id) => name('support', id));
  const pathway = (id: string) => `"${name('pathway', id)}"`;
  const service = (kind: string, whom: Parameters<typeof peopleText>[0]) =>
    say.serviceFor(word(kind, 'supportKinds'), peopleText(whom, speech));
  return [
    ...report.services.map(({ kind, supports: its, places, need, short, unmet = [], ...whom }) => {
      const enough = places === undefined && need === undefined ? '' : say.places(places, need, short);
      return `${service(kind, whom)}: ${listed(supports(its), speech)}${enough}${unmet.map(({ title }) => say.needFound(title)).join('')}`;
    }),
    ...report.duplicateServices.map(({ kind, providers, ...whom }) =>
      say.severalProvide(service(kind, whom), partnersIn(speech, providers)),
    ),
    ...report.unreachable.map(({ support, why }) =>
      (why === 'no-step' ? say.noStep : say.notMeant)(name('support', support)),
    ),
    ...report.populations
      .filter(({ partners, agencies, supports: by }) => partners.length + agencies.length + by.length === 0)
      .map(({ pathway: id, population, unmapped }) =>
        (unmapped ? say.whoServes : say.noOneServes)(word(population, 'populations'), pathway(id)),
      ),
    ...report.duplicatePathways.map(({ pathways, steps }) =>
      say.share(pathways.map(pathway), steps.length, steps.map((id) => name('step', id)).join(', ')),
    ),
  ];
}

export function fundingOf(report: PartnershipReport, { say, day, name, words }: PartnershipSpeech): string[] {
  const { streams, unsustained, gaps } = report.funding;
  const { fundingSources } = words.vocabularies;
  return [
    ...streams.map(({ source, funding: its, amounts }) => {
      const sums = amounts.map(words.basics.money);
      const titles = its.map((id) => name('funding', id)).join(', ');
      return `${say.fundingSource(source, fundingSources[source])}: ${titles}${sums.length > 0 ? ` (${sums.join(', ')})` : ''}`;
    }),
    ...(unsustained.length > 0
      ? [say.unsustained(unsustained.map((id) => name('pathway', id)).join(', '))]
      : []),
    ...gaps.map(({ pathway, from, until, days }) =>
      say.unpaid(name('pathway', pathway), day(from), until === undefined ? until : day(until), days),
    ),
  ];
}

export function agendaOf({ agenda }: PartnershipReport, speech: PartnershipSpeech): string[] {
  const { say, day } = speech;
  const line = (told: typeof say.due) => (each: (typeof agenda.overdue)[number]) =>
    told(day(each.due), dueTitle(each, speech), say.dues[each.kind]);
  return [...agenda.overdue.map(line(say.overdue)), ...agenda.coming.map(line(say.due))];
}

export function readinessOf({ readiness }: PartnershipReport, { say, word }: PartnershipSpeech): string[] {
  return Object.entries(readiness).flatMap(([edition, { elements, actions, unrated }]) => {
    const its = word(edition, 'readinessEditions');
    const element = (id: string) => word(id, 'readinessElements');
    return [
      ...elements.flatMap(({ element: id, phase }) =>
        phase === undefined ? [] : [say.phaseOf(its, element(id), phase)],
      ),
      ...(unrated.length > 0 ? [say.unrated(its, unrated.map(element).join(', '))] : []),
      ...actions.map(({ title, nextStep = say.nothing, priority }) =>
        say.nextFor(title, nextStep, priority && word(priority, 'priorities')),
      ),
    ];
  });
}

export function actionLine(board: PartnershipReport['board'][number], speech: PartnershipSpeech): string {
  const { action, found, open, without, populations, lacks, sectors } = board;
  const { say, word, quoted, words } = speech;
  const titles = (kind: string, ids: readonly string[]) => ids.map((id) => quoted(kind, id)).join(', ');
  const groups = (some: readonly string[]) => some.map((each) => word(each, 'populations')).join('; ');
  const elsewhere = lacks.filter(
    (each) => !without.includes(each.pathway) && !each.populations.every((one) => populations.includes(one)),
  );
  const has = [...new Set(found.map(({ kind, id }) => quoted(kind, id)))];
  const parts = [
    ...(has.length > 0 || open.length === 0 ? [listed(has, speech)] : []),
    ...(open.length > 0 ? [say.openToAll(titles('entry', open))] : []),
    ...(populations.length > 0 ? [say.noEntryNames(groups(populations))] : []),
    ...elsewhere.map((each) => say.noEntryIn(titles('pathway', [each.pathway]), groups(each.populations))),
    ...(without.length > 0 && has.length + open.length > 0
      ? [say.nothingIn(titles('pathway', without))]
      : []),
    ...(sectors.length > 0 ? [say.noPathwayIn(sectors.join(', '))] : []),
  ];
  return `${words.vocabularies.boardActions[action]}: ${parts.join('; ')}`;
}

function listed(words: readonly string[], { say }: PartnershipSpeech): string {
  return words.length === 0 ? say.nothing : words.join(', ');
}
