/** The texts of the definition for Workforce Pell Grants in Spanish. */

import type { PropositionTexts, Texts } from '../../../definitions/engine/texts.js';
import { portable, stackable } from './credentials.js';
import { workforcePellMessages } from './workforce-pell-messages.js';

const provider = 'el proveedor de capacitación';
const governor = 'el gobernador';
const secretary = 'el Departamento de Educación de los Estados Unidos';

function decidedBy(owner: string, that: string, after: string): PropositionTexts {
  return {
    holds: `${owner} ha determinado que ${that}`,
    ask: `¿Ha determinado ${owner}${after} que ${that}?`,
    act: `Registre, como constancia de esa oficina, que ${owner} ha determinado que ${that}.`,
    owner,
    effort: 'record',
  };
}
const byGovernor = (that: string) => decidedBy(governor, that, ', tras consultar a la junta estatal,');
const bySecretary = (that: string) => decidedBy(secretary, that, '');

/** Spanish texts for determinations under this definition. */
export const workforcePell: Texts = {
  definition: 'workforce-pell',
  title:
    'Programa laboral elegible para la Beca Federal Pell para programas cortos (Workforce Pell), sección 481(b)(3) de la HEA',
  labels: {
    institution: 'institución',
    length: 'duración',
    delivery: 'modalidad',
    aligned: 'demanda',
    hiring: 'contratación',
    credential: 'credencial',
    credit: 'crédito',
    offered: 'antigüedad',
    completion: 'terminación',
    placement: 'colocación',
    earnings: 'ingresos',
  },
  terms: {
    equivalent: 'equivalente',
    aligned: 'alineado',
    'in-demand': 'con demanda',
    'meets the hiring requirements': 'cumple los requisitos de contratación',
    'stackable and portable': 'acumulable y portátil',
    'prepares students': 'prepara a los estudiantes',
    acceptability: 'aceptabilidad',
    verified: 'verificada',
  },
  cited: {
    'Public Law 119-21, as engrossed by the Senate': 'Ley Pública 119-21, en el texto que aprobó el Senado',
    'section 83002(b)': 'sección 83002(b)',
    'Institutional eligibility regulations': 'Reglamento de elegibilidad institucional',
    'on WIOA section 3(52)': 'sobre la sección 3(52) de la WIOA',
  },
  elements: {
    institution: 'Lo ofrece una institución que participa en el título IV',
    length: 'Tiene de 150 a menos de 600 horas reloj en 8 a menos de 15 semanas',
    delivery: 'No se ofrece por correspondencia',
    aligned: 'Está alineado con trabajos de alta habilidad, de salario alto o con demanda',
    hiring: 'Cumple los requisitos de contratación de los empleadores',
    credential: 'Lleva a una credencial acumulable y portátil, o a la única de su ocupación',
    credit: 'Prepara para un programa de certificado o título que acepta crédito por él',
    offered: 'Se ofrece desde hace al menos un año',
    completion: 'Lo termina al menos el 70 por ciento de los estudiantes',
    placement: 'Consigue empleo al menos el 70 por ciento de quienes lo terminan',
    earnings: 'No cuesta más que los ingresos de valor agregado de quienes lo terminaron',
  },
  propositions: {
    'pell.institution': {
      holds: 'quien lo ofrece participa en el título IV',
      ask: '¿Participa quien lo ofrece en los programas de ayuda estudiantil del título IV, y desde cuándo?',
      act: 'Registre el OPEID de quien lo ofrece y desde cuándo participa en el título IV; o bien ofrezca el programa por medio de una institución que participe.',
      owner: provider,
      effort: 'call',
    },
    'pell.hours': {
      holds: 'tiene al menos 150 y menos de 600 horas reloj',
      ask: '¿Cuántas horas reloj de instrucción tiene?',
      askWhen: {
        'hours.not-by-credits':
          '¿Cuántas horas reloj de instrucción son sus {credits} créditos? Otras páginas no los contarían.',
        'hours.unlike': '¿Qué es correcto: {hours} horas reloj o {credits} créditos?',
        'hours.no-unit':
          '¿Son sus {credits} créditos horas semestrales o trimestrales, y cuántas horas reloj son?',
      },
      act: 'Registre sus horas reloj; si son menos de 150, o 600 o más, cambie cuántas tiene.',
      ours: 'las horas de contacto de una lista son horas reloj; las equivalencias en créditos vienen de páginas secundarias y solo se presumen',
      owner: provider,
      effort: 'call',
    },
    'pell.weeks': {
      holds: 'dura al menos 8 y menos de 15 semanas',
      ask: '¿Cuántas semanas dura?',
      act: 'Registre cuánto dura; si es menos de 8 semanas, o 15 o más, alárguelo o acórtelo.',
      ours: 'cuando solo hay un horario o un período académico, cada siete días desde el primero, empezados o completos, son una semana',
      owner: provider,
      effort: 'call',
    },
    'pell.not-correspondence': {
      holds: 'no es un curso por correspondencia',
      ask: '¿Cómo se enseña: en persona, en línea, de las dos formas o por correspondencia?',
      askWhen: {
        'delivery.also-correspondence':
          '¿Es la versión por correspondencia la que tomarían los estudiantes con la beca?',
      },
      act: 'Registre cómo se enseña, y enséñelo con interacción regular en lugar de por correspondencia.',
      owner: provider,
      effort: 'call',
    },
    'pell.aligned': {
      holds: 'un registro con fecha muestra que su ocupación tiene demanda en el estado',
      ask: '¿Qué lista o informe del estado nombra su ocupación como de alta habilidad, de salario alto o con demanda?',
      act: 'Registre la lista o el informe del estado que nombra su ocupación, con su fecha y quién lo publica.',
      ours: 'lo muestra un registro con fecha del mercado laboral de allí sobre su ocupación',
      owner: 'la junta estatal',
    },
    'pell.aligned-determined': byGovernor(
      'está alineado con trabajos de alta habilidad, de salario alto o con demanda',
    ),
    'pell.hiring': {
      holds: 'un empleador dijo lo que exige, o se comprometió por escrito',
      ask: '¿Qué empleador revisó el programa o se comprometió a contratar, y cuándo?',
      act: 'Registre qué empleador revisó el programa o se comprometió a contratar, con la fecha.',
      ours: 'lo muestra un empleador identificado que dijo lo que se exige o se comprometió por escrito',
      owner: 'los empleadores',
      effort: 'call',
    },
    'pell.hiring-determined': byGovernor('cumple los requisitos de contratación de los empleadores'),
    'pell.recognized': {
      holds: 'otorga una credencial postsecundaria reconocida',
      ask: '¿Qué credencial postsecundaria reconocida otorga, y quién la reconoce?',
      askWhen: {
        'credential.kind-unknown': '¿Es {place} un certificado, una certificación, una licencia o un título?',
        'credential.skill-unknown':
          '¿Qué habilidades acredita {place}: las de una ocupación, o habilidades generales?',
        'credential.issuer-unknown': '¿Quién emite {place}?',
      },
      act: 'Registre la credencial que otorga: de qué tipo es, qué habilidades acredita, quién la emite y quién la reconoce.',
      owner: provider,
      effort: 'call',
    },
    'pell.stackable': stackable,
    'pell.portable': portable,
    'pell.sole-credential': {
      holds: 'la credencial es la única reconocida de su ocupación',
      ask: '¿Es la única credencial postsecundaria reconocida de la ocupación, y quién lo dice?',
      act: 'Registre quién dice que no hay otra credencial reconocida de la ocupación, con fecha.',
      ours: 'solo un registro o una constancia muestra que no hay otra',
      owner: 'el organismo de licencias o la industria',
      special: true,
    },
    'pell.credential-determined': byGovernor(
      'su credencial es acumulable y portátil, o la única de su ocupación',
    ),
    'pell.credit': {
      holds: 'un acuerdo da crédito por él hacia un certificado o título',
      ask: '¿Qué programa de certificado o título acepta crédito por él, y por qué acuerdo?',
      askWhen: {
        'credit.unsigned': '¿Cuándo firmó cada parte el acuerdo que da crédito por él?',
        'credit.review-passed': '¿Se revisó el acuerdo que da crédito por él, y sigue vigente?',
        'credit.no-provider': '¿Quién ofrece el paso por el que se da crédito, y está de acuerdo?',
        'credit.no-program': '¿Hacia qué certificado o título cuenta el paso por el que se da crédito?',
      },
      act: 'Acuerde con un programa de certificado o título el crédito por él, firme el acuerdo y registre para qué paso es el crédito.',
      ours: 'un acuerdo que firmaron todas las partes da crédito por él hacia un certificado o título',
      owner: provider,
      effort: 'work',
    },
    'pell.credit-determined': byGovernor('prepara para un programa que acepta crédito por él'),
    'pell.offered': {
      holds: 'se ofrece desde hace al menos un año',
      ask: '¿Desde cuándo se ofrece?',
      act: 'Registre desde cuándo se ofrece; un programa de menos de un año tiene que esperar.',
      ours: 'el año se cuenta hacia atrás desde el día por el que se pregunta',
      owner: provider,
      effort: 'call',
    },
    'pell.offered-determined': bySecretary('se ofrece desde hace al menos un año'),
    'pell.completion': {
      holds: 'al menos el 70 por ciento lo termina dentro del 150 por ciento del tiempo normal',
      ask: '¿Cuántas personas empezaron en el último año de concesión de ayuda, y cuántas terminaron dentro del 150 por ciento del tiempo normal?',
      askWhen: {
        'rate.suppressed': '¿Cuál es la tasa de terminación que no se publicó, y quién puede verla?',
      },
      act: 'Registre cuántas personas empezaron y cuántas terminaron en el último año de concesión de ayuda; si es menos del 70 por ciento, ayude a más estudiantes a terminar.',
      ours: 'decide el último año de concesión registrado, si terminó hace no más de dos años',
      owner: provider,
    },
    'pell.completion-determined': bySecretary(
      'su tasa verificada de terminación es de al menos el 70 por ciento',
    ),
    'pell.placement': {
      holds: 'al menos el 70 por ciento tiene empleo 180 días después de terminar',
      ask: '¿Cuántas personas que terminaron en el último año de concesión de ayuda tenían empleo 180 días después?',
      askWhen: {
        'rate.suppressed': '¿Cuál es la tasa de colocación que no se publicó, y quién puede verla?',
      },
      act: 'Registre cuántas personas terminaron y cuántas tenían empleo 180 días después; si es menos del 70 por ciento, ayude a más de ellas a conseguir empleo.',
      ours: 'decide el último año de concesión registrado, si terminó hace no más de dos años',
      owner: 'quien tiene los registros de salarios del estado',
    },
    'pell.placement-determined': bySecretary(
      'su tasa verificada de colocación es de al menos el 70 por ciento',
    ),
    'pell.earnings': {
      holds: 'la matrícula y las cuotas no superan los ingresos de valor agregado',
      ask: '¿Cuáles son su matrícula y sus cuotas, y la mediana de ingresos de quienes lo terminaron tres años antes con ayuda del título IV?',
      askWhen: {
        'earnings.no-parity': '¿Cuál es la paridad regional de precios donde se ofrece el programa?',
        'earnings.no-poverty-line': '¿Cuál es la línea de pobreza para una persona sola en ese año?',
        'earnings.suppressed': '¿Cuáles son los ingresos que no se publicaron, y quién puede verlos?',
      },
      act: 'Registre la matrícula y las cuotas, la mediana de ingresos, la paridad de precios y la línea de pobreza; si el precio es más alto, bájelo.',
      ours: 'los ingresos se ajustan al dividirlos por la paridad de precios; cuentan los de los últimos cinco años, con una paridad de los últimos tres y una línea de pobreza de los últimos dos',
      owner: secretary,
    },
    'pell.earnings-determined': bySecretary(
      'su matrícula y sus cuotas no superan los ingresos de valor agregado',
    ),
  },
  messages: workforcePellMessages,
};
