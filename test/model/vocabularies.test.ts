/** Every word of the format has a name that people can read. */
import { expect, test } from 'vitest';
import { learnerSchema } from '../../src/model/learner-schema.js';
import { systemSchema } from '../../src/model/system-schema.js';
import { vocabularies } from '../../src/model/vocabularies.js';
import { defOf, type Schema } from './schema-walk.js';

const all: readonly [
  string,
  { readonly [word: string]: { readonly name: string; readonly source?: string } },
][] = Object.entries(vocabularies);

/** The lists of words in a schema, each with a place where it holds. */
function* lists(
  schema: Schema,
  at: string,
  seen = new Set<Schema>(),
): Generator<[string, readonly string[]]> {
  if (seen.has(schema)) return;
  seen.add(schema);
  const def = defOf(schema);
  if (def.type === 'enum') yield [at, Object.values(def.entries) as string[]];
  const parts: readonly (readonly [string, Schema])[] =
    def.type === 'object'
      ? Object.entries(def.shape as Readonly<Record<string, Schema>>)
      : def.type === 'array'
        ? [['*', def.element as Schema]]
        : def.type === 'union'
          ? def.options.map((option) => ['', option as Schema] as const)
          : def.type === 'optional'
            ? [['', def.innerType as Schema]]
            : [];
  for (const [key, part] of parts) yield* lists(part, key === '' ? at : `${at}/${key}`, seen);
}

test('every list of words in the format is a vocabulary, in the same order', () => {
  const known = new Set(all.map(([, words]) => Object.keys(words).join(' ')));
  // A role takes on shared responsibilities, and what its type of partner typically does.
  const { responsibilities, duties } = vocabularies;
  known.add([...Object.keys(responsibilities), ...Object.keys(duties)].join(' '));
  const found = [...lists(systemSchema, 'system'), ...lists(learnerSchema, 'learner')];
  expect(found.length).toBeGreaterThan(40);
  expect(found.filter(([, words]) => !known.has(words.join(' '))).map(([at]) => at)).toEqual([]);
});

test.each(all)('the names of %s are written as people write, each once', (_, words) => {
  const names = Object.values(words).map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => !/^[A-Z]\S*( \S+)*$/.test(name))).toEqual([]);
});

test('what a vocabulary says beside its names', () => {
  const { credentialKinds, duties, populations, responsibilities, stepKinds, supportKinds } = vocabularies;
  expect(credentialKinds.TechnicalLevel1Certificate).toEqual({
    name: 'Technical level 1 certificate',
    family: 'certificate',
    source: 'CTDL',
  });
  expect(duties['deliver-training'].by).toBe('postsecondary');
  expect(populations['basic-skills-deficient'].source).toBe('WIOA section 3(5)');
  expect(populations['displaced-homemakers']).toEqual({
    name: 'Displaced homemakers',
    barrier: true,
    source: 'WIOA section 3(24)(A)',
  });
  expect(Object.values(populations).filter(({ barrier }) => barrier)).toHaveLength(14);
  expect(responsibilities['design-programs'].commonlyBy).toEqual(['education']);
  expect(vocabularies.partnerFunctions.labor).toEqual({ name: 'Labor organization' });
  expect(stepKinds.bridge.group).toBe('education');
  expect(supportKinds.transportation).toEqual({
    name: 'Transportation',
    group: 'supportive',
    source: '20 CFR 680.900',
  });
});
