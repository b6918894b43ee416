/** Spanish words for the report on a pathway. */

import type { reports as english } from '../en/reports.js';
import { basics } from './basics.js';

/** What a report says around the map, the verdict and the partners. */
export const reports: typeof english = {
  contents: 'En esta página',
  asOf: (day) => `Para el ${day}`,
  foot: 'Es una orientación: dice lo que muestran los datos, lo que los contradice y lo que no está registrado. No es asesoría legal. "Esta herramienta" es career-pathways, el programa que escribió esta página.',
  headings: {
    short: 'En resumen',
    map: 'Mapa',
    steps: 'Lista de pasos',
    partners: 'Socios',
    measures: 'Pasos de los que dependen otros',
    wages: 'Lo que pagan los empleos',
  },
  short: {
    verdict: 'Resultado',
    credits: 'Créditos y horas',
    cost: 'Cuánto cuesta',
    time: 'Cuánto dura',
    jobs: 'Empleos y salarios',
    enter: 'Por dónde entrar',
    student: 'Si usted es estudiante',
    person: 'Qué puede hacer usted ahora',
    earns: 'Qué se obtiene',
    leave: 'Por dónde salir',
    offices: 'Para las oficinas del programa',
    missing: 'También falta en este documento',
  },
  at: (thing, steps) => `${thing} (${steps})`,
  possible: (none, steps) => `${none} Posible: ${steps}.`,
  possibleMany: (count, all) =>
    count === all
      ? `cualquiera de los ${all} pasos, pues ninguno pide otro antes`
      : `${count} de los ${all} pasos, que no piden ningún otro antes`,
  undeclared: (steps) => `No se declara, pero es posible: ${steps}.`,
  reserved: (steps, partner, places) =>
    `${steps}: ${places === undefined ? 'cupos reservados' : places === 1 ? '1 cupo reservado' : `${places} cupos reservados`} para ${partner}`,
  unearned: 'se nombra en el documento; no consta ningún paso que la otorgue',
  credits: (count, unit) => {
    const [one, more] = unit === 'clock' ? ['hora reloj', 'horas reloj'] : ['crédito', 'créditos'];
    const of = { semester: 'semestral', quarter: 'trimestral' }[unit];
    const kind = of === undefined ? '' : ` ${of}${count === 1 ? '' : 'es'}`;
    return `${count} ${count === 1 ? one : more}${kind}`;
  },
  inAll: (much, count, all) =>
    all === 1 ? much : `${much} en ${count === all ? `los ${all}` : `${count} de los ${all}`} pasos`,
  atLeast: (much, steps) => `al menos ${much}: ${steps} solo se pueden tomar uno tras otro`,
  fewer: 'Puede que una persona necesite menos de estos pasos.',
  notOnRecord: (steps) => (steps === '' ? 'No consta.' : `no consta: ${steps}`),
  stuck: (steps) =>
    `Nadie llega ${basics.after('a', steps)}: lo que hace falta depende de eso mismo, o nada lo da.`,
  unreachable: 'Ningún camino abierto llega allí',
  nowhere: 'Ahora no hay ninguna entrada abierta.',
  took: (steps, time) => `${steps}: ${time}`,
  andMore: (count) => `y ${count} más`,
  nothingToStart: 'Nada se puede comenzar ahora: la lista de abajo dice qué espera cada paso.',
  begin: (step, whom) =>
    `${step}: aquí se comienza.${whom === undefined ? '' : ` Para más información: ${whom}.`}`,
  askWhere: 'Pregunte en el programa por dónde empezar: el documento no declara ninguna entrada.',
  toSettle: (definition) =>
    `Qué cambiaría el resultado de "${definition}"; primero lo que menos trabajo exige:`,
  partnersDo: 'Lo primero que los socios tienen que hacer:',
  allOf: 'Todo esto, según quién puede responder',
  partnersFirst: 'Socios: qué hacer primero',
  verdictOf: (definition, verdict) => `${definition}: ${verdict}`,
  elements: 'Parte por parte',
  letters: 'La letra delante de cada pregunta es la de la parte de la definición, más abajo.',
  grades:
    'Entre paréntesis, en qué se apoya lo que se dice: declarado (el documento lo dice), deducido (se sigue de él), documentado (lo muestra un registro con fecha), con constancia (una oficina lo hace constar).',
  more: 'Más sobre este resultado',
  measures: {
    caption: 'Cuántos pasos dependen de un paso, y cuán larga es la cadena más larga que pasa por él',
    step: 'Paso',
    blocking: 'Pasos que dependen de él',
    delay: 'Pasos en la cadena más larga',
    none: 'Ningún paso espera a otro.',
    bottleneck: 'cuello de botella',
    round: 'va en círculo',
    outOfReach: (steps) => `Fuera de alcance, aun con todos los demás: ${steps}.`,
  },
  wages: {
    caption: 'Salarios por ocupación, con el año y la fuente de cada uno',
    job: 'Ocupación',
    place: 'Lugar',
    wage: 'Salario',
    year: 'Año',
    source: 'Fuente',
    nowhere: 'no registrado',
  },
};
