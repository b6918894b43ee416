/** The map of a pathway as a picture. */

import { append } from '../../base/append.js';
import { called, checkFields, checkFunction, wrong } from '../../base/arguments.js';
import { arrange as ours } from './arrange.js';
import type { Arrange } from './arrange-grid.js';
import { checkModel } from './check-model.js';
import { drawRows, type MapBox, type MapPath, type Page } from './draw-rows.js';
import type { MapModel } from './map-parts.js';
import { type Shape, svgOf, textBlock, xml } from './shapes.js';
import { sideColumn } from './side.js';
import { mapStyles } from './theme.js';

/** How a map is drawn. */
export interface PathwayMapOptions {
  /** How wide the page is, in pixels; absent: 1080. Under 600 there are no lines: each card says what it needs. */
  readonly width?: number;
  /** Places boxes in rows; absent: `arrange`. */
  readonly arrange?: Arrange;
  /** What ids in the picture begin with: another one for each picture of a page. Absent: `map-`. */
  readonly idPrefix?: string;
  /** `false`: without the style, where the page has `mapStyles` already. */
  readonly style?: boolean;
}

/** A picture as SVG, and where its boxes and lines stand. */
export interface PathwayMap {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly MapBox[];
  readonly lines: readonly MapPath[];
}

/**
 * Draws a map as SVG: rows from top to bottom, what comes first above. It is the same text for the same model and options
 * on every platform. Each card is a list item with a full sentence for speech. Where boxes do not fit, the picture is
 * wider than the page, never smaller.
 *
 * Cost: that of `arrange`, and lines × rows.
 *
 * @throws PathwayError `bad-argument`; `callback-failed` when `arrange` throws.
 *
 * @example
 * ```ts
 * import { mapModel, pathwayMap } from 'career-pathways/view';
 * const model = mapModel({
 *   format: 'career-pathways/1', id: 's', title: 'S',
 *   steps: [{ id: 'aide', title: 'Aide', kind: 'course' }],
 *   pathways: [{ id: 'care', title: 'Care', steps: ['aide'] }],
 * }, 'care');
 * const { svg, boxes } = pathwayMap(model, { width: 390 });
 * svg.startsWith('<svg xmlns="http://www.w3.org/2000/svg" class="cp-map"'); // => true
 * boxes.map(({ id, kind }) => [id, kind]); // => [['s1', 'strip'], ['s1', 'card']]
 * ```
 */
export function pathwayMap(model: MapModel, options: PathwayMapOptions = {}): PathwayMap {
  checkModel(model);
  checkFields(options, ['width', 'arrange', 'idPrefix', 'style']);
  const { width = 1080, arrange = ours, idPrefix = 'map-', style = true } = options;
  if (typeof width !== 'number' || !(width >= 240 && width <= 20_000))
    wrong('options.width', width, 'pixels from 240 to 20000');
  checkFunction(arrange, 'options.arrange');
  if (typeof idPrefix !== 'string' || !/^[A-Za-z][\w-]*$/.test(idPrefix))
    wrong('options.idPrefix', idPrefix, 'a letter, then letters, digits, - or _');
  if (typeof style !== 'boolean') wrong('options.style', style, 'true or false');
  const page = pageOf(width, model);
  const drawn = drawRows(model, page, checkedArrange(arrange));
  const side = page.side > 0;
  const right = Math.max(width - page.margin - page.side, drawn.right);
  const column = side
    ? { x: right + 32, y: page.top + 4, width: page.side - 32 }
    : { x: page.margin, y: drawn.bottom + 24, width: width - 2 * page.margin };
  const beside = sideColumn(model, column);
  const whole = Math.ceil(
    side ? column.x + column.width + page.margin : Math.max(width, drawn.right + page.margin),
  );
  const height = Math.ceil(Math.max(drawn.bottom, beside.bottom) + page.margin);
  const head = headOf(model, { idPrefix, whole, height });
  const svg = `${head}${style ? `<style>${mapStyles}</style>` : ''}<rect class="cp-paper" width="${whole}" height="${height}"/><g aria-hidden="true">${svgOf(page.head)}${drawn.back}${drawn.joints}</g><g role="list" aria-label="${xml(model.headings['steps'] ?? '')}">${drawn.cards(idPrefix)}</g><g>${beside.svg}</g></svg>`;
  return { svg, width: whole, height, boxes: drawn.boxes, lines: drawn.lines };
}

/** A way to arrange, the answers of which are checked. */
function checkedArrange(arrange: Arrange): Arrange {
  const argument = 'options.arrange';
  return (rows, lines, room) => {
    const placed = called(argument, () => arrange(rows, lines, room));
    const isPlace = (box: { id?: unknown; x?: unknown } | null) =>
      typeof box?.id === 'string' && Number.isFinite(box.x);
    const ids = (all: readonly (readonly { id: string }[])[]) =>
      JSON.stringify(all.map((row) => row.map(({ id }) => id).sort()));
    const isRows = called(
      argument,
      () =>
        Array.isArray(placed) &&
        placed.every((row) => Array.isArray(row) && row.every(isPlace)) &&
        ids(placed) === ids(rows),
    );
    if (!isRows)
      wrong(argument, placed, 'a function that answers a place, { id, x }, for each box, in the rows given');
    return placed;
  };
}

function pageOf(width: number, model: MapModel): Page {
  const wide = width >= 600;
  const margin = wide ? 24 : 16;
  const head: Shape[] = [];
  let y = margin;
  const lines = [
    ['title', model.title, ''],
    ['body', model.summary, 'cp-q'],
    ...(model.lead === undefined ? [] : [['name', model.lead, 'cp-exit-ink'] as const]),
  ] as const;
  for (const [face, text, look] of lines) {
    const block = textBlock(text, { x: margin, y, width: width - 2 * margin }, face, look);
    append(head, block.shapes);
    y = block.bottom + 4;
  }
  const gutter = wide ? (model.bands.length > 0 ? 108 : 74) : 0;
  return { width, margin, wide, side: width >= 1000 ? 332 : 0, gutter, top: y + 14, head };
}

function headOf(
  model: MapModel,
  { idPrefix, whole, height }: { idPrefix: string; whole: number; height: number },
): string {
  const desc = [model.summary, model.description, ...(model.lead === undefined ? [] : [model.lead])].join(
    '. ',
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" class="cp-map" role="group" lang="${xml(model.language)}" aria-labelledby="${idPrefix}title" aria-describedby="${idPrefix}desc" width="${whole}" height="${height}" viewBox="0 0 ${whole} ${height}"><title id="${idPrefix}title">${xml(model.title)}</title><desc id="${idPrefix}desc">${xml(desc)}</desc>`;
}
