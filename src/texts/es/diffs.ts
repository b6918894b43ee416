/** Spanish words for what changed between two versions of a system. */

import type { diffs as english, Least } from '../en/diffs.js';
import { basics } from './basics.js';

const enough = ({ least, of }: Least): string =>
  of === 1
    ? 'uno solo'
    : least >= of
      ? `los ${of}`
      : least === 1
        ? `cualquiera de los ${of}`
        : `${least} de los ${of}`;

/** Whether so many of them can be asked for: not none of them, and not more than there are. */
const canBeAsked = ({ least, of }: Least): boolean => least >= 1 && least <= of;

/** Lo que cambió, en palabras. */
export const diffs: typeof english = {
  title: (system) => `Qué cambió: ${system}`,
  nothing: 'No cambió nada.',
  notInFull:
    'Los caminos y las credenciales que se acumulan no se examinaron por completo: hay más de lo que permite el presupuesto o el número de caminos.',
  sections: {
    document: 'El documento mismo',
    effects: 'Qué cambia para las personas',
    verdicts: 'Resultados que cambiaron',
    stranded: 'Estudiantes',
  },
  added: (thing) => `nuevo: ${thing}`,
  removed: (thing) => `ya no está: ${thing}`,
  renamed: (thing, from, to) => `${thing} tiene el identificador ${to}, ya no ${from}`,
  field: (thing, what) => `${thing}: ${what}`,
  set: (field, after, before) => `${field}: ahora ${after}, antes ${before}`,
  given: (field, after) => `${field}: ahora se indica ${after}`,
  dropped: (field, before) => `${field}: ya no se indica; antes ${before}`,
  came: (field, items) => `${field}, nuevo: ${items}`,
  went: (field, items) => `${field}, ya no está: ${items}`,
  moved: (field, items) => `${field}, en otro lugar: ${items}`,
  kept: (field) => `${field}: lo que se guarda allí no es lo mismo`,
  emptyList: 'una lista vacía',
  yes: 'sí',
  no: 'no',
  least: (before, after, parts) =>
    !canBeAsked(before) || !canBeAsked(after)
      ? `hay que cumplir ${after.least} de ${after.of}, ya no ${before.least} de ${before.of}: ${parts}`
      : `hay que cumplir ${after.of === 1 ? 'solo esto' : enough(after)}, ya no ${enough(before)}: ${parts}`,
  also: { all: (part) => `exige además ${part}`, some: (part) => `también vale ${part}` },
  noLonger: { all: (part) => `ya no exige ${part}`, some: (part) => `ya no vale ${part}` },
  beside: (change, others) => `${change} (junto con ${others})`,
  instead: (before, after) => `exige ${after}, ya no ${before}`,
  insteadOfNothing: (after) => `exige ${after}; antes no exigía nada`,
  insteadWay: (before, after) => `vale ${after}, ya no ${before}`,
  inside: (way, change) => `en una de las formas, ${way}: ${change}`,
  sameRequirement: 'su requisito está escrito de otra manera y exige lo mismo',
  gainedReach: (things) => `ahora se puede alcanzar: ${things}`,
  lostReach: (things) => `ya no se puede alcanzar: ${things}`,
  gainedRoute: (goal, steps) => `un camino nuevo hacia ${goal}: ${steps}`,
  lostRoute: (goal, steps) => `ya no es un camino hacia ${goal}: ${steps}`,
  longerRoute: (goal, steps, more) => `el camino hacia ${goal} ahora incluye además ${more}: ${steps}`,
  shorterRoute: (goal, steps, less) => `el camino hacia ${goal} ya no incluye ${less}: ${steps}`,
  gainedStack: (from, to) => `${from} ahora se acumula hacia ${to}`,
  lostStack: (from, to) => `${from} ya no se acumula hacia ${to}`,
  verdict: (definition, after, before) => `${definition}: ahora ${after}, antes ${before}`,
  learners: {
    none: (count) =>
      count === 1
        ? 'El estudiante no se queda sin camino.'
        : `De ${count} estudiantes, ninguno se queda sin camino.`,
    some: (stranded, count) =>
      `De ${count} ${count === 1 ? 'estudiante' : 'estudiantes'}, ${stranded} ${stranded === 1 ? 'se queda' : 'se quedan'} sin camino.`,
    alike: (ids) => {
      const [first = '', second, ...more] = ids;
      if (second === undefined) return first;
      return more.length === 0 ? basics.and([first, second]) : `${first}, ${second} y ${more.length} más`;
    },
    lost: (who, goals) => `${who}: ya no se puede alcanzar ${goals}`,
    begun: (who, steps) => `${who}: lo que comenzó y no tiene continuación: ${steps}`,
    notReady: (who, steps) => `${who}: antes se podía comenzar y ahora no: ${steps}`,
    rule: (what) => `regla: ${what}`,
    rules: {
      'old-rule': (step) => `conservar el requisito anterior de ${step} como otra forma de entrar`,
      credit: (step, from) => `dar crédito por ${step} a quien cursó ${from}`,
      'teach-out': (step) => `seguir ofreciendo ${step} a quien ya comenzó`,
    },
    smallest: (count, exact, all) => {
      const how = all ? 'con que nadie se queda sin camino' : 'que devuelven todo lo que se puede devolver';
      return `${exact ? `El menor número de reglas ${how}` : `Reglas ${how}; quizás basten menos`}: ${count}`;
    },
    beyond: (who, goals) => `${who}: ninguna regla así le devuelve ${goals}`,
  },
};
