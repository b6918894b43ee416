/** Determinations as SARIF: fits the standard, one result per element, places that lead into the document. */
import { existsSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { PathwayError } from '../../src/base/pathway-error.js';
import { wayTo } from '../../src/base/pointer.js';
import { catalogue } from '../../src/definitions/catalogue.js';
import { determineAll } from '../../src/definitions/determine-all.js';
import { textsOf } from '../../src/definitions/texts-of.js';
import { determineWioa } from '../../src/definitions/wioa/determine-wioa.js';
import type { Determination } from '../../src/logic/determination.js';
import type { Cause, ElementVerdict } from '../../src/logic/verdict.js';
import { determinationSarif } from '../../src/view/determination-sarif.js';
import type { SarifLocation, SarifLog } from '../../src/view/sarif-log.js';
import { developed, tucson } from '../definitions/examples.js';
import { sample } from '../depth.js';
import { sarifSchema } from './sarif-schema.js';

const asOf = '2026-11-01';
const uri = 'documents/tucson-bht.json';
const document = () => ({ uri, system: tucson() });
const of = (system = tucson()) => [...determineAll(catalogue, [system], { asOf })];
const logs: readonly (readonly [string, () => SarifLog])[] = [
  ['full', () => determinationSarif(of(), textsOf)],
  ['full with places', () => determinationSarif(of(), textsOf, { document: document() })],
  ['full, all met', () => determinationSarif(of(developed()), textsOf, { profile: 'full' })],
  [
    'code-scanning',
    () => determinationSarif(of(), textsOf, { profile: 'code-scanning', document: document() }),
  ],
  ['of nothing', () => determinationSarif([], textsOf)],
  [
    'not in force',
    () => determinationSarif([determineWioa(tucson(), 'bht', { asOf: '2010-01-01' })], textsOf),
  ],
];

/** The official schema, from a file that stands elsewhere: SARIF_SCHEMA=sarif-schema-2.1.0.json. */
const official = process.env['SARIF_SCHEMA'] ?? '';
const formats = {
  uri: (text: string) => URL.canParse(text),
  'uri-reference': (text: string) => !/[\s<>"]/.test(text),
  'date-time': true,
} as const;

describe.each(logs)('a log, %s', (_, make) => {
  let made: SarifLog | undefined;
  const log = () => {
    made ??= make();
    return made;
  };

  test('fits the part of the standard that is used', () => {
    const ajv = new Ajv({ strict: false, allErrors: true, formats });
    ajv.validate(sarifSchema, log());
    expect(ajv.errors ?? []).toEqual([]);
  });

  test.runIf(existsSync(official))('fits the official schema', () => {
    const { $schema: _, id: __, $id: ___, ...schema } = JSON.parse(readFileSync(official, 'utf8'));
    const ajv = new Ajv({ strict: false, unicodeRegExp: false, allErrors: true, formats });
    ajv.validate(schema, JSON.parse(JSON.stringify(log())));
    expect(ajv.errors ?? []).toEqual([]);
  });

  test('names each rule once, and each result its rule', () => {
    const [run] = log().runs;
    const rules = run?.tool.driver.rules ?? [];
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    for (const { ruleId, ruleIndex } of run?.results ?? []) expect(rules[ruleIndex]?.id).toBe(ruleId);
  });

  test('has a level for failures and for nothing else, and one fingerprint for each result', () => {
    const [run] = log().runs;
    for (const { kind, level } of run?.results ?? []) expect(level === 'none').toBe(kind !== 'fail');
    const prints = (run?.results ?? []).map(
      ({ partialFingerprints }) => partialFingerprints['primaryLocationLineHash'],
    );
    expect(new Set(prints).size).toBe(prints.length);
  });
});

/** A determination whose first element came out so. */
function came(verdict: ElementVerdict, ...causes: Cause[]): Determination {
  const found = determineWioa(tucson(), 'bht', { asOf });
  const [first, ...rest] = found.elements;
  if (!first) throw new Error('no element');
  return { ...found, elements: [{ ...first, verdict, causes }, ...rest] };
}

test.each(
  sample([
    ['met', [], 'pass none', undefined],
    ['not-met', [], 'fail error', 'fail error'],
    ['undetermined', ['needs-judgment'], 'review none', 'fail note'],
    ['undetermined', ['missing-fact'], 'open none', 'fail note'],
    ['undetermined', ['needs-judgment', 'nothing-to-examine'], 'open none', 'fail note'],
    ['undetermined', ['conflicting-evidence'], 'open none', 'fail warning'],
    ['undetermined', ['missing-fact', 'stale-evidence'], 'open none', 'fail warning'],
    ['undetermined', ['unresolved-reference'], 'open none', 'fail warning'],
    ['not-engaged', ['condition-not-triggered'], 'notApplicable none', undefined],
    ['not-run', ['not-in-force'], 'notApplicable none', undefined],
    ['not-run', ['excluded-by-caller'], 'notApplicable none', undefined],
    ['not-run', ['rule-fault'], 'open none', 'fail warning'],
    ['not-run', ['limit-reached'], 'open none', 'fail warning'],
  ] as const),
)('%s %j is %s in full, and to code scanning %s', (verdict, causes, full, alert) => {
  const shown = (profile: 'full' | 'code-scanning') => {
    const log = determinationSarif([came(verdict, ...causes)], textsOf, { profile, document: document() });
    const result = log.runs[0]?.results.find(({ ruleId }) => ruleId === 'wioa-3-7/lead-in');
    return result && `${result.kind} ${result.level}`;
  };
  expect([shown('full'), shown('code-scanning')]).toEqual([full, alert]);
});

test('there is a result for each element, with its words, and a rule that says what is looked at', () => {
  const found = determineWioa(tucson(), 'bht', { asOf });
  const [run] = determinationSarif([found], textsOf).runs;
  expect(run?.results.map(({ ruleId }) => ruleId)).toEqual(found.elements.map(({ id }) => `wioa-3-7/${id}`));
  const texts = textsOf('wioa-3-7');
  const [industry] = (run?.results ?? []).slice(1);
  expect(industry?.message.text).toContain(texts.elements['A']);
  expect(industry?.message.text).toContain(texts.propositions['wioa.a.industry']?.holds);
  expect(industry?.message.text).toContain('First ask ');
  expect(industry?.properties).toMatchObject({
    verdict: 'undetermined',
    elementVerdict: 'undetermined',
    asOf,
  });
  expect(run?.tool.driver.rules[1]?.help.text).toContain(texts.propositions['wioa.a.skill-needs']?.holds);
  expect(run?.tool.driver.rules[1]?.properties.citation).toBe('29 U.S.C. 3102(7)(A)');
});

test('every place leads to the thing that it names', () => {
  const system = developed();
  const [run] = determinationSarif(of(system), textsOf, { document: { uri, system } }).runs;
  const places = (run?.results ?? []).flatMap(({ locations, relatedLocations = [] }) => [
    ...locations,
    ...relatedLocations,
  ]);
  const led = places.map(({ physicalLocation, logicalLocations: [logical] }: SarifLocation) => {
    expect(physicalLocation?.artifactLocation).toEqual({ uri, index: 0 });
    const way = wayTo(physicalLocation?.properties?.pointer ?? 'none');
    const thing = way
      .slice(0, 2)
      .reduce<unknown>((value, part) => (value as { [key: string]: unknown })?.[part], system);
    return [(thing as { id?: string })?.id, logical?.name];
  });
  expect(led.length).toBeGreaterThan(20);
  for (const [id, name] of led) expect(id).toBe(name);
  const titles = places.flatMap(({ logicalLocations }) =>
    logicalLocations.map(({ properties }) => properties?.title),
  );
  expect(titles).toContain(system.pathways?.[0]?.title);
  expect(titles).toContain(system.steps?.[0]?.title);
});

test('code scanning needs a file, gets a line in it, and the same fingerprint when the document changes', () => {
  const prints = (system = tucson()) =>
    determinationSarif([determineWioa(system, 'bht', { asOf })], textsOf, {
      profile: 'code-scanning',
      document: { uri, system },
    }).runs[0]?.results.map(({ partialFingerprints, locations: [first] }) => {
      expect(first?.physicalLocation?.region).toEqual({ startLine: 1 });
      return partialFingerprints['primaryLocationLineHash'];
    });
  expect(prints({ ...tucson(), title: 'Otherwise' })).toEqual(prints());
  expect(() => determinationSarif([], textsOf, { profile: 'code-scanning' })).toThrow(PathwayError);
});
