/** What the Spanish texts hold to: one word for one thing, usted, and agreement where words are put together. */
import { describe, expect, test } from 'vitest';
import { messages } from '../../src/texts/es/findings.js';
import { es } from '../../src/texts/es/spanish.js';
import { leavesOf } from './leaves.js';
import { command } from './spanish-phrases.js';

const texts = [
  ...leavesOf(es).map(({ value }) => String(value)),
  ...Object.values(messages),
  ...Object.values(command),
];

/** Words that stood beside those of docs/words-es.md. */
const others = new RegExp(
  [
    ...['[Vv]eredicto', '[Dd]ictam', 'junta (?:laboral|de la fuerza)', 'WIOA, (?:sección|título)'],
    ...['[Hh]oras? de reloj', 'lugares reservados', '[Tt]rabajadores en activo', 'becas Workforce'],
    ...[
      '[Cc]ompensación por desempleo',
      'año de ayuda',
      '\\bresponden? de\\b',
      'en la mesa',
      'CLASE:',
      '«(?!\\{)',
    ],
  ].join('|'),
);

test('one word for one thing', () => {
  expect(texts.filter((text) => others.test(text))).toEqual([]);
});

test('what a person is to do is said to usted', () => {
  const acts = leavesOf(es.definitions).flatMap(({ way, value }) =>
    way.endsWith('/act') ? [String(value)] : [],
  );
  const infinitive = /(?:^|[.;] |; o bien |, y )\p{L}+[aei]r(?:l[ao]s?)?\b/u;
  expect(acts.length).toBeGreaterThan(150);
  expect(acts.filter((act) => infinitive.test(act))).toEqual([]);
});

describe('agreement', () => {
  test.each([
    ['el paso 1', 'hace'],
    ['al menos 1 de estos: el paso 1', 'hace'],
    ['1 año de experiencia', 'hace'],
    ['los pasos 1, 2', 'hacen'],
    ['al menos 2 de estos: el paso 1', 'hacen'],
    ['1.5 créditos de los pasos 1, 2', 'hacen'],
  ])('%s', (what, verb) => {
    expect(es.nextSteps.needs(what)).toBe(`${verb} falta ${what}`);
    expect(es.maps.states.blocked(what)).toBe(`Todavía no: ${verb} falta ${what}`);
    expect(es.maps.needs(what)).toBe(`H${verb.slice(1)} falta ${what}`);
  });

  test('elements that are met, one or several', () => {
    expect(es.determinations.enough('hay demanda', 'demanda', true)).toBe(
      ' Cuando conste que hay demanda, con eso se cumple el elemento "demanda".',
    );
    expect(es.determinations.enough('es así', 'D y E', false)).toBe(
      ' Cuando conste que es así, con eso se cumplen estos elementos: D y E.',
    );
  });

  test('a service for nobody in particular', () => {
    const { serviceFor, someGroup, peopleIn } = es.partnerships;
    expect(serviceFor('transporte', someGroup)).toBe('transporte, sin grupo indicado');
    expect(serviceFor('transporte', peopleIn(someGroup, 'Estado 04'))).toBe(
      'transporte, sin grupo indicado, en Estado 04',
    );
    expect(serviceFor('transporte', 'veteranos')).toBe('transporte para veteranos');
  });

  test('credits and clock hours by their unit', () => {
    const { credits } = es.reports;
    expect([credits(1, 'semester'), credits(3, 'quarter'), credits(1, 'clock'), credits(2, '')]).toEqual([
      '1 crédito semestral',
      '3 créditos trimestrales',
      '1 hora reloj',
      '2 créditos',
    ]);
  });

  test('a wage by the month', () => {
    expect(es.maps.wage({ median: '$3,000' }, 'month')).toBe('$3,000 por mes');
  });

  test('no label of an element reads as two of them', () => {
    const labels = Object.values(es.definitions).flatMap((its) => Object.values(its?.labels ?? {}));
    expect(labels.filter((label) => / [ye] /.test(label))).toEqual([]);
  });
});
