/** `career-pathways check`: checks a pathway against WIOA section 3(7), or what another definition is about against that. */

import { jsonText } from '../base/visible.js';
import { type CatalogueEntry, catalogue } from '../definitions/catalogue.js';
import { determine } from '../definitions/determine.js';
import { determineAll } from '../definitions/determine-all.js';
import type { CredentialDossier } from '../definitions/engine/credential.js';
import type { Definition } from '../definitions/engine/definition.js';
import type { DetermineOptions } from '../definitions/engine/determine-options.js';
import type { ProgramDossier } from '../definitions/engine/program.js';
import type { Determination } from '../logic/determination.js';
import type { PathwaySystem } from '../model/system.js';
import type { LanguageTexts } from '../texts/language-texts.js';
import { determinationMarkdown } from '../view/determination-markdown.js';
import { determinationRow, determinationRowText } from '../view/determination-row.js';
import { determinationCsv } from '../view/determination-rows.js';
import { determinationSarif } from '../view/determination-sarif.js';
import { determinationText } from '../view/determination-text.js';
import { command } from './command.js';
import { entryNamed } from './entry-named.js';
import { exitCodes } from './exit-codes.js';
import { Failure } from './failure.js';
import { load } from './load.js';
import { pickPathway } from './pick-pathway.js';
import { pickCredential, pickProgram } from './pick-subject.js';
import { dayOf, formatOf, printRows } from './printing.js';

/** Prints the determination; answers with its verdict as an exit code. */
export const check = command({
  name: 'check',
  usage: `FILE --as-of YYYY-MM-DD [--pathway ID | --program ID | --credential ID | --all]
        [--definition ID] [--depth short|full] [--format text|json|markdown|csv|sarif]
        [--language en|es] [--exit-zero]
Check a pathway against the definition in WIOA section 3(7), clause by clause; with --all every
pathway, in a line each. --definition checks against another of the catalogue, which may be about
programs, credentials, agreements or the whole system. Advisory.
Exit code: 0 met, 1 not met, 2 undetermined, 3 not evaluated; with --exit-zero always 0.`,
  options: {
    from: { type: 'string' },
    'as-of': { type: 'string' },
    pathway: { type: 'string' },
    program: { type: 'string' },
    credential: { type: 'string' },
    all: { type: 'boolean' },
    definition: { type: 'string' },
    depth: { type: 'string' },
    format: { type: 'string' },
    language: { type: 'string' },
    'exit-zero': { type: 'boolean' },
  },
  run: ({ file, values, texts, io }) => {
    const asOf = dayOf(values['as-of']);
    const format = formatOf(values.format, formats);
    const depth = depthOf(values.depth);
    const entry = entryNamed(values.definition ?? 'wioa-3-7');
    const { pathway, program, credential } = values;
    if ([values.all, pathway, program, credential].filter(Boolean).length > 1)
      throw new Failure(exitCodes.usage, 'Give one of --all, --pathway, --program and --credential.');
    if (values.all && format === 'markdown')
      throw new Failure(exitCodes.usage, 'With --all, use --format text, json, csv or sarif.');
    const system = load(file, values.from, io);
    // A bill is asked for by its name.
    const bills = [entry.definition.id];
    const found = values.all
      ? [...determineAll([entry], [system], { asOf, bills })]
      : [only(entry, system, { asOf, bills, pathway, program, credential })];
    if (found.length === 0) throw new Failure(exitCodes.usage, nothingChecked(entry));
    // Places are places in the file only where the file is the document itself.
    const isOwn = file !== '-' && (values.from ?? 'system') === 'system';
    const document = isOwn ? { document: { uri: uriOf(file), system } } : {};
    if (format === 'csv')
      printRows(
        determinationCsv(found, () => texts),
        io,
      );
    else if (format === 'sarif')
      io.out(
        `${jsonText(
          determinationSarif(found, () => texts, document),
          2,
        )}
`,
      );
    else
      for (const each of found)
        io.out(
          values.all
            ? lineOf(each, format, { texts, system })
            : reportOf(each, format, { depth, texts, system }),
        );
    return values['exit-zero'] ? exitCodes.ok : worst(found);
  },
});

/** The definitions that are about something. */
const definitionsAbout = (kind: 'program' | 'credential') =>
  catalogue.flatMap(({ about, definition }) => (about.kind === kind ? definition.id : [])).join(', ');

const formats = ['text', 'json', 'markdown', 'csv', 'sarif'] as const;

/** In which words, and of which document. */
interface Said {
  readonly texts: LanguageTexts;
  readonly system: PathwaySystem;
}

/** One of all pathways. */
function lineOf(found: Determination, format: string, { texts, system }: Said): string {
  return format === 'json'
    ? `${jsonText(determinationRow(found, texts, { system }))}\n`
    : determinationRowText(found, texts, { system });
}

/** That the document has nothing that a definition is about. */
function nothingChecked({ definition: { id } }: CatalogueEntry): string {
  return `Nothing was checked: the document has nothing that the definition "${id}" is about.`;
}

/** The only one. */
function reportOf(
  found: Determination,
  format: string,
  { depth, texts, system }: Said & { readonly depth: 'short' | 'full' },
): string {
  if (format === 'json') return `${jsonText(found, 2)}\n`;
  return format === 'markdown'
    ? determinationMarkdown(found, texts, { system })
    : determinationText(found, texts, { depth, system });
}

/** A path as a URI reference. */
function uriOf(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

/** The day, and which subject. */
interface Asked extends DetermineOptions {
  readonly pathway: string | undefined;
  readonly program: string | undefined;
  readonly credential: string | undefined;
}

/** The one subject that is asked for. */
function only(
  entry: CatalogueEntry,
  system: PathwaySystem,
  { pathway, program, credential, ...options }: Asked,
): Determination {
  const { definition, about } = entry;
  if (program !== undefined && about.kind !== 'program')
    throw new Failure(
      exitCodes.usage,
      `The definition "${definition.id}" is not about programs. Leave --program out, or name one that is with --definition: ${definitionsAbout('program')}.`,
    );
  if (credential !== undefined && about.kind !== 'credential')
    throw new Failure(
      exitCodes.usage,
      `The definition "${definition.id}" is not about credentials. Leave --credential out, or name one that is with --definition: ${definitionsAbout('credential')}.`,
    );
  if (pathway !== undefined && about.kind !== 'pathway')
    throw new Failure(
      exitCodes.usage,
      `The definition "${definition.id}" is not about pathways. Leave --pathway out.`,
    );
  if (about.kind === 'pathway') {
    const subject = { kind: 'pathway', id: pickPathway(system, pathway) } as const;
    return determine(definition as Definition, system, subject, options);
  }
  if (about.kind === 'program') {
    const subject = { kind: 'step', id: pickProgram(system, program) } as const;
    return determine(definition as Definition<ProgramDossier>, system, subject, options);
  }
  if (about.kind === 'credential') {
    const subject = { kind: 'credential', id: pickCredential(system, credential) } as const;
    return determine(definition as Definition<CredentialDossier>, system, subject, options);
  }
  const [found, ...more] = [...determineAll([entry], [system], options)];
  if (!found || more.length > 0)
    throw new Failure(
      exitCodes.usage,
      found
        ? `The definition "${definition.id}" is about ${more.length + 1} agreements here. Use --all.`
        : nothingChecked(entry),
    );
  return found;
}

function depthOf(depth = 'full'): 'short' | 'full' {
  if (depth === 'short' || depth === 'full') return depth;
  throw new Failure(exitCodes.usage, `There is no depth "${depth}". Use short or full.`);
}

/** Not met before not evaluated before undetermined before met, as over the elements of one. */
function worst(found: readonly Determination[]): number {
  const order = ['not-met', 'not-evaluated', 'undetermined'] as const;
  const verdict = order.find((each) => found.some((one) => one.verdict === each));
  return exitCodes[verdict ?? 'met'];
}
