/** What the messages of the definition for Workforce Pell Grants say in Spanish. */

import type { Texts } from '../../../definitions/engine/texts.js';
import { creditMessages, stackingMessages } from './credentials.js';
import { wioaMessages } from './wioa-messages.js';

/** Message id → Spanish. */
export const workforcePellMessages: Texts['messages'] = {
  ...wioaMessages,
  ...stackingMessages,
  ...creditMessages,
  'institution.title-iv': 'participa en el título IV',
  'institution.perhaps': 'quizás participe en el título IV ese día: las fechas lo dejan abierto',
  'institution.left': 'participó en el título IV hasta {on}',
  'institution.later': 'participa en el título IV desde {from}',
  'hours.within': '{hours} horas reloj',
  'hours.too-few': '{hours} horas reloj, y faltan {more}',
  'hours.too-many': '{hours} horas reloj, y deben ser menos de 600',
  'hours.by-credits': '{credits} créditos, por equivalencias de páginas secundarias que la ley no da',
  'hours.not-by-credits':
    '{credits} créditos están fuera de las equivalencias de páginas secundarias, que la ley no da',
  'hours.unlike': '{hours} horas reloj y {credits} créditos: solo uno de los dos cumple',
  'hours.no-unit': '{credits} créditos, cuya unidad no está registrada',
  'weeks.within': '{weeks} semanas',
  'weeks.too-short': '{weeks} semanas, {more} menos de las necesarias',
  'weeks.too-long': '{weeks} semanas, {fewer} más de las permitidas',
  'weeks.perhaps': 'unas {weeks} semanas o más: quizás esté entre 8 y 15 semanas',
  'delivery.other': 'no se enseña por correspondencia',
  'delivery.also-correspondence': 'también se puede tomar por correspondencia',
  'delivery.correspondence': 'se enseña por correspondencia',
  'aligned.record': 'con fecha de {date}, nombra su ocupación',
  'aligned.bare': 'nombra su ocupación, sin fecha o sin decir de dónde viene',
  'aligned.elsewhere':
    'con fecha de {date}, nombra su ocupación, para todo el país o para un lugar que no se sabe si está aquí',
  'aligned.contrary': 'habla en contra',
  'hiring.engagement': '"{partner}" dijo lo que exige',
  'hiring.general': 'trata de todo el sistema, no de una trayectoria con este programa',
  'hiring.no-one': 'no nombra a ningún otro empleador que esté aquí, o no tiene fecha',
  'hiring.commitment': 'compromete a un empleador',
  'hiring.unsigned': 'no está firmado por todas sus partes ese día',
  'hiring.review-passed': 'se debía revisar antes de ese día',
  'awards.none': 'la lista de credenciales está completa, y aquí no se otorga ninguna',
  'credential.counts': 'es una credencial postsecundaria reconocida',
  'sole.another': 'es otra credencial reconocida de la misma ocupación',
  'offered.a-year': 'se ofrece desde {from}',
  'offered.too-new': 'se ofrece apenas desde {from}',
  'offered.perhaps': 'se ofrece desde {from}, quizás hace un año o menos',
  'rate.reached': '{percent} por ciento{counts}',
  'rate.below': '{percent} por ciento{counts}, y se necesita el 70',
  'rate.before': '{percent} por ciento{counts} en un año anterior',
  'rate.undated': 'no dice de qué período es',
  'rate.old': 'es de un período que terminó hace más de dos años',
  'rate.too-soon': 'habla de un período que no ha terminado, o del que aún no se puede saber',
  'rate.suppressed': 'no se publica, porque son muy pocas personas',
  'rate.unclear':
    'no dice cuántas de cuántas personas ni da un valor de 0 a 100 con la unidad "percent", o los dos difieren',
  'earnings.within': 'cuesta {price} o menos; los ingresos de valor agregado son de {earnings}',
  'earnings.below': 'cuesta {price} o más; los ingresos de valor agregado son de {earnings}',
  'earnings.open':
    'no dice cuánto son solo la matrícula y las cuotas; los ingresos de valor agregado son de {earnings}',
  'earnings.no-parity':
    'no está registrada ninguna paridad regional de precios de estos años con la nación como 100',
  'earnings.no-poverty-line': 'no está registrada ninguna línea de pobreza de estos años',
  'earnings.old': 'es de hace demasiado tiempo',
  'earnings.suppressed': 'no se publica, porque son muy pocas personas',
};
