/** The texts of the core elements of a local plan in Spanish: each element by its key question. */

import type { Texts } from '../../../definitions/engine/texts.js';
import type { KeyComponent } from '../../../model/core-elements.js';
import { partnerMessages } from './partner-messages.js';

/** What holds where each key component is there, and the data that shows it. */
const components: { readonly [C in KeyComponent]: readonly [holds: string, shownBy: string] } = {
  formation: ['dos socios o más cumplen una función', 'las funciones de dos socios o más'],
  leadership: ['hay un equipo de liderazgo', 'las funciones en el equipo de liderazgo, con sus fechas'],
  vision: ['hay una visión por escrito', 'la visión de un plan'],
  governance: ['consta quién decide', 'quién decide, en un plan, o un acuerdo de dos partes'],
  funding: ['hay financiamiento registrado', 'un renglón de financiamiento'],
  'industry-focus': [
    'hay un enfoque en una industria',
    'los sectores o el grupo de ocupaciones de una trayectoria',
  ],
  'employer-engagement': ['participan empleadores', 'las participaciones de los empleadores'],
  'occupational-targets': ['se nombran ocupaciones', 'las ocupaciones de una trayectoria'],
  'skill-shortage': [
    'hay escasez de habilidades',
    'habilidades que se necesitan, o un informe del mercado laboral',
  ],
  'starting-skills': [
    'se dicen las habilidades con las que se empieza',
    'el nivel o la evaluación que pide una entrada',
  ],
  'stackable-credentials': [
    'las credenciales se acumulan',
    'pasos que piden una credencial y otorgan la siguiente',
  ],
  sequencing: ['los pasos tienen un orden', 'lo que exige cada paso o a qué sigue'],
  'curriculum-design': ['se dice lo que se enseña', 'los componentes o las competencias de un paso'],
  'entry-exit-points': [
    'una trayectoria tiene varias entradas y varias salidas',
    'dos entradas y dos salidas de una trayectoria',
  ],
  'alignment-across-settings': [
    'una trayectoria pasa por varios proveedores',
    'pasos de una trayectoria con distintos proveedores',
  ],
  articulation: ['los créditos se trasladan por acuerdo', 'un acuerdo de articulación'],
  'alternative-placement': [
    'hay otras formas de decidir por dónde empieza cada persona',
    'otra forma de decidirlo en una entrada',
  ],
  'participant-focused': [
    'cada persona tiene un plan',
    'que cada persona de la trayectoria tiene un plan individual',
  ],
  'evidence-based': ['hay resultados registrados', 'evidencia de resultados'],
  contextualized: [
    'la educación se enseña en el contexto de una ocupación',
    'un componente de educación, con su ocupación',
  ],
  'concurrent-remediation': [
    'la nivelación va junto con la capacitación',
    'un correquisito, o un paso con educación y capacitación entre sus componentes',
  ],
  'dual-enrollment': ['hay inscripción doble', 'un paso de inscripción doble'],
  'competency-based': ['hay educación basada en competencias', 'un paso basado en competencias'],
  'work-based-learning': [
    'hay aprendizaje en el trabajo',
    'una pasantía, un programa de aprendizaje o experiencia laboral',
  ],
  integrated: ['la educación y la capacitación están integradas', 'un paso con los tres componentes'],
  'participant-assessment': [
    'se evalúa a los participantes',
    'una evaluación de habilidades, o la evaluación de una entrada',
  ],
  'career-navigation': [
    'alguien ayuda a encontrar el camino',
    'un apoyo de acompañamiento, orientación o planificación',
  ],
  'supportive-services': ['hay servicios de apoyo', 'apoyos como el transporte o el cuidado de niños'],
  'intrusive-advising': [
    'los asesores se acercan a los participantes por iniciativa propia',
    'un apoyo de asesoría proactiva',
  ],
  'case-coordination': ['los casos se coordinan', 'un apoyo de manejo de casos'],
  referral: ['se refiere a las personas', 'un apoyo de referido, o una función que recluta y refiere'],
  'pathways-in-data': [
    'las trayectorias se encuentran en datos compartidos',
    'un identificador de una trayectoria',
  ],
  'metric-selection': ['se eligen indicadores', 'indicadores de las metas de un plan, o de un socio'],
  'shared-accountability': [
    'varios socios rinden cuentas de los resultados',
    'funciones de dos socios con resultados de los que rinden cuentas',
  ],
  'continuous-improvement': ['los planes se revisan', 'la fecha de una revisión de un plan'],
  'achievement-gaps': [
    'se examinan las brechas entre grupos',
    'una brecha que un plan encontró, con sus grupos de personas',
  ],
};

/** Spanish texts for determinations under the core elements. */
export const localPlan: Texts = {
  definition: 'local-plan',
  title: 'Elementos centrales de un sistema de trayectorias profesionales, para un plan local',
  elements: {
    partnership: '¿Quiénes se unen, y con qué recursos?',
    sector: '¿A qué necesidad de la economía debe responder la trayectoria?',
    design: '¿A quién debe servir, cómo, y cómo la vive un participante?',
    instruction: '¿Qué innovaciones en la enseñanza deben mejorar los resultados?',
    supports: '¿Cómo se atienden las necesidades más allá del plan de estudios?',
    measurement: '¿Qué es el éxito, y con qué datos se conoce?',
  },
  labels: {
    partnership: 'alianza',
    sector: 'sector',
    design: 'diseño',
    instruction: 'enseñanza',
    supports: 'apoyos',
    measurement: 'medición',
  },
  cited: {
    'reference chart, by Tim Harmon, Workforce Enterprise Services':
      'cuadro de referencia, de Tim Harmon, Workforce Enterprise Services',
    'Alliance for Quality Career Pathways': 'Alliance for Quality Career Pathways',
    'framework, on which the chart builds': 'marco de trabajo en el que se basa el cuadro',
    'reference chart': 'cuadro de referencia',
    Partnership: 'alianza',
    Sector: 'sector',
    Design: 'diseño',
    'Instructional delivery': 'enseñanza',
    'Participant supports': 'apoyos a los participantes',
    Measurement: 'medición',
  },
  propositions: Object.fromEntries(
    Object.entries(components).map(([component, [holds, shownBy]]) => [
      `core.${component}`,
      {
        holds,
        ask: component === 'governance' ? '¿Dónde consta quién decide?' : `¿Dónde consta que ${holds}?`,
        act: `Registre dónde consta: ${shownBy}.`,
        owner: 'quien escribe el plan',
      },
    ]),
  ),
  messages: partnerMessages,
};
