/** Arguments that are no system and no learner are named, whatever they are. */
import { expect, test } from 'vitest';
import { checkDay, checkObject } from '../../src/base/arguments.js';
import { PathwayError } from '../../src/base/pathway-error.js';
import { checkCode } from '../../src/io/codes/check-code.js';
import { checkLearner, checkSystem } from '../../src/model/check-arguments.js';
import { jsonSchema } from '../../src/model/json-schema.js';
import { readEntity } from '../../src/model/read-entity.js';
import { readSystem } from '../../src/model/read-system.js';
import { standardSchema } from '../../src/model/standard-schema.js';

const revoked = Proxy.revocable({}, {});
revoked.revoke();
const throwing = () => {
  throw new TypeError('mine');
};
const traps = new Proxy({}, { get: throwing, has: throwing, ownKeys: throwing, getPrototypeOf: throwing });
const odd: readonly [string, unknown][] = [
  ['undefined', undefined],
  ['null', null],
  ['a number', 7],
  ['NaN', Number.NaN],
  ['text', 'x'],
  ['empty text', ''],
  ['a symbol', Symbol('x')],
  ['a bigint', 1n],
  ['a function', () => 1],
  ['a list', [1]],
  ['a revoked proxy', revoked.proxy],
];
const codeOf = (call: () => unknown): string => {
  try {
    call();
    return 'none';
  } catch (error) {
    if (!(error instanceof PathwayError)) throw error;
    return `${error.code} ${error.argument}`;
  }
};

test.each([...odd, ['a proxy with traps that throw', traps], ['nothing of a system', {}]] as typeof odd)(
  '%s',
  (_, value) => {
    expect(codeOf(() => checkSystem(value))).toBe('bad-system system');
    expect(codeOf(() => readEntity(value as 'step', {}))).toBe('bad-argument kind');
    expect(codeOf(() => jsonSchema(value as 'steps'))).toBe('bad-argument of');
    expect(codeOf(() => standardSchema(value as 'steps'))).toBe('bad-argument of');
    expect(readEntity('step', value).ok).toBe(false);
    expect(standardSchema('steps')['~standard'].validate(value).issues).toBeDefined();
  },
);

test.each(odd)('%s is no learner', (_, value) => {
  expect(codeOf(() => checkLearner(value))).toMatch(
    /^(?:bad-argument learner|callback-failed learner\.\w+)$/,
  );
});

test('what is wrong inside is named by its way', () => {
  const system = { format: 'career-pathways/1', id: 's', title: 'S' };
  expect(codeOf(() => checkSystem({ ...system, steps: {} }))).toBe('bad-system system.steps');
  expect(codeOf(() => checkLearner({ steps: ['abe'] }))).toBe('bad-argument learner.steps[0]');
  expect(codeOf(() => checkLearner({ credentials: [{}] }))).toBe('bad-argument learner.credentials[0]');
  const getter = Object.defineProperty({}, 'steps', { get: throwing });
  expect(codeOf(() => checkLearner(getter))).toBe('callback-failed learner.steps');
  expect(codeOf(() => jsonSchema('steps', { target: 'draft-04' as 'draft-07' }))).toBe(
    'bad-argument options.target',
  );
  expect(codeOf(() => jsonSchema('steps', null as unknown as object))).toBe('bad-argument options');
});

/** What a mistake is answered with: the words of the error, or of the first issue. */
function wordsOf(call: () => unknown): string {
  try {
    const answer = call() as { readonly issues?: readonly { readonly message: string }[] } | undefined;
    return answer?.issues?.[0]?.message ?? 'none';
  } catch (error) {
    return error instanceof PathwayError ? error.message : String(error);
  }
}

test.each<readonly [string, () => unknown, string]>([
  [
    'a field of a learner that is misspelt',
    () => checkLearner({ credential: ['cna'] }),
    'There is no field learner.credential. Write learner.credentials.',
  ],
  [
    'a field that no learner has',
    () => checkLearner({ name: 'A' }),
    'There is no field learner.name. Write one of credentials, steps, levels, competencies, experience, populations, decisions.',
  ],
  [
    'an id in place of a step taken',
    () => checkLearner({ steps: ['abe'] }),
    'learner.steps[0] is "abe". Give an object such as { step: \'abe\' }.',
  ],
  [
    'a step taken without its step',
    () => checkLearner({ steps: [{ step: 'abe' }, { id: 'abe' }] }),
    "learner.steps[1] is an object. Give an object such as { step: '…' }.",
  ],
  [
    'a level without its number',
    () => checkLearner({ levels: [{ scheme: 'grade' }] }),
    "learner.levels[0] is an object. Give an object such as { scheme: '…', level: 2 }.",
  ],
  [
    'what a reader returned in place of its value',
    () => checkSystem(readSystem({ format: 'career-pathways/1', id: 's', title: 'S' })),
    'system is an object. Give its .value, once .ok is true.',
  ],
  [
    'JSON as text in place of a system',
    () => checkSystem('{}'),
    'system is "{}". Give a pathway system: JSON.parse the text.',
  ],
  ['JSON as text for a reader', () => readSystem(' {}'), 'This is JSON as text. Give JSON.parse(text).'],
  ['a title for a reader', () => readSystem('ABE'), 'Write an object here.'],
  [
    'nothing for a reader',
    () => readSystem(undefined),
    'There is no value here. Give what is to be read, such as JSON.parse returns.',
  ],
  [
    'a function for a reader',
    () => readSystem(() => 1),
    'A function is not JSON. Give what is to be read, such as JSON.parse returns.',
  ],
  [
    'a Date as a day',
    () => checkDay(new Date(0)),
    "options.asOf is a Date. Give a day as text, '2026-11-01'.",
  ],
  ['no day', () => checkDay(undefined), "options.asOf is missing. Give a day as text, '2026-11-01'."],
  ['no options', () => checkObject(undefined), "options is missing. Give { asOf: '2026-11-01' }."],
  [
    'no options of another kind',
    () => checkCode('1', undefined as never),
    "options is missing. Give { scheme: 'SOC' }.",
  ],
])('%s is met with what to give', (_, call, words) => {
  expect(wordsOf(call)).toBe(words);
});
