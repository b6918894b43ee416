/** The map of a pathway as a list of steps: as text, and as HTML. */

import { append } from '../../base/append.js';
import { checkFields, wrong } from '../../base/arguments.js';
import { plainText } from '../../base/visible.js';
import { wrap } from '../wrap.js';
import { checkModel } from './check-model.js';
import type { MapCard, MapModel } from './map-parts.js';
import { xml } from './shapes.js';

/** The parts of an outline in their order: under a heading, lines or cards. */
interface Part {
  readonly title: string;
  readonly lines: readonly string[];
  readonly cards?: readonly MapCard[];
}

function partsOf(model: MapModel): Part[] {
  const { headings, bands, cards, jobs, supports, notes } = model;
  const missing = notes.filter(({ kind }) => kind === 'missing' || kind === 'open');
  const others = notes.filter(({ kind }) => kind !== 'missing' && kind !== 'open');
  const steps: Part[] =
    bands.length === 0
      ? [{ title: headings['steps'] ?? '', lines: [], cards }]
      : bands.map(({ title }, band) => ({
          title,
          lines: [],
          cards: cards.filter((card) => card.band === band),
        }));
  return [
    ...missing,
    ...steps.filter((part) => part.cards?.length),
    { title: headings['jobs'] ?? '', lines: jobs.map(jobText) },
    { title: headings['supports'] ?? '', lines: supports.map(({ letter, text }) => `${letter}: ${text}`) },
    ...others,
  ].filter((part) => part.lines.length > 0 || 'cards' in part);
}

/** A job in one line: what it pays, after which steps it opens, what comes next. */
export function jobText({ title, wage, source, lines }: MapModel['jobs'][number]): string {
  return [`${title}: ${wage}${source === undefined ? '' : ` (${source})`}`, ...lines].join('; ');
}

const titleOf = ({ title, note }: MapCard['steps'][number]) =>
  note === undefined ? title : `${title} (${note})`;

/**
 * The map as a list of steps for a terminal of 80 columns: the numbers of the picture, and what each card says.
 *
 * @throws PathwayError `bad-argument`.
 *
 * @example
 * ```ts
 * import { mapModel, pathwayOutline } from 'career-pathways/view';
 * const model = mapModel({
 *   format: 'career-pathways/1', id: 's', title: 'S',
 *   steps: [{ id: 'aide', title: 'Aide', kind: 'course', requires: { kind: 'all', of: [] } }],
 *   pathways: [{ id: 'care', title: 'Care', steps: ['aide'] }],
 * }, 'care');
 * pathwayOutline(model).split('\n').slice(-4); // => ['   Course', '   Possible start', '   Nothing is required before it', '']
 * ```
 */
export function pathwayOutline(model: MapModel): string {
  checkModel(model);
  const lines = [model.title, ...wrap(model.summary), ...(model.lead === undefined ? [] : wrap(model.lead))];
  for (const { title, lines: its, cards = [] } of partsOf(model)) {
    lines.push('', title, ...its.flatMap((line) => wrap(line, '- ', '  ')));
    for (const card of cards) append(lines, cardLines(card));
  }
  return plainText(lines);
}

function cardLines({ kind, title, steps, phrases, foot }: MapCard): string[] {
  const inList = kind === 'list' ? '   ' : '';
  return [
    ...(kind === 'list' ? wrap(title) : []),
    ...steps.flatMap((step) => {
      const number = `${inList}${step.number}. `;
      const state = kind === 'list' && step.state ? `: ${step.state.text}` : '';
      const earns = kind === 'list' && step.earns.length > 0 ? ' ◆' : '';
      return wrap(`${titleOf(step)}${earns}${state}`, number, ' '.repeat(number.length));
    }),
    ...phrases.flatMap((phrase) => wrap(phrase, '   ', '     ')),
    ...(foot === undefined ? [] : wrap(`◆ ${foot}`, '   ', '     ')),
  ];
}

/** How an outline is written as HTML. */
export interface PathwayOutlineHtmlOptions {
  /** What ids in it begin with: another one for each outline of a page. Absent: `list-`. */
  readonly idPrefix?: string;
}

/**
 * The same list as a part of an HTML page: headings of the third level, an ordered list with the numbers of the picture.
 * It has no style of its own, no script and no links; an item of the list is `list-s4`.
 *
 * @throws PathwayError `bad-argument`.
 *
 * @example
 * ```ts
 * import { mapModel, pathwayOutlineHtml } from 'career-pathways/view';
 * const model = mapModel({
 *   format: 'career-pathways/1', id: 's', title: 'S',
 *   steps: [{ id: 'aide', title: 'Aides & nurses', kind: 'course' }],
 *   pathways: [{ id: 'care', title: 'Care', steps: ['aide'] }],
 * }, 'care');
 * pathwayOutlineHtml(model).includes('<strong>Aides &amp; nurses</strong>'); // => true
 * ```
 */
export function pathwayOutlineHtml(model: MapModel, options: PathwayOutlineHtmlOptions = {}): string {
  checkModel(model);
  checkFields(options, ['idPrefix']);
  const { idPrefix = 'list-' } = options;
  if (typeof idPrefix !== 'string' || !/^[A-Za-z][\w-]*$/.test(idPrefix))
    wrong('options.idPrefix', idPrefix, 'a letter, then letters, digits, - or _');
  const parts = partsOf(model).map(({ title, lines, cards }) => {
    const list = lines.length > 0 ? `<ul>${lines.map((line) => `<li>${xml(line)}</li>`).join('')}</ul>` : '';
    const steps = cards ? `<ol>${cards.map((card) => cardItems(card, idPrefix)).join('')}</ol>` : '';
    return `<section><h3>${xml(title)}</h3>${list}${steps}</section>`;
  });
  const lead = model.lead === undefined ? '' : `<p>${xml(model.lead)}</p>`;
  return `<div class="cp-outline" lang="${xml(model.language)}">${lead}${parts.join('')}</div>`;
}

function cardItems({ id, kind, title, steps, phrases, foot }: MapCard, idPrefix: string): string {
  const said = [...phrases, ...(foot === undefined ? [] : [`◆ ${foot}`])];
  const more = said.length > 0 ? `<ul>${said.map((phrase) => `<li>${xml(phrase)}</li>`).join('')}</ul>` : '';
  const [first] = steps;
  const name = (step: MapCard['steps'][number]) => `<strong>${xml(titleOf(step))}</strong>`;
  if (kind === 'step' && first)
    return `<li value="${first.number}" id="${idPrefix}${id}">${name(first)}${more}</li>`;
  const items = steps.map((step) => {
    const state = step.state ? `: ${xml(step.state.text)}` : '';
    return `<li value="${step.number}">${name(step)}${step.earns.length > 0 ? ' ◆' : ''}${state}</li>`;
  });
  return `<li value="${first?.number ?? 1}" id="${idPrefix}${id}">${xml(title)}<ol>${items.join('')}</ol>${more}</li>`;
}
