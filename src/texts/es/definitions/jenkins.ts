/** The texts of Jenkins’s definition in Spanish. */

import type { Texts } from '../../../definitions/engine/texts.js';
import { wioaMessages } from './wioa-messages.js';
import { wioaPropositions as shared } from './wioa-propositions.js';

const college = 'la institución educativa';

/** Spanish texts for determinations under Jenkins’s definition. */
export const jenkins: Texts = {
  definition: 'jenkins-2006',
  title: 'Trayectoria profesional, Jenkins (2006)',
  elements: {
    connected: 'Es una serie de programas conectados',
    services: 'Combina educación, capacitación y servicios de apoyo',
    employment: 'Lleva a un empleo en un sector específico',
    advance: 'Lleva a niveles cada vez más altos de educación y empleo en ese sector',
    'each-step': 'Cada paso prepara para el siguiente',
    important: 'Apunta a empleos en industrias importantes para la localidad',
  },
  labels: {
    connected: 'conexión',
    services: 'servicios',
    employment: 'empleo',
    advance: 'avance',
    'each-step': 'cada paso',
    important: 'importancia',
  },
  terms: { helps: 'ayuda', 'designed explicitly': 'diseñado expresamente' },
  cited: {
    'Jenkins (2006), as the discussion paper on GO TO 2040 quotes it':
      'Jenkins (2006), según lo cita el documento de debate sobre GO TO 2040',
    'second to fourth sentences': 'oraciones segunda a cuarta',
    '“a series of connected education and training programs”':
      '"una serie de programas conectados de educación y capacitación"',
    '“education and training programs and support services”':
      '"programas de educación y capacitación y servicios de apoyo"',
    '“secure employment within a specific industry or occupational sector”':
      '"conseguir empleo en una industria o sector ocupacional específico"',
    '“successively higher levels of education and employment in that sector”':
      '"niveles cada vez más altos de educación y empleo en ese sector"',
    '“Each step … is designed explicitly to prepare the participant for the next level”':
      '"Cada paso … está diseñado expresamente para preparar al participante para el siguiente nivel"',
    '“target jobs in industries of importance to local economies”':
      '"apuntar a empleos en industrias importantes para las economías locales"',
    'Adult education regulations': 'Reglamento de educación para adultos',
  },
  propositions: {
    'jenkins.connected': {
      holds: 'todos los pasos están conectados',
      ask: '¿Qué pasos cuentan para otros, y para cuáles?',
      act: 'Registre lo que exige cada paso, o qué paso suele ir antes.',
      ours: 'dos pasos están conectados cuando uno cuenta para el otro o suele ir antes',
      owner: college,
      effort: 'call',
    },
    'jenkins.education': shared['wioa.0.education'],
    'jenkins.training': shared['wioa.0.training'],
    'jenkins.services': shared['wioa.0.services'],
    'jenkins.sector': {
      holds: 'es para una sola industria o un solo sector ocupacional',
      ask: '¿Para qué industria o sector ocupacional (uno solo) es?',
      act: 'Registre la industria, con su código NAICS, o el grupo de ocupaciones de la trayectoria.',
      ours: 'códigos de un solo sector NAICS de dos dígitos, o el nombre de un grupo de ocupaciones',
      owner: college,
      effort: 'call',
    },
    'jenkins.employment': shared['wioa.g.helps'],
    'jenkins.higher-education': {
      holds: 'un paso de un nivel más alto sigue a uno de un nivel más bajo',
      ask: '¿De qué nivel educativo es cada paso?',
      act: 'Registre el nivel de cada paso.',
      ours: 'un paso de un nivel más alto exige uno de un nivel más bajo, o suele ir después de él',
      owner: college,
      effort: 'call',
    },
    'jenkins.higher-employment': {
      holds: 'una de sus ocupaciones permite ascender a otra del sector',
      ask: '¿A qué ocupación más alta del sector avanzan las personas?',
      act: 'Registre las ocupaciones a las que permiten avanzar las de la trayectoria.',
      ours: 'una ocupación de la trayectoria permite avanzar a otra de sus ocupaciones o de su grupo',
      owner: 'los empleadores',
      effort: 'call',
    },
    'jenkins.leads-on': {
      holds: 'cada paso lleva al siguiente, o termina la trayectoria en un trabajo o en estudios posteriores',
      ask: '¿Qué viene después de cada paso?',
      act: 'Registre lo que viene después de cada paso: otro paso, una salida, una opción más allá de la trayectoria.',
      ours: 'un paso lleva a otro, o termina la trayectoria con una salida o una opción más allá de ella',
      owner: college,
      effort: 'call',
    },
    'jenkins.designed': {
      holds:
        'cada paso está diseñado expresamente para preparar a las personas para el siguiente nivel de empleo y educación',
      ask: '¿Hará constar una oficina que cada paso se diseñó para preparar a las personas para el siguiente nivel de trabajo y educación?',
      act: 'Pida a una oficina que haga constar que cada paso se diseñó para preparar a las personas para el siguiente nivel de trabajo y educación.',
      owner: college,
      effort: 'work',
    },
    'jenkins.important': shared['wioa.a.industry'],
  },
  messages: {
    ...wioaMessages,
    'connected.all': 'todos los pasos están conectados',
    'connected.apart': 'se divide en {count} grupos de pasos que nada conecta',
    'sector.cluster': 'el grupo de ocupaciones "{cluster}"',
    'sector.one': 'nombra un solo sector',
    'sector.several': 'nombra {count} sectores',
    'higher.education': 'es de un nivel más alto que "{step}", que va antes',
    'higher.work': 'permite avanzar a "{occupation}"',
    'higher.elsewhere': 'permite avanzar a "{occupation}", que no está registrada en este sector',
    'leads-on.all': 'cada paso lleva a algo',
    'leads-on.nowhere': 'no hay nada registrado que venga después',
  },
};
