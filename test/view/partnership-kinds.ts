/** Kinds of lines that a report about partners must not have: each says more than the data does. */

import { catalogue } from '../../src/definitions/catalogue.js';
import { definitionsFor } from '../../src/definitions/definitions-for.js';
import { determineAll } from '../../src/definitions/determine-all.js';
import { textsOf } from '../../src/definitions/texts-of.js';
import type { EntryPoint } from '../../src/model/entry.js';
import type { PathwaySystem } from '../../src/model/system.js';
import { type PartnershipReport, partnershipReport } from '../../src/partnership/partnership-report.js';
import type { Section } from '../../src/view/determination-sections.js';
import { partnershipSections } from '../../src/view/partnership-parts.js';

export interface Shown {
  readonly system: PathwaySystem;
  readonly report: PartnershipReport;
  readonly isLocal: boolean;
  readonly sections: readonly Section[];
}

/** The report as the command prints it. */
export function shown(system: PathwaySystem, asOf: string): Shown {
  const fitting = definitionsFor(system, asOf);
  const pathway = catalogue.filter(({ definition }) => definition.id === 'wioa-3-7');
  const determinations = [...determineAll([...pathway, ...fitting], [system], { asOf })];
  const report = partnershipReport(system, { asOf });
  return {
    ...{ system, report, sections: partnershipSections(report, { determinations }, { textsOf }).sections },
    isLocal: !fitting.some(({ level }) => level === 'state'),
  };
}

const section = ({ sections }: Shown, title: string) => sections.find((each) => each.title.startsWith(title));
const linesOf = (all: Shown, title: string) => section(all, title)?.lines ?? [];
const everyLine = ({ sections }: Shown) => sections.flatMap(({ title, lines }) => [title, ...lines]);

/** A door for everybody: it names no group, and asks for none. */
const isOpen = ({ populations = [], requires }: EntryPoint) =>
  populations.length === 0 && !JSON.stringify(requires ?? '').includes('"population"');

/** Whether the document names a group of young people anywhere. */
const hasYouth = ({ system }: Shown) =>
  /"[a-z-]*youth"/.test(JSON.stringify([system.pathways, system.entries, system.supports]));

/** What open elements are called in the line of a definition, as a question has them in its middle. */
const openIn = (lines: readonly string[]) =>
  lines.flatMap((line) => /^open, \d+ of \d+: (.*)$/.exec(line)?.[1]?.split('; ') ?? []);

/** Each kind: the lines that are of it. None is what a report should have. */
export const kinds: { readonly [kind: string]: (all: Shown) => readonly string[] } = {
  'a report about the labor market as a review': (all) => {
    const reports = Object.values(all.report.names['evidence'] ?? {});
    return linesOf(all, 'Actions of a board').filter(
      (line) => line.startsWith('Review') && reports.some((title) => line.includes(title)),
    );
  },
  'no entry for a group, although a door is open to all': (all) => {
    const { entries = [], pathways = [] } = all.system;
    const open = entries.filter(isOpen).map(({ pathway }) => pathway);
    const titles = pathways.filter(({ id }) => open.includes(id)).map(({ title }) => title);
    return linesOf(all, 'Actions of a board').filter((line) =>
      line.split('; ').some((part) => {
        if (!part.includes('no entry names')) return false;
        const its = /^in "(.*)" no entry/.exec(part)?.[1];
        return its === undefined ? open.length > 0 : titles.includes(its);
      }),
    );
  },
  'further sectors from one sector': (all) => {
    const sectors = (all.system.pathways ?? []).flatMap(({ sectors: its = [] }) =>
      its.map(({ code }) => code.slice(0, 2)),
    );
    return linesOf(all, 'Actions of a board').filter(
      (line) => /^Expand[^:]*: "/.test(line) && new Set(sectors).size < 2,
    );
  },
  'a strategic minimum through partners who are gone': (all) => {
    const here = all.report.partners.filter(({ part }) => part !== 'none').flatMap(({ types }) => types);
    const isThere = [
      ['secondary', 'bridge', 'postsecondary'],
      ['workforce-system'],
      ['economic-development'],
    ].every((some) => some.some((type) => here.some((each) => each === type)));
    const title = section(all, 'Strategic minimum')?.title ?? '';
    return title.endsWith(': met') && !isThere ? [title] : [];
  },
  'adults and youth without youth': (all) => {
    const its = section(all, 'Local leadership');
    if (!its || hasYouth(all)) return [];
    return openIn(its.lines).some((each) => each.startsWith('For adults and youth')) ? [] : [its.title];
  },
  'everybody, where nothing is said': (all) =>
    (all.system.supports ?? []).some(({ model }) => model === 'universal')
      ? []
      : everyLine(all).filter((line) => line.includes('for everybody')),
  "the State's team, told to a local board": (all) =>
    all.isLocal
      ? everyLine(all).filter((line) => line.startsWith('State members') || /^not met:.*\bState\b/.test(line))
      : [],
  'a program that is open, and no word how to settle it': (all) => {
    const open = openIn(linesOf(all, 'Required one-stop partners'));
    const questions = linesOf(all, 'Questions to the local board').filter((line) =>
      line.includes('carries out'),
    );
    const left = Number(/; and (\d+) more\.$/.exec(questions.join('\n'))?.[1] ?? 0);
    const missing = open.filter((program) => !questions.some((line) => line.includes(program.slice(1))));
    return missing.length > left ? missing : [];
  },
  'something to do without whose it is, or without a date': (all) =>
    linesOf(all, 'Do this first').filter(
      (line) =>
        !/^and \d+ more below$/.test(line) &&
        !/ Who: .+\. When: ((?:overdue )?since [\d-]+|no date on record)\.$/.test(line) &&
        !/^Ask .+: .+ When: no date on record\.$/.test(line),
    ),
  'the same thing to do twice': (all) => {
    const first = linesOf(all, 'Do this first');
    return first.filter((line, at) => first.indexOf(line) < at);
  },
  'nobody, where nothing is on record': (all) =>
    everyLine(all).filter((line) => /^(No|Nothing) (?!.*on record)|^Nobody|no one (?!on record)/.test(line)),
  'something else on top': ({ sections: [first] }) =>
    first?.title === 'Do this first' ? [] : [`${first?.title}`],
  'words of the format': (all) =>
    everyLine(all).filter((line) => /: not-met|\b[a-z]+[A-Z][a-z]+\b/.test(line)),
};
