/** Streams that a caller hands in: checked, and with what they throw as the cause of an error of ours. */

import { called, wrong } from './arguments.js';

/** Something that `for await` can go through. */
export function checkStream(value: unknown, argument: string): void {
  const stream = Object(value) as Partial<AsyncIterable<unknown> & Iterable<unknown>>;
  const start = called(argument, () => stream[Symbol.asyncIterator] ?? stream[Symbol.iterator]);
  if (typeof start !== 'function') wrong(argument, value, 'a stream, or a list');
}

/** The items of a stream of the caller's; what it throws becomes the cause of a `PathwayError`. */
export async function* streamed<T>(
  stream: AsyncIterable<T> | Iterable<T>,
  argument: string,
): AsyncGenerator<T> {
  const items = called(argument, () =>
    Symbol.asyncIterator in stream ? stream[Symbol.asyncIterator]() : stream[Symbol.iterator](),
  );
  let isOver = false;
  try {
    for (;;) {
      // Where it throws, it is over, and is not asked to end.
      isOver = true;
      const next = await resolved(argument, () => items.next());
      isOver = called(argument, () => next.done === true);
      if (isOver) return;
      yield await resolved(argument, () => next.value as T);
    }
  } finally {
    if (!isOver) await resolved(argument, () => items.return?.());
  }
}

/** What a call comes to in the end; as `called`. */
async function resolved<T>(argument: string, call: () => T | Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (cause) {
    return called(argument, () => {
      throw cause;
    });
  }
}
