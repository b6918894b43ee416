/** Determinations as a SARIF 2.1.0 log, for tools that collect results of checks. */

import {
  checkFields,
  checkIterable,
  checkObject,
  checkText,
  checkWord,
  itemsOf,
  wrong,
} from '../base/arguments.js';
import { canonicalJson } from '../base/canonical-json.js';
import { sha256 } from '../base/sha256.js';
import { visible } from '../base/visible.js';
import type { Determination, ElementFinding } from '../logic/determination.js';
import { checkSystem } from '../model/check-arguments.js';
import type { PathwaySystem } from '../model/system.js';
import { definitionTitle, factsOfElement, holdsText } from './determination-parts.js';
import { checkTextsOf, type ElementWords, elementWords, speechOf, type TextsOf } from './element-words.js';
import { type Locate, locator } from './sarif-location.js';
import type { SarifLog, SarifMessage, SarifResult, SarifRule } from './sarif-log.js';
import type { Speech } from './speech.js';

const profiles = ['full', 'code-scanning'] as const;

/** What `determinationSarif` can be asked with. */
export interface DeterminationSarifOptions {
  /**
   * `full`: a result for every element, with its kind; absent: this. `code-scanning`: only what is not met or open, as
   * GitHub's code scanning takes it; it needs `document`.
   */
  readonly profile?: (typeof profiles)[number];
  /** The document that was checked, and where it is, as a URI: places are then written as JSON Pointers into it. */
  readonly document?: { readonly uri: string; readonly system: PathwaySystem };
}

/**
 * Determinations as a SARIF 2.1.0 log: a rule for each element of their definitions, a result for each element of each
 * subject. In `full`, what is met is `pass` and what is not met `fail`; an open element is `review` where only a judgment
 * is missing, else `open`; what does not apply is `notApplicable`. In `code-scanning`, what is not met is an error, and
 * what is open a note, or a warning where the document contradicts itself, is out of date, or leads nowhere.
 *
 * @throws PathwayError `wrong-texts`, `bad-system`, `bad-argument`, `callback-failed`.
 *
 * @example
 * ```ts
 * import { textsOf } from 'career-pathways/definitions';
 * import { determinationSarif } from 'career-pathways/view';
 * import { determineWioa } from 'career-pathways/wioa';
 * const system = { format: 'career-pathways/1', id: 's', title: 'S', pathways: [{ id: 'p', title: 'Care', steps: [] }] } as const;
 * const found = determineWioa(system, 'p', { asOf: '2026-11-01' });
 * const results = (profile: 'full' | 'code-scanning') =>
 *   determinationSarif([found], textsOf, { profile, document: { uri: 'care.json', system } }).runs[0]?.results;
 * results('full')?.map(({ ruleId, kind }) => `${ruleId} ${kind}`)[3]; // => 'wioa-3-7/C open'
 * results('code-scanning')?.map(({ level }) => level)[3]; // => 'note'
 * ```
 */
export function determinationSarif(
  determinations: Iterable<Determination>,
  textsOf: TextsOf,
  options: DeterminationSarifOptions = {},
): SarifLog {
  checkIterable(determinations, 'determinations');
  checkTextsOf(textsOf);
  checkSarifOptions(options);
  const { profile = 'full', document } = options;
  const locate = locator(document, profile === 'code-scanning');
  const rules = new Map<string, { readonly at: number; readonly rule: SarifRule }>();
  const results: SarifResult[] = [];
  for (const determination of itemsOf(determinations, 'determinations')) {
    const speech = speechOf(determination, textsOf);
    for (const element of determination.elements) {
      const words = elementWords(element, determination, speech);
      const { id } = determination.definition;
      const says = element.tests.map(({ fact }) => holdsText(fact, speech.texts));
      const rule = ruleOf(`${id}/${element.id}`, words, says, { determination, speech });
      const at = rules.get(rule.id)?.at ?? rules.size;
      if (at === rules.size) rules.set(rule.id, { at, rule });
      const ranked = profile === 'full' ? kindOf(element) : alertOf(element);
      if (ranked)
        results.push({
          ruleId: rule.id,
          ruleIndex: at,
          ...ranked,
          ...resultOf(element, { determination, speech }, words, locate),
        });
    }
  }
  const driver = { name: 'career-pathways', rules: [...rules.values()].map(({ rule }) => rule) };
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver },
        columnKind: 'utf16CodeUnits',
        ...(document && { artifacts: [{ location: { uri: document.uri }, mimeType: 'application/json' }] }),
        results,
        properties: { standing: 'advisory' },
      },
    ],
  };
}

function checkSarifOptions(options: unknown): asserts options is DeterminationSarifOptions {
  checkFields(options, ['profile', 'document']);
  const { profile = 'full', document } = options as DeterminationSarifOptions;
  checkWord(profile, profiles, 'options.profile');
  if (document === undefined) {
    if (profile === 'code-scanning')
      wrong(
        'options.document',
        document,
        'the document with its URI: code scanning shows no result without a file',
      );
    return;
  }
  checkObject(document, 'options.document');
  checkText(document.uri, 'options.document.uri');
  checkSystem(document.system, 'options.document.system');
}

/** A determination, and how to speak of it. */
interface Spoken {
  readonly determination: Determination;
  readonly speech: Speech;
}

function ruleOf(
  id: string,
  words: ElementWords,
  says: readonly string[],
  { determination, speech }: Spoken,
): SarifRule {
  const { definition } = determination;
  const { head, advisory } = speech.words.determinations.says;
  const text = `${words.asks} (${words.citation})`;
  return {
    id,
    shortDescription: { text: words.asks },
    fullDescription: { text: `${definitionTitle(determination, speech)}: ${text}` },
    help: {
      text: [`${text}. ${head}`, ...says.map((each) => `- ${each}`), advisory].join('\n'),
    },
    properties: { citation: words.citation, tags: [definition.id, definition.edition] },
  };
}

type Ranked = Pick<SarifResult, 'kind' | 'level'>;

/** What SARIF calls a verdict. Only a failure has a level. */
function kindOf({ verdict, causes }: ElementFinding): Ranked {
  const isOpen =
    verdict === 'undetermined' || causes.some((cause) => cause === 'rule-fault' || cause === 'limit-reached');
  if (verdict === 'met') return { kind: 'pass', level: 'none' };
  if (verdict === 'not-met') return { kind: 'fail', level: 'error' };
  if (!isOpen) return { kind: 'notApplicable', level: 'none' };
  return { kind: causes.every((cause) => cause === 'needs-judgment') ? 'review' : 'open', level: 'none' };
}

/** The same as an alert; none for what asks nothing of anyone. */
function alertOf(element: ElementFinding): Ranked | undefined {
  const { kind, level } = kindOf(element);
  if (kind === 'fail') return { kind, level };
  const isBroken = element.causes.some((cause) => !quiet.includes(cause));
  return kind === 'open' || kind === 'review'
    ? { kind: 'fail', level: isBroken ? 'warning' : 'note' }
    : undefined;
}

/** Causes behind which nothing is wrong with the document. */
const quiet: readonly string[] = ['needs-judgment', 'missing-fact', 'nothing-to-examine'];

function resultOf(
  element: ElementFinding,
  { determination, speech }: Spoken,
  words: ElementWords,
  locate: Locate,
): Omit<SarifResult, 'ruleId' | 'ruleIndex' | 'kind' | 'level'> {
  const { definition, subject, asOf, verdict } = determination;
  const hash = sha256(canonicalJson([definition.id, subject.system, subject.kind, subject.id, element.id]));
  const places = factsOfElement(element, determination).flatMap((fact) => [...fact.for, ...fact.against]);
  const related = [...new Map(places.map(({ at }) => [canonicalJson(at), at])).values()].map((at) =>
    locate(at, speech.name(at.kind, at.id)),
  );
  return {
    message: messageOf(element, words, { title: subject.title, speech }),
    locations: [locate({ kind: subject.kind, id: subject.id }, subject.title)],
    ...(related.length > 0 && { relatedLocations: related }),
    partialFingerprints: { primaryLocationLineHash: `${hash}:1`, 'subjectAndElement/v1': hash },
    properties: {
      definition: definition.id,
      edition: definition.edition,
      asOf,
      subject: `${subject.kind}/${subject.id}`,
      ...(subject.digest !== undefined && { digest: subject.digest }),
      verdict,
      elementVerdict: element.verdict,
      causes: element.causes,
      ...(element.support && { support: element.support }),
    },
  };
}

function messageOf(
  { verdict }: ElementFinding,
  { asks, holds, fails, open, question, owner }: ElementWords,
  { title, speech }: { readonly title: string; readonly speech: Speech },
): SarifMessage {
  const { says, verdicts, firstAsk } = speech.words.determinations;
  const part = (head: string, list: readonly string[]) =>
    list.length > 0 ? ` ${head}: ${list.join('; ')}.` : '';
  const first = question ? ` ${firstAsk(owner, question)}` : '';
  return {
    text: visible(
      `${title}. ${asks}: ${verdicts[verdict].replaceAll('-', ' ')}.${part(says.fails, fails)}${part(says.open, open)}${part(says.holds, holds)}${first}`,
    ),
  };
}
