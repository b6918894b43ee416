/** What the text and the Markdown of a report about partners have in common: its sections, before any layout. */

import { checkList, checkObject } from '../base/arguments.js';
import { put } from '../base/put.js';
import type { Determination, ElementFinding } from '../logic/determination.js';
import type { PartnershipReport } from '../partnership/partnership-report.js';
import {
  citationText,
  definitionTitle,
  labelOf,
  subjectTitle,
  titleOf,
  verdictWords,
  whyNotEvaluated,
} from './determination-parts.js';
import { rowOf } from './determination-row.js';
import type { Section } from './determination-sections.js';
import { joinedQuestions } from './joined-questions.js';
import { firstThings, ownerIn, problemText } from './partnership-first.js';
import {
  actionLine,
  agendaOf,
  contributionsOf,
  fundingOf,
  leadershipOf,
  readinessOf,
  responsibilitiesOf,
  servicesOf,
  tableOf,
} from './partnership-lines.js';
import { placesOf } from './partnership-places.js';
import {
  accessOf,
  economyOf,
  employersOf,
  findingsOf,
  goalsOf,
  plansOf,
  profilesOf,
  statementsOf,
  workOf,
} from './partnership-progress.js';
import { type PartnershipTextOptions, type Told, toldOf } from './partnership-told.js';
import { byOwner, remediesOf } from './remedies.js';

/** Where the English texts of a definition come from, and what the report is called in a mistake. */
interface SectionsFrom {
  readonly textsOf: Parameters<typeof toldOf>[2];
  readonly argument?: string;
}

/** The head and the sections of a report; empty ones are left out. */
export function partnershipSections(
  report: PartnershipReport,
  options: PartnershipTextOptions,
  { textsOf, argument = 'report' }: SectionsFrom,
): { readonly head: string; readonly sections: readonly Section[] } {
  checkReport(report, argument);
  const told = toldOf(report, options, textsOf);
  const { determinations, speech } = told;
  const { say } = speech;
  const { sections: titles } = say;
  const sections: Section[] = [
    { title: titles.first, lines: firstLines(report, told) },
    { title: titles.statements, lines: statementsOf(report, speech) },
    ...pathwaySections(told),
    { title: titles.goals, lines: goalsOf(report, speech) },
    { title: titles.findings, lines: findingsOf(report, speech) },
    { title: titles.table, lines: tableOf(report, speech) },
    ...determinations
      .filter(({ subject }) => subject.kind !== 'pathway')
      .map((each) => determinationSection(each, told)),
    ...questionSections(report, told),
    { title: titles.leadership, lines: leadershipOf(report, speech) },
    { title: titles.responsibilities, lines: responsibilitiesOf(report, speech) },
    { title: titles.contributions, lines: contributionsOf(report, speech) },
    { title: titles.profiles, lines: profilesOf(report, speech) },
    { title: titles.employers, lines: employersOf(report, speech) },
    { title: titles.work, lines: workOf(report, speech) },
    { title: titles.access, lines: accessOf(report, speech) },
    { title: titles.economy, lines: economyOf(report, speech) },
    { title: titles.plans, lines: plansOf(report, speech) },
    { title: titles.services, lines: servicesOf(report, speech) },
    { title: titles.places, lines: placesOf(report, speech) },
    { title: titles.funding, lines: fundingOf(report, speech) },
    { title: titles.agenda, lines: agendaOf(report, speech) },
    { title: titles.readiness, lines: readinessOf(report, speech) },
    { title: titles.board, lines: report.board.map((each) => actionLine(each, speech)) },
    { title: titles.problems, lines: report.problems.map((each) => problemText(each, speech)) },
  ];
  return {
    head: say.head(speech.day(report.asOf)),
    sections: sections.filter(({ lines }) => lines.length > 0),
  };
}

/** How many questions stand on top where little else does. */
const mostFirst = 5;

/** What cannot wait; where that is little, the first questions of the definitions of pathways and of the partnership. */
function firstLines(report: PartnershipReport, { determinations, speech, speechOf }: Told): string[] {
  const things = firstThings(report, speech);
  if (things.length >= mostFirst) return things;
  const asked = determinations.flatMap((each) => {
    const [first] = remediesOf(each, speechOf(each));
    return first ? [speech.say.ask(ownerIn(report, first.owner, speech), first.ask)] : [];
  });
  return [...things, ...[...new Set(asked)].slice(0, mostFirst - things.length)];
}

/** What each definition of pathways says, a pathway to a line. */
function pathwaySections({ determinations, speech: { say }, speechOf }: Told): Section[] {
  const lines = new Map<string, string[]>();
  for (const each of determinations) {
    const its = speechOf(each);
    if (each.subject.kind !== 'pathway') continue;
    const { texts, words } = its;
    const { title, verdict, elements, first } = rowOf(each, its);
    const having = (wanted: ElementFinding['verdict']) =>
      Object.keys(elements).filter((id) => elements[id] === wanted);
    const against = having('not-met').map((id) => `"${titleOf(id, texts)}" (${labelOf(id, texts)})`);
    const open = having('undetermined').map((id) => labelOf(id, texts));
    const parts = [
      `${title}: ${verdictWords(verdict, words)}`,
      ...(against.length > 0 ? [say.contradicts(words.basics.and(against))] : []),
      ...(open.length > 0 ? [say.open(open.join(', '))] : []),
      ...(verdict === 'not-evaluated' ? [whyNotEvaluated(each, its)] : []),
      ...(first ? [say.firstAsk(first.owner, first.ask)] : []),
    ];
    const definition = definitionTitle(each, its);
    put(lines, definition, parts.join('; '));
  }
  return [...lines].map(([definition, its]) => ({ title: say.pathways(definition), lines: its }));
}

/** A definition and its verdict: the elements that the data contradicts one by one, then those that are open. */
function determinationSection(determination: Determination, { speech: { say }, speechOf }: Told): Section {
  const speech = speechOf(determination);
  const { texts, words } = speech;
  const { definition, subject, verdict, elements } = determination;
  const titles = (wanted: ElementFinding['verdict']) =>
    elements.filter((each) => each.verdict === wanted).map(({ id }) => titleOf(id, texts));
  const about = subject.kind === 'system' ? '' : ` (${subjectTitle(determination, speech)})`;
  const open = titles('undetermined');
  const [first] = remediesOf(determination, speech);
  return {
    title: `${definitionTitle(determination, speech)}${about}: ${verdictWords(verdict, words)}`,
    lines: [
      definition.authority.map((citation) => citationText(citation, texts)).join('; '),
      ...(verdict === 'not-evaluated' ? [whyNotEvaluated(determination, speech)] : []),
      ...titles('not-met').map((title) => say.notMet(title)),
      ...(open.length > 0 ? [say.openOf(open.length, elements.length, open.join('; '))] : []),
      ...(first ? [say.to(words.determinations.how[first.how], first.owner, first.act)] : []),
    ],
  };
}

/** How many questions to one owner are shown. */
const mostQuestions = 6;

/** The questions that would settle what definitions leave open, by who can answer. */
function questionSections(report: PartnershipReport, { determinations, speech, speechOf }: Told): Section[] {
  const { say } = speech;
  const remedies = determinations
    .filter(({ subject }) => subject.kind !== 'pathway')
    .flatMap((each) => remediesOf(each, speechOf(each)));
  return byOwner(remedies).map(({ owner, remedies: its }) => {
    const asked = joinedQuestions([...new Set(its.map(({ ask }) => ask))], speech.words.determinations);
    const rest = asked.length - mostQuestions;
    return {
      title: say.questionsTo(ownerIn(report, owner, speech)),
      lines: [...asked.slice(0, mostQuestions), ...(rest > 0 ? [say.moreQuestions(rest)] : [])],
    };
  });
}

const lists = [
  ...['partners', 'contributions', 'champions', 'expertise', 'aims', 'services', 'duplicateServices'],
  ...['unreachable', 'populations', 'duplicatePathways', 'board', 'problems', 'statements'],
  ...['coverage', 'demand', 'economy', 'activities', 'phases', 'reserved', 'profiles', 'planParts'],
] as const;
const groups = [
  ...['system', 'tiers', 'leadership', 'matrix', 'closing', 'funding', 'agenda', 'readiness', 'names'],
  ...['goals', 'scan', 'employers', 'access', 'jointWork'],
] as const;

/** What `partnershipReport` returned. */
function checkReport(value: unknown, argument: string): asserts value is PartnershipReport {
  checkObject(value, argument);
  const report: { readonly [field: string]: unknown } = { ...value };
  for (const name of lists) checkList(report[name], `${argument}.${name}`);
  for (const name of groups) checkObject(report[name], `${argument}.${name}`);
}
