/** The colours of maps, for light and dark, print and high contrast. Each meaning has a shape or a word as well. */

/** A colour in the light and in the dark. */
type Pair = readonly [light: string, dark: string];

/** By name: `--cp-ink` is `ink`. */
export const colours = {
  paper: ['#ffffff', '#14181c'],
  band: ['#f4f6f8', '#1b2026'],
  card: ['#ffffff', '#22282f'],
  edge: ['#838d99', '#7f8a96'],
  ink: ['#1b1f24', '#f2f4f6'],
  muted: ['#515b66', '#b3bcc6'],
  line: ['#5d6874', '#9aa5b1'],
  enter: ['#00614a', '#6fdcb5'],
  'enter-fill': ['#e3f3ec', '#12352b'],
  exit: ['#0b4f9e', '#8dbcff'],
  'exit-fill': ['#e6effa', '#152e4d'],
  earn: ['#754300', '#f3c06b'],
  'earn-fill': ['#fdf1d8', '#3a2b10'],
  choice: ['#6a2c91', '#dcaef5'],
  'choice-fill': ['#f5ecfa', '#372243'],
  missing: ['#a3201a', '#ff9d94'],
  'missing-fill': ['#fdecea', '#431b18'],
  done: ['#e3e6ea', '#3a424b'],
  route: ['#0b4f9e', '#8dbcff'],
  'tag-ink': ['#ffffff', '#14181c'],
} as const satisfies { readonly [name: string]: Pair };

/** A colour by its name. */
export type Colour = keyof typeof colours;

/** Text on a fill: 4.5 at least. */
export const textPairs: readonly (readonly [Colour, Colour])[] = [
  ...(['paper', 'band', 'card', 'done'] as const).flatMap((fill) => [
    ['ink', fill] as const,
    ['muted', fill] as const,
  ]),
  ['tag-ink', 'ink'],
  ['enter', 'enter-fill'],
  ['exit', 'exit-fill'],
  ['earn', 'earn-fill'],
  ['choice', 'choice-fill'],
  ['missing', 'missing-fill'],
  ...(['enter-fill', 'exit-fill', 'earn-fill', 'missing-fill'] as const).map(
    (fill) => ['ink', fill] as const,
  ),
  ...(['enter', 'exit', 'earn', 'missing', 'route'] as const).flatMap((ink) => [
    [ink, 'paper'] as const,
    [ink, 'card'] as const,
  ]),
  ['missing', 'exit-fill'],
  ['exit', 'done'],
  ['earn', 'done'],
];

/** Edges and lines on what lies behind them: 3 at least. */
export const graphicPairs: readonly (readonly [Colour, Colour])[] = (
  ['edge', 'line', 'enter', 'exit', 'earn', 'choice', 'missing', 'route', 'ink'] as const
).flatMap((line) => [[line, 'paper'] as const, [line, 'band'] as const]);

const names = Object.keys(colours) as Colour[];
const set = (which: 0 | 1) => names.map((name) => `--cp-${name}:${colours[name][which]}`).join(';');
const system = names
  .map(
    (name) =>
      `--cp-${name}:${/fill$|^(?:paper|band|card|done|tag-ink)$/.test(name) ? 'Canvas' : 'CanvasText'}`,
  )
  .join(';');
/** The colours as custom properties of what a selector selects: in the light, in the dark, in print, in high contrast. */
export const coloursOf = (selector: string): string =>
  [
    `${selector}{${set(0)}}`,
    `@media (prefers-color-scheme:dark){${selector}{${set(1)}}}`,
    `@media print{${selector}{${set(0)}}}`,
    `@media (forced-colors:active){${selector}{${system}}}`,
  ].join('');

const v = (name: Colour) => `var(--cp-${name})`;
const filled = (name: 'enter' | 'exit' | 'earn' | 'choice' | 'missing') =>
  `.cp-${name}{fill:${v(`${name}-fill`)};stroke:${v(name)}}.cp-${name}-ink{fill:${v(name)}}`;

/**
 * The style of maps: once in a page, for all the maps on it (`pathwayMap(model, { style: false })`), so that the page has
 * one style to allow. Light, dark as the reader's system has it, light in print, and the colours of a high contrast mode.
 *
 * @example
 * ```ts
 * import { mapStyles } from 'career-pathways/view';
 * mapStyles.startsWith('.cp-map{'); // => true
 * ```
 */
export const mapStyles: string = [
  coloursOf('.cp-map'),
  `.cp-map{font-family:Arial,"Liberation Sans",Helvetica,sans-serif;background:${v('paper')}}`,
  '@media print{.cp-map{print-color-adjust:exact;-webkit-print-color-adjust:exact}}',
  '@media (forced-colors:active){.cp-map *{forced-color-adjust:none}}',
  `.cp-map text{font-size:14px;fill:${v('ink')};unicode-bidi:isolate;white-space:pre}`,
  '.cp-map .cp-s{font-size:12px}.cp-map .cp-h{font-size:20px}.cp-map .cp-b{font-weight:bold}',
  '.cp-map .cp-m{text-anchor:middle}.cp-map .cp-rtl{direction:rtl}',
  `.cp-map .cp-q{fill:${v('muted')}}.cp-map .cp-w{fill:${v('tag-ink')}}`,
  `.cp-paper{fill:${v('paper')}}.cp-band{fill:${v('band')}}.cp-card{fill:${v('card')};stroke:${v('edge')}}`,
  `.cp-ink{fill:${v('ink')}}.cp-done{fill:${v('done')};stroke:${v('edge')}}`,
  `.cp-ready{fill:${v('card')};stroke:${v('route')};stroke-width:3.5}.cp-dash{stroke-dasharray:5 3}`,
  ...(['enter', 'exit', 'earn', 'choice', 'missing'] as const)
    .map(filled)
    .map((css) => css.replaceAll('}.', '}.cp-map .').replace(/^/, '.cp-map ')),
  `.cp-map .cp-missing-on{fill:${v('missing')}}`,
  `.cp-enter-line{stroke:${v('enter')}}.cp-leave-line{stroke:${v('exit')}}`,
  `.cp-thick{stroke-width:2}.cp-soft-tag{fill:${v('card')};stroke:${v('line')};stroke-dasharray:.1 4;stroke-linecap:round;stroke-width:2}`,
  `.cp-label{fill:${v('card')};stroke:${v('line')}}`,
  `.cp-line{fill:none;stroke:${v('line')};stroke-width:1.5}.cp-to-choice{stroke:${v('choice')}}`,
  `.cp-halo{fill:none;stroke:${v('band')};stroke-width:6}.cp-halo-end{stroke-dasharray:0 14 72 14}`,
  '.cp-soft{stroke-dasharray:.1 5;stroke-linecap:round;stroke-width:2}',
  `.cp-double{stroke-width:5}.cp-between{fill:none;stroke:${v('band')};stroke-width:2}`,
  `.cp-route{stroke:${v('route')};stroke-width:4}.cp-circle{stroke:${v('missing')};stroke-dasharray:7 3 1.5 3}.cp-back{stroke-dasharray:7 3 1.5 3}`,
  `.cp-head{fill:${v('line')}}.cp-head-choice{fill:${v('choice')}}.cp-head-circle{fill:${v('missing')}}.cp-head-route{fill:${v('route')}}`,
].join('');
