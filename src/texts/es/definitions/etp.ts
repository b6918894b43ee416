/** The texts of programs of eligible training providers in Spanish. */

import type { Texts } from '../../../definitions/engine/texts.js';
import { etpMessages } from './etp-messages.js';

const provider = 'el proveedor de capacitación';
const state = 'la agencia estatal que lleva la lista';

/** Spanish texts for determinations under 20 CFR 680.400 to 680.530. */
export const etp: Texts = {
  definition: 'etp-680',
  title: 'Programa de un proveedor de capacitación elegible, 20 CFR 680.400 a 680.530',
  labels: {
    entity: 'proveedor',
    services: 'servicios',
    'leads-to': 'a qué lleva',
    determined: 'determinación',
    listed: 'lista',
  },
  terms: {
    'industry-recognized': 'reconocida por la industria',
    'a factor related to': 'un factor relacionado con',
  },
  cited: {
    'Adult and dislocated worker regulations': 'Reglamento de adultos y trabajadores desplazados',
    '20 CFR 680.400 to 680.530': '20 CFR 680.400 a 680.530',
    '20 CFR 680.420(a) to (d)': '20 CFR 680.420(a) a (d)',
    'on WIOA section 3(52)': 'sobre la sección 3(52) de la WIOA',
  },
  elements: {
    entity: 'Tiene un proveedor de un tipo que puede serlo',
    services: 'Ofrece servicios de capacitación, de un tipo que va en la lista',
    'leads-to':
      'Lleva a una credencial, un diploma, un empleo o avances en las habilidades hacia uno de ellos',
    determined: 'Se determinó que es elegible, si no es un programa de aprendizaje registrado',
    listed: 'Está en la lista estatal',
  },
  propositions: {
    'etp.entity': {
      holds: 'su proveedor es de un tipo que puede serlo',
      ask: '¿Quién lo ofrece: una institución educativa, el patrocinador de un programa de aprendizaje registrado u otro proveedor?',
      askWhen: {
        'entity.adult-education': '¿Con qué capacitación se ofrece la educación para adultos de {place}?',
      },
      act: 'Registre como socio a quien lo ofrece; la educación para adultos cuenta si se ofrece con capacitación.',
      ours: 'cualquier proveedor público o privado puede serlo, del tipo que sea',
      owner: provider,
      effort: 'call',
    },
    'etp.services': {
      holds: 'ofrece servicios de capacitación',
      ask: '¿Cuál de los servicios de capacitación es?',
      askWhen: { 'services.education': '¿Para qué ocupación capacita?' },
      act: 'Registre qué servicio de capacitación es, o la ocupación para la que capacita.',
      ours: 'un programa que nombra la ocupación para la que capacita ofrece servicios de capacitación',
      owner: provider,
      effort: 'call',
    },
    'etp.not-excepted': {
      holds: 'no es capacitación cuyos proveedores no van en la lista',
      ask: '¿Es capacitación en el empleo, personalizada o de trabajadores actuales, una pasantía, experiencia laboral o un trabajo de transición?',
      act: 'Registre qué servicio de capacitación es. La capacitación en el empleo, la personalizada y otras parecidas se pagan por contrato, no según la lista.',
      ours: 'su tipo, o el servicio de capacitación que es, dice si es una de estas',
      owner: provider,
      effort: 'call',
    },
    'etp.credential': {
      holds: 'lleva a un certificado, una licencia o un título que cuenta',
      ask: '¿A qué certificado, certificación, licencia o título lleva, y quién lo reconoce?',
      askWhen: {
        'credential.kind-unknown': '¿Es {place} un certificado, una certificación, una licencia o un título?',
        'credential.skill-unknown':
          '¿Qué habilidades acredita {place}: las de una ocupación, o habilidades generales?',
        'credential.issuer-unknown': '¿Quién emite {place}?',
      },
      act: 'Registre la credencial que otorga: de qué tipo es, qué habilidades acredita, quién la emite y quién la reconoce.',
      ours: 'su lista de credenciales se lee como la de la sección 3(52)',
      owner: provider,
      effort: 'call',
    },
    'etp.diploma': {
      holds: 'lleva a un diploma de escuela secundaria o su equivalente, con capacitación',
      ask: '¿Lleva a un diploma o su equivalente, y junto con qué capacitación?',
      askWhen: {
        'leads.diploma-alone': '¿Qué capacitación acompaña a {place}?',
        'leads.diploma-open': '¿Es esto un diploma de escuela secundaria o su equivalente: {place}?',
      },
      act: 'Registre el diploma que otorga y la capacitación que lo acompaña.',
      ours: 'un programa que lo otorga y que además es capacitación combina las dos cosas',
      owner: provider,
      effort: 'call',
    },
    'etp.employment': {
      holds: 'lleva a un empleo',
      ask: '¿Cuántos de los que lo tomaron tuvieron empleo después, o qué empleador se compromete a contratarlos?',
      askWhen: {
        'leads.occupation': '¿Cuántos de los que lo tomaron tuvieron empleo después, y cuándo fue eso?',
      },
      act: 'Registre cuántos tuvieron empleo después, con el período, o el compromiso firmado de un empleador.',
      ours: 'lo muestra una tasa medida mayor que cero o el compromiso firmado de un empleador',
      owner: provider,
    },
    'etp.gains': {
      holds: 'lleva a avances medibles en las habilidades, hacia una credencial o un empleo',
      ask: '¿Cuántos lograron avances medibles en sus habilidades, y hacia qué?',
      act: 'Registre cuántos lograron avances medibles en sus habilidades, con el período.',
      ours: 'lo muestran avances que se midieron, de quien sea',
      owner: provider,
    },
    'etp.applies': {
      holds: 'no es un programa de aprendizaje registrado, que sería elegible por sí mismo',
      ask: '¿Es un programa de aprendizaje registrado: en qué agencia, y con qué número?',
      askWhen: { 'registered.open': '¿Qué agencia registró {place}, y con qué número?' },
      act: 'Registre la agencia que lo registró como programa de aprendizaje y su número allí, o que no está registrado.',
      ours: 'un programa que no muestra nada de un aprendizaje no lo es',
      owner: 'el patrocinador del programa de aprendizaje',
      effort: 'call',
    },
    'etp.factor': {
      holds: 'consta información sobre un factor relacionado con el desempeño',
      ask: '¿Qué cifra se conoce sobre el empleo, los ingresos o las credenciales de quienes lo tomaron?',
      act: 'Registre una de las cuatro: empleo en el segundo o en el cuarto trimestre después de la salida, mediana de ingresos, credenciales obtenidas.',
      ours: 'basta uno de los cuatro indicadores',
      owner: provider,
    },
    'etp.initial-determined': {
      holds: 'se determinó su elegibilidad inicial',
      ask: '¿Ha determinado el estado, o la junta local si le corresponde, su elegibilidad inicial?',
      act: 'Registre la determinación de elegibilidad inicial como constancia de la oficina que la hizo.',
      ours: 'la oficina o la organización de una constancia tiene que decir que es una de las que deciden',
      owner: state,
      effort: 'record',
    },
    'etp.initial-current': {
      holds: 'la elegibilidad inicial se determinó hace menos de un año',
      ask: '¿Qué día se determinó la elegibilidad inicial?',
      askWhen: { 'lasting.over': '¿Se ha determinado la elegibilidad continua desde {on}?' },
      act: 'Registre la constancia con el día de la determinación; pasado un año, solicite la elegibilidad continua.',
      ours: 'el año se cuenta desde el día de la constancia',
      owner: state,
      effort: 'record',
    },
    'etp.performance': {
      holds: 'consta información sobre cada medida de desempeño',
      ask: '¿Cuáles son el empleo en el segundo y en el cuarto trimestre después de la salida, la mediana de ingresos, las credenciales obtenidas y la tasa de terminación?',
      askWhen: {
        'missing.employment-second-quarter':
          '¿Cuántos de los que lo tomaron tenían empleo en el segundo trimestre después de la salida?',
        'missing.employment-fourth-quarter':
          '¿Cuántos de los que lo tomaron tenían empleo en el cuarto trimestre después de la salida?',
        'missing.median-earnings-second-quarter':
          '¿Cuál es la mediana de ingresos en el segundo trimestre después de la salida?',
        'missing.credential-attainment': '¿Cuántos obtuvieron una credencial en el año después de la salida?',
        'missing.completion-rate': '¿Cuántos de los que lo empezaron lo terminaron?',
      },
      act: 'Registre las cuatro medidas y la tasa de terminación del último año, acerca del programa.',
      ours: 'cada medida una vez, de un período que terminó hace no más de dos años',
      owner: provider,
    },
    'etp.cost': {
      holds: 'constan la matrícula y las cuotas',
      ask: '¿Cuánto son la matrícula y las cuotas?',
      act: 'Registre la matrícula y las cuotas, o cuánto cuesta en total.',
      owner: provider,
      effort: 'call',
    },
    'etp.continued-determined': {
      holds: 'se determinó que sigue siendo elegible',
      ask: '¿Ha determinado el estado, o la junta local si le corresponde, que sigue siendo elegible?',
      act: 'Registre la determinación de elegibilidad continua como constancia de la oficina que la hizo.',
      ours: 'la oficina o la organización de una constancia tiene que decir que es una de las que deciden',
      owner: state,
      effort: 'record',
    },
    'etp.continued-current': {
      holds: 'la elegibilidad continua se determinó hace menos de dos años',
      ask: '¿Qué día se determinó la elegibilidad continua?',
      askWhen: { 'lasting.over': '¿Se ha revisado su elegibilidad desde {on}?' },
      act: 'Registre la constancia de la última revisión, con su día.',
      ours: 'una revisión cada dos años se cuenta desde el día de la constancia',
      owner: state,
      effort: 'record',
    },
    'etp.listed': {
      holds: 'está en la lista estatal de proveedores y programas de capacitación elegibles',
      ask: '¿Está en la lista estatal, y de qué día es esa lista?',
      askWhen: {
        'listed.old-on': '¿Sigue en la lista? La fecha de {place} es {date}.',
        'listed.unsure-on': '¿Cuál es el día exacto de {place}, con fecha de {date}?',
        'listed.place-on': '¿De qué estado es {place}, y en qué estado está el programa?',
        'listed.whole': '¿Cuál es la fecha de {place}, y está ahí el programa?',
      },
      act: 'Registre, acerca del paso, que la lista estatal lo incluye, con el día, el estado y quién publica la lista.',
      ours: 'decide el último registro con fecha de una lista sobre el programa, si no tiene más de dos años',
      owner: state,
      effort: 'record',
    },
  },
  messages: etpMessages,
};
