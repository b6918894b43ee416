/** A page for whoever keeps the record: change its steps, undo, and see what it changes before it is saved. */
import { PathwayError, type PathwaySystem, type Step } from 'career-pathways';
import {
  addRequirement,
  addRow,
  apply,
  diffSystems,
  dropRequirement,
  type History,
  history,
  link,
  moveStep,
  redo,
  removeRow,
  renameId,
  retitle,
  stranded,
  undo,
} from 'career-pathways/edit';
import { diffText, messageText, requirementText } from 'career-pathways/view';
import { determineWioa } from 'career-pathways/wioa';
import { type EditLanguage, type EditWords, editLanguages, libraryTexts, loadTexts } from './edit-words.js';
import { asOf, choice, make, type RecordId, records, show } from './parts.js';
import { languages } from './words.js';

/** The edits of each document, with the document itself: plain data, which could be stored as it is. */
const edits: { [record in RecordId]?: History } = {};

/** A step that something names still, and what went wrong last. Neither outlives the next click. */
let asked: { readonly step: Step; readonly places: number } | undefined;
let failed = '';

interface Page {
  readonly record: RecordId;
  readonly language: EditLanguage;
  readonly words: EditWords;
  readonly now: History;
  readonly system: PathwaySystem;
  readonly pathway: string;
  readonly steps: readonly Step[];
}

function page(): Page {
  const address = new URLSearchParams(location.hash.slice(1));
  const named = address.get('record') ?? '';
  const record = Object.hasOwn(records, named) ? (named as RecordId) : 'health';
  const language = address.get('language') === 'es' ? 'es' : 'en';
  edits[record] ??= history(records[record]);
  const now = edits[record];
  const { system } = now;
  const [pathway] = system.pathways ?? [];
  if (!pathway) throw new Error('the document has no pathway');
  const rows = new Map(system.steps?.map((step) => [step.id, step]));
  const steps = pathway.steps.flatMap((id) => rows.get(id) ?? []);
  return { record, language, words: editLanguages[language], now, system, pathway: pathway.id, steps };
}

const go = (record: RecordId, language: EditLanguage) => {
  location.hash = `${new URLSearchParams({ record, language })}`;
};

/** Changes the history. If that is refused, the page says why and the document stays as it was. */
function to(at: Page, next: (now: History) => History) {
  const { record } = at;
  [asked, failed] = [undefined, ''];
  try {
    edits[record] = next(edits[record] ?? history(records[record]));
  } catch (error) {
    if (!(error instanceof PathwayError)) throw error;
    failed = messageText(error, texts(at.language));
  }
  soon();
}

/** Draws the page once a click that has begun is over and the focus has moved: both would be lost otherwise. */
let held = false;
let waiting = false;
function soon() {
  waiting = true;
  if (!held) setTimeout(drawn);
}
function drawn() {
  if (waiting) render();
  waiting = false;
}
addEventListener(
  'pointerdown',
  () => {
    held = true;
  },
  true,
);
for (const end of ['pointerup', 'pointercancel'])
  addEventListener(
    end,
    () => {
      held = false;
      if (waiting) setTimeout(drawn);
    },
    true,
  );

function change(at: Page, label: string, next: (system: PathwaySystem) => PathwaySystem) {
  to(at, (now) => apply(now, next, { label }));
}

const ref = (step: Step) => ({ kind: 'step', id: step.id }) as const;

function remove(at: Page, step: Step, options?: { cascade: true } | { replaceBy: string }) {
  const { words, steps, record } = at;
  const now = edits[record] ?? at.now;
  const by = steps.find(({ id }) => options && 'replaceBy' in options && id === options.replaceBy);
  const label = by ? words.labels.replace(step.title, by.title) : words.labels.remove(step.title);
  try {
    const next = apply(now, (before) => removeRow(before, ref(step), options), { label });
    to(at, () => next);
  } catch (error) {
    if (!(error instanceof PathwayError)) throw error;
    const isNamed = error.code === 'still-named';
    asked = isNamed ? { step, places: error.issues.length } : undefined;
    failed = isNamed ? '' : messageText(error, texts(at.language));
    soon();
  }
}

/** The texts of the library in a language, as an option. */
const texts = (language: EditLanguage) => {
  const its = libraryTexts[language];
  return its ? { texts: its } : {};
};

/** A new step at the end of the pathway. */
function add(at: Page) {
  const { words, system, pathway } = at;
  const taken = new Set(system.steps?.map(({ id }) => id));
  let number = taken.size + 1;
  while (taken.has(`step-${number}`)) number++;
  const id = `step-${number}`;
  const row: Step = { id, title: words.newStep, kind: 'course' };
  change(at, words.labels.add, (before) =>
    link(addRow(before, 'steps', row), { kind: 'pathway', id: pathway }, 'steps', id),
  );
}

function button(id: string, text: string, onclick: () => void, more: Partial<HTMLButtonElement> = {}) {
  return make('button', { id, type: 'button', onclick, ...more }, text);
}

function field(id: string, label: string, value: string, changed: (value: string) => void) {
  const input = make('input', { id, value, onchange: () => changed(input.value.trim()) });
  return make('label', {}, make('span', {}, label), input);
}

function stepCard(at: Page, step: Step, index: number) {
  const { words, system, pathway, steps, language } = at;
  const { id, title, requires } = step;
  const others = steps.filter((other) => other.id !== id);
  const select = make('select', {
    id: `ask-${id}`,
    ariaLabel: words.ask,
    onchange() {
      const other = others.find((each) => each.id === select.value);
      if (other)
        change(at, words.labels.ask(title, other.title), (before) =>
          addRequirement(before, ref(step), { kind: 'step', step: other.id }),
        );
    },
  });
  select.append(
    make('option', { value: '' }, words.ask),
    ...others.map((other) => make('option', { value: other.id }, other.title)),
  );
  const move = (place: Parameters<typeof moveStep>[3]) =>
    change(at, words.labels.move(title), (before) => moveStep(before, pathway, id, place));
  const [above, below] = [steps[index - 1], steps[index + 1]];
  const needs = requires
    ? requirementText(requires, { system, language, ...texts(language) })
    : words.nothing;
  const card = make(
    'li',
    {},
    field(`title-${id}`, words.stepTitle, title, (value) =>
      change(at, words.labels.title(title, value), (before) => retitle(before, ref(step), value)),
    ),
    field(`id-${id}`, words.id, id, (value) =>
      change(at, words.labels.id(title, value), (before) => renameId(before, ref(step), value)),
    ),
    make('p', { className: 'needs' }, `${words.asks}: ${needs}`),
    make(
      'div',
      { className: 'verbs' },
      select,
      button(
        `drop-${id}`,
        words.drop,
        () =>
          change(at, words.labels.drop(title), (before) =>
            requires ? dropRequirement(before, ref(step), requires) : before,
          ),
        { disabled: !requires },
      ),
      button(`up-${id}`, '↑', () => above && move({ before: above.id }), {
        ariaLabel: words.up(title),
        disabled: !above,
      }),
      button(`down-${id}`, '↓', () => below && move({ after: below.id }), {
        ariaLabel: words.down(title),
        disabled: !below,
      }),
      button(`remove-${id}`, words.remove, () => remove(at, step), {
        ariaLabel: `${words.remove}: ${title}`,
      }),
    ),
    ...(asked?.step.id === id ? [ask(at, step, asked.places, others)] : []),
  );
  card.setAttribute('aria-label', words.step(title));
  return card;
}

/** What becomes of whatever names a step that is to go. */
function ask(at: Page, step: Step, places: number, others: readonly Step[]) {
  const { words } = at;
  const instead = make('select', {
    id: 'instead',
    ariaLabel: words.instead,
    onchange: () => instead.value && remove(at, step, { replaceBy: instead.value }),
  });
  instead.append(
    make('option', { value: '' }, words.instead),
    ...others.map(({ id, title }) => make('option', { value: id }, title)),
  );
  return make(
    'div',
    { className: 'note', role: 'alert' },
    make('p', {}, words.named(step.title, places)),
    make(
      'div',
      { className: 'verbs' },
      button('cascade', words.cascade, () => remove(at, step, { cascade: true })),
      instead,
      button('keep', words.keep, () => {
        [asked, failed] = [undefined, ''];
        soon();
      }),
    ),
  );
}

function editsMade(at: Page) {
  const { words, now, system } = at;
  const made: string[] = [];
  for (let edit = now.at; edit >= 0; edit = now.edits[edit]?.parent ?? -1)
    made.push(now.edits[edit]?.label ?? '');
  const save = () => {
    const file = new Blob([JSON.stringify(system, null, 2)], { type: 'application/json' });
    const href = URL.createObjectURL(file);
    make('a', { download: `${system.id}.json`, href }).click();
    setTimeout(() => URL.revokeObjectURL(href), 1000);
  };
  return make(
    'section',
    { className: 'edits' },
    make('h2', {}, words.edits),
    make(
      'div',
      { className: 'verbs' },
      button('undo', words.undo, () => to(at, undo), { disabled: now.at < 0 }),
      button('redo', words.redo, () => to(at, redo), { disabled: now.undone.length === 0 }),
      button('save', words.save, save),
    ),
    make(
      'ol',
      { reversed: true, start: made.length },
      ...[...made, words.opened].map((label) => make('li', {}, label)),
    ),
  );
}

/** What all edits together change: kind by kind, for people who are half way, and in verdicts. */
function changesMade({ record, language, words, system }: Page) {
  const before: PathwaySystem = records[record];
  const [pathway] = before.pathways ?? [];
  const halfWay = (pathway?.steps ?? []).map((id, index, all) => ({
    id: words.learners(before.steps?.find((step) => step.id === id)?.title ?? id),
    learner: { steps: all.slice(0, index + 1).map((step) => ({ step })) },
  }));
  const diff = diffSystems(before, system, {
    determine: (version) =>
      (version.pathways ?? []).map(({ id }) => determineWioa(version, id, { asOf, explain: 'verdict' })),
  });
  const report = diffText(diff, {
    before,
    after: system,
    stranded: stranded(before, system, halfWay, { asOf }),
    ...texts(language),
  });
  // A line that goes on is indented by four: the page breaks lines by itself.
  const [, ...lines] = report
    .trimEnd()
    .replaceAll(/\n {4}/g, ' ')
    .split('\n')
    .filter(Boolean);
  return make(
    'section',
    { className: 'changes', ariaLive: 'polite' },
    make('h2', {}, words.changes),
    ...lines.map((line) =>
      line.startsWith('  ') ? make('p', {}, line.trim()) : make(diff.things.length ? 'h3' : 'p', {}, line),
    ),
  );
}

function render() {
  const at = page();
  const { record, language, words, system, steps } = at;
  document.documentElement.lang = language;
  document.title = words.title;
  show(
    make(
      'header',
      {},
      make('p', { className: 'over' }, words.title),
      make('h1', {}, system.title),
      make(
        'div',
        { className: 'choices' },
        choice(words.record, record, languages[language].records, (chosen) => go(chosen, language)),
        choice(words.language, language, { en: editLanguages.en.name, es: editLanguages.es.name }, (chosen) =>
          go(record, chosen),
        ),
      ),
      ...(failed ? [make('p', { className: 'note', role: 'alert' }, failed)] : []),
    ),
    make(
      'main',
      {},
      make(
        'section',
        { className: 'steps' },
        make('h2', {}, words.steps),
        make('p', { className: 'hint' }, words.hint),
        make('ol', {}, ...steps.map((step, index) => stepCard(at, step, index))),
        button('add', words.add, () => add(at)),
      ),
      make('div', { className: 'aside' }, editsMade(at), changesMade(at)),
    ),
    make(
      'footer',
      {},
      make('a', { href: `index.html#${new URLSearchParams({ record, language })}` }, words.back),
    ),
  );
}

async function open() {
  [asked, failed] = [undefined, ''];
  await loadTexts(page().language);
  render();
}

addEventListener('hashchange', open);
await open();
