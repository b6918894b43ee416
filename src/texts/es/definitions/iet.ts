/** The texts of integrated education and training in Spanish. */

import type { Texts } from '../../../definitions/engine/texts.js';
import { wioa } from './wioa.js';

const provider = 'el proveedor de educación para adultos';
const college = 'la institución educativa';
const { overlap = {}, recurrence = {} } = wioa.readings ?? {};

/** Spanish texts for determinations under 34 CFR 463.35 to 463.38. */
export const iet: Texts = {
  definition: 'iet-463',
  title: 'Educación y capacitación integradas, 34 CFR 463.35 a 463.38',
  elements: {
    components: 'Tiene educación para adultos, preparación para la fuerza laboral y capacitación',
    quality: 'Tiene intensidad y calidad suficientes en cada parte',
    simultaneous: 'Enseña las tres partes al mismo tiempo',
    materials: 'Usa materiales de la ocupación',
    objectives: 'Tiene un solo conjunto de objetivos de aprendizaje',
    advancement: 'Sirve para avanzar en los estudios y en la carrera',
  },
  labels: {
    components: 'componentes',
    quality: 'calidad',
    simultaneous: 'al mismo tiempo',
    materials: 'materiales',
    objectives: 'objetivos',
    advancement: 'avance',
  },
  terms: {
    combination: 'combinación',
    specific: 'específico',
    'sufficient intensity and quality': 'intensidad y calidad suficientes',
    'most rigorous research available': 'la investigación más rigurosa disponible',
    'occupationally relevant': 'pertinentes para la ocupación',
    'organized to function cooperatively': 'organizadas para funcionar de forma cooperativa',
  },
  cited: {
    'Adult education regulations': 'Reglamento de educación para adultos',
    '34 CFR 463.35 to 463.38': '34 CFR 463.35 a 463.38',
  },
  propositions: {
    'iet.adult-education': {
      holds: 'un programa integrado tiene educación para adultos y alfabetización',
      ask: '¿Qué educación para adultos forma parte del programa integrado?',
      askWhen: {
        'iet.no-level': '¿La educación en {place} es educación para adultos?',
        'iet.other-level':
          '¿Qué parte de {place} es educación para adultos, por debajo del nivel postsecundario?',
      },
      act: 'Escriba el programa como un solo paso, con un componente de educación y con el nivel de educación para adultos.',
      ours: 'la educación de un paso de este tipo es educación para adultos, salvo que el paso sea de otro nivel',
      owner: provider,
      effort: 'call',
    },
    'iet.preparation': {
      holds: 'un programa integrado tiene preparación para la fuerza laboral',
      ask: '¿Qué preparación para la fuerza laboral forma parte del programa integrado?',
      act: 'Agregue al paso un componente de preparación para la fuerza laboral.',
      owner: provider,
      effort: 'call',
    },
    'iet.training': {
      holds: 'un programa integrado capacita para una ocupación o un grupo de ocupaciones específico',
      ask: '¿Qué capacitación forma parte del programa integrado, y para qué ocupación?',
      askWhen: {
        'iet.no-occupation': '¿Para qué ocupación o grupo de ocupaciones es la capacitación de {place}?',
      },
      act: 'Agregue al paso un componente de capacitación, con su ocupación o su grupo de ocupaciones.',
      ours: 'una ocupación que sea más que un grupo principal, o el nombre de un grupo de ocupaciones',
      owner: college,
      effort: 'call',
    },
    'iet.quality': {
      holds: 'cada parte tiene "intensidad y calidad suficientes", según la mejor investigación que existe',
      ask: '¿Hará constar una oficina que cada parte tiene intensidad y calidad suficientes y se basa en la investigación más rigurosa disponible, y con qué fundamento?',
      act: 'Pida a una oficina con autoridad que lo haga constar: una constancia que diga la oficina, el día y lo que se consideró.',
      owner: 'la agencia estatal de educación para adultos',
      effort: 'work',
    },
    'iet.simultaneous': {
      holds: 'las tres partes se imparten al mismo tiempo, para la misma ocupación',
      ask: '¿Cuándo se imparte cada parte, y para qué ocupación?',
      askWhen: {
        'concurrent.past': '¿Se vuelve a impartir, y cuándo: {place}?',
        'concurrent.unknown': '¿Cuándo se imparte cada parte, y para qué ocupación: {place}?',
        'concurrent.incomplete': '¿Qué paso agrega las partes que faltan: {place}?',
      },
      act: 'Dé a cada componente del paso sus fechas o su período académico, y su ocupación o su grupo de ocupaciones.',
      ours: 'las partes para una misma ocupación van al mismo tiempo si coinciden al menos durante la mitad de la más corta',
      owner: college,
      effort: 'call',
    },
    'iet.one-program': {
      holds: 'un mismo programa lo muestra todo',
      ask: '¿Cuál de los programas integrados tiene todo lo que se pide?',
      act: 'Registre los componentes con fechas y materiales, y los objetivos, de un mismo programa.',
      ours: 'un programa es un paso con sus componentes',
      owner: provider,
      effort: 'call',
    },
    'iet.materials': {
      holds: 'cada parte usa materiales de la ocupación',
      ask: '¿Qué materiales de la ocupación usa cada parte?',
      askWhen: { 'iet.materials-some': '¿Qué materiales usan las otras partes de {place}?' },
      act: 'Anote en cada componente los materiales que tratan de su ocupación o de su grupo de ocupaciones.',
      ours: 'cada uno de los tres componentes anota algunos',
      owner: college,
    },
    'iet.objectives': {
      holds: 'un solo conjunto de objetivos de aprendizaje nombra las tres partes',
      ask: '¿Cuál es el conjunto único de objetivos de aprendizaje, y qué parte enseña cada uno?',
      askWhen: { 'iet.objectives-some': '¿Qué objetivos de {place} corresponden a las otras partes?' },
      act: 'Anote los objetivos del paso, cada uno con las partes que lo enseñan.',
      ours: 'una sola lista en la que se nombra cada uno de los tres componentes',
      owner: provider,
    },
    'iet.cooperative': {
      holds: 'las actividades están "organizadas para funcionar de forma cooperativa"',
      ask: '¿Hará constar una oficina que las actividades están organizadas para funcionar de forma cooperativa, y con qué fundamento?',
      act: 'Pida a una oficina que lo haga constar, con lo que se consideró: planificación conjunta, enseñanza compartida, un solo programa de clases.',
      owner: provider,
      effort: 'work',
    },
    'iet.standards': {
      holds: 'la educación para adultos se ajusta a las normas de contenido que el estado fija para ella',
      ask: '¿Qué registro muestra que la educación para adultos se ajusta a las normas de contenido del plan estatal?',
      askWhen: { 'iet.standards': '¿Son las normas de {place} las que describe el plan estatal?' },
      act: 'Registre lo que lo muestra, con su fecha y su procedencia, acerca del paso y con el nombre de esta proposición.',
      owner: provider,
    },
    'iet.in-pathway': {
      holds: 'el programa forma parte de una trayectoria',
      ask: '¿Qué paso de la trayectoria es el programa integrado?',
      act: 'Agregue el paso del programa a los pasos de la trayectoria.',
      ours: 'un paso de la trayectoria forma parte de ella, digan lo que digan de ella otras definiciones',
      owner: college,
      effort: 'call',
    },
  },
  readings: { overlap, recurrence },
  messages: {
    ...wioa.messages,
    'iet.part': 'tiene esta parte',
    'iet.part-missing': 'no anota esta parte',
    'iet.no-part': 'la lista de pasos está completa, y ningún programa integrado tiene esta parte',
    'iet.perhaps': 'quizás esté al alcance',
    'iet.out-of-reach': 'es un programa integrado al que nadie puede llegar',
    'iet.no-level': 'no dice que su educación sea educación para adultos',
    'iet.other-level': 'es de otro nivel que la educación para adultos',
    'iet.no-occupation': 'no nombra una ocupación específica ni un grupo de ocupaciones para su capacitación',
    'iet.only-one': 'es el único programa integrado de la trayectoria',
    'iet.shows-all': 'lo muestra todo por sí solo',
    'iet.several': 'tiene {count} programas integrados, y ninguno lo muestra todo por sí solo',
    'iet.materials-all': 'anota materiales para las tres partes',
    'iet.materials-some': 'anota materiales con una ocupación para algunas de las tres partes: {count}',
    'iet.objectives-all': 'tiene objetivos para las tres partes',
    'iet.objectives-some': 'tiene objetivos para algunas de las tres partes: {count}',
    'iet.aligned': 'dice que se ajusta a ellas',
    'iet.standards': 'trata de normas, y no dice que sean las que describe el plan estatal',
    'iet.standards-not': 'habla en contra',
    'iet.in-pathway': 'tiene "{step}" entre sus pasos',
    'iet.none': 'la lista de pasos está completa, y ninguno al que alguien llegue es un programa integrado',
  },
};
