/** SHA-256 (FIPS 180-4) of a text, in plain TypeScript: the same at once on every runtime. */

declare const TextEncoder: new () => { encode(text: string): Uint8Array };

const first = /* @__PURE__ */ behindThePoint(8, 1 / 2);
const rounds = /* @__PURE__ */ behindThePoint(64, 1 / 3);

/** The SHA-256 of the UTF-8 bytes of a text, as 64 hexadecimal digits. Cost: the length of the text. */
export function sha256(text: string): string {
  const blocks = padded(new TextEncoder().encode(text));
  const state = Uint32Array.from(first);
  const words = new Uint32Array(64);
  for (let start = 0; start < blocks.length; start += 64) {
    for (let at = 0; at < 64; at++)
      words[at] = at < 16 ? wordAt(blocks, start + 4 * at) : nextWord(words, at);
    addBlock(state, words);
  }
  return Array.from(state, (word) => word.toString(16).padStart(8, '0')).join('');
}

/**
 * The first 32 bits behind the point of the roots of the first primes. None of the 72 is so near to a whole number of bits
 * that a root that is a thousand units in the last place off would change it.
 */
function behindThePoint(count: number, power: number): number[] {
  const primes: number[] = [];
  for (let next = 2; primes.length < count; next++)
    if (primes.every((prime) => next % prime > 0)) primes.push(next);
  return primes.map((prime) => Math.floor((prime ** power % 1) * 2 ** 32));
}

/** The bytes, a one, zeros, and the number of bits in 64 bits: whole blocks of 64 bytes. */
function padded(bytes: Uint8Array): Uint8Array {
  const { length } = bytes;
  const blocks = new Uint8Array(64 * Math.ceil((length + 9) / 64));
  blocks.set(bytes);
  blocks[length] = 0x80;
  for (let at = 1, bits = 8 * length; bits > 0; at++, bits = Math.floor(bits / 256))
    blocks[blocks.length - at] = bits % 256;
  return blocks;
}

function wordAt(bytes: Uint8Array, at: number): number {
  let word = 0;
  for (let next = at; next < at + 4; next++) word = (word << 8) | (bytes[next] ?? 0);
  return word;
}

/** A word of the schedule from those before it. */
function nextWord(words: Uint32Array, at: number): number {
  const early = words[at - 15] ?? 0;
  const late = words[at - 2] ?? 0;
  const spread = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3);
  const mixed = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10);
  return (words[at - 16] ?? 0) + spread + (words[at - 7] ?? 0) + mixed;
}

/** Works one block, given as its 64 words, into the state. */
function addBlock(state: Uint32Array, words: Uint32Array): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let at = 0; at < 64; at++) {
    const choice = (e & f) ^ (~e & g);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const turns = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const mixed = h + turns + choice + (rounds[at] ?? 0) + (words[at] ?? 0);
    const added = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + majority;
    h = g;
    g = f;
    f = e;
    e = (d + mixed) | 0;
    d = c;
    c = b;
    b = a;
    a = (mixed + added) | 0;
  }
  [a, b, c, d, e, f, g, h].forEach((word, at) => {
    state[at] = (state[at] ?? 0) + word;
  });
}

/** A word of 32 bits turned to the right. */
function turned(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}
