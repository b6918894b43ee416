/** What the propositions of the WIOA definition say and ask in Spanish, and what to do about them. */

import type { wioaPropositions as english } from '../../../definitions/wioa/proposition-texts.js';
import type { TranslatedPropositions } from '../../language-texts.js';

/** Who can answer. */
const college = 'la institución educativa';
const board = 'la junta de desarrollo de la fuerza laboral';
const employer = 'un empleador';
const sponsor = 'el patrocinador del programa de aprendizaje';

const byNamedProvider = 'basta con que se nombre al socio que lo ofrece';

/** The propositions of determinations under WIOA section 3(7). */
export const wioaPropositions: TranslatedPropositions<typeof english> = {
  'wioa.0.education': {
    holds: 'un proveedor identificado ofrece educación',
    ask: '¿Qué paso es de educación y qué socio lo ofrece?',
    askWhen: { 'education.no-provider': '¿Qué socio ofrece {place}?' },
    act: 'Registre un paso que sea de educación, como educación básica para adultos o un curso, y el socio que lo ofrece.',
    ours: byNamedProvider,
    owner: college,
    effort: 'call',
  },
  'wioa.0.training': {
    holds: 'un proveedor identificado ofrece capacitación',
    ask: '¿Qué paso capacita para una ocupación y qué socio lo ofrece?',
    askWhen: { 'training.no-provider': '¿Qué socio ofrece {place}?' },
    act: 'Registre un paso que capacite para una ocupación y el socio que lo ofrece.',
    ours: byNamedProvider,
    owner: college,
    effort: 'call',
  },
  'wioa.0.services': {
    holds: 'un proveedor identificado ofrece otros servicios',
    ask: '¿Qué servicios acompañan a los pasos (orientación, transporte, colocación…) y quién los ofrece?',
    askWhen: { 'services.no-provider': '¿Qué socio ofrece {place}?' },
    act: 'Registre un apoyo que acompañe a los pasos y el socio que lo ofrece.',
    ours: byNamedProvider,
    owner: board,
    effort: 'call',
  },
  'wioa.0.quality': {
    holds: 'la educación, la capacitación y los servicios son "rigurosos y de alta calidad"',
    ask: '¿Hará constar una oficina con autoridad que la educación, la capacitación y los servicios son rigurosos y de alta calidad, y con qué fundamento?',
    act: 'Pida a una oficina con autoridad que lo haga constar: una constancia que diga la oficina, el día y en qué se apoya.',
    owner: board,
  },
  'wioa.a.industry': {
    holds: 'evidencia con fecha, de la región, muestra lo que necesita una industria',
    ask: '¿Para qué industria (NAICS) y región es, y qué informe o encuesta a empleadores, con fecha, abarca esa región?',
    askWhen: {
      'industry.no-sector': '¿Para qué industria (NAICS) es la trayectoria?',
      'industry.no-region': '¿Para qué región es la trayectoria?',
      'industry.undated': '¿Cuál es la fecha de {place}?',
      'industry.unknown': '¿A qué lugar se refiere esto: {place}?',
      'industry.in-part': '¿Qué registro abarca el resto de la región, además de {place}?',
      'industry.same-state': '¿Vale también aquí, o qué otro registro abarca la región: {place}?',
      'industry.national': '¿Qué registro habla del estado o de la región, además de {place}?',
      'industry.direct': '¿Qué necesitan los empleadores, según lo que se les oyó decir en {place}?',
      'industry.elsewhere': '¿Qué registro trata de esta región? Este no lo hace: {place}.',
      'industry.contrary': '¿Qué registro dice que hay una necesidad, en contra de {place}?',
      'industry.engagement':
        '¿Qué dijeron los empleadores que necesitan, y en qué registro con fecha está escrito?',
    },
    act: 'Registre un informe del mercado laboral o una encuesta a empleadores con su fecha, su lugar y su fuente, y la industria de la trayectoria.',
    ours: 'bastan registros con fecha cuyas áreas, en conjunto, abarquen la región',
    owner: board,
  },
  'wioa.a.skill-needs': {
    holds: 'se enseña una habilidad que la industria necesita',
    ask: '¿Qué habilidad necesitan los empleadores, y qué paso enseña la competencia que responde a ella?',
    askWhen: {
      'skill-needs.perhaps': '¿Pueden las personas de la trayectoria llegar al paso "{step}", que la enseña?',
      'skill-needs.may-concern': '¿Con qué sector u ocupación de la trayectoria coincide {place}?',
      'skill-needs.out-of-reach': '¿Cómo se llega al paso "{step}", que la enseña?',
      'skill-needs.not-taught': '¿Qué paso enseña esto: {place}?',
    },
    act: 'Registre la habilidad que necesitan los empleadores, su competencia y el paso que la enseña.',
    ours: 'basta con que se enseñe una de las habilidades que se necesitan',
    owner: employer,
  },
  'wioa.b.options': {
    holds: 'cada entrada lleva a opciones de estudio postsecundarias, de más de un tipo',
    ask: '¿A qué certificados, títulos u otras opciones se puede llegar desde cada entrada?',
    askWhen: {
      'options.unsigned': '¿Han firmado todas las partes {place}, y cuándo?',
      'options.none':
        '¿A qué certificado, título o programa de aprendizaje se llega con seguridad desde {place}?',
    },
    act: 'Registre lo que puede venir después: los pasos y sus credenciales, o una opción más allá de la trayectoria.',
    ours: 'dos tipos de opción o más forman una gama',
    owner: college,
    effort: 'call',
  },
  'wioa.b.apprenticeship': {
    holds: 'desde aquí se abre un programa de aprendizaje registrado',
    ask: '¿Qué programa de aprendizaje abre la trayectoria, y cuál es su número de registro?',
    askWhen: {
      'apprenticeship.unknown': '¿Quién registró el programa de aprendizaje de {place}, y con qué número?',
      'apprenticeship.rests': '¿Quién lleva a cabo {place} ahora, y está firmado el acuerdo correspondiente?',
      'apprenticeship.pre':
        '¿Para qué programa de aprendizaje registrado se preparan las personas en {place}?',
      'apprenticeship.out-of-reach': '¿Cómo llega una persona de esta trayectoria a {place}?',
    },
    act: 'Registre un programa de aprendizaje registrado que se abra desde aquí, con la agencia que lo registró y su número.',
    ours: 'se exige un programa de aprendizaje; no es solo un ejemplo de opción',
    owner: sponsor,
  },
  'wioa.c.counseling': {
    holds: 'un proveedor identificado ofrece orientación',
    ask: '¿Quién orienta a las personas de esta trayectoria?',
    askWhen: {
      'counseling.no-provider': '¿Qué socio ofrece {place}?',
      'counseling.perhaps': '¿Qué paso, al que se llegue con seguridad, cuenta con {place}?',
      'counseling.out-of-reach': '¿Qué paso, al que se llegue, cuenta con {place}?',
      'counseling.for-some': '¿Quién orienta a las demás personas de la trayectoria?',
    },
    act: 'Registre la orientación como un apoyo de ese tipo y el socio que la ofrece.',
    ours: 'los servicios de apoyo por sí solos no son orientación',
    owner: college,
    effort: 'call',
  },
  'wioa.c.goals': {
    holds: 'la orientación sirve a metas educativas y a metas profesionales',
    ask: '¿La orientación sirve a metas educativas, a metas profesionales o a ambas?',
    askWhen: {
      'counseling.for-some': '¿Quién orienta a las demás personas para las metas de {place}?',
      'counseling.goals': '¿Quién orienta para metas de otro tipo que las de {place} ({goals})?',
    },
    act: 'Anote para cada apoyo de orientación quién lo ofrece, para quiénes es y a qué metas sirve: educativas, profesionales o ambas.',
    ours: 'un mismo servicio no tiene que servir a ambas metas',
    owner: college,
    effort: 'call',
  },
  'wioa.d.appropriate': {
    holds: 'es apropiado enseñar lo académico y la capacitación al mismo tiempo',
    ask: '¿Es apropiado aquí enseñar lo académico y la capacitación al mismo tiempo? Si no, ¿por qué no, y quién lo dice?',
    act: 'Pida a una oficina que haga constar si es apropiado, y por qué.',
    ours: 'es apropiado, salvo que una oficina haga constar que no lo es',
    owner: college,
  },
  'wioa.d.concurrent': {
    holds:
      'lo académico se enseña al mismo tiempo que la preparación para la fuerza laboral y la capacitación, y para la misma ocupación',
    ask: '¿Qué enseñanza académica, qué preparación para la fuerza laboral y qué capacitación van juntas, cuándo, y para qué ocupación?',
    askWhen: {
      'concurrent.past': '¿Se ofrece otra vez, y cuándo: {place}?',
      'concurrent.unknown': '¿Cuándo se ofrece cada parte, y para qué ocupación: {place}?',
      'concurrent.incomplete': '¿Qué paso agrega las partes que faltan: {place}?',
    },
    act: 'Registre las tres partes de un paso, o pasos de un mismo período académico: lo académico, la preparación para la fuerza laboral y la capacitación. Dé a cada una sus fechas y su ocupación.',
    ours: 'las partes van al mismo tiempo si coinciden al menos durante la mitad de la más corta',
    owner: college,
  },
  'wioa.e.adapts': {
    holds: 'la trayectoria se puede ajustar a cada persona',
    ask: '¿Hay una evaluación de nivel, una segunda entrada o un plan individual?',
    act: 'Registre cómo se ajusta a la persona: una evaluación de nivel, otra entrada o un plan individual.',
    ours: 'basta una manera de ajustar la trayectoria a la persona',
    owner: college,
    effort: 'call',
  },
  'wioa.e.supports': {
    holds: 'las personas a quienes está destinada tienen un apoyo que les sirve',
    ask: '¿A quién está destinada la trayectoria, y qué apoyo hay para cada grupo?',
    askWhen: {
      'populations.perhaps': '¿Hay un apoyo para este grupo: {population}?',
      'populations.unsupported': '¿Qué apoyo hay para este grupo: {population}?',
    },
    act: 'Registre los grupos a quienes está destinada la trayectoria y, para cada uno, un apoyo que le sirva.',
    ours: 'cada grupo que se nombra tiene un apoyo que le sirve',
    owner: board,
    effort: 'call',
  },
  'wioa.e.accelerates': {
    holds: 'algo acorta el tiempo para obtener una credencial',
    ask: '¿Qué hace más rápida la trayectoria (crédito por aprendizaje previo, módulos, inscripción simultánea…), y en qué paso?',
    act: 'Registre en un paso lo que lo hace más rápido, como el crédito por aprendizaje previo o la inscripción simultánea.',
    ours: 'basta una manera de ahorrar tiempo',
    owner: college,
    effort: 'call',
  },
  'wioa.e.practicable': {
    holds: 'lo hace "en la medida de lo posible"',
    ask: '¿Hará constar una oficina qué se consideró, y por qué no fue posible hacer más?',
    act: 'Pida a una oficina que lo haga constar: una constancia que diga la oficina, el día y lo que se consideró.',
    owner: board,
  },
  'wioa.f.diploma': {
    holds: 'una persona sin diploma de secundaria puede entrar y obtener uno, o su equivalente reconocido',
    ask: '¿Qué entrada no pide diploma de escuela secundaria, y qué paso posterior lleva a uno que el estado reconozca?',
    askWhen: {
      'diploma.door-silent':
        '¿Se pide diploma de secundaria en {place}, y qué paso lleva a él o a un equivalente?',
      'diploma.no-route': '¿Qué paso posterior a {place} lleva a un diploma que el estado reconozca?',
      'diploma.door-demands': '¿Qué entrada hay para personas sin diploma de secundaria, además de {place}?',
    },
    act: 'Registre una entrada y lo que pide, y después de ella un paso que lleve a un diploma de escuela secundaria, o a un equivalente, que el estado reconozca.',
    ours: 'basta una entrada para personas sin diploma',
    owner: college,
    effort: 'call',
  },
  'wioa.f.credential': {
    holds: 'desde cada entrada se puede obtener una credencial postsecundaria reconocida',
    ask: '¿Qué credencial es un título académico, una licencia del estado, un certificado de programa de aprendizaje, o está reconocida por la industria?',
    askWhen: {
      'credential.skill-unknown':
        '¿Son las habilidades de {place} las de una ocupación o industria, o generales?',
      'credential.issuer-unknown': '¿Quién emite {place}?',
      'credential.kind-unknown': '¿Cuál es el tipo de {place}: certificado, licencia, título académico?',
      'credential.recognition-unknown':
        '¿Quién reconoce {place}: el estado, un organismo que otorga licencias, un organismo de la industria, los empleadores?',
      'credential.registration-unknown':
        '¿Está registrado el programa de aprendizaje que lleva a {place}, y con qué número?',
      'credential.badge': '¿Hará constar una oficina que esto cuenta: {place}?',
      'credential.graduate-degree': '¿Hará constar una oficina que esto cuenta: {place}?',
      'credential.no-route': '¿Qué credencial reconocida se obtiene con seguridad desde {place}?',
    },
    act: 'Registre la credencial que otorga un paso, su tipo, las habilidades que acredita, quién la emite y quién la reconoce.',
    ours: 'desde cada entrada, no solo desde una',
    owner: college,
    effort: 'call',
  },
  'wioa.g.occupation': {
    holds: 'es para una ocupación o un grupo de ocupaciones específico',
    ask: '¿Para qué ocupación o grupo de ocupaciones es?',
    askWhen: { 'occupation.too-broad': '¿Qué ocupación es, con más exactitud que {place}?' },
    act: 'Registre la ocupación, con su código, o el grupo de ocupaciones para el que es la trayectoria.',
    ours: 'todo un grupo principal de ocupaciones no es específico',
    owner: college,
    effort: 'call',
  },
  'wioa.g.helps': {
    holds: 'ayuda a las personas a entrar en la ocupación o a ascender en ella',
    ask: '¿Qué salida abre la ocupación, y qué ayuda a entrar en ella (colocación, empleadores, experiencia laboral)?',
    askWhen: {
      'helps.other': '¿Qué salida o credencial abre una ocupación de esta trayectoria?',
      'helps.general': '¿Qué salida o credencial abre una ocupación de esta trayectoria?',
      'helps.unsigned': '¿Ha firmado el empleador {place}, y cuándo?',
      'helps.opens':
        '¿Qué ayuda a las personas a entrar en "{occupation}" (colocación, empleadores, experiencia laboral)?',
      'helps.by': '¿Qué salida o credencial abre la ocupación?',
    },
    act: 'Registre la salida o credencial que abre la ocupación, y un servicio o empleador que ayude a entrar en ella.',
    ours: 'basta un tipo de ayuda',
    owner: board,
    effort: 'call',
  },
};
