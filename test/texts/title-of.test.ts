/** What has no title is called in the words of a language, and what has one as the document translates it. */
import { expect, test } from 'vitest';
import type { PathwaySystem } from '../../src/model/system.js';
import type { Ref } from '../../src/model/tables.js';
import { titleOf } from '../../src/model/title-of.js';
import { en } from '../../src/texts/en/english.js';
import { es } from '../../src/texts/es/spanish.js';

const system = {
  format: 'career-pathways/1',
  id: 's',
  title: 'S',
  partners: [
    { id: 'pcc', name: 'Pima', types: ['postsecondary'], translations: { es: { name: 'Colegio Pima' } } },
  ],
  credentials: [{ id: 'cna', title: 'CNA', kind: 'Certificate' }],
  steps: [{ id: 'aide', title: 'Aide', kind: 'course', translations: { es: { title: 'Auxiliar' } } }],
  pathways: [{ id: 'p', title: 'P', steps: ['aide'] }],
  entries: [{ id: 'in', pathway: 'p', step: 'aide' }],
  exits: [{ id: 'out', pathway: 'p', after: { kind: 'credential', credential: 'cna' } }],
  agreements: [
    { id: 'mou', kind: 'mou', parties: [{ partner: 'pcc' }] },
    { id: 'none', kind: 'mou', parties: [] },
    { id: 'twice', kind: 'mou', parties: [{ partner: 'pcc' }, { partner: 'pcc' }] },
  ],
  roles: [{ id: 'role', partner: 'pcc', kind: 'provider' }],
  engagements: [{ id: 'shared', kind: 'validate-curriculum', partner: 'pcc' }],
  activities: [{ id: 'done', kind: 'staff-training', on: '2026-05-02', partners: ['pcc'] }],
  evidence: [{ id: 'file', kind: 'document', about: [{ kind: 'step', id: 'aide' }] }],
} as unknown as PathwaySystem;

const words: readonly (readonly [Ref, string, string])[] = [
  [{ kind: 'step', id: 'aide' }, 'Auxiliar', 'Aide'],
  [{ kind: 'partner', id: 'pcc' }, 'Colegio Pima', 'Pima'],
  [{ kind: 'credential', id: 'cna' }, 'CNA', 'CNA'],
  [{ kind: 'entry', id: 'in' }, 'la entrada a "Auxiliar"', 'the entry to "Aide"'],
  [{ kind: 'exit', id: 'out' }, 'la salida después de "CNA"', 'the exit after "CNA"'],
  [{ kind: 'agreement', id: 'mou' }, 'el acuerdo de "Colegio Pima"', 'the agreement of "Pima"'],
  [{ kind: 'agreement', id: 'twice' }, 'el acuerdo de "Colegio Pima"', 'the agreement of "Pima"'],
  [{ kind: 'agreement', id: 'none' }, 'el acuerdo sin partes', 'the agreement of no party'],
  [
    { kind: 'role', id: 'role' },
    'la función de "Colegio Pima" como proveedor',
    'the role of "Pima" as provider',
  ],
  [
    { kind: 'evidence', id: 'file' },
    'la evidencia sobre "Auxiliar" que no dice su fuente',
    'the evidence about "Aide" that names no source',
  ],
  [{ kind: 'step', id: 'gone' }, 'gone', 'gone'],
  [{ kind: 'system', id: 's' }, 'S', 'S'],
];

test.each(words)('%o', (ref, spanish, english) => {
  expect(titleOf(system, ref, { texts: es })).toBe(spanish);
  expect(titleOf(system, ref, { texts: en })).toBe(english);
  expect(titleOf(system, ref)).toBe(english);
});

test('no thing without a title is called by English words', () => {
  for (const kind of ['engagement', 'activity', 'exit', 'entry', 'role'] as const) {
    const id = { engagement: 'shared', activity: 'done', exit: 'out', entry: 'in', role: 'role' }[kind];
    expect(titleOf(system, { kind, id }, { texts: es })).not.toMatch(
      /\b(?:the|of|training|review|provider)\b/,
    );
  }
});

test('the language of titles may be another than that of the words', () => {
  const ref = { kind: 'entry', id: 'in' } as const;
  expect(titleOf(system, ref, { texts: es, language: 'en' })).toBe('la entrada a "Aide"');
  expect(titleOf(system, ref, { texts: en, language: 'es-MX' })).toBe('the entry to "Auxiliar"');
});

test('what are no texts is refused by name', () => {
  for (const texts of [null, 1, 'es', {}, { language: 'es' }, { language: 'es', things: null }])
    expect(() => titleOf(system, { kind: 'step', id: 'aide' }, { texts } as never)).toThrow('options.texts');
  expect(() => titleOf(system, { kind: 'step', id: 'aide' }, es as never)).toThrow('options.');
});
