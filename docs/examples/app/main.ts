/** One screen: what can this person do next, and what does the record of the pathway say? */
import published from 'career-pathways/examples/tucson-bht.json' with { type: 'json' };
import developed from 'career-pathways/examples/tucson-bht-developed.json' with { type: 'json' };
import { type Answers, answersFor, type ShownStep } from './answers.js';

/** The day of the example documents. An app with records of its own asks about today. */
const asOf = '2026-11-01';

const records = [
  { id: 'published', label: 'As published', system: published },
  { id: 'developed', label: 'With invented facts', system: developed },
];

/** What the person has done stands in the address, so that a page can be kept and shared. */
function state() {
  const address = new URLSearchParams(location.hash.slice(1));
  const record = records.find(({ id }) => id === address.get('record')) ?? records[0]!;
  return { record, done: (address.get('done') ?? '').split(',').filter(Boolean) };
}

function go(record: string, done: readonly string[]) {
  location.hash = `${new URLSearchParams({ record, done: done.join() })}`;
}

function render() {
  const { record, done } = state();
  const answers = answersFor(record.system, done, asOf);
  const focused = document.activeElement?.id;
  const toggle = (step: string) =>
    go(record.id, done.includes(step) ? done.filter((one) => one !== step) : [...done, step]);
  document.body.replaceChildren(
    make(
      'header',
      {},
      make('p', { className: 'over' }, 'Career pathway'),
      make('h1', {}, answers.title),
      choice(record.id, done),
    ),
    make('main', {}, ladder(answers, toggle), verdict(answers)),
    make(
      'footer',
      {},
      'A determination is advisory: it says what the record shows. Undetermined is about the record, not about the program.',
    ),
  );
  if (focused) document.getElementById(focused)?.focus();
}

function choice(chosen: string, done: readonly string[]) {
  const buttons = records.map(({ id, label }) => {
    const button = make('button', { id, type: 'button', onclick: () => go(id, done) }, label);
    button.setAttribute('aria-pressed', `${id === chosen}`);
    return button;
  });
  return make('div', { className: 'choice', ariaLabel: 'Record' }, ...buttons);
}

function ladder({ steps, goal }: Answers, toggle: (step: string) => void) {
  const ready = steps.filter(({ status }) => status === 'ready').map(({ title }) => title);
  const now =
    ready.length > 2 ? `${ready.length} steps can start now.` : `Start now: ${ready.join(', or ')}.`;
  const way =
    goal.left === 0
      ? `${goal.title}: earned.`
      : `${goal.left} ${goal.left === 1 ? 'step' : 'steps'} to go to: ${goal.title}.`;
  return make(
    'section',
    { className: 'ladder' },
    make('h2', {}, 'What can I do next?'),
    make(
      'p',
      { className: 'lead', ariaLive: 'polite' },
      ready.length === 0 ? '' : `${now} `,
      make('span', {}, way),
    ),
    make('ol', {}, ...steps.map((step) => rung(step, toggle))),
    make('p', { className: 'hint' }, 'Tick what you have finished.'),
  );
}

function rung({ id, title, status, needs, awards }: ShownStep, toggle: (step: string) => void) {
  const words = {
    held: 'Done',
    ready: 'Ready now',
    unclear: `Someone has to decide: ${needs}`,
    blocked: `First: ${needs}`,
    enrolled: 'Under way',
    closed: 'Not offered that day',
    credited: 'Credited by an agreement',
  };
  return make(
    'li',
    { className: status },
    make(
      'label',
      {},
      make('input', {
        id: `step-${id}`,
        type: 'checkbox',
        checked: status === 'held',
        onchange: () => toggle(id),
      }),
      make('span', { className: 'title' }, title),
      make('span', { className: 'state' }, words[status]),
      ...awards.map((award) => make('span', { className: 'award' }, award)),
    ),
  );
}

function verdict({ verdict: { word, sentence, elements, questions } }: Answers) {
  return make(
    'section',
    { className: 'verdict' },
    make('h2', {}, 'Does the record show a career pathway?'),
    make('p', { className: 'over' }, `WIOA section 3(7), as of ${asOf}`),
    make('p', { className: `word ${word}` }, word.replace('-', ' ')),
    make('p', {}, sentence),
    make(
      'ul',
      {},
      ...elements.map(({ id, asks, verdict: mark }) =>
        make(
          'li',
          { className: mark, title: mark },
          make('b', { role: 'img', ariaLabel: `${id}, ${mark}` }, id === 'lead-in' ? '§' : id),
          make('span', {}, asks),
        ),
      ),
    ),
    ...(questions.length === 0
      ? []
      : [
          make('h3', {}, 'Ask first'),
          make('ol', {}, ...questions.map((question) => make('li', {}, question))),
        ]),
  );
}

/** An element with its properties and children; texts are never read as markup. */
function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]>,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

addEventListener('hashchange', render);
render();
