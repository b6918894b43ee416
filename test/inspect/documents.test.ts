/** Whole documents: those of the guides, and random ones. */
import { readdirSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defineSystem } from '../../src/inspect/define-system.js';
import { inspectSystem } from '../../src/inspect/inspect-system.js';
import { readSystem } from '../../src/model/read-system.js';
import { tables } from '../../src/model/tables.js';
import { seen, trials } from '../depth.js';
import { systems } from '../model/arbitrary-system.js';
import { resolve } from '../model/places.js';

const folder = new URL('../../docs/examples/', import.meta.url);
const examples = readdirSync(folder).filter((name) => name.endsWith('.json'));

describe('the examples of the guides', () => {
  it('are there', () => {
    expect(examples).toEqual(expect.arrayContaining(['tucson-bht-developed.json', 'tucson-bht.json']));
  });

  it.each(examples)('%s is read and has no problem', (name) => {
    const document: unknown = JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
    const answer = readSystem(document);
    if (!answer.ok) expect.fail(JSON.stringify(answer.issues, null, 2));
    expect(answer.value).toBe(document);
    expect(inspectSystem(answer.value)).toEqual([]);
    expect(defineSystem(answer.value)).toBe(document);
    expect((answer.value.pathways ?? answer.value.roles)?.length).toBeGreaterThan(0);
  });
});

const codes = new Set([
  'dangling-reference',
  'wrong-kind',
  'cycle',
  'unreachable-step',
  'no-entry',
  'entry-off-pathway',
  'exit-off-pathway',
  'entry-waives',
  'listed-twice',
  'counted-twice',
  'no-steps',
  'never-supplied',
  'no-amount',
  'wage-order',
  'wage-twice',
  'unlikely-wage',
  'never-met',
  'look-alike-scheme',
  'mixed-credit-units',
  'follows-cycle',
  'idle-translation',
  'unknown-language',
  'unknown-edition',
  'unknown-state',
]);
/** Findings that stand at a text in another language, or at a code. */
const atTexts = new Set(['idle-translation', 'unknown-state']);
/** Findings that stand at an amount or a year. */
const atNumbers = new Set(['wage-order', 'unlikely-wage']);
/** Findings that stand at a name, which their text repeats. */
const atIds = new Set([
  'dangling-reference',
  'wrong-kind',
  'listed-twice',
  'never-supplied',
  'look-alike-scheme',
  'unknown-edition',
]);
/** Findings that random documents have rarely or never; pathway-findings.test.ts and wage-findings.test.ts have those. */
const rare = ['entry-waives', 'wage-twice', 'look-alike-scheme', 'unknown-state'];

describe('random valid systems', () => {
  const tally = new Map<string, number>();

  it('are inspected without an error, and every problem is in the document', () => {
    fc.assert(
      fc.property(systems, (system) => {
        const before = structuredClone(system);
        const problems = inspectSystem(system).filter(({ code }) => code !== 'empty-system');
        expect(isDeepStrictEqual(system, before)).toBe(true);
        const isThere = ({ code, path, at, message }: (typeof problems)[number]) => {
          tally.set(code, (tally.get(code) ?? 0) + 1);
          const place = resolve(system, path);
          // A part of a requirement that stands twice is a part, not an id.
          const isPart = code === 'listed-twice' && typeof place === 'object';
          const named =
            atIds.has(code) && !isPart
              ? typeof place === 'string' && message.includes(`"${place}"`)
              : atNumbers.has(code)
                ? typeof place === 'number' && message.includes(String(place))
                : atTexts.has(code) || path === '/language'
                  ? typeof place === 'string'
                  : typeof place === (code === 'entry-off-pathway' ? 'string' : 'object');
          const [, table, row] = path.split('/');
          const inRow =
            at.kind === 'system'
              ? (table === 'language' || table === 'region') && at.id === system.id
              : table === tables[at.kind] && resolve(system, `/${table}/${row}/id`) === at.id;
          return codes.has(code) && named && inRow;
        };
        expect(problems.filter((problem) => !isThere(problem))).toEqual([]);
        expect(isDeepStrictEqual(inspectSystem(system), inspectSystem(system))).toBe(true);
      }),
      trials(20_000, 20261102, 8),
    );
  });

  it('between them have every sort of problem', () => {
    for (const code of codes) if (!rare.includes(code)) seen(tally.get(code), 0, code);
  });
});
