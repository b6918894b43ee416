/** Everyday mistakes in a small ladder of our own, each with the place that a finding has to name. */
import type { PathwaySystem } from '../../src/model/system.js';

const ladder = {
  format: 'career-pathways/1',
  id: 'shop',
  title: 'Metal trades',
  revised: '2026-03',
  partners: [{ id: 'college', name: 'County college', types: ['postsecondary'] }],
  credentials: [
    { id: 'safety', title: 'Safety card', kind: 'Certificate' },
    { id: 'welder', title: 'Welder', kind: 'Certification' },
  ],
  supports: [{ id: 'bus', title: 'Bus pass', kind: 'transportation', steps: 'all' }],
  steps: [
    {
      id: 'basics',
      title: 'Shop basics',
      kind: 'course',
      awards: ['safety'],
      credits: 3,
      duration: 'P8W',
      raises: [{ scheme: 'casas', level: 225 }],
    },
    {
      id: 'weld',
      title: 'Welding',
      kind: 'certificate-program',
      provider: 'college',
      requires: { kind: 'credential', credential: 'safety' },
      awards: ['welder'],
      cost: { amount: 400, currency: 'USD' },
    },
    {
      id: 'lead',
      title: 'Lead hand',
      kind: 'course',
      requires: { kind: 'step', step: 'weld', timing: 'before' },
    },
  ],
  pathways: [{ id: 'metal', title: 'Metal', steps: ['basics', 'weld', 'lead'], populations: ['veterans'] }],
  entries: [{ id: 'door', pathway: 'metal', step: 'basics' }],
  exits: [{ id: 'out', pathway: 'metal', after: { kind: 'credential', credential: 'welder' } }],
} as const satisfies PathwaySystem;

type Way = readonly (string | number)[];

/** A mistake: what it is, where it stands, and the document as JSON text. */
export interface Mistake {
  readonly what: string;
  readonly path: string;
  /** What the message has to have in it. */
  readonly says: string;
  readonly text: string;
}

/** The ladder with something else at one place; `undefined` takes it out, `as` calls it something else. */
function mistake(what: string, way: Way, value: unknown, says: string, path = `/${way.join('/')}`): Mistake {
  const document: unknown = JSON.parse(JSON.stringify(ladder));
  const last = way.at(-1) as string;
  const row = way.slice(0, -1).reduce((at: unknown, key) => (at as Record<string, unknown>)[key], document);
  const fields = row as Record<string, unknown>;
  if (value === undefined) delete fields[last];
  else fields[last] = value;
  return { what, path, says, text: JSON.stringify(document) };
}

/** The ladder with a field or table under another name. */
function renamed(what: string, way: Way, name: string, says: string): Mistake {
  const made = mistake(what, way, undefined, says, `/${[...way.slice(0, -1), name].join('/')}`);
  const value = way.reduce((at: unknown, key) => (at as Record<string, unknown>)[key], ladder);
  const document: unknown = JSON.parse(made.text);
  const row = way.slice(0, -1).reduce((at: unknown, key) => (at as Record<string, unknown>)[key], document);
  (row as Record<string, unknown>)[name] = value;
  return { ...made, text: JSON.stringify(document) };
}

const text = JSON.stringify(ladder);

export const mistakes: readonly Mistake[] = [
  renamed('A misspelt field', ['steps', 1, 'awards'], 'award', 'Did you mean "awards"'),
  renamed('A misspelt table', ['pathways'], 'pathway', 'Did you mean "pathways"'),
  mistake('A misspelt id', ['steps', 2, 'requires', 'step'], 'wled', 'Did you mean "weld"'),
  mistake(
    'A capital letter in an id',
    ['pathways', 0, 'steps', 1],
    'Weld',
    '"weld" differs only in capital letters',
  ),
  mistake('A space after an id', ['steps', 1, 'awards', 0], 'welder ', 'a space at the end'),
  mistake('A space before an id', ['steps', 1, 'provider'], ' college', 'a space at the start'),
  mistake('A name where an id belongs', ['steps', 1, 'provider'], 'County college', '"college" is called'),
  mistake('An id of another kind', ['pathways', 0, 'steps', 1], 'welder', 'step'),
  mistake('A date as people write it', ['revised'], '3/1/2026', 'YYYY-MM-DD'),
  mistake('A day that does not exist', ['revised'], '2026-02-30', 'a date that exists'),
  mistake('A duration in words', ['steps', 0, 'duration'], '8 weeks', 'P16W'),
  mistake('A number in quotation marks', ['steps', 0, 'credits'], '3', 'number'),
  mistake('A negative number', ['steps', 0, 'credits'], -3, 'not negative'),
  mistake('A number where text belongs', ['title'], 7, 'string'),
  mistake('One text where a list belongs', ['steps', 1, 'awards'], 'welder', 'array'),
  mistake('A cost without its currency', ['steps', 1, 'cost'], 400, '{ "amount": 400, "currency": "USD" }'),
  mistake('null for not known', ['steps', 0, 'duration'], null, 'Leave the field out'),
  mistake('A title left out', ['steps', 0, 'title'], undefined, 'Add this field'),
  mistake('The format left out', ['format'], undefined, '"career-pathways/1"'),
  mistake('Another format', ['format'], 'career-pathways', '"career-pathways/1"'),
  mistake('A document of a newer version', ['format'], 'career-pathways/2', 'Update the package'),
  mistake('A kind that is nearly one', ['steps', 1, 'kind'], 'certificate', '"certificate-program"'),
  mistake('The singular of a population', ['pathways', 0, 'populations', 0], 'veteran', '"veterans"'),
  mistake('A timing in other words', ['steps', 2, 'requires', 'timing'], 'prior', '"before"'),
  mistake('A requirement as an id', ['steps', 2, 'requires'], 'weld', '{ "kind": "step", "step": … }'),
  mistake('A requirement as a list', ['steps', 2, 'requires'], ['weld'], 'an object with "kind"'),
  mistake(
    'A requirement without its kind',
    ['steps', 2, 'requires'],
    { step: 'weld' },
    '"kind": "step"',
    '/steps/2/requires/kind',
  ),
  mistake(
    'A requirement under the name of its kind',
    ['steps', 2, 'requires'],
    { all: [{ kind: 'step', step: 'weld' }] },
    '{ "kind": "all", "of": … }',
    '/steps/2/requires/kind',
  ),
  mistake(
    'An exit without its kind',
    ['exits', 0, 'after'],
    { id: 'welder' },
    '"credential"',
    '/exits/0/after/kind',
  ),
  mistake(
    'A step itself where its id stands',
    ['pathways', 0, 'steps', 0],
    { id: 'weld' },
    'Write its id alone here: "weld".',
  ),
  mistake('A cost in other words', ['steps', 1, 'cost'], { price: 400 }, '{ "amount": …, "currency": … }'),
  mistake(
    'A scale in other letters',
    ['steps', 2, 'requires'],
    { kind: 'level', scheme: 'CASAS', level: 220 },
    'one raises "casas"',
    '/steps/2/requires/scheme',
  ),
  mistake(
    'Parts under another name',
    ['steps', 2, 'requires'],
    { kind: 'all', steps: ['weld'] },
    'Add this field',
    '/steps/2/requires/of',
  ),
  mistake('An exit after an id', ['exits', 0, 'after'], 'welder', 'an object with "kind"'),
  mistake('"all" in a list', ['supports', 0, 'steps'], ['all'], '"steps": "all"', '/supports/0/steps/0'),
  mistake('A support for no step', ['supports', 0, 'steps'], [], 'for no step'),
  mistake('The same step twice in a pathway', ['pathways', 0, 'steps', 3], 'weld', 'in this list already'),
  mistake('The same award twice', ['steps', 1, 'awards', 1], 'welder', 'in this list already'),
  mistake(
    'The same group twice',
    ['pathways', 0, 'populations', 1],
    'veterans',
    '"veterans" is in this list',
  ),
  mistake(
    'The same partner twice in an agreement',
    ['agreements'],
    [{ id: 'memo', kind: 'mou', parties: [{ partner: 'college' }, { partner: 'college' }] }],
    'in this list already',
    '/agreements/0/parties/1/partner',
  ),
  mistake(
    'An amount as people write it',
    ['steps', 1, 'cost'],
    '$1,200',
    '{ "amount": 1200, "currency": "USD" }',
  ),
  mistake('A code without its edition', ['steps', 1, 'cip'], '48.0508', '"edition": …, "code": …'),
  mistake(
    'An edition that there is not',
    ['steps', 1, 'cip'],
    { edition: '2021', code: '48.0508' },
    'no edition "2021" of CIP',
    '/steps/1/cip/edition',
  ),
  mistake('The same id twice', ['steps', 2, 'id'], 'weld', '/steps/1'),
  mistake(
    'A credential that no step awards',
    ['steps', 0, 'awards'],
    [],
    'never supplied',
    '/steps/1/requires/credential',
  ),
  mistake(
    'A door off its pathway',
    ['pathways', 0, 'steps'],
    ['weld', 'lead'],
    'not on the pathway',
    '/entries/0/step',
  ),
  mistake(
    'Steps that require each other',
    ['steps', 0, 'requires'],
    { kind: 'step', step: 'lead' },
    '"basics", "lead", "weld"',
    '/pathways/0/steps',
  ),
  mistake(
    'A door that asks less than its step',
    ['entries', 0],
    { id: 'door', pathway: 'metal', step: 'weld', requires: { kind: 'level', scheme: 'grade', level: 9 } },
    '"adds": true',
    '/entries/0/requires',
  ),
  { what: 'JSON that was not parsed', path: '', says: 'JSON.parse', text: JSON.stringify(text) },
];
