/** The value of a reading that has to succeed. */
import type { Result } from '../../src/base/result.js';

export function accepted<T>(read: Result<T>): T {
  if (!read.ok) throw new Error(JSON.stringify(read.issues.slice(0, 5)));
  return read.value;
}
