/** What a person holds by a file of their badges, and what of it does not count. */

import type { CalendarDate } from '../base/calendar-date.js';
import { plainText } from '../base/visible.js';
import { readOpenBadges, type UncountedBadge } from '../io/open-badges/read-open-badges.js';
import type { Learner } from '../model/learner.js';
import type { PathwaySystem } from '../model/system.js';
import { wrap } from '../view/wrap.js';
import { accepted } from './accepted.js';
import { bytesOf, nameOf } from './file-contents.js';
import type { Io } from './io.js';
import { parseJson } from './parse-json.js';
import { placeOf } from './place.js';
import type { Say } from './say.js';

/** Reads a file of JSON or of one token, at its word: whoever names it vouches for it. */
export function badgesOf(
  file: string,
  { system, asOf, say }: { readonly system: PathwaySystem; readonly asOf: CalendarDate; readonly say: Say },
  io: Io,
): { readonly learner?: Learner; readonly text: string } {
  const name = nameOf(file);
  const bytes = bytesOf(file, io);
  const text = new TextDecoder().decode(bytes);
  const document = /^\s*[[{]/.test(text) ? parseJson(name, bytes) : text;
  const read = accepted(
    readOpenBadges(document, { asOf, system, verified: true }),
    name,
    'readable as badges',
  );
  const { learner = {}, held, unclear, notCounted, notes } = read;
  const warnings = new Set(notes.flatMap(({ severity, message }) => (severity === 'warning' ? message : [])));
  const others = [...unclear, ...notCounted];
  const lines = [
    '',
    say(`${name}, taken at its word: ${held.length} of ${held.length + others.length} count.`),
    ...others.flatMap((other) => linesOf(other, say)),
    ...[...warnings].flatMap((message) => wrap(say(`Note: ${message}`), '', '  ')),
  ];
  return { learner, text: plainText(lines) };
}

function linesOf({ title, path, code, message, issues = [] }: UncountedBadge, say: Say): string[] {
  const inside = issues.map((issue) => `  ${placeOf(issue, say)}: ${say(issue.message)} (${issue.code})`);
  return [...wrap(`${title ?? (path || '/')}: ${say(message)} (${code})`, '- ', '  '), ...inside];
}
