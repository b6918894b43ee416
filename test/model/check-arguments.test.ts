/** Arguments that are no system and no learner are named, whatever they are. */
import { expect, test } from 'vitest';
import { PathwayError } from '../../src/base/pathway-error.js';
import { checkLearner, checkSystem } from '../../src/model/check-arguments.js';
import { jsonSchema } from '../../src/model/json-schema.js';
import { readEntity } from '../../src/model/read-entity.js';
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
  expect(codeOf(() => checkLearner({ steps: ['abe'] }))).toBe('bad-argument learner.steps');
  expect(codeOf(() => checkLearner({ credentials: [{}] }))).toBe('bad-argument learner.credentials');
  const getter = Object.defineProperty({}, 'steps', { get: throwing });
  expect(codeOf(() => checkLearner(getter))).toBe('callback-failed learner.steps');
  expect(codeOf(() => jsonSchema('steps', { target: 'draft-04' as 'draft-07' }))).toBe(
    'bad-argument options.target',
  );
  expect(codeOf(() => jsonSchema('steps', null as unknown as object))).toBe('bad-argument options');
});
