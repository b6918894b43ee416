/**
 * What is to happen, in order of time.
 *
 * Problem: the next event among many, with new ones coming in between. Method: binary heap (Williams 1964). Cost:
 * log n for each event in and out. Events at the same time come by their number.
 */

/** Events, which are whole numbers, by time. */
export interface EventQueue {
  /** Adds an event; what is to happen at `Infinity` never happens. */
  add(time: number, event: number): void;
  /** The time of the next event; `Infinity` where there is none. */
  time(): number;
  /** Takes the next event out. */
  next(): number | undefined;
}

/** A queue with nothing in it. */
export function eventQueue(): EventQueue {
  const times: number[] = [];
  const events: number[] = [];
  const before = (a: number, b: number) =>
    times[a]! < times[b]! || (times[a] === times[b] && events[a]! < events[b]!);
  const swap = (a: number, b: number) => {
    [times[a], times[b]] = [times[b]!, times[a]!];
    [events[a], events[b]] = [events[b]!, events[a]!];
  };
  return {
    add(time, event) {
      if (time === Infinity) return;
      times.push(time);
      let at = events.push(event) - 1;
      for (let above = (at - 1) >> 1; at > 0 && before(at, above); above = (at - 1) >> 1) {
        swap(at, above);
        at = above;
      }
    },
    time: () => times[0] ?? Infinity,
    next() {
      if (times.length === 0) return undefined;
      swap(0, times.length - 1);
      times.pop();
      const found = events.pop();
      for (let at = 0; ; ) {
        let first = at;
        for (const below of [2 * at + 1, 2 * at + 2])
          if (below < times.length && before(below, first)) first = below;
        if (first === at) return found;
        swap(at, first);
        at = first;
      }
    },
  };
}
