/** The page about verdicts, causes and grades: what is true of every definition, with executed examples. */
import { grades } from '../../src/base/grade.js';
import {
  causeMeanings,
  evidenceRules,
  gradeMeanings,
  stateMeanings,
  verdictMeanings,
} from '../../src/definitions/engine/verdict-guide.js';
import { determineWioa } from '../../src/definitions/wioa/determine-wioa.js';
import { type Cause, causes } from '../../src/logic/verdict.js';
import type { PathwaySystem } from '../../src/model/system.js';
import { elementTables, usualDay } from '../definitions/wioa/cases.js';
import { bestOf, type Shown, wioaCases } from './examples.js';
import { code, jsonOf, listOf, tableOf } from './markdown.js';

const json = (system: object) => `\`\`\`json\n${jsonOf(system)}\n\`\`\``;
const bare: PathwaySystem = {
  format: 'career-pathways/1',
  id: 's',
  title: 'System',
  pathways: [{ id: 'p', title: 'Pathway', steps: [] }],
};

/** The page. */
export function verdictPage(): string {
  const listed = (meanings: { readonly [word: string]: string }) =>
    listOf(Object.entries(meanings).map(([word, means]) => `**${word}.** ${means}`));
  return [
    '# Verdicts, causes and grades',
    'What holds for every definition. [All rules](README.md).',
    '## Verdicts\n\nAn element of a definition has one of five verdicts:',
    listed(verdictMeanings),
    'Over all elements: one that is not met makes the whole *not met*; else one that was not run makes it *not evaluated*; else one that is undetermined makes it *undetermined*; else, if any element is met, it is *met*. Every verdict is advisory. No office approves a pathway by it.',
    '## States\n\nAn element asks for propositions. Each is in one of four states:',
    listed(stateMeanings),
    ...evidenceRules.map(({ title, paragraphs }) => [`## ${title}`, ...paragraphs].join('\n\n')),
    '## Causes\n\nWhy a proposition or an element has no decided verdict.',
    ...causes.map((cause) => causeSection(cause)),
    '## Grades\n\nHow well something is supported, weakest first. The order is a policy of this library. A determination names the weakest grade on the way to its verdict.',
    tableOf(
      ['grade', 'what gives it', 'example'],
      grades.map((grade) => [grade, gradeMeanings[grade], gradeExample(grade)]),
    ),
    'The caller may set a threshold. Evidence below it is listed and does not count.',
  ].join('\n\n');
}

function causeSection(cause: Cause): string {
  const { means, helps } = causeMeanings[cause];
  return [`### ${code(cause)}`, means, `*What helps.* ${helps}`, ...causeExample(cause)].join('\n\n');
}

/** The smallest document that shows a cause alone. */
function causeExample(cause: Cause): string[] {
  if (cause === 'excluded-by-caller') {
    const found = determineWioa(bare, 'p', { asOf: usualDay, exclude: ['B'] });
    const causesOfB = found.elements.find(({ id }) => id === 'B')?.causes ?? [];
    if (causesOfB.join() !== cause) throw new Error(`${cause} is not what leaving B out gives`);
    return ["Any document gives it for clause B with the option `exclude: ['B']`."];
  }
  const shown = bestOf(wioaCases().filter(({ fact }) => fact.causes.join() === cause));
  if (shown) return [`For ${code(shown.proposition)}. ${shown.name ?? ''}`, json(shown.system)];
  for (const { id, cases } of elementTables)
    for (const { name, system, asOf = usualDay } of [...cases].sort((a, b) => weight(a) - weight(b))) {
      const element = determineWioa(system, 'p', { asOf, explain: 'verdict' }).elements.find(
        (each) => each.id === id,
      );
      if (element?.causes.join() === cause) return [`For element ${id}, on ${asOf}. ${name}`, json(system)];
    }
  return [];
}

const weight = ({ system }: { readonly system: unknown }) => JSON.stringify(system).length;

/** Where a grade can be seen: the proposition and the name of its case. */
function gradeExample(grade: (typeof grades)[number]): string {
  if (grade === 'planned') return plannedExample();
  const is = ({ fact }: Shown) => fact.grade === grade && fact.state === 'true';
  const shown = bestOf(wioaCases().filter(is));
  return shown ? `${code(shown.proposition)}: ${shown.name}` : '';
}

/** A class that would show it, if it were not still being developed. */
function plannedExample(): string {
  const id = 'wioa.0.education';
  const [shown] = wioaCases().filter(({ proposition, fact }) => proposition === id && fact.state === 'true');
  const steps = shown?.system.steps?.map((step) => ({ ...step, status: 'developing' as const })) ?? [];
  const { facts } = determineWioa({ ...(shown?.system ?? bare), steps }, 'p', { asOf: usualDay });
  const fact = facts.find((each) => each.id === id);
  if (fact?.state === 'true' || !fact?.for.some((item) => item.grade === 'planned'))
    throw new Error('A class that is developing does not show what is planned.');
  return `${code(id)}: An adult education class whose \`status\` is \`developing\`.`;
}
