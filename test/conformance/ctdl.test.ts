/** CTDL as it is published: every document comes in and goes out the same; edits change what they change and no more. */
import { describe, expect, test } from 'vitest';
import { determineWioa } from '../../src/definitions/wioa/determine-wioa.js';
import { exitPoints } from '../../src/graph/doors/exit-points.js';
import { pathwayGraph } from '../../src/graph/pathway-graph.js';
import { inspectSystem } from '../../src/inspect/inspect-system.js';
import { inspectCtdl } from '../../src/io/ctdl/inspect-ctdl.js';
import { readCtdl } from '../../src/io/ctdl/read-ctdl.js';
import { writeCtdl } from '../../src/io/ctdl/write-ctdl.js';
import { nextSteps } from '../../src/learner/next-steps.js';
import { readSystem } from '../../src/model/read-system.js';
import type { Requirement } from '../../src/model/requirement.js';
import type { Step } from '../../src/model/step.js';
import type { PathwaySystem } from '../../src/model/system.js';
import { depth, sample } from '../depth.js';
import { documents, folders, page, parsedOf } from './ctdl-documents.js';
import { isThere, once } from './shared-data.js';

const fixtures = 'ctdl/ctdl-validate-fixtures';
const there = isThere(...folders, fixtures);
const examples = 'ctdl/pathways/Pathway-Examples';
const heriotWatt = `${examples}/HeriotWatt/pathway.json`;
const teaching = `${examples}/Badgr/Badgr (Final) - EmpoweringTeachingExcellence_Nate.json`;
const french = `${examples}/Badgr/Badgr_French_B.A.MarketableSkills_CR_sandbox.json`;
const bakersfield = `${examples}/Archive/Bakersfield_AS_CS_pathway-CSU_transfer-v2.json`;

function systemOf(path: string): PathwaySystem {
  const parsed = parsedOf(path);
  const read = readCtdl('value' in parsed ? parsed.value : undefined);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value.system;
}

test.skipIf(depth === 'quick' || !there)(
  'the page docs/ctdl-documents.md says what becomes of each document',
  async () => {
    await expect(page()).toMatchFileSnapshot('../../docs/ctdl-documents.md');
  },
);

test.skipIf(!there)('every document that is read becomes a valid system', () => {
  for (const path of sample(documents, 12)) {
    const parsed = parsedOf(path);
    const read = 'value' in parsed ? readCtdl(parsed.value) : undefined;
    if (read?.ok) expect({ path, ...readSystem(read.value.system) }).toMatchObject({ path, ok: true });
  }
});

describe.skipIf(!there)('an edit changes the output there and only there', () => {
  const before = new Map<string, unknown>();
  const written = (path: string, edit: (system: PathwaySystem) => PathwaySystem) => {
    const system = systemOf(path);
    if (!before.has(path)) before.set(path, writeCtdl(system).output);
    return differences(before.get(path), writeCtdl(edit(system)).output);
  };
  const step = (system: PathwaySystem, title: string, change: (step: Step) => Step): PathwaySystem => ({
    ...system,
    steps: system.steps?.map((each) => (each.title === title ? change(each) : each)) ?? [],
  });
  const titled = (title: string) => (each: Step) => ({ ...each, title });

  test('a title', () => {
    expect(written(heriotWatt, (s) => step(s, 'Digital Forensics', titled('Forensics')))).toEqual([
      expect.stringMatching(
        /^\/\d+\/https:~1~1purl.org~1ctdl~1terms~1name\/0\/@value: "Digital Forensics" → "Forensics"$/,
      ),
    ]);
    expect(written(teaching, (s) => step(s, 'Foundation Forums (Contribute)', titled('Forums')))).toEqual([
      expect.stringMatching(/^\/\d+\/ceterms:name\/en: "Foundation Forums \(Contribute\)" → "Forums"$/),
    ]);
    expect(
      written(bakersfield, (s) => step(s, 'Analytic Geometry/Calculus I', titled('Calculus I'))),
    ).toEqual([
      expect.stringMatching(/^\/@graph\/\d+\/name: "Analytic Geometry\/Calculus I" → "Calculus I"$/),
    ]);
  });

  test('a condition', () => {
    const onlySome = (requirement: Requirement): Requirement => {
      if (requirement.kind === 'some') return { ...requirement, least: requirement.least - 1 };
      if (requirement.kind !== 'all') return requirement;
      const [first, ...rest] = requirement.of;
      return { kind: 'all', of: first ? [onlySome(first), ...rest] : rest };
    };
    const easier = (each: Step): Step =>
      each.requires ? { ...each, requires: onlySome(each.requires) } : each;
    expect(written(heriotWatt, (s) => step(s, 'CertHE (exit certificate)', easier))).toEqual([
      expect.stringMatching(/^\/\d+\/https:~1~1purl.org~1ctdl~1terms~1requiredNumber\/0\/@value: 8 → 7$/),
    ]);
    const withNumber =
      systemOf(teaching).steps?.find(({ requires }) => requires?.kind === 'some' && requires.least > 1)
        ?.title ?? '';
    expect(written(teaching, (s) => step(s, withNumber, easier))).toEqual([
      expect.stringMatching(/^\/\d+\/ceterms:hasCondition\/0\/ceterms:requiredNumber: \d+ → \d+$/),
    ]);
    const steps = systemOf(bakersfield).steps ?? [];
    const needing = steps.find(({ requires }) => requires)?.title ?? '';
    const other = steps.find(({ title }) => title === 'Introduction to Ethics')?.id ?? '';
    const changes = written(bakersfield, (s) =>
      step(s, needing, (each) => ({ ...each, requires: { kind: 'step', step: other } })),
    );
    expect(changes.length).toBeGreaterThan(0);
    expect(changes.every((change) => /\/hasCondition|\/prerequisite/.test(change))).toBe(true);
  });

  test('an exit: an award that is left out', () => {
    const changes = written(heriotWatt, (s) => ({
      ...step(s, 'DipHE (exit diploma)', (each) => ({ ...each, awards: each.awards?.slice(0, 1) ?? [] })),
    }));
    expect(changes).toEqual([
      expect.stringMatching(/\/https:~1~1purl.org~1ctdl~1terms~1proxyFor\/1: .* → nothing$/),
    ]);
  });

  test('an exit: a kind of credential', () => {
    for (const path of [teaching, french]) {
      const award = systemOf(path).credentials?.[0]?.id;
      const changes = written(path, (s) => ({
        ...s,
        credentials:
          s.credentials?.map((each) => (each.id === award ? { ...each, kind: 'Certificate' } : each)) ?? [],
      }));
      expect(changes.length).toBeGreaterThan(0);
      for (const change of changes)
        expect(change).toMatch(/\/ceterms:credentialType: "(.*)DigitalBadge" → "\1Certificate"$/);
    }
  });
});

/** Where two JSON values differ: place, before → after. */
function differences(before: unknown, after: unknown, path = ''): string[] {
  if (typeof before !== 'object' || typeof after !== 'object' || !before || !after)
    return before === after ? [] : [`${path}: ${shown(before)} → ${shown(after)}`];
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys.flatMap((key) =>
    differences(
      (before as Record<string, unknown>)[key],
      (after as Record<string, unknown>)[key],
      `${path}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`,
    ),
  );
}

function shown(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value);
}

describe.skipIf(!there)('Heriot-Watt', () => {
  const document = once(() => systemOf(heriotWatt));

  test('its exit awards are exits', () => {
    const system = document();
    const titles = new Map(system.credentials?.map(({ id, title }) => [id as string, title]));
    const graph = pathwayGraph(system, system.pathways?.[0]?.id ?? '');
    const awards = exitPoints(graph).flatMap(({ credentials }) => credentials.map((id) => titles.get(id)));
    expect(awards.sort()).toEqual([
      'BSCO (exit degree)',
      'BSc (hons) in Computer Science',
      'CertHE (exit certificate)',
      'DipHE (exit diploma)',
    ]);
  });

  test('its constraints survive as words that a person decides', () => {
    const requirements = JSON.stringify(document().steps?.map(({ requires }) => requires));
    expect(requirements.match(/"kind":"text"/g)?.length).toBe(37 + 1);
    expect(requirements.match(/which this document does not hold/g)?.length).toBe(1);
    expect(inspectSystem(document())).toEqual([]);
  });
});

describe.skipIf(!there)('a determination', () => {
  test.each([heriotWatt, teaching, french, bakersfield])('%s: unknown where CTDL is silent', (path) => {
    const system = systemOf(path);
    const determination = determineWioa(system, system.pathways?.[0]?.id ?? '', { asOf: '2026-11-01' });
    expect(determination.verdict).toBe('undetermined');
    expect(determination.elements.map(({ verdict }) => verdict)).not.toContain('met');
  });
});

describe.skipIf(!there)('the n-of-m trees of the teaching badges, for three learners worked by hand', () => {
  const document = once(() => systemOf(teaching));
  const idOf = (title: string) => document().steps?.find((step) => step.title === title)?.id ?? title;
  const statusFor = (done: readonly string[], title: string) => {
    const graph = pathwayGraph(document(), document().pathways?.[0]?.id ?? '');
    const learner = { steps: done.map((each) => ({ step: idOf(each) })) };
    return nextSteps(graph, learner).find(({ step }) => step === idOf(title))?.status;
  };
  const track = [
    'ETE Conference 1st (Engage)',
    'Plan Teaching Excellence Pathway (Engage)',
    'Explore Course (Engage)',
  ];

  test('with nothing: single badges are ready, what is made of them is blocked', () => {
    expect(statusFor([], 'Explore Course (Engage)')).toBe('ready');
    expect(statusFor([], 'Graduate Student Track')).toBe('blocked');
    expect(statusFor([], 'Scholar Contribute Level')).toBe('blocked');
    expect(statusFor([], 'Teaching Excellence Pathway')).toBe('blocked');
  });

  test('with three badges: the track that asks for all three is ready, the one that asks for another is not', () => {
    expect(statusFor(track, 'Graduate Student Track')).toBe('ready');
    expect(statusFor(track.slice(1), 'Graduate Student Track')).toBe('blocked');
    expect(statusFor(track, 'Individualized Teaching Improvement Track')).toBe('blocked');
    expect(statusFor(track, 'Explore College Teaching Certificate')).toBe('blocked');
  });

  test('with the track and two more badges, five of twenty-three: the certificate is ready, with one more it is not', () => {
    const one = [...track, 'Graduate Student Track', 'Teaching Podcast (Engage)'];
    expect(statusFor(one, 'Explore College Teaching Certificate')).toBe('blocked');
    expect(statusFor([...one, 'Teaching Ebook (Engage)'], 'Explore College Teaching Certificate')).toBe(
      'ready',
    );
    expect(
      statusFor([...one, 'Peer Review Course (Contribute)'], 'Explore College Teaching Certificate'),
    ).toBe('blocked');
    expect(statusFor([...one, 'Peer Review Course (Contribute)'], 'Scholar Contribute Level')).toBe('ready');
  });
});

describe.skipIf(!there)('inspecting', () => {
  const found = (path: string) => {
    const parsed = parsedOf(path);
    const read = inspectCtdl('value' in parsed ? parsed.value : undefined);
    return read.ok ? read.value : [];
  };

  test.each([
    ['bug_class_250_bare_uuid_for_ctid', ['ctid-form']],
    ['ctid_warnings', ['ctid-case', 'ctid-version']],
    ['inverse_mismatch', ['one-sided']],
    ['unresolved_bnode', ['undefined-node']],
    ['clean_empty_graph', []],
    ['clean_framework', []],
    ['clean_optional_only', []],
    ['clean_single_entity', []],
    ['external_reference', []],
    // Of the classes and frameworks that properties may stand on, nothing is said here.
    ['domain_violation', []],
    ['bug_class_252_wrong_framework_identifier', []],
  ])('%s', (name, codes) => {
    expect(found(`${fixtures}/${name}.json`).map(({ code }) => code)).toEqual(codes);
  });

  test.skipIf(depth === 'quick')(
    'published documents: nothing that the schema itself gets wrong, and little else',
    () => {
      const bad = documents.flatMap((path) => {
        const codes = found(path).filter(({ severity }) => severity !== 'info');
        return codes.length === 0
          ? []
          : [`${path.split('/').at(-1)}: ${[...new Set(codes.map(({ code }) => code))].join(', ')}`];
      });
      expect(bad).toEqual([
        'Bakersfield_AS_CS_pathway-CSU_transfer-v2.json: doubled-node',
        'Bakersfield_AS_CS_pathway-CSU_transfer.json: doubled-node, destination-class',
        'Bakersfield_AS_CS_pathway-UC_transfer.json: doubled-node, destination-class',
        'PathwayConditions.json: language-tag',
      ]);
    },
  );
});
