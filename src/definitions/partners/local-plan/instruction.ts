/** Which instruction shows a component: parts that run at the same time, practices with results on record. */

import type { Step } from '../../../model/step.js';
import { type ComponentKind, componentKinds } from '../../../model/vocabulary.js';
import { commonTime, type Span } from '../../../time/common-time.js';
import { firstDay, lastDay } from '../../../time/days.js';
import type { Dossier } from '../../engine/dossier.js';
import { at } from '../../engine/notebook.js';
import { type ComponentWay, offPathways, type Sign, stepsWith } from './component-ways.js';
import { recordsOf } from './records-of.js';

/** Steps that have all of some parts of instruction, at one time and not long ago. */
const together =
  (parts: readonly ComponentKind[]): ComponentWay =>
  (dossier) => {
    const off = offPathways(dossier);
    return (dossier.system.steps ?? []).flatMap((step): Sign[] => {
      const spans = parts.map((part) => spansOf(step, part, dossier));
      if (spans.some((each) => each === undefined)) return [];
      const place = at('step', step.id, 'components');
      if (off(step.id)) return [{ place, lacks: 'off-pathway' }];
      const dated = spans.flatMap((each) => (each ? [each] : []));
      // Parts that are sure to run at different times do not show it at all.
      const common = commonTime(dated);
      if (common === 'no' && dated.every((each) => each.length > 0)) return [];
      return [common === 'yes' ? { place, ...whenOf(dated.flat(), dossier) } : { place, lacks: 'times' }];
    });
  };

/** Education and training at the same time. */
export const educationWithTraining = together(['education', 'training']);
/** All three parts of instruction at the same time. */
export const threeParts = together(componentKinds);

/** Integrated education and training, unless its parts are sure to run at different times. */
export const integrated = stepsWith((step, dossier) => {
  const spans = componentKinds.map((part) => spansOf(step, part, dossier) ?? []);
  const isApart = commonTime(spans) === 'no' && spans.every((each) => each.length > 0);
  return step.kind === 'integrated-education-and-training' && !isApart;
}, 'kind');

/** When a part of a step runs; `undefined` where the step does not have it. */
function spansOf(
  { components = [], term: whole }: Step,
  part: ComponentKind,
  { find }: Dossier,
): Span[] | undefined {
  const its = components.filter(({ kind }) => kind === part);
  if (its.length === 0) return undefined;
  return its.flatMap(({ when, term = whole }) => when ?? (term && find('term', term)?.period) ?? []);
}

/** Whether what has dates, some of them at least, is still to come, or was over for more than a year on the day. */
function whenOf(spans: readonly Span[], { asOf }: Dossier): Pick<Sign, 'later' | 'lacks'> {
  const first = spans.flatMap(({ from, to }) => from ?? to ?? []).map(firstDay);
  const last = spans.flatMap(({ from, to }) => to ?? from ?? []).map(lastDay);
  const yearBefore = String(Number(asOf.slice(0, 4)) - 1).padStart(4, '0') + asOf.slice(4);
  if (first.every((each) => each > asOf)) return { later: true };
  return last.every((each) => each < yearBefore) ? { lacks: 'past' } : {};
}

/** Results of instruction on record: those of a pathway or of a step. */
export const resultsOnRecord = recordsOf('outcomes', (about) =>
  about.some(({ kind }) => kind === 'pathway' || kind === 'step') ? undefined : 'not-instruction',
);
