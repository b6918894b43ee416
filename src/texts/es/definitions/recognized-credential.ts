/** The texts of recognized postsecondary credentials in Spanish. */

import type { Texts } from '../../../definitions/engine/texts.js';
import { wioa } from './wioa.js';
import { wioaMessages } from './wioa-messages.js';

const issuer = 'el organismo que la emite';

/** Spanish texts for determinations under section 3(52) of WIOA. */
export const postsecondaryCredential: Texts = {
  definition: 'wioa-3-52',
  title: 'Credencial postsecundaria reconocida, sección 3(52) de la WIOA',
  labels: { skills: 'habilidades', issuer: 'emisor', kind: 'tipo' },
  terms: { ...wioa.terms },
  cited: {
    'recognized postsecondary credential': 'credencial postsecundaria reconocida',
    'recognized postsecondary credential, which skills':
      'credencial postsecundaria reconocida, qué habilidades',
    'recognized postsecondary credential, who may issue':
      'credencial postsecundaria reconocida, quién puede emitirla',
  },
  elements: {
    skills: 'Acredita habilidades de una industria o de una ocupación',
    issuer: 'La emite un organismo que puede emitir tales credenciales',
    kind: 'Es un tipo de credencial que cuenta',
  },
  propositions: {
    'rpc.skills': {
      holds: 'acredita habilidades de una industria o de una ocupación',
      ask: '¿Qué habilidades acredita: las de una industria o de una ocupación, o generales, como la preparación para el trabajo o la seguridad?',
      act: 'Registre qué tipo de habilidad acredita; una de habilidades generales no cuenta.',
      ours: 'un título de asociado o de licenciatura, una licencia y el certificado de un programa de aprendizaje acreditan tales habilidades por lo que son',
      owner: issuer,
      effort: 'call',
    },
    'rpc.issuer': {
      holds: 'la emite un organismo que puede emitir tales credenciales',
      ask: '¿Quién la emite, y qué tipo de organismo es?',
      act: 'Registre qué tipo de organismo la emite; la de una junta de desarrollo de la fuerza laboral no cuenta.',
      ours: 'un título, una licencia o el certificado de un programa de aprendizaje sin emisor registrado viene de uno que puede emitirlo; un emisor fuera de la lista lo deja abierto',
      owner: issuer,
      effort: 'call',
    },
    'rpc.kind': {
      holds: 'es un tipo de credencial que cuenta',
      ask: '¿Qué tipo de credencial es, y quién la reconoce?',
      askWhen: {
        'credential.recognition-unknown':
          '¿Qué dos empleadores, qué organismo de la industria o de licencias, o qué lista la reconoce?',
        'credential.license-unknown':
          '¿Qué estado, o qué organismo del gobierno federal, reconoce la licencia?',
        'credential.registration-unknown':
          '¿Está registrado el programa de aprendizaje, con qué agencia y con qué número?',
        'credential.kind-unknown': '¿Es un certificado, una certificación, una licencia o un título?',
        'credential.graduate-degree':
          '¿Dice una oficina que esta credencial de posgrado cuenta aquí, y por qué?',
        'credential.badge':
          '¿Hay un certificado o una certificación detrás de la insignia, y quién la reconoce?',
      },
      act: 'Registre su tipo y lo que la hace contar: quién la reconoce en la industria, el estado que reconoce la licencia, el registro del programa de aprendizaje.',
      ours: 'un organismo de la industria o de licencias, una lista o dos empleadores identificados son la industria',
      owner: issuer,
    },
  },
  messages: {
    ...wioaMessages,
    'credential.skills': 'acredita habilidades de una industria o de una ocupación',
    'credential.skills-by-kind': 'es para una ocupación por lo que es',
    'credential.issuer-listed': 'viene de un tipo de organismo que puede emitirla',
    'credential.issuer-by-kind': 'viene de un organismo que puede emitirla, por lo que es',
    'credential.degree': 'es un título de asociado o de licenciatura',
    'credential.license': 'es una licencia que el estado o el gobierno federal reconoce',
    'credential.license-unknown':
      'cuenta solo si el estado o el gobierno federal reconoce la licencia, y eso no se dice',
    'credential.apprenticeship': 'completa un programa de aprendizaje registrado',
    'credential.industry-recognized': 'es un certificado o una certificación que la industria reconoce',
  },
};
