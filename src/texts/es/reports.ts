/** Spanish words for the report on a pathway. */

import type { reports as english } from '../en/reports.js';

/** What a report says around the map, the verdict and the partners. */
export const reports: typeof english = {
  contents: 'En esta página',
  asOf: (day) => `Al ${day}`,
  foot: 'Es una orientación: dice lo que muestran los datos, lo que los contradice y lo que no está registrado. No es asesoría legal.',
  headings: {
    short: 'En resumen',
    map: 'Mapa',
    steps: 'Lista de pasos',
    partners: 'Socios',
    measures: 'Pasos de los que dependen otros',
    wages: 'Lo que pagan los empleos',
  },
  short: {
    enter: 'Por dónde entrar',
    next: 'Qué hacer ahora',
    earns: 'Qué se obtiene',
    time: 'Cuánto dura',
    leave: 'Por dónde salir',
    jobs: 'Empleos y salarios',
    missing: 'Falta en este documento',
  },
  at: (thing, steps) => `${thing} (${steps})`,
  possible: (none, steps) => `${none} Posible: ${steps}.`,
  possibleMany: (count, all) =>
    `El documento no dice dónde empezar: ${count} de ${all} pasos no piden ningún otro paso antes.`,
  stuck: (steps) => `Nadie llega a ${steps}: lo que piden depende de ellos mismos, o nada lo da.`,
  took: (steps, time) => `${steps}: ${time}`,
  timeMissing: (steps) => `no registrado: ${steps}`,
  andMore: (count) => `y ${count} más`,
  nothingToStart: 'Nada se puede comenzar ahora: la lista de abajo dice qué espera cada paso.',
  allOf: 'Todo esto, según quién puede responder',
  partnersFirst: 'Socios: qué hacer primero',
  verdictOf: (definition, verdict) => `${definition}: ${verdict}`,
  elements: 'Parte por parte',
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
