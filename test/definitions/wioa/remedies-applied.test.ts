/** What a report asks for changes the answer once it is done, in every document of the cases and the examples. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { determineWioa } from '../../../src/definitions/wioa/determine-wioa.js';
import { wioaTexts as texts } from '../../../src/definitions/wioa/texts.js';
import type { PathwaySystem } from '../../../src/model/system.js';
import { remediesOf } from '../../../src/view/remedies.js';
import { speechFor } from '../../../src/view/speech.js';
import { shared } from '../../conformance/shared-data.js';
import { sample, seen } from '../../depth.js';
import { root } from '../../doors.js';
import { applied } from './remedies-applied.js';

const asOf = '2026-11-01';
const inFolder = (folder: string) =>
  (existsSync(folder) ? readdirSync(folder) : [])
    .filter((name) => name.endsWith('.json') && name !== 'expected.json')
    .map((name) => join(folder, name));
const read = (path: string): PathwaySystem => JSON.parse(readFileSync(path, 'utf8'));

/** Whether recording just what an action names was enough, without a record that answers the question. */
const tally: boolean[] = [];

/** What stayed as it was although what was asked for was done, and how many kinds of things were done. */
function tried(system: PathwaySystem, pathway: string) {
  const before = determineWioa(system, pathway, { asOf });
  const remedies = remediesOf(before, speechFor(before, texts));
  const open = before.elements.filter(({ verdict }) => verdict === 'not-met' || verdict === 'undetermined');
  const asked = new Set(remedies.map(({ element }) => element));
  const unasked = open.filter(({ id }) => !asked.has(id)).map(({ id }) => id);
  const idle = remedies.flatMap((remedy) => {
    const fact = before.facts.find(({ id }) => id === remedy.fact);
    if (!fact) return [remedy.ask];
    const verdictIn = ({ elements }: typeof before) =>
      elements.find(({ id }) => id === remedy.element)?.verdict;
    const changes = (done: PathwaySystem) => {
      const after = determineWioa(done, pathway, { asOf });
      const state = after.facts.find(({ id }) => id === fact.id)?.state;
      return state !== fact.state || verdictIn(after) !== verdictIn(before);
    };
    const [first, ...others] = applied(system, remedy, fact, before) as [PathwaySystem, ...PathwaySystem[]];
    const asAsked = changes(first);
    if (others.length > 0) tally.push(asAsked);
    return asAsked || others.some(changes) ? [] : [`${fact.id} ${remedy.how}`];
  });
  return { unasked, idle, kinds: remedies.map(({ how }) => how) };
}

const documents = inFolder(join(shared, 'cases/wioa'));
const examples = inFolder(`${root}docs/examples`);

describe.each([
  ['the examples', examples],
  ['the documents of ../shared/cases/wioa', documents],
])('%s', (_, paths) => {
  test.skipIf(paths.length === 0)('what is asked for changes the answer', () => {
    const kinds = new Set<string>();
    for (const path of sample(paths, 12)) {
      const system = read(path);
      for (const { id } of system.pathways ?? []) {
        const found = tried(system, id);
        expect([path, found.unasked, found.idle]).toEqual([path, [], []]);
        for (const kind of found.kinds) kinds.add(kind);
      }
    }
    for (const kind of ['show-evidence', 'get-judgment']) seen(kinds.has(kind) ? 1 : 0, 0, kind);
    const enough = tally.filter((each) => each).length;
    console.info(`what the action names was enough ${enough} of ${tally.length} times`);
    expect(enough).toBeGreaterThan((tally.length * 3) / 4);
  });
});
