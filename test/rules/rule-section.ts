/** One section of a page: how a proposition, or several of a kind, are decided, with executed examples. */
import type { CatalogueEntry } from '../../src/definitions/catalogue.js';
import type { RuleGuide } from '../../src/definitions/engine/guide.js';
import { causes, type TruthState } from '../../src/logic/verdict.js';
import { examplesOf, type Shown } from './examples.js';
import { capital, citationOf, code, jsonOf, series, spaced, tableOf } from './markdown.js';
import { type Asked, askedIn, holdsText, settlesText, whoFits } from './words.js';

const states: readonly TruthState[] = ['true', 'false', 'unknown', 'conflict'];

/** The heading of a rule: its title, or what its only proposition says. */
export function headingOf(entry: CatalogueEntry, { of, title }: RuleGuide): string {
  return title ?? capital(holdsText(entry, of[0] ?? ''));
}

/** A section about a rule. */
export function ruleSection(entry: CatalogueEntry, rule: RuleGuide): string {
  const { of, looksAt, isTrue, never } = rule;
  const asked = of.map((id) => askedIn(entry, id));
  const [first] = asked as [Asked];
  const lines = [
    leadIn('Looks at', looksAt),
    leadIn('True', [isTrue]),
    falseList(rule, first),
    openList(rule, first),
    ...openWords(asked),
    ...(never ? [leadIn('Never computed', [never])] : []),
    leadIn('Evidence', [grades(rule, first)]),
    ...ours(rule, asked),
    ...(of.length === 1 ? [leadIn('To settle it', [settlesText(entry, first.id)])] : []),
  ];
  return [
    `## ${headingOf(entry, rule)}`,
    of.length === 1 ? oneLine(first) : many(entry, rule),
    lines.join('\n'),
    examples(entry, rule),
  ].join('\n\n');
}

function oneLine({ id, citation }: Asked): string {
  return `Proposition ${code(id)}${citation ? `, after ${citationOf(citation)}` : ''}.`;
}

/** A table of several propositions that are decided in one way. */
function many(entry: CatalogueEntry, { of, each, fits }: RuleGuide): string {
  const { id: definition } = entry.definition;
  const says = (id: string) => `${code(id)}<br>${holdsText(entry, id)}`;
  if (fits)
    return tableOf(
      ['proposition', 'who fits', 'to settle it'],
      of.map((id) => [says(id), whoFits(definition, id), settlesText(entry, id)]),
    );
  if (each)
    return tableOf(
      ['proposition', 'looks for', 'the least that shows it', 'to settle it'],
      of.map((id) => [
        says(id),
        each[id] ?? '',
        least(examplesOf(definition, id).true),
        settlesText(entry, id),
      ]),
    );
  return tableOf(
    ['proposition', 'what it says', 'to settle it'],
    of.map((id) => [code(id), holdsText(entry, id), settlesText(entry, id)]),
  );
}

/** A document in a cell: its tables alone. */
function least(shown: Shown | undefined): string {
  if (!shown) return '';
  const {
    format: _format,
    id: _id,
    title: _title,
    ...rest
  } = shown.system as unknown as {
    readonly [table: string]: unknown;
  };
  return Object.entries(rest)
    .map(([table, value]) => code(`"${table}": ${spaced(value)}`))
    .join('<br>');
}

function falseList({ isFalse }: RuleGuide, { judgment }: Asked): string {
  const said = judgment
    ? 'An office attests that it does not hold, and nothing establishes it.'
    : 'A record or an attestation says that it does not hold, and nothing establishes it.';
  return leadIn('False', [...isFalse, said]);
}

function openList({ isOpen, grade }: RuleGuide, { judgment }: Asked): string {
  const conflict =
    grade === 'assumed' || isOpen.some((each) => each.startsWith('One office'))
      ? []
      : [
          `Something establishes it, and ${judgment ? 'an attestation' : 'a record or an attestation'} says the opposite.`,
        ];
  return leadIn('Open', [...isOpen, ...conflict]);
}

function openWords(asked: readonly Asked[]): string[] {
  const words = [...new Set(asked.flatMap(({ openTerms = [] }) => openTerms))].map((term) => `"${term}"`);
  if (words.length === 0) return [];
  const them = words.length > 1 ? 'them' : 'it';
  const what = asked.every(({ judgment }) => judgment)
    ? 'left to judgment; only an attestation decides'
    : `no rule computes ${them}. The report lists ${them}, and an attestation raises the grade`;
  return [leadIn('Open words', [`${series(words)}: ${what}.`])];
}

/** A few words in bold, and what belongs to them: one line, or a list. */
function leadIn(words: string, items: readonly string[]): string {
  const [first = '', ...others] = items;
  return others.length === 0
    ? `- **${words}.** ${capital(first)}`
    : [`- **${words}**`, ...items.map((item) => `  - ${item}`)].join('\n');
}

/** What evidence counts how. */
function grades({ grade }: RuleGuide, { judgment }: Asked): string {
  if (judgment)
    return grade === 'assumed'
      ? '*Assumed* without any evidence. Records inform. An attestation decides (*attested*).'
      : 'Records inform, whatever their grade. An attestation decides (*attested*).';
  const own = {
    declared: 'What the document says is *declared*',
    derived: 'What is worked out from the document is *derived*',
    assumed: 'Without any evidence it is *assumed*; what a partner says is *declared*',
    record:
      'A record that counts is *documented*, or *declared* where it does not say where it comes from; engagements are *declared*',
  }[grade];
  return `${own}. A record about just that place, or one that names this proposition, is *documented*. An attestation is *attested*. See [how evidence counts](verdicts.md#how-evidence-counts).`;
}

function ours({ ours: own = [] }: RuleGuide, asked: readonly Asked[]): string[] {
  const said = [...new Set(asked.flatMap((each) => each.ours ?? []))];
  const all = own.length > 0 ? own : said.map((each) => `${capital(each)}.`);
  if (all.length === 0) return [];
  return [leadIn("This library's reading", all)];
}

function examples(entry: CatalogueEntry, { of }: RuleGuide): string {
  const [id = ''] = of;
  const found = examplesOf(entry.definition.id, id);
  const shown = states.flatMap((state) => {
    const example = found[state];
    if (!example) return [];
    if (state === 'conflict' && example.name === undefined) return [disputed(example)];
    if (state === 'false' && isSaidAlone(example)) return [denied(example)];
    return [`${caption(state, example)}${documentOf(example)}`];
  });
  return [`**Examples**${of.length > 1 ? ` of ${code(id)}` : ''}`, ...shown].join('\n\n');
}

/** *True*, documented. A sentence. */
function caption(state: TruthState, { name, asOf, fact }: Shown): string {
  const why = causes.filter((cause) => fact.causes.includes(cause)).map((cause) => code(cause));
  const ground = fact.grade !== undefined ? `, ${fact.grade}` : why.length > 0 ? `, ${series(why)}` : '';
  const day = asOf === '2026-11-01' ? '' : ` On ${asOf}.`;
  return `*${capital(state)}*${ground}.${name === undefined ? '' : ` ${name}`}${day}`;
}

/** The document of an example: on the line of its caption where it is short. */
function documentOf({ system }: Shown): string {
  const json = jsonOf(system);
  return json.includes('\n') ? `\n\n\`\`\`json\n${json}\n\`\`\`` : ` ${code(json)}`;
}

/** Whether a document has nothing but one record or attestation, made for the example. */
function isSaidAlone({ name, system }: Shown): boolean {
  const tables = Object.keys(system).filter((key) => !['format', 'id', 'title'].includes(key));
  return name === undefined && ['evidence', 'attestations'].includes(tables.join());
}

/** Any document with something said against the proposition. */
function denied(example: Shown): string {
  return `${caption('false', example)} A document that says nothing of it but, ${addedIn(example)}`;
}

/** The document of *true* with one thing more. */
function disputed(example: Shown): string {
  return `${caption('conflict', example)} The document of *true*, and ${addedIn(example)}`;
}

/** What an example adds: one record or attestation. */
function addedIn({ system: { evidence, attestations } }: Shown): string {
  const added = spaced((evidence ?? attestations)?.at(-1));
  return `in ${code(evidence ? 'evidence' : 'attestations')}: ${code(added)}`;
}
