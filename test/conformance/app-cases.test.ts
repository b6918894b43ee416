/** A nursing ladder and one person on it: cases that stand beside the project, where they are there. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { waves } from '../../src/graph/order/waves.js';
import { pathwayGraph } from '../../src/graph/pathway-graph.js';
import { inspectSystem } from '../../src/inspect/inspect-system.js';
import { gapTo } from '../../src/learner/gap-to.js';
import { nextSteps } from '../../src/learner/next-steps.js';
import type { Learner } from '../../src/model/learner.js';
import { readSystem } from '../../src/model/read-system.js';
import type { PathwaySystem } from '../../src/model/system.js';
import { requirementText } from '../../src/view/requirement-text.js';
import { shared } from './shared-data.js';

const folder = join(shared, 'cases/app');
const isThere = existsSync(folder);
const textOf = (file: string) => readFileSync(join(folder, file), 'utf8');
const nursing = () => JSON.parse(textOf('nursing.json')) as PathwaySystem;
const statuses = (system: PathwaySystem, learner: Learner, pathway = 'rn', asOf?: string) =>
  Object.fromEntries(
    nextSteps(pathwayGraph(system, pathway), learner, asOf === undefined ? {} : { asOf }).map((row) => [
      row.step,
      row.status,
    ]),
  );

describe.skipIf(!isThere)('one person on the nursing ladder', () => {
  test('a nurse is offered nothing that she holds', () => {
    const found = statuses(nursing(), { credentials: ['rn', 'adn', 'hse', 'cna', 'lpn'] });
    expect(new Set(Object.values(found))).toEqual(new Set(['held']));
  });

  test('experience is told by the title of the work', () => {
    const system = nursing();
    const asked = { kind: 'experience', years: 1, occupation: 'lpn-job' } as const;
    expect(requirementText(asked, { system })).toBe('1 year as Licensed practical nurse');
  });

  test('a step that has ceased is not ready on a day', () => {
    const system = nursing();
    const steps = (system.steps ?? []).map((step, at) =>
      at === 2 ? { ...step, status: 'ceased' as const } : step,
    );
    expect(statuses({ ...system, steps }, {}, 'rn', '2026-11-01')['anatomy']).toBe('closed');
  });

  test('a goal that is misspelt throws', () => {
    const call = () => gapTo(pathwayGraph(nursing(), 'rn'), {}, { kind: 'credential', credential: 'nope' });
    expect(call).toThrow(expect.objectContaining({ code: 'unknown-goal' }));
  });

  test('the members of a cycle are ids', () => {
    const system = nursing();
    const steps = (system.steps ?? []).map((step, at) =>
      at === 0 ? { ...step, requires: { kind: 'step', step: 'adn-year-2' } as const } : step,
    );
    const cycle = inspectSystem({ ...system, steps }).find(({ code }) => code === 'cycle');
    expect(cycle?.members).toEqual(expect.arrayContaining(['bridge', 'adn-year-2']));
  });

  test('a door that waives is warned about, and the ladder keeps its order', () => {
    const system = nursing();
    expect(inspectSystem(system).map(({ code, path }) => `${code} ${path}`)).toEqual([
      'entry-waives /entries/1/requires',
    ]);
    const order = waves(pathwayGraph(system, 'rn')).waves;
    const at = (id: string) => order.findIndex((wave) => wave.includes(id));
    expect(at('cna-course')).toBeLessThan(at('lpn-program'));
  });
});

interface Expected {
  readonly file: string;
  readonly places: readonly string[];
}

const expected: readonly Expected[] = isThere
  ? (JSON.parse(textOf('mistakes/expected.json')) as Expected[])
  : [];

/** Where what is wrong can only be told at another place than where the hand slipped, and what the text names there. */
const toldElsewhere: { readonly [file: string]: string } = {
  '06-cycle.json': '"bridge"',
  '19-entry.json': 'the pathway "rn"',
  '33-credential.json': 'never supplied',
};

describe.skipIf(!isThere)('everyday mistakes in it', () => {
  test.each(expected.filter(({ places }) => places.length > 0).map((each) => [each.file, each] as const))(
    '%s',
    (file, { places }) => {
      const read = readSystem(JSON.parse(textOf(`mistakes/${file}`)));
      const found: readonly { readonly path: string; readonly message: string }[] = read.ok
        ? inspectSystem(read.value)
        : read.issues;
      const words = toldElsewhere[file];
      const near = (path: string) =>
        places.some(
          (place) =>
            path === place || path.startsWith(`${place}/`) || (path !== '' && place.startsWith(`${path}/`)),
        );
      const named = found.filter(({ path, message }) =>
        words === undefined ? near(path) : message.includes(words),
      );
      expect(named).not.toEqual([]);
    },
  );

  test('JSON that was not parsed is told apart', () => {
    const read = readSystem(textOf('nursing.json'));
    expect(read.ok ? '' : read.issues[0]?.message).toContain('JSON.parse(text)');
  });
});
