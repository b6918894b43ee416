/** What stands on cards in rows of its own: the members of a list, the letters of supports. */

import { append } from '../../base/append.js';
import type { MapState, MapStep } from './map-parts.js';
import { centred, icon, rect, type Shape, textBlock } from './shapes.js';

/** The small picture of how a step stands. */
export const stateIcons: { readonly [status in MapState['status']]?: 'check' | 'play' } = {
  held: 'check',
  credited: 'check',
  enrolled: 'play',
  ready: 'play',
};

/** The letters of supports, side by side. */
export function lettersAt(
  letters: readonly string[],
  at: { x: number; y: number; width: number },
  shapes: Shape[],
): number {
  let [x, y] = [at.x, at.y];
  for (const letter of letters) {
    const width = 10 + 9 * letter.length;
    if (x + width > at.x + at.width) [x, y] = [at.x, y + 20];
    shapes.push(
      rect([x, y, width, 17], 'cp-enter', 4),
      centred(letter, x + width / 2, y + 13, 'cp-enter-ink'),
    );
    x += width + 4;
  }
  return y + 18;
}

/** The members of a list, in columns. */
export function memberShapes(
  steps: readonly MapStep[],
  at: { readonly x: number; readonly y: number; readonly width: number },
  columns: number,
) {
  const shapes: Shape[] = [];
  const each = Math.ceil(steps.length / columns);
  const wide = Math.floor((at.width - (columns - 1) * 12) / columns);
  const numbers = Math.max(...steps.map(({ number }) => 7 * String(number).length)) + 6;
  const marks = steps.some(({ earns }) => earns.length > 0) ? 14 : 0;
  const states = steps.some(({ state }) => state !== undefined && stateIcons[state.status]) ? 14 : 0;
  let bottom = at.y;
  for (let column = 0; column < columns; column++) {
    let y = at.y;
    const x = at.x + column * (wide + 12);
    for (const step of steps.slice(column * each, (column + 1) * each)) {
      const before = numbers + marks + states;
      const number = textBlock(String(step.number), { x, y, width: numbers }, 'strong');
      const title = step.note === undefined ? step.title : `${step.title} (${step.note})`;
      const words = textBlock(title, { x: x + before, y, width: wide - before }, 'detail');
      const sign = step.state && stateIcons[step.state.status];
      if (sign) shapes.push(icon(sign, x + numbers, y + 3, sign === 'play' ? 'cp-exit-ink' : 'cp-ink'));
      if (step.earns.length > 0) shapes.push(icon('diamond', x + numbers + states, y + 3, 'cp-earn-ink'));
      append(shapes, number.shapes);
      append(shapes, words.shapes);
      y = words.bottom;
    }
    bottom = Math.max(bottom, y);
  }
  return { shapes, bottom };
}
