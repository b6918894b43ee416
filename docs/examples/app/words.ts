/** What the page says, in two languages: one object for each. To add a language, add an object. */
import { spanishWioaTexts } from 'career-pathways/texts/es';
import { wioaTexts } from 'career-pathways/wioa';

/** The texts of the library, by language: of the one definition that the page shows. */
export const libraryTexts = { en: wioaTexts, es: spanishWioaTexts };

const en = {
  name: 'English',
  over: 'Career pathway',
  language: 'Language',
  record: 'Record',
  records: { health: 'Invented ladder', published: 'As published', developed: 'With invented facts' },
  next: 'What can I do next?',
  start: (titles: readonly string[]) =>
    titles.length > 2 ? `${titles.length} steps can start now.` : `Start now: ${titles.join(', or ')}.`,
  left: (count: number, title: string) =>
    count === 0 ? `${title}: earned.` : `${count} ${count === 1 ? 'step' : 'steps'} to go to: ${title}.`,
  hint: 'Tick what you have finished.',
  brought: 'I also hold',
  states: {
    held: 'Done',
    ready: 'Ready now',
    enrolled: 'Under way',
    closed: 'Not offered that day',
    unclear: 'Someone has to decide: ',
    blocked: 'First: ',
    credited: 'Credited by an agreement: ',
  },
  taking: 'I am taking it',
  decided: { question: 'Decided?', yes: 'Yes', no: 'No' },
  and: ' and ',
  or: ' or ',
  some: (least: number) => `${least} of: `,
  credential: (title: string) => title,
  step: (title: string) => title,
  level: (scheme: string, level: number) => `${scheme} level ${level}`,
  experience: (years: number) => `${years} ${years === 1 ? 'year' : 'years'} of work`,
  credits: (least: number) => `${least} credits from: `,
  nothing: 'nothing that anyone can bring',
  plan: 'My plan',
  goal: 'Goal',
  way: { earliest: 'As soon as possible', cheapest: 'As cheap as possible' },
  reached: (day: string, cost: string) => `${day}${cost && `, ${cost} still to pay`}.`,
  notBefore: (day: string) => `Not before ${day}`,
  noDay: 'The order is known, the days are not',
  held: 'You are there.',
  noWay: 'No way leads there from here.',
  missing: (words: string) => `Needed first: ${words}.`,
  missed: (titles: string) => `No longer offered in time: ${titles}.`,
  untimed: (titles: string) => `How long it takes is not on record: ${titles}.`,
  unpriced: (titles: string) => `Price not on record: ${titles}.`,
  together: 'At the same time: ',
  decideBy: (words: string, day: string) => `To be decided by ${day}: ${words}`,
  credit: (title: string) => `Credit for ${title}: no need to take it.`,
  exits: 'Where can I leave with a job?',
  exitStates: { open: 'Open now', 'within-reach': 'On the way', closed: 'Not open yet' },
  after: 'After ',
  pay: (median: string, low: string, high: string) => `${median} an hour${low && `, from ${low} to ${high}`}`,
  back: 'Come back later: ',
  supports: 'Who helps?',
  unmet: 'More people need it than it can serve',
  verdict: 'Does the record show a career pathway?',
  definition: (day: string) => `WIOA section 3(7), as of ${day}`,
  verdicts: {
    met: 'Met',
    'not-met': 'Not met',
    undetermined: 'Undetermined',
    'not-evaluated': 'Not evaluated',
    'not-engaged': 'Not engaged',
    'not-run': 'Not run',
  },
  sentences: {
    met: () => 'The record supports every part of the definition.',
    'not-met': () => 'The record contradicts a part of the definition.',
    undetermined: (open: number, all: number) =>
      `Nothing in the record contradicts the definition; ${open} of ${all} parts are still open.`,
    'not-evaluated': () => 'The definition was not in force on this day.',
  },
  ask: 'Ask first',
  edit: 'Change this record',
  advisory:
    'A determination is advisory: it says what the record shows. Undetermined is about the record, not about the program.',
};

export type Words = typeof en;

const es: Words = {
  name: 'Español',
  over: 'Trayectoria profesional',
  language: 'Idioma',
  record: 'Registro',
  records: { health: 'Ejemplo inventado', published: 'Como se publicó', developed: 'Con datos inventados' },
  next: '¿Qué puedo hacer ahora?',
  start: (titles) =>
    titles.length > 2
      ? `Puede empezar ${titles.length} pasos ahora.`
      : `Puede empezar ahora: ${titles.join(' o ')}.`,
  left: (count, title) =>
    count === 0
      ? `${title}: obtenido.`
      : `${count === 1 ? 'Falta 1 paso' : `Faltan ${count} pasos`} para: ${title}.`,
  hint: 'Marque lo que ya terminó.',
  brought: 'También tengo',
  states: {
    held: 'Terminado',
    ready: 'Puede empezar ahora',
    enrolled: 'En curso',
    closed: 'No se ofrece ese día',
    unclear: 'Alguien tiene que decidir: ',
    blocked: 'Primero: ',
    credited: 'Acreditado por un convenio: ',
  },
  taking: 'Lo estoy tomando',
  decided: { question: '¿Se decidió?', yes: 'Sí', no: 'No' },
  and: ' y ',
  or: ' o ',
  some: (least) => `${least} de: `,
  credential: (title) => title,
  step: (title) => title,
  level: (scheme, level) => `nivel ${level} (${scheme})`,
  experience: (years) => `${years} ${years === 1 ? 'año' : 'años'} de trabajo`,
  credits: (least) => `${least} créditos de: `,
  nothing: 'nada que alguien pueda traer',
  plan: 'Mi plan',
  goal: 'Meta',
  way: { earliest: 'Lo antes posible', cheapest: 'Lo más barato posible' },
  reached: (day, cost) => `${day}${cost && `; quedan ${cost} por pagar`}.`,
  notBefore: (day) => `No antes del ${day}`,
  noDay: 'Se sabe el orden, no las fechas',
  held: 'Ya alcanzó la meta.',
  noWay: 'Ningún camino lleva allí desde aquí.',
  missing: (words) => `Hace falta primero: ${words}.`,
  missed: (titles) => `Ya no se ofrece a tiempo: ${titles}.`,
  untimed: (titles) => `No consta cuánto dura: ${titles}.`,
  unpriced: (titles) => `No consta el precio: ${titles}.`,
  together: 'Al mismo tiempo: ',
  decideBy: (words, day) => `Por decidir antes del ${day}: ${words}`,
  credit: (title) => `Crédito por ${title}: no hace falta tomarlo.`,
  exits: '¿En qué punto puedo salir con un empleo?',
  exitStates: { open: 'Abierto ahora', 'within-reach': 'En camino', closed: 'Todavía no' },
  after: 'Después de ',
  pay: (median, low, high) => `${median} por hora${low && `, de ${low} a ${high}`}`,
  back: 'Volver más tarde: ',
  supports: '¿Quién ayuda?',
  unmet: 'Más personas lo necesitan de las que puede atender',
  verdict: '¿Muestra el registro una trayectoria profesional?',
  definition: (day) => `Sección 3(7) de la WIOA, para el ${day}`,
  verdicts: {
    met: 'Se cumple',
    'not-met': 'No se cumple',
    undetermined: 'Sin determinar',
    'not-evaluated': 'Sin evaluar',
    'not-engaged': 'No aplica',
    'not-run': 'Sin revisar',
  },
  sentences: {
    met: () => 'El registro respalda todas las partes de la definición.',
    'not-met': () => 'El registro contradice una parte de la definición.',
    undetermined: (open, all) =>
      `Nada en el registro contradice la definición; ${open} de ${all} partes están por determinar.`,
    'not-evaluated': () => 'La definición no estaba vigente ese día.',
  },
  ask: 'Pregunte primero',
  edit: 'Cambiar este registro',
  advisory:
    'Una determinación es una orientación: dice lo que muestra el registro. "Sin determinar" se refiere al registro, no al programa.',
};

export const languages = { en, es };

export type Language = keyof typeof languages;

/** A day and an amount as people write them. */
export const dayIn = (language: Language, day: string) =>
  new Date(day).toLocaleDateString(language === 'es' ? 'es-US' : 'en-US', {
    timeZone: 'UTC',
    dateStyle: 'medium',
  });

export const moneyIn = (language: Language, { amount, currency }: { amount: number; currency: string }) =>
  amount.toLocaleString(language === 'es' ? 'es-US' : 'en-US', {
    style: 'currency',
    currency,
    minimumFractionDigits: Number.isInteger(amount) ? 0 : 2,
  });
