/** The texts of the federal definition as a bill would change it, in Spanish. */

import type { Texts } from '../../../definitions/engine/texts.js';
import { wioa } from './wioa.js';

/** Spanish texts for determinations under the proposal of H.R. 8210, which is not law. */
export const hr8210: Texts = {
  ...wioa,
  definition: 'hr-8210-3-7',
  title: 'Trayectoria profesional como la definiría el H.R. 8210 (presentado, no es ley)',
  elements: {
    ...wioa.elements,
    F: 'Lleva a un diploma regular de escuela secundaria y a una credencial postsecundaria reconocida',
  },
  terms: { ...wioa.terms, 'regular high school diploma': 'diploma regular de escuela secundaria' },
  cited: {
    ...wioa.cited,
    'H.R. 8210 (119th Congress), introduced, not law, from an account of it':
      'H.R. 8210 (Congreso 119), presentado, no es ley, según lo que otros cuentan de él',
    'change of WIOA section 3(7)(F)': 'cambio de la sección 3(7)(F) de la WIOA',
  },
  propositions: {
    ...wioa.propositions,
    'hr-8210.f.regular-diploma': {
      holds:
        'quienes no tienen diploma pueden obtener un diploma regular de escuela secundaria o su equivalente reconocido',
      ask: '¿El diploma que se puede obtener es un diploma regular de escuela secundaria, y qué registro lo dice?',
      askWhen: {
        'regular.unsaid': '¿Qué registro dice que esto es un diploma regular de escuela secundaria: {place}?',
      },
      act: 'Registre lo que muestra que el diploma es regular, con su fecha y su procedencia, acerca de la credencial y con el nombre de esta proposición; o un paso que otorgue un equivalente.',
      ours: 'un equivalente que reconoce el estado sigue contando; que un diploma sea regular lo dice un registro',
      owner: 'la agencia estatal de educación',
    },
  },
  messages: {
    ...wioa.messages,
    'regular.unsaid': 'es un diploma del que ningún registro dice que sea regular',
    'regular.recorded': 'dice que un diploma es regular',
    'regular.not': 'dice que un diploma no es regular',
  },
};
