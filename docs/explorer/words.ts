/** What the explorer says, in two languages, with the texts of the library in each. */
import { en as libraryInEnglish } from 'career-pathways/texts/en';
import { es as libraryInSpanish } from 'career-pathways/texts/es';

const en = {
  name: 'English',
  library: libraryInEnglish,
  title: 'Explore a pathway',
  lead: 'Drop a document here: a pathway system or CTDL as JSON, a folder of tables, a list of training providers. Nothing leaves this page.',
  open: 'Open files',
  example: 'Example',
  pathway: 'Pathway',
  language: 'Language',
  day: 'Day',
  badDay: 'Write a day as 2026-11-01.',
  person: 'One person',
  search: 'Find a step',
  found: (count: number, all: number) => `${count} of ${all} steps`,
  hint: 'Tick what is done.',
  holds: 'Holds',
  goal: 'Goal',
  noGoal: 'no goal',
  states: {
    held: 'done',
    ready: 'can start now',
    enrolled: 'under way',
    closed: 'not offered that day',
    unclear: 'someone has to decide',
    blocked: 'something is missing',
    credited: 'credited by an agreement',
  },
  around: (title: string) => `Only what is around: ${title}`,
  focus: 'Around one step',
  whole: 'the whole pathway',
  whatIf: 'What if?',
  add: 'Add a step',
  newStep: 'New step',
  remove: 'Take out',
  step: 'Step',
  requires: 'Let it ask for',
  ask: 'Ask for it',
  undo: 'Undo',
  redo: 'Do again',
  before: (verdict: string) => `Before: ${verdict}`,
  save: 'Save',
  saved: { svg: 'Map (SVG)', png: 'Map (PNG)', html: 'Report (HTML)', json: 'Document (JSON)' },
  ready: (titles: readonly string[]) =>
    titles.length === 0
      ? 'No step can start now.'
      : titles.length > 3
        ? `${titles.length} steps can start now.`
        : `Can start now: ${titles.join('; ')}.`,
  verdict: (word: string) => `WIOA section 3(7): ${word}`,
  refused: (name: string) => `${name} could not be read. What was open is still here.`,
  more: (count: number) => `and ${count} more`,
  unread: {
    'not-understood': 'This is neither JSON nor a table that is known.',
    empty: 'The file is empty.',
    person:
      'This is the record of a person, not of a pathway. Open a pathway; tick here what the person has.',
    several: 'Open one document at a time. Only tables go together.',
    'not-a-list': 'This table is neither a list of training providers nor one of the tables of a pathway.',
  },
  tooLarge: 'This browser draws no picture that large. Save the map as SVG.',
  noPathway: 'The document has no pathway. Open another one.',
};

type Words = Omit<typeof en, 'library'> & { readonly library: typeof libraryInSpanish };

const es: Words = {
  name: 'Español',
  library: libraryInSpanish,
  title: 'Explorar una trayectoria',
  lead: 'Suelte aquí un documento: un sistema de trayectorias o CTDL en JSON, una carpeta de tablas o una lista de proveedores de capacitación. Nada sale de esta página.',
  open: 'Abrir archivos',
  example: 'Ejemplo',
  pathway: 'Trayectoria',
  language: 'Idioma',
  day: 'Día',
  badDay: 'Escriba el día así: 2026-11-01.',
  person: 'Una persona',
  search: 'Buscar un paso',
  found: (count, all) => `${count} de ${all} pasos`,
  hint: 'Marque lo que ya terminó.',
  holds: 'Tiene',
  goal: 'Meta',
  noGoal: 'sin meta',
  states: {
    held: 'terminado',
    ready: 'puede empezar ahora',
    enrolled: 'en curso',
    closed: 'no se ofrece ese día',
    unclear: 'alguien tiene que decidir',
    blocked: 'falta algo',
    credited: 'acreditado por un convenio',
  },
  around: (title) => `Solo lo que está alrededor de: ${title}`,
  focus: 'Alrededor de un paso',
  whole: 'toda la trayectoria',
  whatIf: '¿Y si…?',
  add: 'Agregar un paso',
  newStep: 'Paso nuevo',
  remove: 'Quitar',
  step: 'Paso',
  requires: 'Que pida',
  ask: 'Pedirlo',
  undo: 'Deshacer',
  redo: 'Rehacer',
  before: (verdict) => `Antes: ${verdict}`,
  save: 'Guardar',
  saved: { svg: 'Mapa (SVG)', png: 'Mapa (PNG)', html: 'Informe (HTML)', json: 'Documento (JSON)' },
  ready: (titles) =>
    titles.length === 0
      ? 'Ningún paso puede empezar ahora.'
      : titles.length > 3
        ? `${titles.length} pasos pueden empezar ahora.`
        : `Puede empezar ahora: ${titles.join('; ')}.`,
  verdict: (word) => `Sección 3(7) de la WIOA: ${word}`,
  refused: (name) => `No se pudo leer ${name}. Lo que estaba abierto sigue aquí.`,
  more: (count) => `y ${count} más`,
  unread: {
    'not-understood': 'No es JSON ni una tabla conocida.',
    empty: 'El archivo está vacío.',
    person:
      'Es el registro de una persona, no de una trayectoria. Abra una trayectoria y marque aquí lo que la persona tiene.',
    several: 'Abra un solo documento a la vez. Solo las tablas van juntas.',
    'not-a-list': 'La tabla no es una lista de proveedores de capacitación ni una tabla de una trayectoria.',
  },
  tooLarge: 'Este navegador no dibuja una imagen tan grande. Guarde el mapa como SVG.',
  noPathway: 'El documento no tiene ninguna trayectoria. Abra otro.',
};

export const languages = { en, es };

export type Language = keyof typeof languages;

export type LanguageTexts = typeof libraryInSpanish;
