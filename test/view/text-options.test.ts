/** What is given to a text view in the place of its options, or beside them, is refused by name. */
import { expect, test } from 'vitest';
import { determineWioa } from '../../src/definitions/wioa/determine-wioa.js';
import { wioaTexts } from '../../src/definitions/wioa/texts.js';
import { pathwayGraph } from '../../src/graph/pathway-graph.js';
import { nextSteps } from '../../src/learner/next-steps.js';
import { partnershipReport } from '../../src/partnership/partnership-report.js';
import { es } from '../../src/texts/es/spanish.js';
import { determinationMarkdown } from '../../src/view/determination-markdown.js';
import { determinationRow } from '../../src/view/determination-row.js';
import { determinationCsv, determinationRows } from '../../src/view/determination-rows.js';
import { determinationSarif } from '../../src/view/determination-sarif.js';
import { determinationText } from '../../src/view/determination-text.js';
import { nextStepsText } from '../../src/view/next-steps-text.js';
import { partnershipMarkdown } from '../../src/view/partnership-markdown.js';
import { partnershipText } from '../../src/view/partnership-text.js';
import { requirementText } from '../../src/view/requirement-text.js';
import { systemText } from '../../src/view/system-text.js';
import { system } from '../partnership/system.js';

const document = system({
  steps: [{ id: 'a', title: 'A', kind: 'course' }],
  pathways: [{ id: 'p', title: 'P', steps: ['a'] }],
});
const graph = pathwayGraph(document, 'p');
const report = partnershipReport(document, { asOf: '2026-11-01' });
const views: { readonly [name: string]: (options: object) => string } = {
  nextStepsText: (options) => nextStepsText(graph, nextSteps(graph, {}), options),
  requirementText: (options) => requirementText({ kind: 'step', step: 'a' }, options),
  systemText: (options) => systemText(document, options),
  partnershipText: (options) => partnershipText(report, options),
  partnershipMarkdown: (options) => partnershipMarkdown(report, options),
};

test.each(Object.entries(views))('%s', (_, view) => {
  expect(view({ texts: es })).not.toBe(view({}));
  for (const [options, argument] of [
    [es, /^options\.\w+$/],
    [{ text: es }, /^options\.text$/],
  ] as const)
    expect(() => view(options)).toThrow(
      expect.objectContaining({ code: 'bad-argument', argument: expect.stringMatching(argument) }),
    );
});

const determination = determineWioa(document, 'p', { asOf: '2026-11-01' });

test.each([determinationText, determinationMarkdown, determinationRow])(
  '%o says where texts belong',
  (view) => {
    const call: (...values: unknown[]) => unknown = view as never;
    for (const texts of [{ texts: es }, { texts: wioaTexts }, { depth: 'short' }, {}])
      expect(() => call(determination, texts)).toThrow(
        expect.objectContaining({
          code: 'wrong-texts',
          argument: 'texts',
          message:
            'texts is an object. Give the texts themselves, such as wioaTexts or es; options come after them.',
        }),
      );
    expect(() => call(determination, es, { texts: es })).toThrow(
      expect.objectContaining({
        code: 'bad-argument',
        argument: 'options.texts',
        message: 'options.texts is an object. Give the texts as the argument before the options.',
      }),
    );
  },
);

test.each([determinationRows, determinationCsv, determinationSarif])(
  '%o says that it takes a function',
  (view) => {
    for (const texts of [es, wioaTexts, { texts: es }])
      expect(() => (view as (...values: unknown[]) => unknown)([determination], texts)).toThrow(
        'textsOf is an object. Give a function that answers texts: textsOf, or () => es.',
      );
  },
);
