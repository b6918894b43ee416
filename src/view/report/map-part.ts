/** The map in a report: the picture, the same in rows for narrow pages and paper, and the list. */

import { visible } from '../../base/visible.js';
import { pathwayMap } from '../map/pathway-map.js';
import { pathwayOutlineHtml } from '../map/pathway-outline.js';
import { el, type Html } from './html.js';
import { mapRows } from './map-rows.js';
import type { ReportContext, ReportPart } from './report-parts.js';

/** How wide the picture is for a wide page, and for paper and pages that are as wide. */
const widths = { wide: 1080, paper: 690 };

/** The picture and the list, each a part of its own. */
export function mapParts({ model, words }: ReportContext): ReportPart[] {
  const { headings } = words.reports;
  const wide = pathwayMap(model, { width: widths.wide, style: false });
  // The list says the rest.
  const narrow = pathwayMap({ ...model, jobs: [], notes: [] }, { width: widths.paper, style: false });
  const rows = mapRows(narrow).map(shown);
  // What is missing stands in the first part.
  const others = model.notes.filter(({ kind }) => kind !== 'missing');
  return [
    {
      id: 'map',
      title: headings.map,
      content: [
        el('p', { class: 'screen' }, el('a', { href: '#steps' }, words.maps.sameAsList)),
        el('div', { class: 'wide' }, shown(wide.svg)),
        el('div', { class: 'rows', 'aria-hidden': 'true' }, ...rows),
      ],
    },
    {
      id: 'steps',
      title: headings.steps,
      content: [shown(pathwayOutlineHtml({ ...model, notes: others }))],
    },
  ];
}

/** A part that is written already, with what is not seen in it written out. */
function shown(html: string): Html {
  return { html: visible(html) };
}
