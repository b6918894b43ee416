/** Inputs made from valid ones: bytes changed, parts doubled, moved and taken from elsewhere. By number: the same each time. */
import { random } from '../random.js';
import type { Reader } from './readers.js';

const tokens = [
  ...[
    '"',
    '""',
    ',',
    ';',
    '\t',
    '\n',
    '\r',
    '\r\n',
    ' ',
    '=',
    '{',
    '}',
    '[',
    ']',
    '\\',
    '\\u0000',
    '\0',
    '\u202e',
  ],
  ...[
    '-1',
    '0',
    '1e999',
    '9'.repeat(30),
    'null',
    'true',
    '{}',
    '[]',
    '__proto__',
    'constructor',
    'P9999999Y',
    '2026-02-30',
  ],
  ...[
    '\ufeff',
    '\u00a0',
    'é',
    '\u{1f600}',
    'http://',
    '@id',
    '@graph',
    '@type',
    '@context',
    '@list',
    '@reverse',
    'id',
    'kind',
  ],
].map((token) => Buffer.from(token));
const bad = [
  Buffer.from([0xff]),
  Buffer.from([0xc3]),
  Buffer.from([0xff, 0xfe]),
  Buffer.from([0xed, 0xa0, 0x80]),
];

/** An input for a reader, at most some 200 kB long. */
export function inputFor({ examples, json }: Reader, seed: number): Buffer {
  const below = random(seed);
  const pick = <T>(from: readonly T[]): T => from[below(from.length)] as T;
  const whole =
    json && below(2) === 0 ? Buffer.from(changedJson(examples, below)) : Buffer.from(pick(examples));
  if (json && below(3) > 0) return whole;
  let bytes: Buffer = whole;
  for (let times = 1 + below(6); times > 0; times--) bytes = changedBytes(bytes, examples, below);
  return bytes.subarray(0, 200_000);
}

function changedBytes(bytes: Buffer, examples: readonly string[], below: (bound: number) => number): Buffer {
  const at = below(bytes.length + 1);
  const to = Math.min(bytes.length, at + below(1 + below(60)));
  const put = (middle: Buffer, end = at) =>
    Buffer.concat([bytes.subarray(0, at), middle, bytes.subarray(end)]);
  switch (below(9)) {
    case 0:
      return put(Buffer.from([below(256)]), Math.min(bytes.length, at + 1));
    case 1:
      return put(Buffer.alloc(0), to);
    case 2:
      return put(bytes.subarray(at, to));
    case 3:
    case 4:
      return put(tokens[below(tokens.length)] as Buffer, below(2) ? to : at);
    case 5:
      return put(bad[below(bad.length)] as Buffer);
    case 6: {
      // What is short is said again and again, which shows loops within loops.
      const some = below(2) ? bytes.subarray(at, to) : (tokens[below(tokens.length)] as Buffer);
      const times = 1 + below(below(8) ? 50 : 20_000);
      return put(
        Buffer.concat(Array(Math.min(times, Math.ceil(100_000 / Math.max(1, some.length)))).fill(some)),
      );
    }
    default: {
      const other = Buffer.from(examples[below(examples.length)] as string);
      const from = below(other.length + 1);
      return put(other.subarray(from, from + below(1 + below(400))), to);
    }
  }
}

/** JSON with parts put in the place of others. */
function changedJson(examples: readonly string[], below: (bound: number) => number): string {
  const value = JSON.parse(examples[below(examples.length)] as string);
  const donors = places(JSON.parse(examples[below(examples.length)] as string));
  const odd = [
    null,
    true,
    0,
    -1,
    1e21,
    '',
    'x',
    [],
    {},
    [[]],
    [null],
    { kind: 'all', of: [] },
    { '@id': 'x' },
    { '@value': 1 },
  ];
  for (let times = 1 + below(4); times > 0; times--) {
    const all = places(value);
    const here = all[below(all.length)];
    const donor = donors[below(donors.length)];
    if (!here) break;
    const { holder, key } = here;
    const other = below(2) && donor ? donor.holder[donor.key] : odd[below(odd.length)];
    const how = below(12);
    if (how < 2 && !Array.isArray(holder)) delete holder[key];
    else if (how < 4 && donor && !Array.isArray(holder)) holder[donor.key] = structuredClone(other);
    else if (how === 5 && below(4) === 0)
      holder[key] = Array.from({ length: below(3000) }, () => structuredClone(other)).slice(0, 300);
    else holder[key] = structuredClone(other);
  }
  return JSON.stringify(value);
}

interface Place {
  readonly holder: Record<string, unknown>;
  readonly key: string;
}

function places(value: unknown): Place[] {
  const found: Place[] = [];
  const waiting = [value];
  for (let top = waiting.pop(); top !== undefined; top = waiting.pop())
    if (typeof top === 'object' && top !== null)
      for (const key of Object.keys(top)) {
        const holder = top as Record<string, unknown>;
        found.push({ holder, key });
        if (holder[key] !== undefined) waiting.push(holder[key]);
      }
  return found;
}
