/** What to do next: for a student, and for the offices that a verdict and the partners wait for. */

import { capital } from '../../base/sentence.js';
import { definitionTitle } from '../determination-parts.js';
import { effortText, type Remedy } from '../remedies.js';
import type { Speech } from '../speech.js';
import { bullets, type Content, el, type Html } from './html.js';
import type { ReportContext } from './report-parts.js';

/** How much of a list stands here: the rest follows below. */
const most = { remedies: 3, partners: 2, steps: 6 };

const link = (id: string, text: string): Html => el('a', { href: `#${id}` }, text);

/** Steps as the person stands to them; none where there is no person. */
export function statedIn({ model }: ReportContext) {
  return model.cards.flatMap(({ steps }) => steps).filter(({ state }) => state !== undefined);
}

/** For a person the steps that can be started; for anyone the steps that are declared as ways in, and whom to ask. */
export function forStudents(context: ReportContext): Content[] {
  const { graph, words, speech } = context;
  const { maps, reports } = words;
  const stated = statedIn(context);
  if (stated.length > 0) {
    const open = ['ready', 'enrolled', 'unclear'].flatMap((status) =>
      stated.filter(({ state }) => state?.status === status),
    );
    const more = open.length - most.steps;
    const lines = open
      .slice(0, most.steps)
      .map(({ number, title, state }) => reports.took(maps.step(number, title), state?.text ?? ''));
    if (open.length === 0) return [reports.nothingToStart];
    return more > 0 ? [...lines, link('steps', reports.andMore(more))] : lines;
  }
  const entered = new Set(graph.entries.flatMap((entry) => (context.day.shut(entry) ? [] : entry.step)));
  const providers = new Map(graph.steps.map(({ id, provider }) => [id, provider]));
  const lines = context.model.cards.flatMap(({ steps }) =>
    steps.flatMap(({ step, number, title }) => {
      const provider = providers.get(step);
      const whom = provider === undefined ? undefined : speech.name('partner', provider);
      return entered.has(step) ? [reports.begin(maps.step(number, title), whom)] : [];
    }),
  );
  if (lines.length > 0) return lines;
  return [graph.entries.length > entered.size ? reports.nowhere : reports.askWhere];
}

/** What would change the verdict, what takes least first, and what partners do first; nothing on a person's page. */
export function forOffices(context: ReportContext): Html[] {
  const { words, judged, partners } = context;
  const { reports } = words;
  if (statedIn(context).length > 0) return [];
  const asked = judged.flatMap(({ determination, remedies, speech }, at) => {
    const lines = remedies.slice(0, most.remedies).map((each) => askedOf(each, speech));
    return lines.length === 0
      ? []
      : [
          el('p', {}, reports.toSettle(definitionTitle(determination, speech))),
          bullets([...lines, link(`change-${at + 1}`, reports.allOf)]),
        ];
  });
  const [first] = partners?.sections ?? [];
  const isFirst = first?.title === words.partnerships.sections.first;
  const due = isFirst
    ? [
        el('p', {}, reports.partnersDo),
        bullets([...first.lines.slice(0, most.partners), link('partners', reports.partnersFirst)]),
      ]
    : [];
  return [...asked, ...due];
}

/** A remedy in plain sentences: whose it is, what to ask or to do, and what that takes. */
function askedOf(remedy: Remedy, { words }: Speech): string {
  const { owner, ask, act, pointed, how } = remedy;
  const what = pointed || how !== 'change-program' ? ask : act;
  return `${capital(owner)}: ${what} ${capital(effortText(remedy, words))}.`;
}
