/** Questions that are alike are asked as one, whole in English and in Spanish. */

import { expect, test } from 'vitest';
import type { Texts } from '../../src/definitions/engine/texts.js';
import { elementOne } from '../../src/texts/es/definitions/element-one.js';
import { oneStopPartners } from '../../src/texts/es/definitions/one-stop.js';
import { localTeam } from '../../src/texts/es/definitions/teams.js';
import { es } from '../../src/texts/es/spanish.js';
import { joinedQuestions } from '../../src/view/joined-questions.js';

const { determinations: more } = es;
const asks = ({ propositions }: Texts, ids: readonly string[]) =>
  ids.map((id) => propositions[id]?.ask ?? '');

test('an article stays with its word, for the next one may have another gender', () => {
  const ids = ['taa', 'vocational-rehabilitation', 'wagner-peyser', 'job-corps', 'adult'];
  const questions = asks(
    oneStopPartners,
    ids.map((id) => `one-stop.${id}`),
  );
  expect(joinedQuestions(questions.slice(0, 2), more)).toEqual([
    '¿Qué socio se encarga de administrar la asistencia por ajuste comercial? Lo mismo para: la rehabilitación vocacional.',
  ]);
  expect(joinedQuestions(questions, more)).toEqual([
    '¿Qué socio se encarga de administrar la asistencia por ajuste comercial? Lo mismo para: la rehabilitación vocacional; el servicio de empleo; Job Corps; el programa para adultos del título I.',
  ]);
});

test('what is asked at the end is said once, whatever the gender of the things', () => {
  const ids = ['vision', 'mission', 'goals'].map((id) => `element-one.${id}`);
  expect(joinedQuestions(asks(elementOne, ids), more)).toEqual([
    '¿Qué plan expone la visión, y qué socios lo acordaron? Lo mismo para: la misión; las metas.',
  ]);
});

test('a list of kinds of partner stands at the end', () => {
  const ids = ['community-based', 'businesses'].map((id) => `local-team.${id}`);
  expect(joinedQuestions(asks(localTeam, ids), more)).toEqual([
    '¿Qué socio de este tipo está en el equipo de liderazgo, y desde cuándo: una organización comunitaria? Lo mismo para: una empresa local.',
  ]);
});

test.each([
  ['begin alike', 'Phlebotomy one', 'Phlebotomy two'],
  ['end alike', 'Phlebotomy (illustration)', 'Machining (illustration)'],
  ['begin and end alike', 'Nurse aide (illustration)', 'Nurse assistant (illustration)'],
])('names that %s stay whole', (_, first, second) => {
  const ask = (name: string) => `¿Qué habilidades acredita la credencial "${name}": las de una ocupación?`;
  expect(joinedQuestions([ask(first), ask(second)], more)).toEqual([
    `${ask(first)} Lo mismo para: "${second}".`,
  ]);
});
