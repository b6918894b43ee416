/** The texts of programs of study in Spanish. */

import type { Texts } from '../../../definitions/engine/texts.js';
import { wioa } from './wioa.js';
import { wioaPropositions as shared } from './wioa-propositions.js';

const college = 'la institución educativa';

/** Spanish texts for determinations under section 3(41) of the Perkins Act. */
export const perkins: Texts = {
  definition: 'perkins-3-41',
  title: 'Programa de estudios, sección 3(41) de la Ley Perkins',
  elements: {
    'lead-in': 'Es una secuencia coordinada por los niveles secundario y postsecundario',
    A: 'Incorpora las normas académicas del estado',
    B: 'Enseña conocimientos académicos y técnicos y habilidades para el empleo',
    C: 'Se ajusta a las necesidades de las industrias de la zona',
    D: 'Se hace más específico en el camino',
    E: 'Tiene varias entradas y salidas con credenciales',
    F: 'Termina con una credencial postsecundaria reconocida',
  },
  labels: { 'lead-in': 'párrafo inicial' },
  terms: {
    ...wioa.terms,
    coordinated: 'coordinada',
    nonduplicative: 'sin duplicación',
    challenging: 'exigentes',
  },
  cited: { '20 U.S.C. 2302(41), lead-in': '20 U.S.C. 2302(41), párrafo inicial' },
  propositions: {
    'perkins.levels': {
      holds: 'pasa por un nivel secundario y uno postsecundario',
      ask: '¿Qué paso es secundario y cuál es postsecundario?',
      act: 'Registre el nivel de cada paso.',
      owner: college,
      effort: 'call',
    },
    'perkins.sequence': {
      holds: 'sus pasos forman una sola secuencia',
      ask: '¿Qué pasos cuentan para otros, y para cuáles?',
      act: 'Registre lo que exige cada paso, o qué paso suele ir antes.',
      ours: 'los pasos forman una secuencia cuando cada uno cuenta para otro o suele ir antes',
      owner: college,
      effort: 'call',
    },
    'perkins.coordinated': {
      holds: 'la secuencia es "coordinada" y "sin duplicación"',
      ask: '¿Hará constar una oficina que la secuencia está coordinada y no repite nada, y con qué fundamento?',
      act: 'Pida a una oficina que lo haga constar, con lo que se consideró: un acuerdo entre la escuela y la institución postsecundaria, una comparación de cursos.',
      owner: 'la agencia estatal de educación técnica y profesional',
      effort: 'work',
    },
    'perkins.standards': {
      holds: 'incorpora las normas académicas del estado',
      ask: '¿Qué registro muestra que un paso incorpora las normas académicas del estado?',
      act: 'Registre lo que lo muestra, con su fecha y su procedencia, acerca del paso o de la trayectoria y con el nombre de esta proposición.',
      owner: 'el distrito escolar',
    },
    'perkins.academic': shared['wioa.0.education'],
    'perkins.technical': shared['wioa.0.training'],
    'perkins.employability': {
      holds: 'se enseñan habilidades para el empleo',
      ask: '¿Qué paso o componente enseña habilidades para el empleo?',
      act: 'Agregue un paso o un componente de preparación para la fuerza laboral.',
      ours: 'la preparación para la fuerza laboral enseña habilidades para el empleo',
      owner: college,
      effort: 'call',
    },
    'perkins.industry': shared['wioa.a.industry'],
    'perkins.specificity': {
      holds: 'va de un grupo de ocupaciones a una ocupación',
      ask: '¿Qué pasos tratan de todo el grupo de ocupaciones y cuáles de una sola ocupación?',
      askWhen: {
        'specificity.wider': '¿Por qué se cursa {place} después de "{step}", que es más específico?',
      },
      act: 'Registre en los primeros pasos un componente con el grupo de ocupaciones, y en los siguientes la ocupación.',
      ours: 'un paso para un grupo de ocupaciones va antes de uno para una ocupación, y ninguno al revés',
      owner: college,
    },
    'perkins.entries': {
      holds: 'tiene varias entradas',
      ask: '¿Por dónde más se puede entrar?',
      act: 'Registre cada entrada con el paso en el que empieza.',
      ours: 'dos entradas a pasos distintos son varias',
      owner: college,
      effort: 'call',
    },
    'perkins.exits': {
      holds: 'tiene varias salidas, con credenciales distintas',
      ask: '¿Por dónde se puede salir, y con qué credencial?',
      askWhen: { 'exits.bare': '¿Con qué credencial se sale en {place}?' },
      act: 'Registre cada salida después de la credencial con la que se sale.',
      ours: 'dos salidas con credenciales distintas son varias',
      owner: college,
      effort: 'call',
    },
    'perkins.culminates': {
      holds: 'termina con una credencial postsecundaria reconocida',
      ask: '¿Qué credencial reconocida se obtiene al final?',
      act: 'Registre la credencial que otorga el último paso: su tipo, sus habilidades, quién la emite y quién la reconoce.',
      ours: 'la otorga uno de los pasos a los que nada sigue',
      owner: college,
    },
  },
  messages: {
    ...wioa.messages,
    'connected.all': 'todos los pasos están conectados',
    'connected.apart': 'se divide en {count} grupos de pasos que nada conecta',
    'levels.both': 'tiene pasos de los dos niveles',
    'levels.one': 'tiene pasos de uno de los dos niveles a los que se llega con seguridad',
    'levels.missing': 'la lista de pasos con sus niveles está completa, y falta uno de los dos',
    'of-step.yes': 'lo dice de un paso',
    'of-step.not': 'dice lo contrario de un paso',
    'taught.yes': 'lo enseña',
    'taught.perhaps': 'quizás esté al alcance',
    'taught.none': 'la lista de pasos está completa, y ninguno al que alguien llegue lo enseña',
    'specificity.narrower': 'es más específico que "{step}", que va antes',
    'specificity.wider': 'es menos específico que "{step}", que va antes',
    'entries.several': 'tiene {count} entradas a pasos distintos',
    'entries.one': 'tiene entradas a un solo paso',
    'entries.few': 'la lista de entradas está completa, y no hay dos a pasos distintos',
    'exits.bare': 'no nombra ninguna credencial con la que se salga',
    'exits.several': 'tiene salidas con {count} credenciales distintas',
    'exits.few': 'no tiene registradas dos salidas con credenciales distintas',
    'exits.none': 'la lista de salidas está completa, y no hay dos',
    'culminates.earned': 'otorga "{credential}" al final',
    'culminates.none':
      'las listas de pasos y credenciales están completas, y ningún último paso otorga una que pueda ser reconocida',
  },
};
