/** Spanish words for the map of a pathway. */

import { capital } from '../../base/sentence.js';
import type { maps as english } from '../en/maps.js';
import { basics } from './basics.js';
import { needed } from './requirements.js';

const many = (count: number, one: string, more = `${one}s`): string => `${count} ${count === 1 ? one : more}`;

/** With "de" before it: "del paso 6", "de los pasos 2 y 3". */
const of = (words: string) => `de ${words}`.replace(/^de el /, 'del ');

/** A sign, and the title of what it is for, where that has one. */
const titled = (sign: string, title: string): string => (title === '' ? sign : `${sign}: ${title}`);

/** What a map says. */
export const maps: typeof english = {
  summary: ({ steps, credentials, entries, exits, occupations }) =>
    [
      many(steps, 'paso'),
      many(credentials, 'credencial', 'credenciales'),
      entries === 0 ? 'ninguna entrada declarada' : many(entries, 'entrada'),
      exits === 0 ? 'ninguna salida declarada' : many(exits, 'salida'),
      many(occupations, 'ocupación', 'ocupaciones'),
    ].join(', '),
  description: 'De arriba abajo: lo que va primero está más arriba. Cada paso tiene un número.',
  stage: (stage) => `Etapa ${stage}`,
  untitled: 'Sin título',
  otherBand: 'Nivel no registrado',
  noBands: {
    level:
      'Los niveles no se muestran como franjas: un paso de un nivel posterior va antes que uno de un nivel anterior.',
    term: 'Los períodos no se muestran como franjas: un paso de un período posterior va antes que uno de un período anterior.',
  },
  around: (step) => `Solo se muestran los pasos cercanos a "${step}".`,

  steps: (numbers) =>
    numbers.length === 1 && /^\d+$/.test(numbers[0] ?? '')
      ? `el paso ${numbers[0]}`
      : `los pasos ${numbers.join(', ')}`,
  grade: (points) => ` con una calificación de ${points} o mejor`,
  timing: { concurrent: ' (antes o al mismo tiempo)', 'same-term': ' (en el mismo período académico)' },
  suppliedBy: (steps) => ` (se obtiene en ${steps})`,
  elsewhere: (title) => `"${title}", que no está en esta trayectoria`,
  all: (parts) => `todo lo siguiente: ${parts}`,
  some: (least, parts) => `al menos ${least} de ${parts}`,
  credits: (least, steps) => `${many(least, 'crédito')} ${of(steps)}`,
  these: (parts) => `estos: ${parts.join('; ')}`,
  needs: (part) => capital(needed(part)),
  or: (part) => `o ${part}`,
  follows: (steps) => `Por lo común después ${of(steps)}`,
  creditFrom: (source) => `Se da crédito por ${source}`,
  anyStep: 'cualquier paso',
  nothingNeeded: 'No se requiere nada antes',
  never: 'Lo que pide no se puede cumplir',
  noneRecorded: 'Ningún requisito registrado',

  tags: {
    all: (count) => `los ${count}`,
    choice: (least, count) => `${least} de ${count}`,
    credits: (least, count) => `${many(least, 'crédito')} de ${count}`,
    follows: (count) => `por lo común tras ${count}`,
    credit: 'da crédito',
    grade: (points) => `calificación ≥ ${points}`,
    concurrent: 'puede ser a la vez',
    'same-term': 'mismo período',
  },

  lists: {
    choice: (least, count) => `Al menos ${least} de estos ${count}`,
    all: (count) => `Todos estos: ${count}`,
    order: (count) => `${many(count, 'paso')}, en cualquier orden`,
    earns: 'otorga una credencial',
    earnsOne: (credential) => `otorga "${credential}"`,
  },

  step: (number, title) => `Paso ${number}, ${title}`,
  stepCredits: (credits) => many(credits, 'crédito'),
  clockHours: (hours) => many(hours, 'hora'),
  supportLetters: (letters) => `Apoyo: ${letters.join(', ')}`,

  enter: (title) => titled('Entre aquí', title),
  enterToo: (title) => titled('O entre aquí', title),
  openToAll: 'Abierto a todos, no se requiere nada',
  adds: 'Además de lo que pide el paso',
  meantFor: (populations) => `Para: ${populations}`,
  placement: (instrument) => `Evaluación de nivel: ${instrument}`,
  otherWay: (title) => `O bien: ${title}`,
  mayStart: 'Posible comienzo',
  earns: (credential) => `Otorga: ${credential}`,
  earnsSame: 'Otorga esta credencial',
  earnsBadge: 'Otorga esta insignia',
  leave: (title) => titled('Puede salir aquí', title),
  job: (title, wage) => `Empleo: ${title} · ${wage}`,
  comeBack: (entry) => `Para volver: ${entry}`,
  continues: (title) => `Continúa con: ${title}`,
  leadsTo: (title) => `Lleva a: ${title}`,
  circle: (steps) => `Círculo con ${steps}: ninguno puede ir primero`,
  round: (steps) => `También cuenta más abajo: ${steps}`,
  together: (steps) => `Se cursa junto con ${steps}`,

  headings: {
    missing: 'Lo que falta en este documento',
    jobs: 'Empleos',
    supports: 'Apoyos',
    onward: 'Continúa con',
    signs: 'Signos',
    notes: 'Sobre este mapa',
    gone: 'Ya no está',
    steps: 'Pasos en orden',
    open: 'Preguntas abiertas',
  },
  missing: {
    entries: 'No hay ninguna entrada declarada.',
    exits: 'No hay ninguna salida declarada.',
    supports: 'No hay ningún apoyo registrado.',
    occupations: 'No hay ninguna ocupación registrada.',
    credentials: 'No hay ninguna credencial registrada.',
    wages: 'No hay ningún salario registrado.',
    durations: 'No consta cuánto duran los pasos.',
    steps: (ids) => `La trayectoria nombra pasos que no están en el documento: ${ids}.`,
    exit: (title) =>
      `${/^la salida /.test(title) ? capital(title) : `La salida "${title}"`} no va después de nada de la trayectoria.`,
  },
  noWageRecorded: 'Salario no registrado',
  noWage: 'salario no registrado',
  wage: ({ low, median, high }, unit) => {
    const span = low !== undefined && high !== undefined ? `${low}–${high}` : (median ?? low ?? high ?? '');
    const half = median !== undefined && span !== median ? `, la mitad gana ${median} o más` : '';
    return `${span} ${{ hour: 'por hora', year: 'al año' }[unit] ?? basics.word(unit, 'wageUnits')}${half}`;
  },
  wageSource: (year, source) => `${year}, fuente: ${source}`,
  after: (steps) => `después ${of(steps)}`,
  endOfPathway: 'adonde lleva la trayectoria',
  education: (level) => `educación usual: ${level}`,
  nextJob: {
    vertical: (title) => `siguiente empleo (ascenso): ${title}`,
    lateral: (title) => `siguiente empleo (lateral): ${title}`,
  },
  everyStep: 'todos los pasos',
  support: (title, steps) => `${title}: ${steps}`,

  signs: {
    need: 'va antes',
    all: 'hacen falta todos',
    choice: 'una elección',
    credits: 'tantos créditos de ellos',
    soft: 'orden usual, no exigido',
    credit: 'da crédito por otro paso',
    back: 'vuelve hacia arriba',
    circle: 'un círculo: ninguno puede ir primero',
    list: 'una lista: pasos iguales en lo que piden y abren',
    route: 'el camino a la meta',
    derived: 'no declarado, pero posible según el documento',
    support: 'un apoyo',
  },

  states: {
    held: 'Hecho',
    notNeeded: 'No hace falta cursarlo',
    credited: (agreement) => `Crédito otorgado: ${agreement}`,
    enrolled: 'Lo está cursando',
    ready: 'Puede comenzarlo ahora',
    alongside: (part) => `Puede comenzarlo ahora, junto con ${part}`,
    unclear: (part) => `Lo debe decidir un asesor: ${part}`,
    blocked: (part) => `Todavía no: ${needed(part)}`,
    closed: { over: 'Ya no se ofrece', planned: 'Todavía no se ofrece' },
    done: (count, all) => `${count} de ${all} hechos`,
    open: (count) => `${count} ${count === 1 ? 'puede' : 'pueden'} comenzar ahora`,
  },
  goal: {
    found: (goal, steps) => `El camino a ${goal}: ${steps}`,
    held: (goal) => `${goal}: ya se alcanzó`,
    'no-route': (goal, day) =>
      day === undefined
        ? `Nada en esta trayectoria lleva a ${goal}`
        : `El ${day}, nada en esta trayectoria lleva a ${goal}`,
    undecided: (goal) => `No se resolvió si hay un camino a ${goal}`,
  },
  marks: {
    onRoute: 'En el camino a la meta',
    speaksFor: (elements) => `Habla a favor: ${elements}`,
    speaksAgainst: (elements) => `Habla en contra: ${elements}`,
    asked: (elements) => `Pregunta abierta: ${elements}`,
    verdict: (definition, verdict, elements) => `${definition}: ${verdict}${elements && ` (${elements})`}`,
    blocking: (count) => `lo ${count === 1 ? 'espera 1 paso' : `esperan ${count} pasos`}`,
    delay: (count) => `en una cadena de ${count}`,
    bottleneck: 'Cuello de botella',
    added: 'Nuevo',
    changed: (fields) => `Cambió: ${fields}`,
  },
  sameAsList: 'Lo mismo como lista de pasos',
};
