/** Files that come into being whole: what is there when writing ends well, fails, or was cut off before. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { newFile, newFolder } from '../../src/cli/new-files.js';

let place = '';
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'new-files-'));
});
afterEach(() => rmSync(place, { recursive: true }));
const at = (name: string) => join(place, name);
/** A process that is no more: numbers end below it. */
const gone = 2 ** 22 + 1;

test('a file is written piece by piece, with its folder', async () => {
  async function* pieces() {
    yield 'é';
    expect(existsSync(at('new/a.txt'))).toBe(false);
    yield '🩺';
  }
  await newFile(at('new/a.txt'), pieces());
  expect([readFileSync(at('new/a.txt'), 'utf8'), readdirSync(at('new'))]).toEqual(['é🩺', ['a.txt']]);
});

test('what fails leaves nothing', async () => {
  function* broken() {
    yield 'half';
    throw new Error('cut');
  }
  await expect(newFile(at('a.txt'), broken())).rejects.toThrow('cut');
  await expect(newFolder(at('f'), { 'a.csv': 'a', 'no/such/b.csv': 'b' })).rejects.toThrow('ENOENT');
  expect(readdirSync(place)).toEqual([]);
});

test('nothing is written over, even what came while writing', async () => {
  function* overtaken() {
    yield 'mine';
    writeFileSync(at('a.txt'), 'theirs');
  }
  await expect(newFile(at('a.txt'), overtaken())).rejects.toThrow('EEXIST');
  await expect(newFile(at('a.txt'), ['mine'])).rejects.toThrow('EEXIST');
  await expect(newFolder(at('a.txt'), { 'a.csv': '' })).rejects.toThrow();
  mkdirSync(at('full'));
  writeFileSync(at('full/x'), '');
  await expect(newFolder(at('full'), { 'a.csv': '' })).rejects.toThrow('ENOTEMPTY');
  expect([readFileSync(at('a.txt'), 'utf8'), readdirSync(place)]).toEqual(['theirs', ['a.txt', 'full']]);
});

test('an empty folder is filled, and what a killed run left is removed', async () => {
  mkdirSync(at('out'));
  mkdirSync(at(`.out.${gone}.part`));
  writeFileSync(at(`.out.${gone}.part/a.csv`), 'half');
  writeFileSync(at('.out.mine.part'), 'not ours');
  await newFolder(at('out'), { 'a.csv': 'a', 'b.csv': 'b' });
  expect(readdirSync(place)).toEqual(['.out.mine.part', 'out']);
  expect(readdirSync(at('out'))).toEqual(['a.csv', 'b.csv']);
});
