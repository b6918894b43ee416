/** A pathway as one page to read and to print: in short, the map, the verdict, partners, measures, wages. */

import { checkFields, checkList, wrong } from '../../base/arguments.js';
import type { CalendarDate } from '../../base/calendar-date.js';
import type { PathwayId } from '../../base/ids.js';
import type { Goal } from '../../graph/goal.js';
import type { Bottlenecks } from '../../graph/needs/bottlenecks.js';
import { pathwayGraph } from '../../graph/pathway-graph.js';
import { checkDetermination } from '../../logic/check-determination.js';
import type { Determination } from '../../logic/determination.js';
import type { CurricularMetrics } from '../../measure/curricular-metrics.js';
import type { Learner } from '../../model/learner.js';
import type { PathwaySystem } from '../../model/system.js';
import type { PartnershipReport } from '../../partnership/partnership-report.js';
import { en } from '../../texts/en/english.js';
import type { LanguageTexts } from '../../texts/language-texts.js';
import { joinedRemediesOf } from '../joined-remedies.js';
import { checkMeasures, mapModel } from '../map/map-model.js';
import { clean, mapSpeech } from '../map/map-speech.js';
import { partnershipSections } from '../partnership-parts.js';
import { speechFor } from '../speech.js';
import { inShort } from './in-short.js';
import { mapParts } from './map-part.js';
import { onDay } from './on-day.js';
import { measuresPart, partnersPart, wagesPart } from './other-parts.js';
import { type ReportFrame, reportPage } from './report-page.js';
import type { Judged, ReportContext } from './report-parts.js';
import { verdictPart } from './verdict-part.js';

/** What `pathwayReport` can be asked with. A part for which nothing is given is left out. */
export interface PathwayReportOptions {
  /** The texts of a language, such as `es` of `career-pathways/texts/es`: titles too, where the document has them. Absent: English. */
  readonly texts?: LanguageTexts;
  /** Whose report it is: what is done, and what can start now. Absent: what would change the verdict comes first. */
  readonly learner?: Learner;
  /** The day: what is not offered then is closed, and no way leads through it. */
  readonly asOf?: CalendarDate;
  /** Draws the way there that has the fewest steps, from where the learner stands. */
  readonly goal?: Goal;
  /** What definitions say of this pathway, each a part of its own; and, with `partners`, what they say of the partners. */
  readonly determinations?: readonly Determination[];
  /** What `partnershipReport` answered for this system. */
  readonly partners?: PartnershipReport;
  /** How much hangs on each step: what `curricularMetrics` or `bottlenecks` answers. */
  readonly measures?: CurricularMetrics | Bottlenecks;
}

/**
 * Writes a pathway as one HTML page for people: in short, the map and the same as a list of steps, what definitions say
 * with evidence and citations, what would change that by who can answer, partners, measures, wages. The page has no
 * script, loads nothing, and allows no style but its own; it is the same text for the same arguments everywhere.
 *
 * @throws PathwayError `bad-system`, `unknown-pathway`, `unknown-goal`, `bad-day`, `wrong-texts`; `bad-argument`, also for
 *   a determination that is about something else.
 *
 * @example
 * ```ts
 * import { pathwayReport } from 'career-pathways/view';
 * import { determineWioa } from 'career-pathways/wioa';
 * const system = {
 *   format: 'career-pathways/1', id: 's', title: 'S',
 *   steps: [{ id: 'aide', title: 'Aide', kind: 'course' }],
 *   pathways: [{ id: 'care', title: 'Care', steps: ['aide'] }],
 * } as const;
 * const determinations = [determineWioa(system, 'care', { asOf: '2026-11-01' })];
 * const page = pathwayReport(system, 'care', { determinations });
 * [...page.matchAll(/<h2[^>]*>([^<]*)/g)].map(([, title]) => title);
 * // => ['In short', 'Map', 'List of steps', 'Career pathway, WIOA section 3(7): undetermined']
 * ```
 */
export function pathwayReport(
  system: PathwaySystem,
  pathwayId: PathwayId,
  options: PathwayReportOptions = {},
): string {
  const context = contextOf(system, pathwayId, options);
  return reportPage(frameOf(context, options), [
    inShort(context),
    ...mapParts(context),
    ...context.judged.map((each, at) => verdictPart(each, at, context)),
    ...partnersPart(context),
    ...measuresPart(context, options.measures),
    ...wagesPart(context),
  ]);
}

/** What the parts are made from, once the options are what they should be. */
function contextOf(
  system: PathwaySystem,
  pathwayId: PathwayId,
  options: PathwayReportOptions,
): ReportContext {
  const graph = pathwayGraph(system, pathwayId);
  const names = ['texts', 'learner', 'asOf', 'goal', 'determinations', 'partners', 'measures'];
  checkFields(options, names);
  const { texts, learner, asOf, goal, measures, partners } = options;
  if (measures !== undefined) checkMeasures(measures);
  const said = texts === undefined ? {} : { texts };
  const model = mapModel(system, pathwayId, {
    ...said,
    ...(learner !== undefined && { learner }),
    ...(asOf !== undefined && { asOf }),
    ...(goal !== undefined && { goal }),
  });
  const { own, others } = sorted(options, system, pathwayId);
  const partnersFrom = { determinations: others, system, ...said };
  return {
    graph,
    model,
    speech: mapSpeech(system, texts),
    words: texts ?? en,
    day: onDay(graph, asOf, learner),
    judged: own.map((each) => judgedOf(each, texts ?? en, system)),
    ...(partners !== undefined && {
      partners: partnershipSections(partners, partnersFrom, {
        textsOf: () => en,
        argument: 'options.partners',
      }),
    }),
  };
}

/** What stands around the parts: the pathway and what is said of it, the system, the day. */
function frameOf(
  { graph, model, judged, words }: ReportContext,
  { asOf, partners }: PathwayReportOptions,
): ReportFrame {
  const day = asOf ?? judged[0]?.determination.asOf ?? partners?.asOf;
  const dated = day === undefined ? [] : [words.reports.asOf(words.basics.day(day))];
  const { description = '' } = graph.pathway;
  const { description: ofSystem = '', title } = graph.system;
  return {
    language: model.language,
    title: model.title,
    lead: [
      clean(description),
      // A document of one pathway often has its title.
      [...(clean(title) === model.title ? [] : [clean(title)]), ...dated].join(' · '),
      clean(ofSystem),
    ].filter((line) => line !== ''),
    contents: words.reports.contents,
    foot: words.reports.foot,
  };
}

/** The determinations of this pathway, and those of its partners; any other is a mistake. */
function sorted(
  { determinations = [], partners }: PathwayReportOptions,
  system: PathwaySystem,
  pathwayId: PathwayId,
): { readonly own: Determination[]; readonly others: Determination[] } {
  const argument = 'options.determinations';
  checkList(determinations, argument);
  const own: Determination[] = [];
  const others: Determination[] = [];
  for (const [at, each] of determinations.entries()) {
    checkDetermination(each, `${argument}[${at}]`);
    const { kind, id, system: of } = each.subject;
    const isOwn = kind === 'pathway' && id === pathwayId;
    const isOfPartners = partners !== undefined && (kind === 'system' || kind === 'agreement');
    if (of !== system.id || !(isOwn || isOfPartners))
      wrong(
        `${argument}[${at}]`,
        each,
        `what a definition says of the pathway "${pathwayId}", or of partners with options.partners`,
      );
    (isOwn ? own : others).push(each);
  }
  return { own, others };
}

function judgedOf(determination: Determination, texts: LanguageTexts, system: PathwaySystem): Judged {
  const speech = speechFor(determination, texts, { system, argument: 'options.determinations' });
  return { determination, speech, remedies: joinedRemediesOf(determination, speech) };
}
