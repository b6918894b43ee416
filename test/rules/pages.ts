/** The pages about rules: file name → text, made from the catalogue, the guides and executed examples. */
import { type CatalogueEntry, catalogue } from '../../src/definitions/catalogue.js';
import type { Guide, RuleGuide } from '../../src/definitions/engine/guide.js';
import { guides } from '../../src/definitions/guides.js';
import { recognizeCredential } from '../../src/definitions/wioa/recognize-credential.js';
import { type Formula, factsIn } from '../../src/logic/formula.js';
import { credentialCases, usualDay } from '../definitions/wioa/cases.js';
import { citationOf, code, fragmentOf, listOf, series, tableOf } from './markdown.js';
import { headingOf, ruleSection } from './rule-section.js';
import { verdictPage } from './verdict-page.js';
import { aboutWords, basisWords, holdsText, inForceWords } from './words.js';

const note =
  'Written by `test/rules`: change the guides in `src/definitions`, then run `npm test -- rules --update`.';

/** Definitions whose elements have a page each, because they are long. */
const long: readonly string[] = [
  ...['wioa-3-7', 'jenkins-2006', 'iet-463', 'workforce-pell', 'ecpp-484-d-2', 'perkins-3-41'],
  'perkins-3-4',
  ...['etp-680', 'pre-apprenticeship'],
];

const guideOf = ({ definition }: CatalogueEntry): Guide => guides[definition.id] as Guide;

/** The page on which an element is explained. */
function fileOf({ definition }: CatalogueEntry, element: string): string {
  const { id } = definition;
  return long.includes(id) ? `${id}-${element.toLowerCase()}.md` : `${id}.md`;
}

/** Where a proposition is explained: in the definition that asks it first. */
export function linkTo(proposition: string): string {
  for (const entry of catalogue) {
    const rule = guideOf(entry).rules.find(({ of }) => of.includes(proposition));
    const element = elementOf(entry, proposition);
    if (rule && element) return `${fileOf(entry, element)}#${fragmentOf(headingOf(entry, rule))}`;
  }
  throw new Error(`There is no rule about "${proposition}".`);
}

/** Whether a definition explains an element itself, or leaves that to the one that it extends. */
function isExplained(entry: CatalogueEntry, element: string): boolean {
  return guideOf(entry).rules.some(({ of }) => of.some((fact) => elementOf(entry, fact) === element));
}

function elementOf({ definition }: CatalogueEntry, proposition: string): string | undefined {
  return definition.elements.find(({ formula, engagedWhen }) =>
    [engagedWhen, ...factsIn(formula)].includes(proposition),
  )?.id;
}

/** All pages: the text of each is made when it is asked for. */
export function pages(): ReadonlyMap<string, () => string> {
  const found = new Map<string, () => string>([
    ['README.md', index],
    ['verdicts.md', verdictPage],
  ]);
  for (const entry of catalogue) {
    found.set(`${entry.definition.id}.md`, () => definitionPage(entry));
    if (long.includes(entry.definition.id))
      for (const { id } of entry.definition.elements.filter((element) => isExplained(entry, element.id)))
        found.set(fileOf(entry, id), () => elementPage(entry, id));
  }
  return new Map([...found].map(([file, text]) => [file, once(() => `<!-- ${note} -->\n\n${text()}\n`)]));
}

function once(make: () => string): () => string {
  let made: string | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function index(): string {
  // What several definitions ask is explained once.
  const rows = new Map(
    catalogue.flatMap((entry) =>
      guideOf(entry).rules.length === 0
        ? []
        : entry.definition.propositions.map(
            ({ id }) => [id, [code(id), `[${holdsText(entry, id)}](${linkTo(id)})`]] as const,
          ),
    ),
  );
  return [
    '# Rules',
    'What each definition of this library asks for, and how each part of it is decided: what is looked at, what makes it true or false, what leaves it open, and which evidence counts. Every example on these pages is run when they are made, and again by the tests.',
    "The words are ours. The law decides, not this page: read it where it is cited. Where the text leaves room, the page says *this library's reading*.",
    '## Definitions',
    tableOf(
      ['definition', 'about', 'rests on'],
      catalogue.map(({ definition, about }) => [
        `[${definition.title}](${definition.id}.md)`,
        aboutWords[about.kind],
        basisWords[definition.basis],
      ]),
    ),
    'What holds for all of them: [verdicts, causes and grades](verdicts.md).',
    '## Run an example',
    'Put the document of an example in place of the one here. For the definition of a career pathway:',
    runnable,
    'The other definitions are checked with `determine` in the same way: [the guide](../guides/partner-definitions.md) shows it.',
    '## Propositions',
    'Reports, attestations and records call a proposition by its id.',
    tableOf(['id', 'what it says'], [...rows.values()]),
  ].join('\n\n');
}

const runnable = `\`\`\`js
import { defineSystem, determineWioa } from 'career-pathways';

const system = defineSystem({
  format: 'career-pathways/1', id: 's', title: 'System',
  complete: ['supports'],
  pathways: [{ id: 'p', title: 'Pathway', steps: [] }],
});
const { facts } = determineWioa(system, 'p', { asOf: '${usualDay}' });
console.log(facts.find(({ id }) => id === 'wioa.c.counseling')?.state); // => 'false'
\`\`\``;

function definitionPage(entry: CatalogueEntry): string {
  const { definition, about } = entry;
  const { id, title, authority, basis, edition, standing, inForce, textVerifiedOn } = definition;
  const guide = guideOf(entry);
  return [
    `# ${title}`,
    ...guide.about,
    tableOf(
      ['', ''],
      [
        ['id', code(id)],
        ['where it is written', authority.map(citationOf).join('; ')],
        ['rests on', basisWords[basis]],
        [
          'edition',
          `${code(edition)}, ${standing ? 'a bill that was introduced: no law on any day' : inForceWords(inForce)}`,
        ],
        [`reading last checked against ${basis === 'secondary' ? 'that' : 'the text'}`, textVerifiedOn],
        ['about', aboutWords[about.kind]],
      ],
    ),
    ...extension(entry),
    '## Elements',
    elementTable(entry),
    'All of them have to be met. [All rules](README.md) · [Verdicts, causes and grades](verdicts.md)',
    ...readings(entry),
    ...sections(guide, undefined),
    ...(long.includes(id) ? [] : guide.rules.map((rule) => ruleSection(entry, rule))),
  ].join('\n\n');
}

/** What a formula asks for, linked, each part of one that asks for all of them by itself. */
function asksOf(entry: CatalogueEntry, formula: Formula): string[] {
  const said = (part: Formula): string => {
    if (part.kind === 'fact') return `[${holdsText(entry, part.fact)}](${linkTo(part.fact)})`;
    const parts = part.of.map(said);
    return part.kind === 'all' ? series(parts) : `either ${parts.join('; or ')}`;
  };
  return formula.kind === 'all' ? formula.of.map(said) : [said(formula)];
}

/** The guide that explains a definition, or the one that it extends. */
function explaining(entry: CatalogueEntry): CatalogueEntry {
  const base = entry.definition.extends?.bases.at(-1)?.id;
  return catalogue.find(({ definition }) => definition.id === base) ?? entry;
}

function elementTable(entry: CatalogueEntry): string {
  const { definition, texts } = entry;
  const base = explaining(entry);
  return tableOf(
    ['element', 'what it means', 'asks'],
    definition.elements.map(({ id, citation, formula, engagedWhen }) => {
      const from = isExplained(entry, id) ? entry : base;
      const name = `${texts.elements[id] ?? id}<br>${citationOf(citation)}`;
      const asks = asksOf(entry, formula);
      const condition = engagedWhen
        ? [`only where [${holdsText(entry, engagedWhen)}](${linkTo(engagedWhen)})`]
        : [];
      const linked = long.includes(from.definition.id)
        ? `[${headed(id, texts.elements[id])}](${fileOf(from, id)})<br>${citationOf(citation)}`
        : name;
      return [
        linked,
        guideOf(entry).elements[id] ?? guideOf(base).elements[id] ?? '',
        [...condition, ...asks].join(';<br>'),
      ];
    }),
  );
}

/** What an overlay does to the definition that it extends. */
function extension({ definition }: CatalogueEntry): string[] {
  const { extends: its } = definition;
  if (!its) return [];
  const bases = its.bases.flatMap(({ id }) => catalogue.filter((each) => each.definition.id === id));
  const none = (ids: readonly string[]) => (ids.length > 0 ? ids.join(', ') : 'nothing');
  const dropped = its.drops.map(({ element, citation }) => {
    const text = bases.map(({ texts }) => texts.elements[element]).find((each) => each !== undefined);
    return `(${element}) ${text ?? ''}, by ${citationOf(citation)}`;
  });
  return [
    '## What it does to the definition that it extends',
    tableOf(
      ['', ''],
      [
        ['extends', bases.map((base) => `[${base.definition.title}](${base.definition.id}.md)`).join(', ')],
        ['adds', none(its.adds)],
        ['tightens', none(its.tightens)],
        ['drops', none(dropped)],
      ],
    ),
    'Attestations and records made for the definition that it extends count here too: the propositions are the same.',
  ];
}

function readings(entry: CatalogueEntry): string[] {
  const base = guideOf(explaining(entry));
  const all = (entry.definition.readings ?? []).map(({ id, element, ways }) => {
    const { asks = '', ways: means = {} } = guideOf(entry).readings?.[id] ?? base.readings?.[id] ?? {};
    const rows = ways.map(
      (way, at) => `${code(way)}${at === 0 ? ", this library's reading" : ''}: ${means[way] ?? ''}`,
    );
    return `**${asks}** (${element.length === 1 ? `clause ${element}` : element}, option ${code(`reading: { ${id}: … }`)})\n\n${listOf(rows)}`;
  });
  return all.length === 0
    ? []
    : [
        '## Readings',
        'On these points the text can be read in several ways. The report says what the verdict is in each.',
        ...all,
      ];
}

function sections({ sections: all = [] }: Guide, element: string | undefined): string[] {
  return all
    .filter((section) => section.element === element)
    .flatMap(({ title, paragraphs }) => [
      `## ${title}`,
      ...paragraphs,
      ...(title === 'Recognized credentials' ? [recognizedTable()] : []),
    ]);
}

/** The heading of an element, with the name that the law gives it where it gives one. */
const headed = (element: string, text: string | undefined): string => {
  if (element.length === 1) return `Clause ${element}: ${text}`;
  return element === 'lead-in' ? `Lead-in: ${text}` : (text ?? element);
};

/** Where an element page says what its words mean: with its definition, or with the one that explains them first. */
function explained({ definition }: CatalogueEntry, rules: readonly RuleGuide[]): string {
  const part = `Part of [${definition.title}](${definition.id}.md)`;
  if (definition === catalogue[0]?.definition)
    return `${part}, which says what *doors* and *within reach* mean.`;
  const reached = rules.some((rule) => /within reach/.test(JSON.stringify(rule)));
  return reached
    ? `${part}. [The federal definition](wioa-3-7.md#doors-and-what-is-within-reach) says what *within reach* means.`
    : `${part}.`;
}

function elementPage(entry: CatalogueEntry, id: string): string {
  const { definition, texts } = entry;
  const element = definition.elements.find((each) => each.id === id);
  if (!element) throw new Error(`There is no element "${id}".`);
  const guide = guideOf(entry);
  const asked = [element.engagedWhen, ...factsIn(element.formula)];
  const rules = guide.rules.filter(({ of }) => of.some((each) => asked.includes(each)));
  return [
    `# ${headed(id, texts.elements[id])}`,
    `${citationOf(element.citation)}. ${explained(entry, rules)} [All rules](README.md).`,
    guide.elements[id] ?? '',
    needs(entry, element.formula, element.engagedWhen),
    ...rules.map((rule: RuleGuide) => ruleSection(entry, rule)),
    ...sections(guide, id),
  ].join('\n\n');
}

function needs(entry: CatalogueEntry, formula: Formula, condition: string | undefined): string {
  const link = (id: string) => `[${holdsText(entry, id)}](${linkTo(id)})`;
  const facts = asksOf(entry, formula);
  const met = `It is met when ${series(facts)}.`;
  return condition
    ? `It asks something only where ${link(condition)}. Then it is met when ${series(facts)}.`
    : met;
}

/** The reasons for which a credential counts or not, as the cases of the tests come out. */
function recognizedTable(): string {
  const words = catalogue[0]?.texts.messages ?? {};
  const rows = new Map<string, string[]>();
  for (const { name, system, asOf = usualDay } of credentialCases)
    for (const { id } of system.credentials ?? []) {
      const { recognized, why, step } = recognizeCredential(system, id, { asOf });
      if (rows.has(`${recognized} ${why}`)) continue;
      const because = recognized === 'yes' ? countsBecause[why] : words[`credential.${why}`];
      rows.set(`${recognized} ${why}`, [recognized, stepWords[step], because ?? why, name]);
    }
  const order = ['yes', 'unknown', 'no'];
  const sorted = [...rows.values()].sort((a, b) => order.indexOf(a[0] ?? '') - order.indexOf(b[0] ?? ''));
  return tableOf(['counts', 'decided by', 'because it', 'example'], sorted);
}

const stepWords = {
  'kind-of-skill': 'kind of skill',
  issuer: 'issuer',
  'kind-of-credential': 'kind of credential',
  attestation: 'attestation',
  day: 'day',
} as const;

const countsBecause: { readonly [why: string]: string } = {
  degree: 'is an associate or a baccalaureate degree',
  license: 'is a license that the State or the Federal Government recognizes',
  apprenticeship: 'completes a registered apprenticeship',
  attested: 'is attested to count, where the document leaves it open',
  'industry-recognized': 'attests occupational skills, and industry recognizes it',
};
