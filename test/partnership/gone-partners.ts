/** Ways in which the partner "b" is not there on 2026-11-01. */
import { partner } from './system.js';

export const gone = [
  ['not in the document', []],
  ['ceased', [partner('b', ['industry'], { status: 'ceased' })]],
  ['ended', [partner('b', ['industry'], { effective: { to: '2025' } })]],
  ['still to come', [partner('b', ['industry'], { effective: { from: '2027' } })]],
] as const;
