/** SHA-256 (FIPS 180-4) of a text, in plain TypeScript: the same at once on every runtime. */

declare const TextEncoder: new () => { encode(text: string): Uint8Array };

/** The beginnings of the square roots of the first 8 primes, behind the point. */
const first = [
  0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
];

/** The beginnings of the cube roots of the first 64 primes, behind the point. */
const rounds = [
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98,
  0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786,
  0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8,
  0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967, 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13,
  0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819,
  0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a,
  0x5b9cca4f, 0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7,
  0xc67178f2,
];

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
  const byte = (offset: number) => bytes[at + offset] ?? 0;
  return (byte(0) << 24) | (byte(1) << 16) | (byte(2) << 8) | byte(3);
}

/** A word of the schedule from those before it. */
function nextWord(words: Uint32Array, at: number): number {
  const before = (distance: number) => words[at - distance] ?? 0;
  const [early, late] = [before(15), before(2)];
  const spread = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3);
  return before(16) + spread + before(7) + (turned(late, 17) ^ turned(late, 19) ^ (late >>> 10));
}

/** Works one block, given as its 64 words, into the state. */
function addBlock(state: Uint32Array, words: Uint32Array): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let at = 0; at < 64; at++) {
    const choice = (e & f) ^ (~e & g);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const mixed =
      h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + choice + (rounds[at] ?? 0) + (words[at] ?? 0);
    const added = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + majority;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + mixed) | 0, c, b, a, (mixed + added) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, at) => {
    state[at] = (state[at] ?? 0) + word;
  });
}

/** A word of 32 bits turned to the right. */
function turned(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}
