/** Spanish words for requirements. */

import type { requirements as english } from '../en/requirements.js';

const timings = {
  concurrent: ' (antes o al mismo tiempo)',
  'same-term': ' (en el mismo período académico)',
};

/** That something is needed, in the number of what comes first. */
export const needed = (part: string): string =>
  `${/^(?:al menos )?(?:los |las |(?!1 )\d)/.test(part) ? 'hacen' : 'hace'} falta ${part}`;

/** The parts of a requirement in words. */
export const requirements: typeof english = {
  step: (name, { timing, minGrade }) =>
    `el paso "${name}"${timing === undefined ? '' : timings[timing]}${minGrade === undefined ? '' : ` con una calificación de ${minGrade} o mejor`}`,
  credential: (name) => `la credencial "${name}"`,
  level: (scheme, level) =>
    scheme === 'grade' ? `un nivel de grado escolar ${level}` : `el nivel ${level} (${scheme})`,
  competency: (name) => `la competencia "${name}"`,
  experience: (years, occupation) => {
    const time = `${years} ${years === 1 ? 'año' : 'años'}`;
    return occupation === undefined ? `${time} de experiencia` : `${time} de experiencia como ${occupation}`;
  },
  population: (population) => `pertenecer a este grupo: ${population}`,
  decision: (text) => `una decisión: ${text}`,
  credits: (least, steps) => `${least} ${least === 1 ? 'crédito' : 'créditos'} de ${steps.join(', ')}`,
  creditsUnknown: (steps) =>
    `no consta cuántos créditos ${steps.length === 1 ? 'da' : 'dan'} ${steps.join(' y ')}`,
  creditsMixed: 'sus créditos son de unidades distintas: hay que decidir si bastan',
  orEquivalent: 'por ley vale igual un equivalente reconocido: hay que decidir si se acepta el que se tiene',
  all: ' y ',
  any: ' o ',
  some: (least, parts) => `al menos ${least} de estos: ${parts.join('; ')}`,
  nothing: 'nada',
  never: 'nada que se pueda cumplir',
};
