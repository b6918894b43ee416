/** The texts of local leadership in Spanish. */

import type { PropositionTexts, Texts } from '../../../definitions/engine/texts.js';
import { partnerMessages } from './partner-messages.js';

const board = { owner: 'la junta local', effort: 'call' } as const satisfies Partial<PropositionTexts>;
const college = { owner: 'la institución educativa', effort: 'call' } as const;
const meant =
  'Registre los grupos de personas a quienes está destinada una trayectoria, una entrada o un servicio.';

/** Spanish texts for determinations under WIOA section 107(d)(5). */
export const localLeadership: Texts = {
  definition: 'local-leadership',
  title: 'Liderazgo local de las trayectorias profesionales, sección 107(d)(5) de la WIOA',
  elements: {
    'board-leads': 'La junta local lidera',
    'with-education': 'Con representantes de la educación secundaria y postsecundaria',
    pathways: 'Crea y pone en marcha trayectorias profesionales',
    'aligned-services': 'Coordina empleo, capacitación, educación y apoyos',
    barriers: 'Para adultos y jóvenes, sobre todo quienes enfrentan barreras',
  },
  labels: {
    'board-leads': 'la junta lidera',
    'with-education': 'con educación',
    pathways: 'trayectorias',
    'aligned-services': 'servicios',
    barriers: 'barreras',
  },
  terms: { lead: 'liderar', particularly: 'en particular' },
  propositions: {
    'leadership.board': {
      holds: 'la junta local convoca o coordina',
      ask: '¿Con qué función lidera la junta local, y desde cuándo?',
      act: 'Registre la función con la que la junta convoca o coordina, con sus fechas.',
      ...board,
    },
    'leadership.secondary': {
      holds: 'la educación secundaria está representada',
      ask: '¿Qué socio representa a la educación secundaria?',
      act: 'Registre al socio que representa a la educación secundaria.',
      ...board,
    },
    'leadership.postsecondary': {
      holds: 'la educación postsecundaria está representada',
      ask: '¿Qué socio representa a la educación postsecundaria?',
      act: 'Registre al socio que representa a la educación postsecundaria.',
      ...board,
    },
    'leadership.pathways': {
      holds: 'hay una trayectoria',
      ask: '¿Qué trayectoria hay?',
      act: 'Registre una trayectoria y sus pasos.',
      owner: 'la junta local',
    },
    'leadership.employment': {
      holds: 'hay servicios de empleo',
      ask: '¿Qué servicio ayuda a las personas a conseguir empleo?',
      act: 'Registre un servicio que ayude a conseguir empleo: búsqueda o colocación.',
      ...board,
    },
    'leadership.training': {
      holds: 'hay capacitación',
      ask: '¿Qué paso capacita?',
      act: 'Registre un paso de una trayectoria que capacite.',
      ...college,
    },
    'leadership.education': {
      holds: 'hay educación',
      ask: '¿Qué paso es de educación?',
      act: 'Registre un paso de una trayectoria que sea de educación.',
      ...college,
    },
    'leadership.supports': {
      holds: 'hay servicios de apoyo',
      ask: '¿Qué servicios de apoyo hay?',
      act: 'Registre los servicios de apoyo, como el transporte o el cuidado de niños.',
      ...board,
    },
    'leadership.adults': {
      holds: 'hay trayectorias, entradas o servicios destinados a adultos',
      ask: '¿Qué trayectoria, entrada o servicio está destinado a adultos?',
      act: meant,
      ...board,
    },
    'leadership.youth': {
      holds: 'hay trayectorias, entradas o servicios destinados a jóvenes',
      ask: '¿Qué trayectoria, entrada o servicio está destinado a jóvenes?',
      act: meant,
      ...board,
    },
    'leadership.barriers': {
      holds: 'se piensa en las personas que enfrentan barreras para el empleo',
      ask: '¿Qué trayectoria o entrada está destinada a personas que enfrentan barreras?',
      act: 'Registre los grupos de personas a quienes está destinada una trayectoria o una entrada.',
      ...board,
    },
  },
  messages: partnerMessages,
};
