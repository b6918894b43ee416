/** What one owner can do in one go is one item, in text, Markdown and the report. */

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { determine } from '../../src/definitions/determine.js';
import { workforcePell } from '../../src/definitions/workforce-pell/definition.js';
import { workforcePellTexts } from '../../src/definitions/workforce-pell/texts.js';
import { es } from '../../src/texts/es/spanish.js';
import { determinationMarkdown } from '../../src/view/determination-markdown.js';
import { determinationText } from '../../src/view/determination-text.js';
import { joinedRemediesOf } from '../../src/view/joined-remedies.js';
import { remediesOf } from '../../src/view/remedies.js';
import { speechFor } from '../../src/view/speech.js';
import { root } from '../doors.js';

const college = JSON.parse(readFileSync(`${root}docs/examples/twelve-programs.json`, 'utf8'));
const found = determine(workforcePell, college, { kind: 'step', id: 'pharmacy' }, { asOf: '2026-11-01' });
const flat = (text: string) => text.replaceAll(/\s+/g, ' ');
const times = (text: string, words: string) => flat(text).split(words).length - 1;

test('the determinations of one office are one item, with the act once', () => {
  const speech = speechFor(found, workforcePellTexts);
  const governor = joinedRemediesOf(found, speech).filter(({ owner }) => owner === 'the Governor');
  expect(remediesOf(found, speech).filter(({ owner }) => owner === 'the Governor').length).toBe(4);
  expect(governor.map(({ element, alone, act }) => [element, alone, act])).toEqual([
    [
      'aligned, hiring, credential and credit',
      ['aligned', 'hiring'],
      'Record each of these determinations, as an attestation of that office.',
    ],
  ]);
  expect(governor[0]?.ask).toBe(
    'Has the Governor, after consulting the State board, determined that it is aligned with high-skill, high-wage or in-demand work? The same for: it meets the hiring requirements of employers; it prepares for a program that accepts credit for it; its credential is stackable and portable, or the only one of its occupation.',
  );
});

test.each([
  [workforcePellTexts, 'Record each of these determinations', 'Once that holds, '],
  [
    es,
    'Registre cada una de estas decisiones',
    'Cuando todo ello conste, con eso se cumplen estos elementos:',
  ],
])('text and Markdown say it once for each office', (texts, act, enough) => {
  for (const printed of [determinationText(found, texts), determinationMarkdown(found, texts)]) {
    expect(times(printed, act)).toBe(2);
    expect(times(printed, enough)).toBe(2);
  }
});
