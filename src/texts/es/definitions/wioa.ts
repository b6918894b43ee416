/** The texts of the WIOA definition in Spanish, and of Iowa's, which leaves out clause (F). */

import type { Texts } from '../../../definitions/engine/texts.js';
import { withoutClauseF } from '../../../definitions/iowa/without-clause-f.js';
import { wioaMessages } from './wioa-messages.js';
import { wioaPropositions } from './wioa-propositions.js';

/**
 * The Spanish texts of WIOA section 3(7) alone, for a page that shows nothing else of this library: 6 kB, where `es` is 50.
 *
 * @example
 * ```ts
 * import { spanishWioaTexts } from 'career-pathways/texts/es';
 * spanishWioaTexts.elements['D']; // => 'Enseña lo académico junto con la preparación para la fuerza laboral y la capacitación'
 * ```
 */
export const wioa: Texts = {
  definition: 'wioa-3-7',
  title: 'Trayectoria profesional, sección 3(7) de la WIOA',
  elements: {
    'lead-in': 'Combina educación, capacitación y otros servicios de alta calidad',
    A: 'Responde a las habilidades que necesitan las industrias del estado o de la región',
    B: 'Prepara para diversas opciones de estudio, incluidos los programas de aprendizaje registrados',
    C: 'Incluye orientación para las metas educativas y profesionales',
    D: 'Enseña lo académico junto con la preparación para la fuerza laboral y la capacitación',
    E: 'Se organiza en torno a la persona, para que avance más rápido',
    F: 'Lleva a un diploma y a una credencial postsecundaria reconocida',
    G: 'Ayuda a entrar o a ascender en una ocupación o grupo de ocupaciones específico',
  },
  propositions: wioaPropositions,
  readings: {
    apprenticeship: {
      required: 'se exige un programa de aprendizaje registrado',
      illustrative: 'el programa de aprendizaje es solo un ejemplo de opción',
    },
    overlap: {
      half: 'las partes coinciden al menos durante la mitad de la más corta',
      any: 'basta que las partes coincidan un día',
      whole: 'las partes coinciden durante toda la más corta',
    },
    recurrence: {
      P1Y: 'lo que terminó hace un año o menos todavía cuenta',
      P0Y: 'solo cuenta lo que está en marcha ese día',
      P2Y: 'lo que terminó hace dos años o menos todavía cuenta',
    },
    populations: {
      each: 'cada grupo que se nombra tiene un apoyo',
      individual: 'basta un apoyo para la persona',
    },
    doors: {
      every: 'se puede obtener una credencial desde cada entrada',
      some: 'basta una credencial desde alguna entrada',
    },
  },
  terms: {
    'rigorous and high-quality': 'rigurosos y de alta calidad',
    'particular needs': 'necesidades particulares',
    accelerates: 'acelera',
    'to the extent practicable': 'en la medida de lo posible',
    support: 'apoyar',
    specific: 'específico',
    helps: 'ayuda',
    prepares: 'prepara',
    successful: 'tener éxito',
    'full range': 'gama completa',
    enables: 'permite',
    'industry-recognized': 'reconocida por la industria',
    aligns: 'se ajusta',
    'as appropriate': 'según corresponda',
  },
  labels: { 'lead-in': 'párrafo inicial' },
  cited: {
    '29 U.S.C. 3102(7), lead-in': '29 U.S.C. 3102(7), párrafo inicial',
    'on WIOA section 3(52)': 'sobre la sección 3(52) de la WIOA',
    'Adult education regulations': 'Reglamento de educación para adultos',
    'Iowa Administrative Code': 'Código Administrativo de Iowa',
  },
  messages: wioaMessages,
};

/** Spanish texts for determinations under Iowa's definition. */
export const iowa: Texts = withoutClauseF(wioa, {
  definition: 'iowa-281-23-1',
  title: 'Trayectorias profesionales, Código Administrativo de Iowa, r. 281-23.1',
});
