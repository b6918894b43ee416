/** `career-pathways init`: a file to start from. */

import { jsonText, plainText } from '../base/visible.js';
import { tableTemplate } from '../io/tables/template.js';
import type { PathwaySystem } from '../model/system.js';
import { command } from './command.js';
import { exitCodes } from './exit-codes.js';
import type { Say } from './say.js';
import { writeFiles } from './write-files.js';

/** Prints a small system whose descriptions say what to fill in; with `--tables`, writes tables for a spreadsheet. */
export const init = command({
  name: 'init',
  usage: `[--tables FOLDER] [--language en|es]
Print a file to start from, or write tables to fill in with a spreadsheet.`,
  options: { tables: { type: 'string' }, language: { type: 'string' } },
  run: async ({ values: { tables }, texts, say, io }) => {
    if (tables === undefined) io.out(`${jsonText(starterIn(texts.language, say), 2)}\n`);
    else {
      const files = tableTemplate({ say });
      const first = Object.keys(files).find((name) => name.endsWith('.txt'));
      await writeFiles(tables, files, io);
      io.out(plainText([say(`Written into ${tables}. Begin with ${tables}/${first}.`)]));
    }
    return exitCodes.ok;
  },
});

/** The starter with its titles and descriptions in a language. */
function starterIn(language: string, say: Say): PathwaySystem {
  const said = (key: string, value: unknown) =>
    typeof value === 'string' && ['title', 'name', 'description'].includes(key) ? say(value) : value;
  const { format, id, title, ...rest }: PathwaySystem = JSON.parse(JSON.stringify(starter, said));
  return { format, id, title, ...(language !== 'en' && { language }), ...rest };
}

const starter: PathwaySystem = {
  format: 'career-pathways/1',
  id: 'my-system',
  title: 'Name of your career pathways system',
  description:
    'Replace every title and id, delete what does not apply, and leave out what you do not know: silence means unknown. List under "complete" only what is complete here.',
  region: [
    { scheme: 'us-state', code: '04', title: 'State by two-digit FIPS code, or us-county by five digits' },
  ],
  partners: [
    {
      id: 'college',
      name: 'Name of a college',
      types: ['postsecondary'],
      description:
        'types: intermediary, secondary, bridge, postsecondary, industry, workforce-system, economic-development, community-social-service, state-agency, regional-foundation',
    },
    { id: 'one-stop', name: 'Name of an American Job Center', types: ['workforce-system'], level: 'local' },
  ],
  occupations: [
    {
      id: 'occupation',
      title: 'Title of the occupation',
      description: 'Add soc: { "edition": "2018", "code": "NN-NNNN" } when you know it.',
    },
  ],
  credentials: [
    {
      id: 'certificate',
      title: 'Name of a certificate',
      kind: 'Certificate',
      description:
        'A certificate counts once industry recognizes it: add recognition: [{ "kind": "industry-body", "by": "…" }].',
    },
  ],
  supports: [
    {
      id: 'navigator',
      title: 'Who counsels people',
      kind: 'career-navigation',
      provider: 'one-stop',
      steps: 'all',
      description: 'Add goals: ["education", "career"] if it serves them, and one support per kind of help.',
    },
  ],
  steps: [
    {
      id: 'first-step',
      title: 'First step',
      kind: 'adult-basic-education',
      provider: 'college',
      description: 'Add schedule: { "from": "YYYY-MM-DD", "to": "YYYY-MM-DD" } to show what runs together.',
    },
    {
      id: 'second-step',
      title: 'Second step',
      kind: 'certificate-program',
      level: 'postsecondary',
      provider: 'college',
      occupation: 'occupation',
      requires: { kind: 'step', step: 'first-step' },
      awards: ['certificate'],
      description: 'requires: a step, credential, level …, or { "kind": "any", "of": [ … ] } and the like.',
    },
  ],
  pathways: [
    {
      id: 'pathway',
      title: 'Name of the pathway',
      occupations: ['occupation'],
      steps: ['first-step', 'second-step'],
      description: 'Add sectors (NAICS), populations it is meant for, onward options, individualPlan.',
    },
  ],
  entries: [
    {
      id: 'front-door',
      pathway: 'pathway',
      step: 'first-step',
      description: 'Say what it asks for: requires, or { "kind": "all", "of": [] } when it asks for nothing.',
    },
  ],
  exits: [
    {
      id: 'with-certificate',
      pathway: 'pathway',
      after: { kind: 'credential', credential: 'certificate' },
      occupations: ['occupation'],
    },
  ],
};
