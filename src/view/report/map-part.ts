/** The map in a report: the picture, the same in rows for narrow pages and paper, and the list. */

import { capital } from '../../base/sentence.js';
import { visible } from '../../base/visible.js';
import type { MapCard, MapModel } from '../map/map-parts.js';
import { pathwayMap } from '../map/pathway-map.js';
import { pathwayOutlineHtml } from '../map/pathway-outline.js';
import { el, type Html } from './html.js';
import { type MapRow, mapRows } from './map-rows.js';
import type { ReportContext, ReportPart } from './report-parts.js';

/** How wide the picture is for a wide page, for pages as wide as paper, and for paper where it takes many pages of that. */
const widths = { wide: 1080, narrow: 690, tall: 900 };

/** How high it may be at the width of paper: two pages. Higher ones are drawn wider there, and printed smaller. */
const tall = 2000;

/** The picture and the list, each a part of its own. */
export function mapParts(context: ReportContext): ReportPart[] {
  const { words } = context;
  const { headings } = words.reports;
  // What is missing stands in the first part.
  const notes = context.model.notes.filter(({ kind }) => kind !== 'missing');
  const model = { ...context.model, notes };
  // The list says the rest.
  const bare = { ...model, jobs: [], notes: [] };
  const narrow = drawn(bare, widths.narrow);
  const rows = mapRows(narrow);
  const isTall = narrow.height > tall;
  const part = (look: string, its: readonly MapRow[]) =>
    el('div', { class: look, 'aria-hidden': 'true' }, ...its.map(({ svg }) => shown(svg)));
  const above = (its: readonly MapRow[]) => its.filter(({ below }) => !below);
  return [
    {
      id: 'map',
      title: headings.map,
      content: [
        el('p', { class: 'screen' }, el('a', { href: '#steps' }, words.maps.sameAsList)),
        el('div', { class: 'wide' }, shown(drawn(model, widths.wide).svg)),
        // Before the rows, for it would stand alone on a page after them.
        part(
          'rows paper key',
          rows.filter(({ below }) => below),
        ),
        part(isTall ? 'rows' : 'rows paper', above(rows)),
        ...(isTall ? [part('paper', above(mapRows(drawn(bare, widths.tall))))] : []),
      ],
    },
    {
      id: 'steps',
      title: headings.steps,
      content: [
        shown(
          pathwayOutlineHtml({ ...model, cards: model.cards.map((card) => withSupports(card, context)) }),
        ),
      ],
    },
  ];
}

function drawn(model: MapModel, width: number) {
  return pathwayMap(model, { width, style: false });
}

/** A card of the list: it names its supports beside their letters, and each line of a strip is a sentence. */
function withSupports(card: MapCard, { model, speech, words: { maps: say } }: ReportContext): MapCard {
  const named = card.supports.map((letter) => {
    const { support } = model.supports.find((each) => each.letter === letter) ?? {};
    return support === undefined ? letter : `${letter} (${speech.name('support', support)})`;
  });
  const said = new Map([
    ...card.strips.map(
      ({ title, lines }) =>
        [[title, ...lines].join('. '), [title, ...lines.map(capital)].join('. ')] as const,
    ),
    [say.supportLetters(card.supports), say.supportLetters(named)] as const,
  ]);
  return { ...card, phrases: card.phrases.map((phrase) => said.get(phrase) ?? phrase) };
}

/** A part that is written already, with what is not seen in it written out. */
function shown(html: string): Html {
  return { html: visible(html) };
}
