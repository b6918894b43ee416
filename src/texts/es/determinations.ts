/** Spanish words for determinations: verdicts, states, causes, headings. */

import type { determinations as english } from '../en/determinations.js';
import { basics } from './basics.js';
import { remedies } from './remedies.js';

const bases = {
  statute: 'una ley',
  engrossed:
    'una ley, leída como la aprobó una cámara del Congreso: compárela con la ley publicada antes de citarla',
  regulation: 'un reglamento',
  guidance: 'un documento que no es ley',
  secondary: 'lo que han escrito otros, que no es ley',
};

/** What a determination says around the texts of its definition. */
export const determinations: typeof english = {
  ...remedies,
  verdicts: {
    met: 'cumple',
    'not-met': 'no cumple',
    undetermined: 'sin determinar',
    'not-engaged': 'no aplica',
    'not-run': 'sin revisar',
    'not-evaluated': 'sin evaluar',
  },
  states: {
    true: 'se cumple',
    false: 'no se cumple',
    unknown: 'no se sabe',
    conflict: 'en conflicto',
    presumed: 'se presume',
  },
  causes: {
    'conflicting-evidence': 'la evidencia se contradice',
    'needs-judgment': 'tiene que juzgarlo una persona con autoridad',
    'stale-evidence': 'la evidencia es antigua',
    'unresolved-reference': 'se nombra algo que el documento no tiene',
    'nothing-to-examine': 'no hay nada de eso registrado',
    'missing-fact': 'no hay nada registrado al respecto',
    'condition-not-triggered': 'una oficina hace constar que aquí no aplica',
    'not-in-force': 'la edición no está vigente ese día',
    'excluded-by-caller': 'se dejó fuera a petición',
    'limit-reached': 'no se examinó todo',
    'rule-fault': 'la revisión falló',
  },
  leftOut: {
    'record-expired': 'ya venció',
    expired: 'ya no es así',
    'record-not-yet': 'tiene una fecha posterior',
    'not-yet': 'comienza más tarde',
    'too-old': 'es más antiguo de lo que se pidió',
  },
  onlyGrade: (grade) => `solo cuenta lo que tiene este grado de certeza o uno mejor: ${grade}`,
  source: ({ title, authority, edition, asOf, basis, verified }) =>
    `Se comparó con: ${title}, ${authority}, edición ${edition}, para el ${asOf}. La definición se apoya en ${bases[basis]}; la lectura que hace esta herramienta se cotejó por última vez con ${basis === 'secondary' ? 'esa fuente' : 'el texto'} ${/^\d{1,2} de/.test(verified) ? 'el' : 'en'} ${verified}. Es solo una orientación.`,
  met: (someDoNotApply) =>
    `Cumple: los datos respaldan todos los elementos de la definición${someDoNotApply ? ' que aplican' : ''}.`,
  notMet: (elements) => `No cumple: los datos contradicen lo siguiente: ${elements}.`,
  undetermined: (open, all) =>
    `Sin determinar: nada en los datos contradice la definición; ${openOf(open, all)}.`,
  notEvaluated: (why) => `Sin evaluar: ${why}.`,
  notRun: (elements) => `no se revisó lo siguiente: ${elements}`,
  ofBill: (sentence) => `Presentado, no es ley. ${sentence}`,
  onlyByName: 'es un proyecto de ley, y solo se compara con él cuando se pide por su nombre',
  notInForce: (edition, day, ask) =>
    `la edición ${edition} no está vigente el ${day}; pregunte por una fecha ${ask}`,
  fromDay: (day) => `a partir del ${day}`,
  upToDay: (day) => `anterior o igual al ${day}`,
  namesNothing: (place) => `${place}: nombra algo que no está`,
  reading: (words) => `así lo lee esta herramienta: ${words}`,
  overNow: 'lo que antes era así ya no lo es',
  onlyPlanned: 'por ahora solo está planeado',
  notEnough: 'lo registrado no basta',
  leftOutBecause: (reason, line) => `no se tomó en cuenta, porque ${reason}: ${line}`,
  planned: ' (en proyecto)',
  dated: (place, date) => `${place}, con fecha ${basics.after('de', date)}`,
  attested: (words) => `consta ${words}`,
  more: (count) => `${count} más`,
  andMore: (count) => `y ${count} más`,
  markdownHead: '| | elemento | dónde está escrito | resultado |',
  elementHead: (element, verdict) => `${element}: ${verdict}`,
  firstAsk: (owner, question) => `Primero pregunte ${basics.after('a', owner)}: ${question}`,
  says: {
    head: 'Qué se revisa:',
    advisory: 'Es solo una orientación.',
    holds: 'Se cumple',
    fails: 'No se cumple',
    open: 'Por determinar',
  },
  columns: {
    definition: 'definición',
    edition: 'edición',
    asOf: 'fecha',
    system: 'sistema',
    kind: 'tipo de asunto',
    subject: 'asunto',
    title: 'título',
    verdict: 'resultado',
    element: 'elemento',
    asks: 'qué pide',
    elementVerdict: 'resultado del elemento',
    citation: 'cita',
    support: 'respaldo más débil',
    causes: 'por qué está por determinar',
    holds: 'se cumple',
    fails: 'no se cumple',
    open: 'por determinar',
    question: 'primera pregunta',
    owner: 'quién puede responder',
    act: 'qué hacer',
    digest: 'huella del asunto',
  },
  sections: {
    readings: 'Dónde el texto se puede leer de más de una manera',
    robustness: 'Qué tan firme es el resultado',
    reasons: 'En qué se apoya el resultado',
    losing: 'Qué haría que no cumpliera',
    openTerms: 'Palabras que la ley deja abiertas',
    attestations: 'Constancias que no contaron',
    limits: 'Lo que no se revisó',
    faults: 'Revisiones que fallaron',
  },
  readHere: (element, words) => `${element}: aquí se lee como "${words}"`,
  sameEither: (read) => `${read}; las demás lecturas no cambian nada`,
  readElse: (read, here, words, there) =>
    `${read}, con lo que el resultado es "${here}". Si se lee como "${words}", es "${there}"`,
  overAll: (read, verdict) => `${read}, y en el conjunto de los elementos, "${verdict}"`,
  without: {
    attestations: (verdict) => `sin contar las constancias: ${verdict}`,
    stale: (verdict) => `sin contar los registros sin fecha ni lo que tiene más de dos años: ${verdict}`,
    assumptions: (verdict) => `sin contar lo que solo se presume: ${verdict}`,
  },
  togetherOpen: (count, open) =>
    `${count} afirmaciones en conjunto; de ellas, siguen sin determinar estas: ${open}`,
  togetherFirm: (count, grade, weakest) =>
    `${count} afirmaciones en conjunto; las que tienen menos certeza (${grade}) son estas: ${weakest}`,
  otherSets: (count) => `o bien ${count} conjuntos más`,
  maybeMore: 'puede haber más',
  not: (words) => `que no se cumpla "${words}"`,
  otherChanges: (count) => `o bien ${count} cambios más`,
  termOf: (term, element) => `"${term}" (${element})`,
  toJudge: (terms) => `una oficina tiene que juzgar: ${terms}`,
  toFirm: (terms) => `una constancia lo haría más firme: ${terms}`,
  elsewhere: (count) => `${count} constancias tratan de otra cosa o son posteriores`,
  uses: {
    used: 'contó',
    contested: 'otra cosa dice lo contrario',
    expired: 'venció',
    'edition-changed': 'se hizo para otra edición',
    'subject-changed': 'su asunto ha cambiado desde entonces',
    'other-office': 'no es de la oficina que decide esto',
    'before-the-law': 'se hizo antes de la ley',
    unused: 'trata de otra cosa o se hizo después',
  },
};

function openOf(open: number, all: number): string {
  if (all === 1) return 'su único elemento está por determinar';
  if (open === all) return `los ${open} elementos están por determinar`;
  return open === 1
    ? `1 de ${all} elementos está por determinar`
    : `${open} de ${all} elementos están por determinar`;
}
