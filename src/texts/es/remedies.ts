/** Spanish words for what would change a verdict: questions about what is in the way, and what to do. */

import type { remedies as english } from '../en/remedies.js';

/** What would change a verdict, in words. */
export const remedies: typeof english = {
  how: {
    'show-evidence': 'mostrar evidencia',
    'get-judgment': 'obtener una decisión',
    'resolve-conflict': 'resolver la contradicción',
    'change-program': 'cambiar el programa',
  },
  efforts: {
    call: 'puede bastar una llamada',
    record: 'hay que buscar un registro',
    work: 'hace falta trabajo',
    attestation: 'hace falta una constancia',
  },
  knows: 'quien lo sepa',
  runs: (kind) => (kind === 'agreement' ? 'las partes del acuerdo' : 'quien lo dirige'),
  doesItRun: (kind, title, day, isOver) =>
    `¿Está ${kind === 'agreement' ? 'vigente' : 'en marcha'} "${title}" el ${day}? Según lo registrado, ${isOver ? 'ya terminó' : 'aún no ha comenzado'}.`,
  asRecorded: (says) => `Según lo registrado, ${says}. ¿Se puede cambiar?`,
  whatToJudge: '¿Qué hay que juzgar? Una oficina ya dio su juicio, pero no hay nada de eso registrado.',
  whichIsRight: (yes, no) => `¿Cuál es correcto? ${yes}. O bien: ${no}.`,
  keepsOut: (words, one) => `${words}: ¿${one ? 'deja' : 'dejan'} fuera a alguien?`,
  newerRecord: (says) => `¿Hay un registro más reciente? ${says}.`,
  stillHolds: (place) => `¿Sigue siendo así: ${place}? Lo registrado ya terminó o es demasiado antiguo.`,
  runsThen: (place) => `¿Está en marcha ese día? Por ahora solo está planeado: ${place}.`,
  refersTo: (place) => `¿A qué se refiere ${place}? El documento no lo tiene.`,
  correct: 'Corrija o retire el que esté equivocado.',
  recordJudged: 'Registre lo que se juzgó: los pasos, los servicios y quién los ofrece.',
  recordRun: 'Cuando esté en marcha, registre su situación y desde cuándo.',
  recordGoesOn: (place) => `Registre hasta cuándo continúa ${place}, o qué lo ha reemplazado.`,
  recordPlace: 'Registre en su lugar lo que se pide (un nivel, una credencial, un paso), o quítelo.',
  haveCorrected: (place) => `Después, haga corregir ${place}.`,
  takeBack: (says) => `Después, retire lo que dice lo contrario (${says}).`,
  takeBackClaim: 'Después, retire la afirmación de que la lista está completa.',
  first: 'Lo primero que hay que hacer',
  firstLine: (owner, what, element, how) => `${owner}: ${what} (${element}; ${how})`,
  seeFull: (count) => `y ${count} más: véase el informe completo`,
  changes: 'Qué cambiaría este resultado',
  changesByOwner:
    'Qué cambiaría este resultado, según quién puede responder: primero lo que contradice la definición, luego lo que menos trabajo exige',
  to: (how, effort, act) => `Para ${how}, ${effort}. ${act}`,
  enough: (holds, elements, one) =>
    one
      ? ` Cuando conste que ${holds}, con eso se cumple el elemento "${elements}".`
      : ` Cuando conste que ${holds}, con eso se cumplen estos elementos: ${elements}.`,
  sameFor: (things) => `Lo mismo para: ${things}.`,
  recordEach: 'Registre cada una de estas decisiones, como constancia de esa oficina.',
  enoughEach: (elements, one) =>
    one
      ? ` Cuando todo ello conste, con eso se cumple el elemento "${elements}".`
      : ` Cuando todo ello conste, con eso se cumplen estos elementos: ${elements}.`,
};
