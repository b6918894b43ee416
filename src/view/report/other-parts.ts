/** Partners, what hangs on each step, and what jobs pay. */

import type { Bottlenecks } from '../../graph/needs/bottlenecks.js';
import type { CurricularMetrics } from '../../measure/curricular-metrics.js';
import type { Occupation } from '../../model/occupation.js';
import { waitForBottleneck } from '../bottleneck.js';
import { clean } from '../map/map-speech.js';
import { wageWords } from '../map/strips.js';
import { areaText } from '../partnership-speech.js';
import { bullets, el, table } from './html.js';
import { type ReportContext, type ReportPart, stepsIn } from './report-parts.js';

/** What partners have to do and do: the first section stands open. */
export function partnersPart({ partners, words }: ReportContext): ReportPart[] {
  if (!partners) return [];
  const { head, sections } = partners;
  const { headings } = words.reports;
  const firstTitle = words.partnerships.sections.first;
  return [
    {
      id: 'partners',
      title: headings.partners,
      content: [
        el('p', { class: 'muted' }, head),
        ...sections.map(({ title, lines }) =>
          title === firstTitle
            ? el('div', { class: 'first' }, el('h3', {}, title), bullets(lines))
            : el('details', {}, el('summary', {}, el('h3', {}, title)), bullets(lines)),
        ),
      ],
    },
  ];
}

/** The steps that others wait for, those that most wait for first. */
export function measuresPart(
  context: ReportContext,
  measures: CurricularMetrics | Bottlenecks | undefined,
): ReportPart[] {
  if (!measures) return [];
  const { words, model } = context;
  const { headings, measures: say } = words.reports;
  const shown = new Map(model.cards.flatMap(({ steps }) => steps.map((step) => [step.step, step] as const)));
  const waited = measures.steps
    .flatMap(({ step, blocking, delay }) => {
      const its = shown.get(step);
      return its && blocking > 0 ? [{ ...its, blocking, delay }] : [];
    })
    .sort((a, b) => b.blocking - a.blocking || a.number - b.number);
  const narrow = waitForBottleneck(
    waited.map(({ blocking }) => blocking),
    shown.size - 1,
  );
  const rows = waited.map(({ number, title, blocking, delay }) => {
    const name = words.maps.step(number, title);
    return [
      blocking === narrow ? words.reports.at(name, say.bottleneck) : name,
      `${blocking}`,
      delay === null ? say.round : `${delay}`,
    ];
  });
  const lost = 'outOfReach' in measures ? measures.outOfReach.filter((step) => shown.has(step)) : [];
  const content = [
    rows.length > 0 ? table(say.caption, [say.step, say.blocking, say.delay], rows) : el('p', {}, say.none),
    ...(lost.length > 0 ? [el('p', {}, say.outOfReach(stepsIn(context)(lost)))] : []),
  ];
  return [{ id: 'measures', title: headings.measures, content }];
}

/** Every wage that is recorded for a job of the pathway, the latest first; nothing where none is. */
export function wagesPart({ graph, model, words, speech }: ReportContext): ReportPart[] {
  const { headings, wages: say } = words.reports;
  const rows = model.jobs.flatMap(({ occupation, title, wage }) => {
    const { wages = [] }: Partial<Occupation> =
      graph.system.occupations?.find(({ id }) => id === occupation) ?? {};
    if (wages.length === 0) return [[title, wage, say.nowhere, say.nowhere, say.nowhere]];
    return [...wages]
      .sort((a, b) => b.year - a.year)
      .map((each) => {
        const { place, year, source } = each;
        const where = place && (place.title ?? areaText(`${place.scheme} ${place.code}`, words));
        return [title, wageWords(each, speech), clean(where ?? say.nowhere), `${year}`, clean(source)];
      });
  });
  if (model.jobs.every(({ wageKnown }) => !wageKnown)) return [];
  const heads = [say.job, say.wage, say.place, say.year, say.source];
  return [{ id: 'wages', title: headings.wages, content: [table(say.caption, heads, rows)] }];
}
