/** The texts of portable and stackable credentials in Spanish. */

import type { Texts } from '../../../definitions/engine/texts.js';
import { creditMessages, portable, stackable, stackingMessages } from './credentials.js';
import { wioa } from './wioa.js';
import { wioaMessages } from './wioa-messages.js';

/** Spanish texts for determinations under section 108(b)(3) of WIOA. */
export const stackableCredential: Texts = {
  definition: 'wioa-108-b-3',
  title: 'Credencial reconocida por la industria, portátil y acumulable, sección 108(b)(3) de la WIOA',
  labels: { 'industry-recognized': 'industria', portable: 'portátil', stackable: 'acumulable' },
  terms: { ...wioa.terms, portable: 'portátil', stackable: 'acumulable' },
  elements: {
    'industry-recognized': 'Es un certificado o una certificación que la industria reconoce',
    portable: 'Vale de un empleador a otro',
    stackable: 'Se acumula hacia otra credencial',
  },
  propositions: {
    'stackable.industry-recognized': {
      holds: 'es un certificado o una certificación que la industria reconoce',
      ask: '¿Es un certificado o una certificación, qué habilidades acredita, quién la emite y quién la reconoce en la industria?',
      askWhen: {
        'credential.skill-unknown': '¿Qué habilidades acredita?',
        'credential.issuer-unknown': '¿Qué tipo de organismo la emite?',
        'credential.recognition-unknown': '¿Quién la reconoce en la industria?',
      },
      act: 'Registre su tipo, qué habilidades acredita, qué tipo de organismo la emite y quién la reconoce.',
      ours: 'un título y una licencia no son ni un certificado ni una certificación',
      owner: 'el organismo que la emite',
      effort: 'call',
    },
    'stackable.portable': portable,
    'stackable.stacks': {
      ...stackable,
      askWhen: {
        'credit.unsigned': '¿Cuándo firmó cada parte el acuerdo que da crédito por ella?',
        'credit.review-passed': '¿Se revisó el acuerdo que da crédito por ella, y sigue vigente?',
        'credit.one-program': '¿Reciben el mismo crédito quienes la obtienen en otro lugar?',
      },
    },
  },
  readings: {
    kinds: {
      certificates: 'solo se habla de certificados y certificaciones',
      any: 'se habla de cualquier credencial postsecundaria reconocida',
    },
  },
  messages: {
    ...wioaMessages,
    ...stackingMessages,
    ...creditMessages,
    'credential.counts': 'es una credencial postsecundaria reconocida',
    'certificate.other': 'es un título o una licencia, y no un certificado ni una certificación',
    'certificate.apprenticeship':
      'completa un programa de aprendizaje, que la ley nombra aparte de los certificados que la industria reconoce',
    'credit.one-program': 'da crédito para "{step}" solo a quienes la obtienen en uno de sus programas',
  },
};
