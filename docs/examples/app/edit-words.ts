/** What the page for changes says, in two languages. */
import type { es as libraryInSpanish } from 'career-pathways/texts/es';

const en = {
  name: 'English',
  title: 'Change a pathway',
  language: 'Language',
  record: 'Record',
  steps: 'Steps',
  hint: 'Give a step another title or id, move it, or let it ask for another one. Whatever names it follows.',
  step: (title: string) => `Step: ${title}`,
  stepTitle: 'Title',
  id: 'Id',
  up: (title: string) => `Move up: ${title}`,
  down: (title: string) => `Move down: ${title}`,
  remove: 'Remove',
  asks: 'Asks for',
  nothing: 'nothing on record',
  ask: 'Also ask for …',
  drop: 'Ask for nothing',
  add: 'Add a step',
  newStep: 'New step',
  named: (title: string, places: number) =>
    `“${title}” is named in ${places} ${places === 1 ? 'place' : 'places'}. What becomes of them?`,
  cascade: 'They go too',
  instead: 'They name another step instead …',
  keep: 'Keep the step',
  edits: 'Edits',
  undo: 'Undo',
  redo: 'Do again',
  opened: 'As it was opened',
  labels: {
    title: (from: string, to: string) => `“${from}” is called “${to}”`,
    id: (title: string, id: string) => `“${title}” has the id ${id}`,
    move: (title: string) => `“${title}” moved`,
    remove: (title: string) => `“${title}” removed`,
    replace: (title: string, by: string) => `“${by}” in the place of “${title}”`,
    ask: (title: string, other: string) => `“${title}” asks for “${other}”`,
    drop: (title: string) => `“${title}” asks for nothing on record`,
    add: 'A new step',
  },
  changes: 'What this changes',
  learners: (title: string) => `after ${title}`,
  save: 'Save as a file',
  back: 'What can a person do next?',
};

export type EditWords = typeof en;

const es: EditWords = {
  name: 'Español',
  title: 'Cambiar una trayectoria',
  language: 'Idioma',
  record: 'Registro',
  steps: 'Pasos',
  hint: 'Cambie el título o el identificador de un paso, muévalo o haga que pida otro. Todo lo que lo nombra lo sigue.',
  step: (title) => `Paso: ${title}`,
  stepTitle: 'Título',
  id: 'Identificador',
  up: (title) => `Subir: ${title}`,
  down: (title) => `Bajar: ${title}`,
  remove: 'Quitar',
  asks: 'Pide',
  nothing: 'nada consta',
  ask: 'Pedir también …',
  drop: 'No pedir nada',
  add: 'Agregar un paso',
  newStep: 'Paso nuevo',
  named: (title, places) =>
    `"${title}" se nombra en ${places} ${places === 1 ? 'lugar' : 'lugares'}. ¿Qué se hace con ${places === 1 ? 'él' : 'ellos'}?`,
  cascade: 'Quitarlos también',
  instead: 'Nombrar otro paso en su lugar …',
  keep: 'Conservar el paso',
  edits: 'Cambios',
  undo: 'Deshacer',
  redo: 'Rehacer',
  opened: 'Como se abrió',
  labels: {
    title: (from, to) => `"${from}" se llama "${to}"`,
    id: (title, id) => `"${title}" tiene el identificador ${id}`,
    move: (title) => `"${title}" cambió de lugar`,
    remove: (title) => `Se quitó "${title}"`,
    replace: (title, by) => `"${by}" en lugar de "${title}"`,
    ask: (title, other) => `"${title}" pide "${other}"`,
    drop: (title) => `"${title}" ya no pide nada`,
    add: 'Un paso nuevo',
  },
  changes: 'Qué cambia con esto',
  learners: (title) => `después de ${title}`,
  save: 'Guardar como archivo',
  back: '¿Qué puede hacer una persona ahora?',
};

export const editLanguages = { en, es };

export type EditLanguage = keyof typeof editLanguages;

/** The texts of the library: English is what it speaks by itself, and Spanish is loaded when somebody asks for it. */
export const libraryTexts: { en: undefined; es?: typeof libraryInSpanish } = { en: undefined };

export async function loadTexts(language: EditLanguage): Promise<void> {
  if (language === 'es') libraryTexts.es ??= (await import('career-pathways/texts/es')).es;
}
