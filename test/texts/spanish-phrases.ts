/** Phrases of Spanish, looked at from outside: what of them is still English. */
import { commandMessages } from '../../src/cli/spanish.js';
import { editMessages } from '../../src/cli/spanish-edits.js';
import { mapMessages } from '../../src/cli/spanish-map.js';
import { startMessages } from '../../src/cli/spanish-start.js';
import { tableMessages } from '../../src/cli/spanish-table.js';
import { en } from '../../src/texts/en/english.js';
import { messages } from '../../src/texts/es/findings.js';
import { es } from '../../src/texts/es/spanish.js';
import type { Phrases } from '../../src/texts/phrases.js';
import { splitWords, wordsIn } from './leaves.js';

/** What the command says by itself. */
export const command: Phrases = {
  ...commandMessages,
  ...startMessages,
  ...editMessages,
  ...mapMessages,
  ...tableMessages,
};

/** What is put in: its name, and how. */
export const holes = /\{(\w+)(?::(\w+))?\}/g;

/** Words that English has and Spanish does not. */
const english = new Set(
  [
    ...wordsIn(en),
    ...Object.keys({ ...messages, ...commandMessages }).flatMap((key) =>
      splitWords(key.replaceAll(holes, ' ')),
    ),
  ].filter((word) => word.length > 1),
);
for (const word of wordsIn(es)) english.delete(word);
for (const spanish of Object.values(messages))
  for (const word of splitWords(spanish.replaceAll(holes, ' '))) english.delete(word);
for (const word of 'the of and is are not with which this that it here write give field row'.split(' '))
  english.add(word);

/** Words of the format, of commands and names that help and instructions have without quotes. */
export const kept =
  `agency bridge check community definitions development economic edit foundation full industry init intermediary
  jersey merge ndjson new onward postsecondary requires sarif schedule secondary sectors service social summarize table types web`.split(
    /\s+/,
  );

/** A text without quotations, addresses, options, names of files, terms of other vocabularies and functions. */
const ours = (spanish: string) =>
  spanish
    .replaceAll(/"[^"]*"|`[^`]*`|«[^»]*»|\b\w+:\/\/\S*/g, ' ')
    .replaceAll(/\b(?:ceterms|ceasn|options|JSON)[:.][\w.]+|\b[\w-]+\.(?:csv|txt|json)\b/g, ' ')
    .replaceAll(/--[\w-]+(?:[ =][a-z][\w-]*(?:\|[\w-]+)*)?|\b[a-z]+:[\p{Lu}\d…]+/gu, ' ')
    .replaceAll(/\b[a-z]+[A-Z]\w+\b|\bMM?-DD\b|\bcareer-pathways\b/g, ' ');

/** The English words that are left in a Spanish text. */
export const left = (spanish: string): string[] =>
  splitWords(ours(spanish)).filter((word) => english.has(word));
