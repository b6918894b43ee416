/** The texts of eligible career pathway programs in Spanish. */

import type { Texts } from '../../../definitions/engine/texts.js';
import { wioa } from './wioa.js';

const college = 'la institución educativa';
const provider = 'el proveedor de educación para adultos';
const board = 'la junta de desarrollo de la fuerza laboral';
const ours = 'un registro con fecha cuyo lugar abarca una parte de la región de la trayectoria';

/** Spanish texts for determinations under HEA section 484(d)(2). */
export const ecpp: Texts = {
  ...wioa,
  definition: 'ecpp-484-d-2',
  title: 'Programa de trayectoria profesional elegible, sección 484(d)(2) de la HEA',
  elements: {
    ...wioa.elements,
    enrollment: 'Inscribe a los estudiantes en tres cosas a la vez',
    'labor-market': 'Tiene tres tipos de prueba de lo que necesita la industria',
    coursework: 'Enseña lo que necesita la industria en el camino hacia la credencial',
    guidance: 'Orienta para los estudios y para el trabajo',
    'not-read': 'Hace lo que pide el resto del reglamento, que no se leyó',
    approval: 'Está aprobado por el Departamento de Educación o según un proceso estatal',
  },
  labels: {
    ...wioa.labels,
    enrollment: 'inscripción',
    'labor-market': 'mercado laboral',
    coursework: 'cursos',
    guidance: 'orientación',
    'not-read': 'sin leer',
    approval: 'aprobación',
  },
  terms: { ...wioa.terms, 'in-demand': 'con demanda', align: 'ajustarse', approved: 'aprobado' },
  cited: {
    ...wioa.cited,
    '20 U.S.C. 1091(d)(2), lead-in': '20 U.S.C. 1091(d)(2), párrafo inicial',
    'Student assistance regulations': 'Reglamento de ayuda estudiantil',
    'Student assistance regulations, from accounts of them':
      'Reglamento de ayuda estudiantil, según lo que otros cuentan de él',
    '34 CFR 668.157(a)(1) to (4)': '34 CFR 668.157(a)(1) a (4)',
    '34 CFR 668.157, the end of (a)(4) and what follows it: not read':
      '34 CFR 668.157, el final de (a)(4) y lo que sigue: sin leer',
    '34 CFR 668.156 and 668.157': '34 CFR 668.156 y 668.157',
  },
  propositions: {
    ...wioa.propositions,
    'ecpp.postsecondary': {
      holds: 'incluye un programa postsecundario elegible según el título IV',
      ask: '¿Qué programa postsecundario es elegible según el título IV, y qué registro lo dice?',
      askWhen: {
        'ecpp.postsecondary': '¿Qué registro dice que esto es elegible según el título IV: {place}?',
      },
      act: 'Registre lo que muestra que el programa es elegible, con su fecha y su procedencia, acerca del paso y con el nombre de esta proposición.',
      ours: 'el nivel dice que es postsecundario; un registro dice que es elegible',
      owner: college,
    },
    'ecpp.adult-education': {
      holds: 'incluye educación para adultos y alfabetización',
      ask: '¿Qué paso es de educación para adultos y alfabetización?',
      act: 'Agregue un paso de educación para adultos, o un programa integrado con sus componentes.',
      owner: provider,
      effort: 'call',
    },
    'ecpp.preparation': {
      holds: 'incluye preparación para la fuerza laboral',
      ask: '¿Qué paso o componente es de preparación para la fuerza laboral?',
      act: 'Agregue un paso o un componente de preparación para la fuerza laboral.',
      owner: provider,
      effort: 'call',
    },
    'ecpp.enrolled': {
      holds: 'un estudiante está inscrito en las tres cosas al mismo tiempo',
      ask: '¿Qué registro muestra que los estudiantes están inscritos en las tres cosas al mismo tiempo?',
      askWhen: {
        'ecpp.runs-together': '¿Qué registro muestra que los estudiantes toman a la vez todo esto: {place}?',
        'concurrent.unknown': '¿Cuándo se imparte cada parte, y para qué ocupación: {place}?',
      },
      act: 'Registre cómo se documenta la inscripción en las tres cosas, con su fecha y su procedencia, con el nombre de esta proposición.',
      ours: 'el diseño de una trayectoria no muestra que un estudiante esté inscrito; un registro sí',
      owner: college,
    },
    'ecpp.government-reports': {
      holds: 'un informe del gobierno sobre la región muestra qué ocupaciones tienen demanda',
      ask: '¿Qué informe del gobierno, con fecha, abarca la región?',
      act: 'Registre el informe como información del mercado laboral, con su fecha, quién lo publica y su lugar.',
      ours,
      owner: board,
    },
    'ecpp.employer-information': {
      holds: 'se preguntó a los empleadores de la región qué necesitan',
      ask: '¿Qué encuesta, entrevista o reunión dice lo que necesitan los empleadores de la región?',
      act: 'Registre esto como información de los empleadores, con su fecha, su procedencia y su lugar.',
      ours,
      owner: board,
    },
    'ecpp.direct-engagement': {
      holds: 'el contacto directo con la industria está documentado',
      ask: '¿Qué documenta el contacto directo con la industria de la región?',
      askWhen: { 'industry.engagement': '¿Con qué se documenta {place}?' },
      act: 'Registre esto como contacto directo, con su fecha, su procedencia y su lugar.',
      ours,
      owner: college,
    },
    'ecpp.coursework': {
      holds: 'un curso en el camino hacia la credencial enseña lo que necesita la industria',
      ask: '¿Qué curso en el camino hacia la credencial enseña qué habilidad que necesita la industria?',
      askWhen: {
        'ecpp.coursework-perhaps': '¿A qué credencial postsecundaria lleva "{step}"?',
        'skill-needs.not-taught': '¿Qué curso enseña {place}?',
      },
      act: 'Registre la habilidad con su competencia, la competencia en el paso que la enseña y la credencial que otorga ese paso.',
      ours: 'basta una habilidad que se enseñe donde se otorga una credencial',
      owner: college,
    },
    'ecpp.counseling': {
      holds: 'hay orientación académica y orientación profesional',
      ask: '¿Quién da la orientación académica y quién la profesional?',
      act: 'Registre la orientación como apoyos, cada uno con las metas a las que sirve: educativas, profesionales o ambas.',
      ours: 'un mismo servicio no tiene que servir a las dos metas',
      owner: college,
      effort: 'call',
    },
    'ecpp.not-read': {
      holds: 'se hace lo que pide el resto del reglamento',
      ask: '¿Qué piden el final de 34 CFR 668.157(a)(4) y los párrafos que siguen, y se cumple?',
      act: 'Lea el reglamento desde ahí. Esta herramienta no lo ha leído, y ningún registro ni constancia lo suple.',
      owner: college,
      effort: 'work',
    },
    'ecpp.approval': {
      holds: 'el programa está aprobado',
      ask: '¿Quién aprobó el programa, el Departamento de Educación o el estado según su proceso, y cuándo?',
      act: 'Pida a la oficina que guarda la aprobación que la haga constar: el día, el programa y quién lo aprobó.',
      owner: college,
    },
  },
  messages: {
    ...wioa.messages,
    'text-not-read': 'su texto no se leyó, por eso queda abierto',
    'ecpp.postsecondary': 'es postsecundario; aquí no consta que sea elegible',
    'ecpp.no-postsecondary':
      'la lista de pasos está completa, y ninguno al que alguien llegue es postsecundario',
    'of-step.yes': 'lo dice de un paso',
    'of-step.not': 'dice lo contrario de un paso',
    'taught.yes': 'lo enseña',
    'taught.perhaps': 'lo enseña, y quizás esté al alcance',
    'taught.none': 'la lista de pasos está completa, y ninguno al que alguien llegue lo enseña',
    'ecpp.runs-together': 'se imparte a la vez; aquí no consta quién está inscrito',
    'ecpp.documented': 'con fecha de {date}, trata de la región',
    'ecpp.coursework': 'se enseña en "{step}", que otorga una credencial',
    'ecpp.coursework-perhaps':
      'se enseña en "{step}"; que lleve a una credencial y que se pueda llegar ahí está abierto',
  },
};
