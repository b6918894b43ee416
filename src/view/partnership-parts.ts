/** What the text and the Markdown of a report about partners have in common: its sections, before any layout. */

import { checkList, checkObject } from '../base/arguments.js';
import { list } from '../base/sentence.js';
import { checkTexts, type Texts } from '../definitions/engine/texts.js';
import { textsOf } from '../definitions/texts-of.js';
import { checkDetermination } from '../logic/check-determination.js';
import type { Determination, ElementFinding } from '../logic/determination.js';
import type { PartnershipReport } from '../partnership/partnership-report.js';
import { citationText, subjectTitle, titleOf } from './determination-parts.js';
import { determinationRow } from './determination-row.js';
import type { Section } from './determination-sections.js';
import { joinedQuestions } from './joined-questions.js';
import { spaced } from './naming.js';
import { firstThings } from './partnership-first.js';
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
import { byOwner, howWords, remediesOf } from './remedies.js';

/** What `partnershipText` and `partnershipMarkdown` can be asked with. */
export interface PartnershipTextOptions {
  /** What definitions say about the partners, in the order in which it is to be shown. */
  readonly determinations?: readonly Determination[];
  /** Texts of definitions that are not in the catalogue. */
  readonly texts?: readonly Texts[];
}

/** The sections of a report; empty ones are left out. */
export function partnershipSections(report: PartnershipReport, options: PartnershipTextOptions): Section[] {
  checkReport(report);
  checkObject(options);
  const { determinations = [], texts = [] } = options;
  checkList(determinations, 'options.determinations');
  checkList(texts, 'options.texts');
  const sections: Section[] = [
    { title: 'Do this first', lines: firstLines(report, determinations, texts) },
    { title: 'Vision and mission', lines: statementsOf(report) },
    ...pathwaySections(determinations, texts),
    { title: 'Goals and numbers', lines: goalsOf(report) },
    { title: 'What scans have found', lines: findingsOf(report) },
    { title: 'Who is at the table', lines: tableOf(report) },
    ...determinations
      .filter(({ subject }) => subject.kind !== 'pathway')
      .map((each) => determinationSection(each, texts)),
    ...questionSections(determinations, texts),
    { title: 'The recommended leadership team', lines: leadershipOf(report) },
    { title: 'Who answers for what', lines: responsibilitiesOf(report) },
    { title: 'What partners bring and answer for', lines: contributionsOf(report) },
    { title: 'What partners tell each other', lines: profilesOf(report) },
    { title: 'What employers do', lines: employersOf(report) },
    { title: 'What partners did together', lines: workOf(report) },
    { title: 'Where people and businesses reach all this', lines: accessOf(report) },
    { title: 'Jobs and places', lines: economyOf(report) },
    { title: 'Parts of plans', lines: plansOf(report) },
    { title: 'Services', lines: servicesOf(report) },
    { title: 'Place by place', lines: placesOf(report) },
    { title: 'Funding', lines: fundingOf(report) },
    { title: 'What is due', lines: agendaOf(report) },
    { title: 'Readiness', lines: readinessOf(report) },
    { title: 'Actions of a board', lines: report.board.map((each) => actionLine(each, report)) },
    { title: 'Problems', lines: report.problems.map(({ message }) => message) },
  ];
  return sections.filter(({ lines }) => lines.length > 0);
}

/** How many questions stand on top where little else does. */
const mostFirst = 3;

/** What cannot wait; where that is little, the first questions of the definitions of pathways and of the partnership. */
function firstLines(
  report: PartnershipReport,
  determinations: readonly Determination[],
  more: readonly Texts[],
): string[] {
  const things = firstThings(report);
  if (things.length >= mostFirst) return things;
  const asked = determinations.flatMap((each) => {
    const [first] = remediesOf(each, textsFor(each, more));
    return first ? [`Ask ${first.owner}: ${first.ask} (no date on record)`] : [];
  });
  return [...things, ...[...new Set(asked)].slice(0, mostFirst - things.length)];
}

/** The texts of a determination: those that are given, or those of the catalogue. */
function textsFor(determination: Determination, more: readonly Texts[]): Texts {
  checkDetermination(determination, 'options.determinations');
  const { id } = determination.definition;
  const texts = more.find((each) => each?.definition === id) ?? textsOf(id);
  checkTexts(texts, id);
  return texts;
}

/** What each definition of pathways says, a pathway to a line. */
function pathwaySections(determinations: readonly Determination[], more: readonly Texts[]): Section[] {
  const lines = new Map<string, string[]>();
  for (const each of determinations) {
    const texts = textsFor(each, more);
    if (each.subject.kind !== 'pathway') continue;
    const { title, verdict, elements, first } = determinationRow(each, texts);
    const having = (wanted: ElementFinding['verdict']) =>
      Object.keys(elements).filter((id) => elements[id] === wanted);
    const against = having('not-met').map((id) => `"${titleOf(id, texts)}" (${id})`);
    const open = having('undetermined');
    const parts = [
      `${title}: ${spaced(verdict)}`,
      ...(against.length > 0 ? [`the data contradicts ${list(against)}`] : []),
      ...(open.length > 0 ? [`open: ${open.join(', ')}`] : []),
      ...(first ? [`first ask ${first.owner}: ${first.ask}`] : []),
    ];
    const { title: definition } = each.definition;
    lines.set(definition, [...(lines.get(definition) ?? []), parts.join('; ')]);
  }
  return [...lines].map(([definition, its]) => ({ title: `Pathways: ${definition}`, lines: its }));
}

/** A definition and its verdict: the elements that the data contradicts one by one, then those that are open. */
function determinationSection(determination: Determination, more: readonly Texts[]): Section {
  const texts = textsFor(determination, more);
  const { definition, subject, verdict, elements } = determination;
  const titles = (wanted: ElementFinding['verdict']) =>
    elements.filter((each) => each.verdict === wanted).map(({ id }) => titleOf(id, texts));
  const about = subject.kind === 'system' ? '' : ` (${subjectTitle(determination)})`;
  const open = titles('undetermined');
  const [first] = remediesOf(determination, texts);
  return {
    title: `${definition.title}${about}: ${spaced(verdict)}`,
    lines: [
      definition.authority.map(citationText).join('; '),
      ...titles('not-met').map((title) => `not met: ${title}`),
      ...(open.length > 0 ? [`open, ${open.length} of ${elements.length}: ${open.join('; ')}`] : []),
      ...(first ? [`to ${howWords[first.how]}, ${first.owner}: ${first.act}`] : []),
    ],
  };
}

/** How many questions to one owner are shown. */
const mostQuestions = 6;

/** The questions that would settle what definitions leave open, by who can answer. */
function questionSections(determinations: readonly Determination[], more: readonly Texts[]): Section[] {
  const remedies = determinations
    .filter(({ subject }) => subject.kind !== 'pathway')
    .flatMap((each) => remediesOf(each, textsFor(each, more)));
  return byOwner(remedies).map(({ owner, remedies: its }) => {
    const asked = joinedQuestions([...new Set(its.map(({ ask }) => ask))]);
    const rest = asked.length - mostQuestions;
    return {
      title: `Questions to ${owner}`,
      lines: [
        ...asked.slice(0, mostQuestions),
        ...(rest > 0 ? [`and ${rest} more; check --definition asks all of one definition`] : []),
      ],
    };
  });
}

const lists = [
  ...['partners', 'contributions', 'champions', 'expertise', 'aims', 'services', 'duplicateServices'],
  ...['unreachable', 'populations', 'duplicatePathways', 'board', 'problems', 'statements'],
  ...['coverage', 'demand', 'economy', 'activities', 'phases', 'reserved', 'profiles', 'planParts'],
] as const;
const groups = [
  'system',
  'tiers',
  'leadership',
  'matrix',
  'closing',
  'funding',
  'agenda',
  'readiness',
  'names',
  'goals',
  'scan',
  'employers',
  'access',
  'jointWork',
] as const;

/** What `partnershipReport` returned. */
function checkReport(value: unknown): asserts value is PartnershipReport {
  checkObject(value, 'report');
  const report: { readonly [field: string]: unknown } = { ...value };
  for (const name of lists) checkList(report[name], `report.${name}`);
  for (const name of groups) checkObject(report[name], `report.${name}`);
}
