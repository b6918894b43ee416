/** What a reader made of an input: a Result or a PathwayError is an answer, anything else is a fault. */
import { PathwayError } from '../../src/base/pathway-error.js';
import type { Reader } from './readers.js';

/** `read`, `refused`, or what went wrong. */
export function outcomeOf({ read }: Pick<Reader, 'read'>, bytes: Uint8Array): string {
  try {
    const result = read(bytes);
    if (result.ok) return 'read';
    return result.issues.length > 0 ? 'refused' : 'fault: it refused and said nothing';
  } catch (error) {
    if (error instanceof PathwayError) return 'refused';
    return `fault: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  }
}
