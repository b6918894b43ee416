/** SHA-256 against the published examples and against Node's own. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sha256 } from '../../src/base/sha256.js';
import { anyCharacter } from '../any-character.js';
import { size, trials } from '../depth.js';

const nodes = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

test.each([
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  [
    'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
    '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
  ],
])('the example %j of FIPS 180', (text, digest) => {
  expect(sha256(text)).toBe(digest);
});

test('every length from nothing to beyond four blocks', () => {
  for (let length = 0; length <= 270; length++) {
    expect(sha256('a'.repeat(length)), `${length} bytes`).toBe(nodes('a'.repeat(length)));
    expect(sha256(`${'a'.repeat(length)}é`), `${length + 2} bytes`).toBe(nodes(`${'a'.repeat(length)}é`));
  }
});

test('random texts, of characters of one to four bytes', () => {
  fc.assert(
    fc.property(fc.string({ unit: anyCharacter, maxLength: 200 }), (text) => {
      expect(sha256(text)).toBe(nodes(text));
    }),
    trials(40_000),
  );
});

test('a text of many megabytes, whose bits are counted in more than 24 bits', () => {
  const text = 'pathway '.repeat(size(1_000_000));
  expect(sha256(text)).toBe(nodes(text));
});
