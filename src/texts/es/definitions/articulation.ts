/** The texts of articulation agreements in Spanish. */

import type { Texts } from '../../../definitions/engine/texts.js';
import { wioaMessages } from './wioa-messages.js';

const both = 'las dos instituciones';

/** Spanish texts for determinations under section 3(4) of the Perkins Act. */
export const articulation: Texts = {
  definition: 'perkins-3-4',
  title: 'Acuerdo de articulación, sección 3(4) de la Ley Perkins',
  labels: {
    commitment: 'compromiso',
    approval: 'aprobación',
    institutions: 'instituciones',
    program: 'programa',
    credit: 'crédito',
  },
  terms: {
    'lead administrators': 'los administradores principales',
    nonduplicative: 'sin duplicación',
    'technical skill proficiency': 'dominio de habilidades técnicas',
    transcripted: 'en el expediente académico',
  },
  elements: {
    commitment: 'Es un compromiso por escrito, firmado por todas las partes',
    approval: 'Se acordó a nivel estatal o se aprueba cada año',
    institutions: 'Es entre una escuela y una institución postsecundaria, o entre dos de distintos títulos',
    program: 'Es para una secuencia que lleva a una credencial',
    credit: 'Transfiere créditos postsecundarios',
  },
  propositions: {
    'articulation.signed': {
      holds: 'todas las partes lo han firmado',
      ask: '¿Cuándo lo firmó cada parte?',
      askWhen: {
        'signed.review-passed': '¿Se revisó, y sigue vigente?',
        'signed.alone': '¿Quién es la otra parte, y cuándo firmaron las dos?',
      },
      act: 'Registre las dos instituciones como partes, y el día en que firmó cada una.',
      ours: 'han firmado dos partes o más, y ninguna revisión está vencida',
      owner: both,
      effort: 'call',
    },
    'articulation.state-level': {
      holds: 'un organismo del estado lo ha acordado',
      ask: '¿Lo acordó un organismo del estado, y cuándo?',
      act: 'Registre el organismo del estado como parte, y el día en que firmó.',
      ours: 'la firma de un organismo del estado es un acuerdo a nivel estatal',
      owner: 'la agencia estatal de educación técnica y profesional',
    },
    'articulation.approved': {
      holds: '"los administradores principales" de las dos lo han aprobado hace un año o menos',
      ask: '¿Cuándo lo aprobaron por última vez las dos instituciones?',
      act: 'Haga que las dos instituciones lo aprueben de nuevo cada año, y registre cada firma con su día.',
      ours: 'las firmas de todas las partes, dos o más, dentro del año anterior a ese día son la aprobación del año',
      owner: both,
      effort: 'call',
    },
    'articulation.institutions': {
      holds:
        'es entre una institución secundaria y una postsecundaria, o entre instituciones que otorgan títulos de asociado y de licenciatura',
      ask: '¿Qué parte es una escuela, cuál una institución postsecundaria, y qué títulos otorgan?',
      askWhen: {
        'institutions.colleges':
          '¿Cuál de las instituciones otorga títulos de asociado, y cuál de licenciatura?',
        'institutions.one': '¿Qué institución es la otra?',
      },
      act: 'Registre los tipos de las dos instituciones; si las dos son postsecundarias, registre programas con los títulos que otorgan.',
      ours: 'una institución otorga los títulos que dan los pasos que ofrece',
      owner: both,
      effort: 'call',
    },
    'articulation.program': {
      holds: 'el paso que recibe el crédito lleva a una credencial',
      ask: '¿Para qué paso es el crédito, y a qué credencial lleva ese paso?',
      askWhen: { 'program.nowhere': '¿A qué credencial lleva "{step}"?' },
      act: 'Registre para qué paso da crédito, y el programa y la credencial de los que ese paso es parte.',
      ours: 'el crédito ahorra lo que ya se aprendió: un paso que lo recibe y que lleva a una credencial es una secuencia así',
      owner: 'la institución que acepta el crédito',
      effort: 'call',
    },
    'articulation.credit': {
      holds: 'da créditos postsecundarios',
      ask: '¿Cuántos créditos da la institución, y para qué paso?',
      askWhen: {
        'credits.unknown': '¿Cuántos créditos tiene "{step}"?',
        'credits.no-level': '¿Es "{step}" de nivel postsecundario, y quién lo ofrece?',
      },
      act: 'Registre para qué paso de la institución da crédito, y cuántos créditos tiene ese paso.',
      ours: 'un acuerdo que dice para qué paso postsecundario, y cuántos créditos, transfiere crédito',
      owner: 'la institución que acepta el crédito',
      effort: 'call',
    },
  },
  messages: {
    ...wioaMessages,
    'signed.all': 'firmado por {parties}',
    'signed.not': 'no está registrada ninguna fecha de firma de "{partner}"',
    'signed.later': '"{partner}" todavía no ha firmado ese día',
    'signed.alone': 'tiene una sola parte registrada',
    'signed.one': 'la lista de acuerdos está completa, y este no tiene dos partes',
    'signed.review-passed': 'se debía revisar antes de ese día, y no está registrada ninguna firma posterior',
    'state.signed': 'lo acordó el organismo del estado "{partner}"',
    'state.not-signed': 'el organismo del estado "{partner}" es parte, sin fecha de su firma',
    'approved.this-year': 'las dos firmaron por última vez el {on} o después',
    'approved.before': 'la más antigua de las últimas firmas es del {on}, hace más de un año',
    'approved.perhaps': 'la más antigua de las últimas firmas es del {on}, quizás hace más de un año',
    'institutions.levels':
      'es entre "{partner}", una institución secundaria, y "{provider}", una postsecundaria',
    'institutions.degrees':
      'es entre "{partner}", que otorga títulos de asociado, y "{provider}", que otorga títulos de licenciatura',
    'institutions.colleges': 'es entre instituciones postsecundarias, cuyos títulos no están registrados',
    'institutions.one': 'nombra una sola institución educativa',
    'institutions.none':
      'las listas de socios y acuerdos están completas, y no es entre dos instituciones educativas',
    'program.leads': 'da crédito para "{step}", que lleva a "{credential}"',
    'program.nowhere': 'da crédito para "{step}", que no lleva a ninguna credencial registrada',
    'articulates.itself': 'da crédito de "{step}" para sí mismo, lo que a nadie le ahorra nada',
    'articulates.none': 'la lista de acuerdos está completa, y este no da crédito por nada',
    'credits.given': 'da {credits} créditos para "{step}"',
    'credits.unknown': 'da crédito para "{step}", y no está registrado cuántos créditos',
    'credits.no-level': 'da {credits} créditos para "{step}", que no se sabe si es un paso postsecundario',
    'credits.no-party': 'da crédito para "{step}", y quien lo ofrece no es parte del acuerdo',
    'credits.other-level': 'da crédito para "{step}", que no es de nivel postsecundario',
  },
};
