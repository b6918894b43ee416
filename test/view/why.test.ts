/** What a verdict rests on, and why there is none, in words that someone can act on: in both languages. */
import { expect, test } from 'vitest';
import { catalogue } from '../../src/definitions/catalogue.js';
import { determineAll } from '../../src/definitions/determine-all.js';
import { textsOf } from '../../src/definitions/texts-of.js';
import { determineWioa } from '../../src/definitions/wioa/determine-wioa.js';
import { wioaTexts } from '../../src/definitions/wioa/texts.js';
import { partnershipReport } from '../../src/partnership/partnership-report.js';
import { es } from '../../src/texts/es/spanish.js';
import { holdsText } from '../../src/view/determination-parts.js';
import { determinationText } from '../../src/view/determination-text.js';
import { partnershipMarkdown } from '../../src/view/partnership-markdown.js';
import { partnershipText } from '../../src/view/partnership-text.js';
import { developed } from '../definitions/examples.js';
import { system } from '../partnership/system.js';

const alliance = system({
  partners: [
    { id: 'college', name: 'College', types: ['postsecondary'] },
    { id: 'board', name: 'Board', types: ['workforce-system'] },
  ],
  pathways: [{ id: 'p', title: 'Care', steps: [] }],
});
const plain = (text: string) => text.replace(/\s+/g, ' ');
const day = '2026-11-01';

test('what many propositions decide together names those that are open, the first question in front', () => {
  let many = 0;
  for (const found of determineAll(catalogue, [alliance], { asOf: day })) {
    const { sufficient } = found.reasons;
    const open = found.facts.filter(({ id, grade }) => sufficient[0]?.includes(id) && !grade);
    if ((sufficient[0]?.length ?? 0) <= 4 || open.length === 0) continue;
    many += 1;
    const first = found.questions.find(({ fact }) => open.some(({ id }) => id === fact))?.fact ?? open[0]!.id;
    for (const texts of [textsOf(found.definition.id), es]) {
      const text = plain(determinationText(found, texts));
      const its = texts === es ? es.definitions[found.definition.id]! : textsOf(found.definition.id);
      const said = texts === es ? 'siguen sin determinar estas' : 'of which these are still open';
      expect(text).toContain(`${said}: "${holdsText(first, its)}"`);
      // Sets that read alike stand once.
      expect(text.split(said)).toHaveLength(2);
    }
  }
  expect(many).toBeGreaterThan(4);
});

test('where all of them hold, it names the least sure', () => {
  const found = determineWioa(developed(), 'bht', { asOf: day });
  expect(found.verdict).toBe('met');
  expect(plain(determinationText(found, wioaTexts))).toContain(
    `${found.reasons.sufficient[0]?.length} statements together, of which these are only declared: "education is offered by a named provider",`,
  );
  expect(plain(determinationText(found, es))).toContain(
    'las que tienen menos certeza (declarado) son estas: "un proveedor',
  );
});

test.each([partnershipText, partnershipMarkdown])('%o says why something is not evaluated', (view) => {
  const asOf = '2010-01-01';
  const determinations = [...determineAll(catalogue, [alliance], { asOf })];
  const none = determinations.filter(({ definition }) => definition.inForce.from === '2015-07-01');
  expect(new Set(none.map(({ verdict }) => verdict))).toEqual(new Set(['not-evaluated']));
  expect(new Set(none.map(({ subject: { kind } }) => kind))).toEqual(new Set(['pathway', 'system']));
  const report = partnershipReport(alliance, { asOf });
  const [english, spanish] = [{}, { texts: es }].map((more) =>
    plain(view(report, { determinations, ...more })),
  );
  expect(english?.split('; ask about a day from 2015-07-01 on')).toHaveLength(none.length + 1);
  expect(spanish?.split('; pregunte por una fecha a partir del 1 de julio de 2015')).toHaveLength(
    none.length + 1,
  );
  // A bill is not evaluated on any day.
  expect(english).toContain('this is a bill, and is checked only where it is asked for by name');
  expect(spanish).toContain('es un proyecto de ley, y solo se compara con él cuando se pide por su nombre');
});

test('an element that was left out, and an edition that has ended, are said', () => {
  const left = determineWioa(developed(), 'bht', { asOf: day, exclude: ['D', 'G'] });
  expect(plain(determinationText(left, wioaTexts))).toContain(
    'Not evaluated: this was not checked: D (it was left out on request) and G (it was left out on request).',
  );
  expect(plain(determinationText(left, es))).toContain('Sin evaluar: no se revisó lo siguiente: D (');
  const before = determineWioa(developed(), 'bht', { asOf: '2010-01-01' });
  const { inForce } = before.definition;
  const ended = {
    ...before,
    definition: { ...before.definition, selection: 'ended', inForce: { ...inForce, to: '2009-12-31' } },
  } as const;
  expect(plain(determinationText(ended, wioaTexts))).toContain('; ask about a day up to 2009-12-31.');
});

test('attestations about something else are told by their number alone', () => {
  const attestor = { office: 'Dean', organization: 'College' };
  const attestations = ['a', 'b', 'c'].map((id) => ({
    ...{ id, definition: 'wioa-3-7', proposition: 'wioa.lead-in.quality', asserts: true, by: attestor },
    ...{ subject: { kind: 'pathway', id: 'elsewhere' } as const, on: '2026-10-01', basis: 'Visit' },
  }));
  const said = (count: number) =>
    plain(
      determinationText(
        determineWioa({ ...alliance, attestations: attestations.slice(0, count) } as typeof alliance, 'p', {
          asOf: day,
        }),
        wioaTexts,
      ),
    );
  expect(said(3)).toContain('did not count - 3 attestations are about something else, or were made later');
  expect(said(1)).toContain('the attestation by the Dean, College: it is about something else');
});

test('what a remedy settles is said', () => {
  expect(plain(determinationText(determineWioa(alliance, 'p', { asOf: day }), wioaTexts))).toMatch(
    / Once academics are taught at the same time as workforce preparation and training, [^.]*, D is met\./,
  );
});
