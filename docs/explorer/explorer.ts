/** The explorer: a report that answers. Open a document, tick what is held, ask what if, take the picture along. */

import type { PathwaySystem } from 'career-pathways';
import { addRequirement, addRow, apply, link, redo, removeRow, undo } from 'career-pathways/edit';
import { messageText } from 'career-pathways/view';
import { titlesIn } from '../../dist/model/title-of.js';
import { button, choice, make, save, tick } from './parts.js';
import { type Fault, type Read, readFiles } from './reading.js';
import {
  goalsOf,
  mapOf,
  mistake,
  opened,
  reportOf,
  type State,
  statesOf,
  systemOf,
  verdictOn,
} from './state.js';
import { type Language, languages } from './words.js';

/** The documents that come with the page. */
const examples = JSON.parse(document.getElementById('examples')?.textContent ?? '{}') as {
  readonly [title: string]: PathwaySystem;
};
const [first = ''] = Object.keys(examples);

let state = opened(examples[first] as PathwaySystem);
let trouble: readonly string[] = [];
/** The steps that the next "what if" is about. */
let chosen = { step: '', other: '' };

const wordsOf = () => languages[state.language];

/** What things are called, as long as the document and the language are the same. */
let names:
  | { readonly of: PathwaySystem; readonly language: Language; readonly title: ReturnType<typeof titlesIn> }
  | undefined;
function name(kind: 'step' | 'credential' | 'pathway', id: string): string {
  const [of, { language }] = [systemOf(state), state];
  if (names?.of !== of || names.language !== language)
    names = { of, language, title: titlesIn(of, language) };
  // Marks that turn the direction of what follows would reach beyond the title.
  return names.title({ kind, id }).replace(/[\u202a-\u202e\u2066-\u2069]/g, '');
}

const place = (id: string) => document.getElementById(id) as HTMLElement;

/** Changes the state and draws the page; the report, which takes longer, follows. */
function go(change: Partial<State>) {
  state = { ...state, ...change };
  trouble = [];
  render();
}

/** After a tick only the states of the steps are written anew, at once; the report follows. */
function ticked(change: Partial<State>) {
  state = { ...state, ...change };
  trouble = [];
  const states = statesOf(state);
  for (const [id, { row, said }] of rows) {
    const status = states.get(id) ?? 'blocked';
    row.className = status;
    said.textContent = `· ${wordsOf().states[status]}`;
  }
  announce(states);
  later();
}

/** Edits the document. If the edit is refused, the page says why and the document stays as it was. */
function edit(next: (edits: State['edits']) => State['edits']) {
  try {
    const edits = next(state.edits);
    const has = (id: string) => edits.system.steps?.some((step) => step.id === id) ?? false;
    go({ edits, ...(!has(state.focus) && { focus: '' }) });
  } catch (error) {
    trouble = [mistake(error, wordsOf().library)];
    render();
  }
}

/** Opens what was read; where it could not be, what is open stays. */
function take(label: string, read: Read, day = state.day) {
  const words = wordsOf();
  if (!read.ok) {
    const said = ({ code, message, path, ...more }: Fault) =>
      code in words.unread
        ? words.unread[code as keyof typeof words.unread]
        : [path, messageText({ code, message, ...more }, { texts: words.library })]
            .filter(Boolean)
            .join(': ');
    const shown = read.issues.slice(0, 8).map(said);
    const left = read.issues.length - shown.length;
    trouble = [words.refused(label), ...shown, ...(left > 0 ? [words.more(left)] : [])];
  } else if (!read.system.pathways?.length) trouble = [words.refused(label), words.noPathway];
  else {
    state = { ...opened(read.system, state), day };
    trouble = [];
  }
  render();
}

async function openFiles(files: readonly File[]) {
  const label = files.map((file) => file.name).join(', ');
  try {
    // A document of one's own is looked at on the day of the reader.
    take(label, await readFiles(files), new Date().toISOString().slice(0, 10));
  } catch (error) {
    take(label, { ok: false, issues: [{ code: 'unreadable', message: String(error) }] });
  }
}

function stepsShown() {
  const { steps = [], pathways = [] } = systemOf(state);
  const rows = new Map(steps.map((step) => [step.id, step]));
  const own = pathways.find(({ id }) => id === state.pathway)?.steps.filter((id) => rows.has(id)) ?? [];
  const wanted = state.search.toLowerCase();
  return { own, shown: own.filter((id) => name('step', id).toLowerCase().includes(wanted)) };
}

const toggled = (set: ReadonlySet<string>, id: string): ReadonlySet<string> => {
  const next = new Set(set);
  if (!next.delete(id)) next.add(id);
  return next;
};

/** The rows of the steps that are listed. */
const rows = new Map<string, { readonly row: HTMLElement; readonly said: HTMLElement }>();

function person() {
  const words = wordsOf();
  rows.clear();
  const states = statesOf(state);
  const { own, shown } = stepsShown();
  const brought = (systemOf(state).credentials ?? [])
    .map(({ id }) => id)
    .filter((id) => !goalsOf(state).includes(id));
  const search = make('input', {
    id: 'x-search',
    type: 'search',
    value: state.search,
    oninput: () => {
      state = { ...state, search: search.value };
      renderPerson();
    },
  });
  return [
    make('h2', {}, words.person),
    make('label', { className: 'field' }, make('span', {}, words.search), search),
    make('p', { className: 'hint' }, `${words.found(shown.length, own.length)}. ${words.hint}`),
    make(
      'ul',
      { className: 'steps' },
      ...shown.map((id) => {
        const status = states.get(id) ?? 'blocked';
        const box = tick(`x-step-${id}`, name('step', id), state.done.has(id), () =>
          ticked({ done: toggled(state.done, id) }),
        );
        const said = make('span', { className: 'state' }, `· ${words.states[status]}`);
        box.append(' ', said);
        const row = make('li', { className: status }, box);
        rows.set(id, { row, said });
        return row;
      }),
    ),
    ...(brought.length === 0
      ? []
      : [
          make('h3', {}, words.holds),
          ...brought.map((id) =>
            tick(`x-holds-${id}`, name('credential', id), state.holds.has(id), () =>
              ticked({ holds: toggled(state.holds, id) }),
            ),
          ),
        ]),
  ];
}

/** What can be tried; beside it what the verdict was before. */
function trying() {
  const words = wordsOf();
  const { own } = stepsShown();
  const options = own.map((id) => [id, name('step', id)] as const);
  if (!own.includes(chosen.step)) chosen = { ...chosen, step: own[0] ?? '' };
  if (!own.includes(chosen.other)) chosen = { ...chosen, other: own[1] ?? own[0] ?? '' };
  const none = own.length === 0;
  const add = () =>
    edit((edits) => {
      const taken = new Set(edits.system.steps?.map(({ id }) => id));
      let number = taken.size + 1;
      while (taken.has(`step-${number}`)) number++;
      const id = `step-${number}`;
      const pathway = { kind: 'pathway', id: state.pathway } as const;
      return apply(edits, (system) =>
        link(
          addRow(system, 'steps', { id, title: `${words.newStep} ${number}`, kind: 'course' }),
          pathway,
          'steps',
          id,
        ),
      );
    });
  const takeOut = () =>
    edit((edits) =>
      apply(edits, (system) => removeRow(system, { kind: 'step', id: chosen.step }, { cascade: true })),
    );
  const ask = () =>
    edit((edits) =>
      apply(edits, (system) =>
        addRequirement(system, { kind: 'step', id: chosen.step }, { kind: 'step', step: chosen.other }),
      ),
    );
  return [
    make('h2', {}, words.whatIf),
    choice('x-step', words.step, options, chosen.step, (value) => {
      chosen = { ...chosen, step: value };
    }),
    make(
      'div',
      { className: 'row' },
      button('x-remove', words.remove, takeOut, none),
      button('x-add', words.add, add),
    ),
    choice('x-other', words.requires, options, chosen.other, (value) => {
      chosen = { ...chosen, other: value };
    }),
    make(
      'div',
      { className: 'row' },
      button('x-ask', words.ask, ask, none),
      button('x-undo', words.undo, () => edit(undo), state.edits.at < 0),
      button('x-redo', words.redo, () => edit(redo), state.edits.undone.length === 0),
    ),
  ];
}

function files() {
  const words = wordsOf();
  const file = systemOf(state).id.replace(/[^\w.-]+/g, '-');
  const picture = async () => {
    const image = new Image();
    const source = URL.createObjectURL(new Blob([mapOf(state, { width: 1080 })], { type: 'image/svg+xml' }));
    image.src = source;
    await image.decode().catch(() => undefined);
    const canvas = make('canvas', { width: image.naturalWidth * 2, height: image.naturalHeight * 2 });
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    URL.revokeObjectURL(source);
    canvas.toBlob((blob) => {
      if (blob) return save(`${file}.png`, 'image/png', blob);
      // A browser draws no picture beyond a size of its own.
      trouble = [words.tooLarge];
      announce();
    }, 'image/png');
  };
  return [
    make('h2', {}, words.save),
    make(
      'div',
      { className: 'row' },
      button('x-svg', words.saved.svg, () =>
        save(`${file}.svg`, 'image/svg+xml', mapOf(state, { width: 1080 })),
      ),
      button('x-png', words.saved.png, picture),
      button('x-html', words.saved.html, () => save(`${file}.html`, 'text/html', reportOf(state))),
      button('x-json', words.saved.json, () =>
        save(`${file}.json`, 'application/json', JSON.stringify(systemOf(state), null, 2)),
      ),
    ),
  ];
}

const isDay = (text: string) =>
  /^\d{4}-\d\d-\d\d$/.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  new Date(text).toISOString().startsWith(text);

/** What is open, and how it is looked at. */
function head() {
  const words = wordsOf();
  const input = make('input', {
    id: 'x-files',
    type: 'file',
    multiple: true,
    accept: '.json,.jsonld,.csv,.tsv',
    onchange: () => openFiles([...(input.files ?? [])]),
  });
  const day = make('input', {
    id: 'x-day',
    value: state.day,
    inputMode: 'numeric',
    onchange: () => {
      if (isDay(day.value.trim())) ticked({ day: day.value.trim() });
      else {
        trouble = [words.badDay];
        announce();
      }
    },
  });
  const pathways = (systemOf(state).pathways ?? []).map(({ id }) => [id, name('pathway', id)] as const);
  const named = Object.keys(examples).map((title) => [title, title] as const);
  const isExample = named.find(([title]) => examples[title] === state.opened)?.[0] ?? '';
  return [
    make('h1', {}, words.title),
    make('p', { className: 'hint' }, words.lead),
    make('label', { className: 'field' }, make('span', {}, words.open), input),
    choice('x-example', words.example, isExample ? named : [['', '–'], ...named], isExample, (title) => {
      const system = examples[title];
      if (system) take(title, { ok: true, system });
    }),
    choice('x-pathway', words.pathway, pathways, state.pathway, (pathway) =>
      go({ pathway, focus: '', goal: '', search: '' }),
    ),
    choice(
      'x-language',
      words.language,
      Object.entries(languages).map(([code, { name: title }]) => [code, title] as const),
      state.language,
      (language) => go({ language: language as Language }),
    ),
    make('label', { className: 'field' }, make('span', {}, words.day), day),
    choice(
      'x-goal',
      words.goal,
      [['', words.noGoal], ...goalsOf(state).map((id) => [id, name('credential', id)] as const)],
      state.goal,
      (goal) => go({ goal }),
    ),
    choice(
      'x-focus',
      words.focus,
      [['', words.whole], ...stepsShown().own.map((id) => [id, name('step', id)] as const)],
      state.focus,
      (focus) => go({ focus }),
    ),
  ];
}

/** Puts contents in their place; whoever was at a control still is. */
function fill(id: string, contents: readonly (Node | string)[]) {
  const focused = document.activeElement;
  const [at, from] = [
    focused?.id,
    focused instanceof HTMLInputElement && focused.type === 'search' ? focused.selectionStart : null,
  ];
  place(id).replaceChildren(...contents);
  if (!at || document.activeElement?.id === at) return;
  const again = document.getElementById(at);
  again?.focus();
  if (again instanceof HTMLInputElement && from !== null) again.setSelectionRange(from, from);
}

function renderPerson() {
  fill('x-person', person());
}

/** What a screen reader says, and everybody sees, after each change. */
function announce(states = statesOf(state)) {
  const words = wordsOf();
  const open = [...states].flatMap(([id, status]) => (status === 'ready' ? name('step', id) : []));
  const ready = words.ready(open);
  place('x-said').textContent = trouble.length > 0 ? '' : ready;
  fill(
    'x-trouble',
    trouble.map((line) => make('p', {}, line)),
  );
  place('x-trouble').hidden = trouble.length === 0;
}

/** The map around a step, the verdict beside what it was, and the report: after the page has answered. */
function renderReport() {
  const words = wordsOf();
  const verdictWord = (word: string | undefined) =>
    word === undefined ? '–' : (words.library.determinations.verdicts[word as 'met'] ?? word);
  const now = verdictOn(systemOf(state), state);
  const before = state.edits.at < 0 ? undefined : verdictOn(state.opened, state);
  place('x-verdict').textContent = [
    words.verdict(verdictWord(now)),
    ...(before === undefined ? [] : [words.before(verdictWord(before))]),
  ].join('. ');
  // The page has the style of a report already.
  const text = reportOf(state).replace(/<style>[^<]*<\/style>|<meta http-equiv[^>]*>/g, '');
  const page = new DOMParser().parseFromString(text, 'text/html');
  const around = place('x-around');
  around.hidden = state.focus === '';
  if (state.focus === '') around.replaceChildren();
  else {
    const drawn = new DOMParser().parseFromString(
      mapOf(state, { width: Math.max(320, around.clientWidth || 720), style: false }),
      'image/svg+xml',
    );
    around.replaceChildren(
      make('h2', {}, words.around(name('step', state.focus))),
      document.importNode(drawn.documentElement, true),
    );
  }
  const parts = [...page.body.children].map((each) => document.importNode(each, true));
  place('x-report').replaceChildren(...parts);
}

let waiting: ReturnType<typeof setTimeout> | undefined;
function render() {
  const words = wordsOf();
  document.documentElement.lang = state.language;
  document.title = words.title;
  try {
    renderPerson();
    fill('x-head', head());
    fill('x-trying', trying());
    fill('x-save', files());
    announce();
  } catch (error) {
    trouble = [mistake(error, wordsOf().library)];
    announce();
  }
  later();
}

/** Draws the report once the page has answered. */
function later() {
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    try {
      renderReport();
    } catch (error) {
      trouble = [mistake(error, wordsOf().library)];
      announce();
    }
    document.body.dataset['shown'] = String(Number(document.body.dataset['shown'] ?? 0) + 1);
  }, 60);
}

addEventListener('dragover', (event) => event.preventDefault());
addEventListener('drop', async (event) => {
  event.preventDefault();
  const items = [...(event.dataTransfer?.items ?? [])].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const all = await Promise.all(items.map(filesOf));
  openFiles(all.length > 0 ? all.flat() : [...(event.dataTransfer?.files ?? [])]);
});

/** The files of a folder that was dropped, or the file itself. */
async function filesOf(entry: FileSystemEntry): Promise<File[]> {
  if (entry.isFile)
    return [await new Promise<File>((done, fail) => (entry as FileSystemFileEntry).file(done, fail))];
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const inside: FileSystemEntry[] = [];
  // A browser gives a hundred at a time, and none at the end.
  for (let some: FileSystemEntry[] = []; ; inside.push(...some)) {
    some = await new Promise((done, fail) => reader.readEntries(done, fail));
    if (some.length === 0) return (await Promise.all(inside.map(filesOf))).flat();
  }
}

render();
