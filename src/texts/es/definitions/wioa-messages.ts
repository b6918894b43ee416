/** What the messages of the WIOA definition say in Spanish. */

import type { wioaMessages as english } from '../../../definitions/wioa/messages.js';
import type { Translated } from '../../language-texts.js';

/** The messages of determinations under WIOA section 3(7). */
export const wioaMessages: Translated<typeof english> = {
  attested: 'según esta oficina: {office}, {organization}, con fecha de {on}: {basis}',
  recorded: 'así lo dice un registro con fecha de {date}',
  'recorded.bare': 'así lo dice un registro, sin fecha o sin decir de dónde viene',
  'recorded.elsewhere': 'un registro sobre otro lugar, que no dice nada de esta región',
  'education.offered': 'proveedor: "{provider}"',
  'education.no-provider': 'no se nombra a ningún proveedor',
  'education.none': 'la lista de pasos está completa, y ninguno es de educación',
  'training.offered': 'proveedor: "{provider}"',
  'training.no-provider': 'no se nombra a ningún proveedor',
  'training.none': 'la lista de pasos está completa, y ninguno es de capacitación',
  'services.offered': 'proveedor: "{provider}"',
  'services.no-provider': 'no se nombra a ningún proveedor',
  'services.none': 'la lista de apoyos está completa, y no hay ninguno',
  'industry.none': 'la lista de sectores está completa, y no hay ninguno',
  'industry.evidence': 'con fecha de {date}, abarca la región',
  'industry.no-evidence':
    'la lista de evidencia del mercado laboral está completa, y nada de ella trata de la región',
  'industry.elsewhere': 'trata de otro lugar, así que no dice nada de esta región',
  'industry.contrary': 'con fecha de {date}, habla en contra',
  'industry.direct':
    'con fecha de {date}, habla del contacto con empleadores, todavía no de lo que necesita la industria',
  'industry.undated': 'no tiene fecha',
  'industry.no-sector': 'la trayectoria no nombra ninguna industria de la que pueda hablar',
  'industry.no-region': 'ni la trayectoria ni el sistema nombran una región',
  'industry.in-part': 'con fecha de {date}, abarca solo una parte de la región',
  'industry.same-state': 'con fecha de {date}, trata de otra parte del mismo estado',
  'industry.national': 'con fecha de {date}, trata de todo el país, no de este estado o región',
  'industry.unknown':
    'con fecha de {date}, no dice de qué lugar trata, o lo dice con códigos que no se pueden comparar con la región',
  'industry.engagement': 'participaron empleadores',
  'skill-needs.taught': 'se enseña en el paso "{step}"',
  'skill-needs.perhaps': 'se enseña en "{step}", al que quizás se puede llegar',
  'skill-needs.may-concern':
    'se enseña, y quizás concierne a la trayectoria: sus códigos son de otra edición o de un grupo entero',
  'skill-needs.out-of-reach': 'solo se enseña en "{step}", al que nadie puede llegar',
  'skill-needs.not-taught': 'ningún paso enseña lo que pide',
  'skill-needs.none':
    'las listas de pasos y de habilidades que se necesitan están completas, y ninguna de estas se enseña',
  'options.found': 'lleva a lo siguiente: {kinds}',
  'options.none': 'desde aquí no se llega con seguridad a ninguna opción postsecundaria',
  'options.unsigned':
    'no tiene ese día las firmas de todas las partes, así que lo que se apoya en él queda abierto',
  'options.too-few':
    'las listas de pasos, credenciales y opciones posteriores están completas: hay menos de dos tipos de opción',
  'apprenticeship.registered': 'el programa de aprendizaje está registrado',
  'apprenticeship.unknown': 'no dice dónde ni con qué número está registrado el programa de aprendizaje',
  'apprenticeship.not-registered': 'el programa de aprendizaje no está registrado',
  'apprenticeship.pre':
    'es un preaprendizaje: su número no lo convierte en un programa de aprendizaje registrado',
  'apprenticeship.out-of-reach':
    'el programa de aprendizaje está registrado, pero nadie llega a él con seguridad por la trayectoria',
  'apprenticeship.rests':
    'el programa de aprendizaje está registrado, pero depende de un socio, un patrocinador o una firma que no consta en este día',
  'apprenticeship.illustrative': 'leída así, la ley no exige un programa de aprendizaje propio',
  'apprenticeship.none':
    'las listas de pasos y opciones posteriores están completas, y en ellas no hay ningún programa de aprendizaje que pueda estar registrado',
  'counseling.offered': 'proveedor: "{provider}"',
  'counseling.no-provider': 'no se nombra a ningún proveedor',
  'counseling.for-some':
    'es solo para algunas personas, y para las demás de la trayectoria no consta nada parecido',
  'counseling.no-places': 'no tiene cupo aquí en esta fecha para estas personas',
  'counseling.perhaps': 'acompaña a pasos a los que quizás se puede llegar',
  'counseling.out-of-reach': 'acompaña solo a pasos a los que nadie puede llegar',
  'counseling.other-support': 'este apoyo no es orientación: {kind}',
  'counseling.none': 'la lista de apoyos está completa, y ninguno al que alguien llegue es de orientación',
  'counseling.goals': 'metas de este tipo: {goals}',
  'counseling.goal-missing':
    'la lista de apoyos está completa, y ninguno sirve a metas de este tipo: {goals}',
  'appropriate.presumed': 'solo una constancia dice lo contrario',
  'concurrent.together': 'las tres partes van juntas',
  'concurrent.limit': 'hay más combinaciones de pasos con fecha de las que se revisaron',
  'concurrent.past':
    'las tres partes fueron juntas, pero terminaron hace demasiado tiempo para contar como si se ofrecieran otra vez',
  'concurrent.incomplete': 'no tiene las tres partes',
  'concurrent.unknown':
    'no muestra que las tres partes vayan juntas el tiempo suficiente, ni cuándo, ni en qué contexto',
  'concurrent.sequential': 'las partes nunca van todas a la vez',
  'concurrent.other-context': 'las partes se enseñan para ocupaciones distintas',
  'concurrent.none': 'las listas de pasos y horarios están completas, y en ellas no hay ningún bloque así',
  'adapts.placement': 'decide por dónde empieza la persona',
  'adapts.alternatives': 'tiene otra forma de decidir por dónde empieza la persona',
  'adapts.planning': 'hace un plan con cada persona',
  'adapts.entries': 'tiene más de una entrada',
  'adapts.plan': 'cada persona tiene uno',
  'adapts.none':
    'las listas de entradas y planes individuales están completas: no hay segunda entrada, ni evaluación de nivel, ni plan',
  'populations.supported': 'es para este grupo: {population}',
  'populations.unsupported': 'ningún apoyo es para este grupo: {population}',
  'populations.perhaps': 'puede haber un apoyo para este grupo, pero no está registrado: {population}',
  'populations.served': 'sirve a las personas de la trayectoria',
  'populations.nobody-served': 'la lista de apoyos está completa, y a ninguno se puede llegar',
  'accelerates.by': '{by}',
  'accelerates.together': 'la educación, la preparación para la fuerza laboral y la capacitación van juntas',
  'accelerates.none': 'las listas de pasos y planes individuales están completas, y nada acelera el avance',
  'diploma.route': '{route}',
  'diploma.door-silent': 'no dice si se pide un diploma',
  'diploma.no-route': 'ningún paso posterior lleva con seguridad a un diploma que el estado reconozca',
  'diploma.door-demands': 'pide un diploma',
  'diploma.none': 'las listas de pasos y credenciales están completas, y no se puede llegar a ningún diploma',
  'credential.route': '{route}, hasta "{credential}" ({why})',
  'credential.no-route':
    'desde aquí no se obtiene con seguridad ninguna credencial postsecundaria reconocida',
  'credential.none':
    'las listas de entradas, pasos y credenciales están completas, y no hay por dónde entrar',
  'credential.recognition-unknown': 'solo cuenta si está reconocida, y eso no se dice',
  'credential.registration-unknown':
    'solo cuenta si el programa de aprendizaje está registrado, y eso no se dice',
  'credential.general-skills': 'acredita solo habilidades generales',
  'credential.graduate-degree': 'es una credencial de posgrado: solo cuenta si una oficina lo hace constar',
  'credential.skill-unknown': 'solo cuenta si acredita habilidades de una ocupación, y eso no se dice',
  'credential.issuer-unknown': 'solo cuenta si quien la emite está en la guía oficial, y eso no se dice',
  'credential.kind-unknown': 'es una credencial de un tipo que no se dice',
  'credential.badge': 'es una insignia: solo cuenta si una oficina lo hace constar',
  'credential.contested': 'consta que no cuenta, en contra de lo que está registrado sobre ella',
  'credential.issuer': 'la emite una junta de desarrollo de la fuerza laboral, y por eso no cuenta',
  'credential.kind': 'no es de un tipo que cuente',
  'credential.not-recognized': 'el estado no la reconoce',
  'credential.not-registered': 'viene de un programa de aprendizaje que no está registrado',
  'credential.attested': 'consta que no cuenta',
  'occupation.named': 'una ocupación específica',
  'occupation.too-broad': '{code} es todo un grupo principal de ocupaciones',
  'occupation.cluster': '{cluster}',
  'occupation.none': 'la lista de ocupaciones está completa, y ninguna es específica',
  'helps.opens': 'abre la ocupación "{occupation}"',
  'helps.by': '{how}',
  'helps.unsigned': '{how}, que ningún empleador ha firmado hasta ese día',
  'helps.advance': 'lleva a "{occupation}" en el mercado laboral',
  'helps.other': 'abre la ocupación "{occupation}", que no es de esta trayectoria',
  'helps.general': 'acredita habilidades generales, que no abren ninguna ocupación',
  'helps.none':
    'las listas de salidas, credenciales y ocupaciones están completas, y nada abre una ocupación de esta trayectoria',
};
