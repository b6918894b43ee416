/** The texts of pre-apprenticeship in Spanish. */

import type { Texts } from '../../../definitions/engine/texts.js';
import { registrationMessages } from './registered-apprenticeship.js';
import { wioaMessages } from './wioa-messages.js';

const provider = 'el proveedor de capacitación';
const sponsor = 'el patrocinador del programa de aprendizaje';

/** Spanish texts for determinations under 20 CFR 681.480. */
export const preApprenticeship: Texts = {
  definition: 'pre-apprenticeship',
  title: 'Preaprendizaje, 20 CFR 681.480',
  labels: { 'lead-in': 'párrafo inicial', a: 'a', b: 'b', c: 'c', d: 'd', e: 'e' },
  terms: {
    'designed to prepare': 'diseñado para preparar',
    succeed: 'tener éxito',
    aligns: 'se ajusta',
    meaningful: 'con sentido',
    'industry-recognized': 'reconocida por la industria',
    'assists in placing': 'ayuda a colocar',
  },
  cited: {
    'Youth activities regulations': 'Reglamento de actividades para jóvenes',
    '20 CFR 681.480, lead-in': '20 CFR 681.480, párrafo inicial',
  },
  elements: {
    'lead-in': 'Busca preparar a las personas para un programa de aprendizaje registrado',
    a: 'Enseña las habilidades que necesitan los empleadores del estado o de la región',
    b: 'Da acceso a orientación y a otros servicios de apoyo',
    c: 'Tiene aprendizaje práctico relacionado con la educación y la capacitación',
    d: 'Da la oportunidad de obtener una credencial reconocida por la industria',
    e: 'Tiene una alianza con un programa de aprendizaje registrado que ayuda a colocar a las personas',
  },
  propositions: {
    'preapp.ahead': {
      holds: 'después viene un programa de aprendizaje registrado',
      ask: '¿Para qué programa de aprendizaje registrado prepara, y cuál es su número de registro?',
      askWhen: {
        'registered.open': '¿Qué agencia registró {place}, y con qué número?',
        'apprenticeship.rests':
          '¿Quién lleva a cabo {place} ahora, y está firmado el acuerdo correspondiente?',
      },
      act: 'Registre el programa de aprendizaje que le sigue, como paso que se apoya en él o como opción posterior, con su agencia y su número.',
      ours: 'en una trayectoria, o más allá de ella, le sigue un programa de aprendizaje registrado',
      owner: sponsor,
      effort: 'call',
    },
    'preapp.designed': {
      holds:
        'está "diseñado para preparar" a las personas para entrar en un programa de aprendizaje y "tener éxito"',
      ask: '¿Hará constar una oficina que está diseñado para preparar a las personas para entrar en el programa de aprendizaje y tener éxito en él, y con qué fundamento?',
      act: 'Pida a una oficina que lo haga constar, con lo que examinó: los requisitos de entrada del programa de aprendizaje, cómo les fue a quienes siguieron.',
      owner: sponsor,
      effort: 'work',
    },
    'preapp.employers': {
      holds: 'un empleador dijo lo que exige, o se comprometió por escrito',
      ask: '¿Qué empleador revisó el programa o nombró las habilidades que necesita, y cuándo?',
      act: 'Registre qué empleador revisó el programa o nombró las habilidades, con la fecha, para una trayectoria con el programa.',
      ours: 'lo muestra un empleador identificado que dijo lo que se exige o se comprometió por escrito',
      owner: 'los empleadores',
      effort: 'call',
    },
    'preapp.curriculum': {
      holds: 'enseña una habilidad que los empleadores necesitan',
      ask: '¿Qué habilidad que los empleadores necesitan enseña?',
      askWhen: { 'curriculum.no-need': '¿Qué empleadores necesitan lo que enseña?' },
      act: 'Registre lo que enseña como competencias, y las necesidades de los empleadores a las que responden.',
      ours: 'basta una necesidad que se enseñe',
      owner: provider,
    },
    'preapp.counseling': {
      holds: 'da acceso a orientación educativa y a orientación profesional',
      ask: '¿Quién orienta a quienes lo toman, para metas educativas y profesionales?',
      askWhen: {
        'guidance.no-goal': '¿Cuáles son las metas de {place}: educativas, profesionales o ambas?',
        'counseling.no-provider': '¿Quién ofrece {place}?',
        'counseling.for-some': '¿Quién orienta a los demás que lo toman, para las metas de {place}?',
      },
      act: 'Registre la orientación como apoyos para el programa, con quien la ofrece y las metas a las que sirve.',
      ours: 'un mismo servicio no tiene que servir a las dos metas',
      owner: provider,
      effort: 'call',
    },
    'preapp.supports': {
      holds: 'da acceso a otro servicio de apoyo',
      ask: '¿Qué servicio de apoyo pueden tener quienes lo toman, y de quién?',
      askWhen: { 'services.no-provider': '¿Quién ofrece {place}?' },
      act: 'Registre un servicio de apoyo para el programa, como transporte o cuidado de niños, con quien lo ofrece.',
      ours: 'basta un servicio, y lo puede ofrecer cualquiera',
      owner: provider,
      effort: 'call',
    },
    'preapp.hands-on': {
      holds: 'va acompañado de aprendizaje práctico',
      ask: '¿En qué actividad hace la gente lo que aprende: en un lugar de trabajo, en un taller, con un empleador?',
      act: 'Registre la actividad como paso de la trayectoria, con quien la ofrece, o el empleador que la hace posible.',
      ours: 'un paso de ese tipo en una trayectoria con el programa está relacionado con él',
      owner: provider,
      effort: 'call',
    },
    'preapp.credential': {
      holds: 'otorga una credencial que la industria reconoce',
      ask: '¿Qué credencial se puede obtener en él, y quién en la industria la reconoce?',
      askWhen: { 'industry-credential.one': '¿Qué segundo empleador reconoce {place}?' },
      act: 'Registre la credencial que otorga, y el organismo de la industria, los empleadores o la lista que la reconocen.',
      ours: 'la reconocen dos empleadores identificados, un organismo de la industria o de licencias, o una lista',
      owner: provider,
      effort: 'call',
    },
    'preapp.partnership': {
      holds: 'un acuerdo firmado lo une a un programa de aprendizaje registrado',
      ask: '¿Qué acuerdo lo une a un programa de aprendizaje registrado, y quién lo firmó y cuándo?',
      askWhen: {
        'partnership.unsigned': '¿Cuándo firmó cada parte {place}?',
        'partnership.review-passed': '¿Se revisó, y sigue vigente: {place}?',
      },
      act: 'Acuérdelo por escrito con el patrocinador de un programa de aprendizaje registrado, fírmelo y registre qué programa o trayectoria abarca.',
      ours: 'un acuerdo firmado por quien lo ofrece y por el patrocinador es una alianza',
      owner: sponsor,
      effort: 'work',
    },
    'preapp.placement': {
      holds: 'la alianza ayuda a colocar a quienes lo terminan',
      ask: '¿Cómo ayuda el patrocinador a colocar a quienes lo terminan: entrada directa, entrevistas, ayuda para encontrar trabajo?',
      askWhen: {
        'placement.by-others': '¿Se coloca a la gente en el programa de aprendizaje registrado con {place}?',
      },
      act: 'Registre la entrada directa al programa de aprendizaje como opción posterior, o la ayuda del patrocinador como apoyo para el programa.',
      ours: 'la entrada directa, o la ayuda del patrocinador para encontrar trabajo, ayuda a colocar a las personas',
      owner: sponsor,
      effort: 'call',
    },
  },
  messages: {
    ...wioaMessages,
    ...registrationMessages,
    'ahead.registered': 'el programa de aprendizaje está registrado, y viene después',
    'ahead.itself': 'es él mismo un programa de aprendizaje, que no prepara para ninguno',
    'hiring.engagement': '"{partner}" dijo lo que exige',
    'hiring.general': 'trata de todo el sistema, no de una trayectoria con este programa',
    'hiring.no-one': 'no nombra a ningún otro empleador que esté aquí, o no tiene fecha',
    'hiring.commitment': 'compromete a un empleador',
    'hiring.unsigned': 'no está firmado por todas sus partes ese día',
    'hiring.review-passed': 'se debía revisar antes de ese día',
    'curriculum.taught': 'lo que enseña responde a ella',
    'curriculum.no-training': 'lo que enseña responde a ella, y no es capacitación',
    'curriculum.no-need': 'no responde a ninguna necesidad registrada',
    'guidance.no-goal': 'no dice a qué metas sirve',
    'guidance.none': 'la lista de apoyos está completa, y ninguno para este programa es de orientación',
    'guidance.no-services':
      'la lista de apoyos está completa, y ninguno para este programa es un servicio así',
    'hands-on.step': 'es aprendizaje práctico en una trayectoria con el programa',
    'hands-on.no-provider': 'es aprendizaje práctico, y no nombra a quien lo ofrece',
    'hands-on.employer': 'con "{partner}" la gente hace lo que aprende',
    'hands-on.open': 'no nombra ninguna trayectoria, ningún empleador o ninguna fecha',
    'industry-credential.yes': 'la industria la reconoce',
    'industry-credential.one': 'la reconoce un empleador',
    'industry-credential.no': 'no está registrado ningún empleador, organismo o lista que la reconozca',
    'industry-credential.none': 'la lista de credenciales está completa, y aquí no se otorga ninguna',
    'partnership.signed': 'lo une a un programa de aprendizaje registrado',
    'partnership.others':
      'no es entre quien ofrece el programa y quien tiene después un programa de aprendizaje registrado',
    'partnership.unsigned':
      'lo uniría a un programa de aprendizaje registrado, y no está firmado por todas sus partes ese día',
    'partnership.review-passed':
      'lo une a un programa de aprendizaje registrado, y se debía revisar antes de ese día',
    'partnership.none': 'la lista de acuerdos está completa, y ninguno trata de él',
    'placement.direct': 'admite directamente a quienes lo terminan',
    'placement.by-sponsor': 'es ayuda del patrocinador para encontrar trabajo',
    'placement.by-others':
      'es ayuda para encontrar trabajo; no consta que coloque en el programa de aprendizaje',
  },
};
