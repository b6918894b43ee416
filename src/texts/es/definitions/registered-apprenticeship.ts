/** The texts of registered apprenticeship in Spanish. */

import type { Texts } from '../../../definitions/engine/texts.js';
import type { registrationMessages as english } from '../../../definitions/registered-apprenticeship/texts.js';
import type { Translated } from '../../language-texts.js';
import { wioaMessages } from './wioa-messages.js';

const sponsor = 'el patrocinador del programa de aprendizaje';

/** What collectors about a registration say. */
export const registrationMessages: Translated<typeof english> = {
  'registered.yes': 'da la agencia que lo registró y su número',
  'registered.no': 'consta que no está registrado',
  'registered.open': 'no dice qué agencia lo registró, ni con qué número',
  'registered.pre': 'es un preaprendizaje, que prepara para un programa de aprendizaje registrado y no lo es',
};

/** Spanish texts for determinations about registered apprenticeship. */
export const registeredApprenticeship: Texts = {
  definition: 'registered-apprenticeship',
  title: 'Programa de aprendizaje registrado, 20 CFR 680.470',
  labels: { sponsor: 'patrocinador', registered: 'registro', 'not-read': 'sin leer' },
  cited: {
    'Adult and dislocated worker regulations': 'Reglamento de adultos y trabajadores desplazados',
    'Apprenticeship regulations': 'Reglamento de programas de aprendizaje',
    '29 CFR part 29: not read': '29 CFR parte 29: sin leer',
  },
  elements: {
    registered: 'Está registrado en la Oficina de Aprendizaje o en una agencia estatal de aprendizaje',
    sponsor: 'Lo lleva a cabo un patrocinador',
    'not-read': 'Hace lo que pide el reglamento de programas de aprendizaje, que no se leyó',
  },
  propositions: {
    'ra.registered': {
      holds: 'está registrado como programa de aprendizaje',
      ask: '¿Es un programa de aprendizaje registrado: en qué agencia, y con qué número?',
      askWhen: { 'registered.open': '¿Qué agencia registró {place}, y con qué número?' },
      act: 'Registre la agencia que lo registró y su número allí; si no está registrado, solicítelo a la agencia.',
      ours: 'la agencia y el número del programa muestran que está registrado',
      owner: sponsor,
      effort: 'call',
    },
    'ra.sponsor': {
      holds: 'lo lleva a cabo un patrocinador registrado aquí',
      ask: '¿Quién es el patrocinador del programa de aprendizaje?',
      askWhen: { 'sponsor.provider': '¿Es "{partner}" su patrocinador, o solo quien ofrece una parte?' },
      act: 'Registre al patrocinador como socio y nómbrelo en el paso.',
      ours: 'quien ofrece una parte no tiene que ser su patrocinador',
      owner: sponsor,
      effort: 'call',
    },
    'ra.not-read': {
      holds: 'se hace lo que pide el reglamento de programas de aprendizaje',
      ask: '¿Cumple con 29 CFR parte 29? Esta herramienta no ha leído ese reglamento.',
      act: 'Pregunte a la agencia si lo cumple. Ningún registro ni constancia resuelve aquí esta parte.',
      owner: 'la agencia que registra',
      effort: 'work',
    },
  },
  messages: {
    ...wioaMessages,
    ...registrationMessages,
    'text-not-read': 'su texto no se leyó, por eso queda abierto',
    'sponsor.yes': 'nombra a "{partner}" como su patrocinador',
    'sponsor.provider': 'lo ofrece "{partner}"; no consta quién lo patrocina',
  },
};
