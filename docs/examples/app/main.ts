/** One screen for one person: what to do next, the plan, the jobs on the way, who helps, and what the record shows. */
import { type Answers, answersFor, type Said, type ShownStep, textIn } from './answers.js';
import type { health } from './health.js';
import { asOf, choice, make, type RecordId, records, show } from './parts.js';
import { dayIn, type Language, languages, moneyIn, type Words } from './words.js';

interface State extends Said {
  readonly record: RecordId;
  readonly language: Language;
}

/** What the person said stands in the address, so that a page can be kept and shared. */
function state(): State {
  const address = new URLSearchParams(location.hash.slice(1));
  const list = (field: string) => (address.get(field) ?? '').split(',').filter(Boolean);
  const decided = (field: string, met: boolean) =>
    address.getAll(field).map((requirement) => ({ requirement, met }));
  const record = address.get('record') ?? '';
  return {
    record: record in records ? (record as RecordId) : 'health',
    language: address.get('language') === 'es' ? 'es' : 'en',
    done: list('done'),
    taking: list('taking'),
    holds: list('holds'),
    decisions: [...decided('yes', true), ...decided('no', false)],
    goal: address.get('goal') ?? '',
    objective: address.get('objective') === 'cheapest' ? 'cheapest' : 'earliest',
  };
}

/** Goes on with something changed. */
function go(now: State, change: Partial<State>) {
  const next = { ...now, ...change };
  const address = new URLSearchParams({ record: next.record });
  for (const field of ['done', 'taking', 'holds'] as const)
    if (next[field].length > 0) address.set(field, next[field].join());
  for (const { requirement, met } of next.decisions) address.append(met ? 'yes' : 'no', requirement);
  if (next.language !== 'en') address.set('language', next.language);
  if (next.goal) address.set('goal', next.goal);
  if (next.objective !== 'earliest') address.set('objective', next.objective);
  location.hash = `${address}`;
}

/** A list with an id taken out, or put in. */
const toggled = (list: readonly string[], id: string) =>
  list.includes(id) ? list.filter((one) => one !== id) : [...list, id];

/** What every part of the page is made from. */
interface Page {
  readonly now: State;
  readonly answers: Answers;
  readonly words: Words;
}

function render() {
  const now = state();
  const words = languages[now.language];
  const answers = answersFor(records[now.record], now, asOf, now.language);
  const page = { now, answers, words };
  document.documentElement.lang = now.language;
  document.title = words.next;
  show(
    make(
      'header',
      {},
      make('p', { className: 'over' }, words.over),
      make('h1', {}, answers.title),
      make(
        'div',
        { className: 'choices' },
        choice(words.record, now.record, words.records, (record) =>
          go(now, { record, done: [], taking: [], holds: [], decisions: [], goal: '' }),
        ),
        choice(words.language, now.language, { en: languages.en.name, es: languages.es.name }, (language) =>
          go(now, { language }),
        ),
      ),
    ),
    make(
      'main',
      {},
      make('div', {}, ladder(page), supports(page)),
      make('div', {}, plan(page), exits(page), verdict(page)),
    ),
    make(
      'footer',
      {},
      make('p', {}, words.advisory),
      make(
        'a',
        { href: `edit.html#${new URLSearchParams({ record: now.record, language: now.language })}` },
        words.edit,
      ),
    ),
  );
}

function ladder(page: Page) {
  const { now, answers, words } = page;
  const { steps, left, brought } = answers;
  const ready = steps.filter(({ status }) => status === 'ready').map(({ title }) => title);
  return make(
    'section',
    { className: 'ladder' },
    make('h2', {}, words.next),
    make(
      'p',
      { className: 'lead', ariaLive: 'polite' },
      ready.length === 0 ? '' : `${words.start(ready)} `,
      make('span', {}, words.left(left.count, left.title)),
    ),
    make('ol', {}, ...steps.map((step) => rung(page, step))),
    make('p', { className: 'hint' }, words.hint),
    ...(brought.length === 0
      ? []
      : [
          make('h3', {}, words.brought),
          ...brought.map(({ id, title }) =>
            tick(`hold-${id}`, title, now.holds.includes(id), () =>
              go(now, { holds: toggled(now.holds, id) }),
            ),
          ),
        ]),
  );
}

function rung({ now, answers, words }: Page, step: ShownStep) {
  const { step: id, title, status, awards } = step;
  const detail =
    step.status === 'unclear' || step.status === 'blocked'
      ? answers.words(step.missing)
      : step.status === 'credited'
        ? answers.name('agreement', step.agreement)
        : '';
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
        onchange: () =>
          go(now, { done: toggled(now.done, id), taking: now.taking.filter((one) => one !== id) }),
      }),
      make('span', { className: 'title' }, title),
      make('span', { className: 'state' }, words.states[status] + detail),
      ...awards.map((award) => make('span', { className: 'award' }, award)),
    ),
    ...(status === 'ready' || status === 'enrolled'
      ? [
          tick(`taking-${id}`, words.taking, status === 'enrolled', () =>
            go(now, { taking: toggled(now.taking, id) }),
          ),
        ]
      : []),
    ...(status === 'held' || status === 'credited'
      ? []
      : step.texts.map((text) => decision({ now, answers, words }, text))),
  );
}

/** What an office has decided about a requirement in words. */
function decision({ now, words }: Page, text: string) {
  const others = now.decisions.filter(({ requirement }) => requirement !== text);
  const made = now.decisions.find(({ requirement }) => requirement === text);
  const button = (met: boolean) => {
    const pressed = made?.met === met;
    const element = make(
      'button',
      {
        id: `decide-${met}-${text}`,
        type: 'button',
        onclick: () => go(now, { decisions: pressed ? others : [...others, { requirement: text, met }] }),
      },
      met ? words.decided.yes : words.decided.no,
    );
    element.setAttribute('aria-pressed', `${pressed}`);
    return element;
  };
  return make(
    'div',
    { className: 'decision' },
    make('span', {}, `${textIn(text, now.language)}. ${words.decided.question}`),
    make('span', { className: 'choice' }, button(true), button(false)),
  );
}

function tick(id: string, title: string, checked: boolean, onchange: () => void) {
  return make(
    'label',
    { className: 'tick' },
    make('input', { id, type: 'checkbox', checked, onchange }),
    title,
  );
}

function plan(page: Page) {
  const { now, answers, words } = page;
  const select = make('select', { id: 'goal', onchange: () => go(now, { goal: select.value }) });
  select.append(
    ...answers.goals.map(({ id, title }) =>
      make('option', { value: id, selected: id === answers.goal }, title),
    ),
  );
  return make(
    'section',
    { className: 'plan' },
    make('h2', {}, words.plan),
    make('label', { className: 'goal' }, make('span', {}, words.goal), select),
    choice(words.plan, now.objective, words.way, (objective) => go(now, { objective })),
    ...planned(page),
  );
}

function planned({ now, answers, words }: Page): Node[] {
  const { plan: found, name } = answers;
  const list = (ids: readonly string[]) => ids.map((id) => name('step', id)).join(', ');
  const note = (text: string) => make('p', { className: 'note' }, text);
  if (found.status === 'held') return [make('p', { className: 'word met' }, words.held)];
  if (found.status === 'no-route')
    return [
      make('p', { className: 'word' }, words.noWay),
      ...(found.missing ? [note(words.missing(answers.words({ kind: 'all', of: found.missing })))] : []),
      ...(found.missed ? [note(words.missed(list(found.missed)))] : []),
    ];
  const day = (text: string) => dayIn(now.language, text);
  const money = (amount: { amount: number; currency: string }) => moneyIn(now.language, amount);
  const known = found.steps.filter(({ step }) => !found.untimed.includes(step));
  const timed = found.untimed.length === 0 ? day(found.day) : words.notBefore(day(found.day));
  const reached = known.length === 0 ? words.noDay : timed;
  return [
    make('p', { className: 'word' }, words.reached(reached, found.cost ? money(found.cost) : '')),
    make(
      'ol',
      {},
      ...found.steps.map(({ step, start, end, cost, together }) =>
        make(
          'li',
          {},
          known.length === 0
            ? ''
            : make(
                'span',
                { className: 'days' },
                end && end !== start ? `${day(start)} – ${day(end)}` : day(start),
              ),
          make('span', { className: 'title' }, name('step', step)),
          make('span', { className: 'money' }, cost ? money(cost) : ''),
          ...(together.length > 0
            ? [make('span', { className: 'state' }, words.together + list(together))]
            : []),
        ),
      ),
    ),
    ...found.decisions.map(({ requirement, by }) =>
      note(words.decideBy(answers.words(requirement), day(by ?? found.day))),
    ),
    ...found.credited.map(({ step }) => note(words.credit(name('step', step)))),
    ...(found.untimed.length > 0 ? [note(words.untimed(list(found.untimed)))] : []),
    ...(found.unpriced.length > 0 ? [note(words.unpriced(list(found.unpriced)))] : []),
  ];
}

function exits({ now, answers, words }: Page) {
  const { name } = answers;
  const money = (amount: number | undefined, currency: string) =>
    amount === undefined ? '' : moneyIn(now.language, { amount, currency });
  const rows = answers.exits.flatMap(({ step, status, occupations, pay, backIn }) =>
    occupations.map((id) => {
      const wage = pay.find(({ occupation }) => occupation === id)?.wages[0];
      const low = wage?.high === undefined ? '' : money(wage.low, wage.currency);
      return make(
        'li',
        { className: status },
        make('span', { className: 'title' }, name('occupation', id)),
        make('span', { className: 'badge' }, words.exitStates[status]),
        ...(wage?.median !== undefined && wage.unit === 'hour'
          ? [
              make(
                'span',
                { className: 'pay' },
                words.pay(money(wage.median, wage.currency), low, money(wage.high, wage.currency)),
              ),
            ]
          : []),
        make('span', { className: 'state' }, words.after + name('step', step)),
        ...(backIn ? [make('span', { className: 'state' }, words.back + name('step', backIn.step))] : []),
      );
    }),
  );
  if (rows.length === 0) return '';
  return make('section', { className: 'exits' }, make('h2', {}, words.exits), make('ul', {}, ...rows));
}

function supports({ now, answers, words }: Page) {
  const rows = records[now.record].supports ?? [];
  const said = (id: string, field: 'eligibility' | 'availability') => {
    const row: (typeof health.supports & object)[number] | undefined = rows.find((each) => each.id === id);
    return row?.translations?.[now.language]?.[field] ?? row?.[field];
  };
  if (answers.supports.length === 0) return '';
  return make(
    'section',
    { className: 'supports' },
    make('h2', {}, words.supports),
    make(
      'ul',
      {},
      ...answers.supports.map(({ support, unmet }) =>
        make(
          'li',
          {},
          make('span', { className: 'title' }, answers.name('support', support)),
          ...[said(support, 'eligibility'), said(support, 'availability'), unmet && words.unmet].map(
            (text) => (text ? make('span', { className: 'state' }, text) : ''),
          ),
        ),
      ),
    ),
  );
}

function verdict({ now, answers, words }: Page) {
  const { verdict: word, open, elements, questions } = answers.verdict;
  return make(
    'section',
    { className: 'verdict' },
    make('h2', {}, words.verdict),
    make('p', { className: 'over' }, words.definition(dayIn(now.language, asOf))),
    make('p', { className: `word ${word}` }, words.verdicts[word]),
    make('p', {}, words.sentences[word](open, elements.length)),
    make(
      'ul',
      {},
      ...elements.map(({ id, asks, verdict: mark }) =>
        make(
          'li',
          { className: mark, title: words.verdicts[mark] },
          make(
            'b',
            { role: 'img', ariaLabel: `${id}, ${words.verdicts[mark]}` },
            id === 'lead-in' ? '§' : id,
          ),
          make('span', {}, asks),
        ),
      ),
    ),
    ...(questions.length === 0
      ? []
      : [
          make('h3', {}, words.ask),
          make('ol', {}, ...questions.map((question) => make('li', {}, question))),
        ]),
  );
}

addEventListener('hashchange', render);
render();
