/** A short mark of a value, to tell whether it is still the one that was read. */

/**
 * Problem: tell later whether a part of the model was edited, without keeping a second copy of it. Method: FNV-1a
 * (Fowler, Noll, Vo) over its values and sorted keys, in two halves. Cost: linear, but for the sorting of keys. Two
 * values with the same mark are taken for the same. Values are no deeper than documents may be.
 */
export function digest(value: unknown): string {
  const state: State = { low: 0x811c9dc5, high: 0x1b873593 };
  feed(state, value);
  return `${(state.low >>> 0).toString(36)}-${(state.high >>> 0).toString(36)}`;
}

interface State {
  low: number;
  high: number;
}

function feed(state: State, value: unknown): void {
  if (typeof value !== 'object' || value === null) {
    word(state, typeof value === 'string' ? `"${value}` : String(value));
  } else if (Array.isArray(value)) {
    word(state, `[${value.length}`);
    for (const each of value) feed(state, each);
  } else {
    const keys = Object.keys(value).sort();
    word(state, `{${keys.length}`);
    for (const key of keys) {
      word(state, key);
      feed(state, (value as { readonly [key: string]: unknown })[key]);
    }
  }
}

/** Adds a text and its end. */
function word(state: State, text: string): void {
  for (let i = 0; i <= text.length; i++) {
    const unit = i < text.length ? text.charCodeAt(i) : 0x10000;
    state.low = Math.imul(state.low ^ unit, 0x01000193);
    state.high = (Math.imul(state.high ^ unit, 0x85ebca6b) + state.low) | 0;
  }
}
