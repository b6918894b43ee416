/** What a pre-apprenticeship includes: 20 CFR 681.480(a) to (d). */

import { rowsIn } from '../../model/index-system.js';
import type { Population } from '../../model/populations.js';
import { rowsNaming } from '../../model/rows-by-key.js';
import type { SkillNeed } from '../../model/skill-need.js';
import type { StepKind } from '../../model/step-kinds.js';
import type { Support } from '../../model/support.js';
import { employmentServices } from '../../model/support-kinds.js';
import { regionOf } from '../../partnership/places.js';
import { acceptedBy } from '../credentials/accepted-by.js';
import { at, collector } from '../engine/notebook.js';
import type { ProgramDossier } from '../engine/program.js';
import { engagementStale } from '../partners/employers.js';
import { goalsOf, isCounseling, weighCounseling } from '../wioa/counseling.js';
import { offers } from '../wioa/offers.js';
import { recognize } from '../wioa/recognized-credential.js';
import { type Here, noteOffered } from '../wioa/supports-here.js';

/** It is training, and teaches a competency that answers a skill which employers need. */
export const curriculum = collector<ProgramDossier>((book, { program, system }) => {
  const { id, competencies = [] } = program;
  const known = competencies.filter((each) =>
    book.follow('competency', each, at('step', id, 'competencies')),
  );
  const needs = rowsNaming(rowsIn(system, 'skillNeeds', answeredBy), known);
  const trains = offers(program, 'training');
  book.examine(trains ? competencies.length + needs.length : 0);
  for (const need of needs) {
    const place = at('skill-need', need.id);
    if (trains) book.note('establishes', place, 'curriculum.taught');
    else book.note('supports', place, 'curriculum.no-training');
  }
  if (needs.length === 0 && competencies.length > 0)
    book.note('weakens', at('step', id, 'competencies'), 'curriculum.no-need');
});

const answeredBy = ({ competencies = [] }: SkillNeed) => competencies;

/** The supports that go with the program. Cost: these. */
function supportsFor({ system, program }: ProgramDossier): readonly Support[] {
  return rowsNaming(rowsIn(system, 'supports', stepsHelped), [program.id]);
}

const stepsHelped = ({ steps }: Support) => steps;

/**
 * Counseling for education goals and for career goals, taken together: each for everybody, by a named provider who has
 * places for them, as clause C of WIOA section 3(7) is read.
 */
export const counseling = collector<ProgramDossier>((book, dossier) => {
  const offered = supportsFor(dossier).filter(isCounseling);
  const { given, lacking } = weighCounseling(book, hereFor(dossier), {
    groups: groupsOf(dossier),
    supports: offered,
  });
  book.examine(offered.length);
  for (const support of given) {
    const goals = [...(goalsOf(support) ?? [])].sort();
    const place = at('support', support.id);
    if (goals.length === 0) book.note('supports', at('support', support.id, 'goals'), 'guidance.no-goal');
    else if (goals.some((goal) => lacking.includes(goal)))
      book.note('supports', at('support', support.id, 'populations'), 'counseling.for-some');
    else book.note(lacking.length > 0 ? 'supports' : 'establishes', place, 'counseling.goals', { goals });
  }
  if (offered.length === 0) book.noneIfClaimed('guidance.none', ['supports']);
});

/** The day, and where the pathways with the program are; anywhere, where one of these does not say. */
function hereFor({ asOf, system, program, graphsWith }: ProgramDossier): Here {
  const regions = graphsWith(program.id).map(({ pathway }) => regionOf(system, pathway));
  if (regions.length === 0) return { asOf, region: system.region ?? [] };
  return { asOf, region: regions.some((each) => each.length === 0) ? [] : regions.flat() };
}

/** The groups that the pathways with the program are meant for; none where one of these is for anyone. */
function groupsOf({ program, graphsWith }: ProgramDossier): readonly Population[] {
  const groups = graphsWith(program.id).map(({ pathway }) => pathway.populations ?? []);
  return groups.some((each) => each.length === 0) ? [] : groups.flat();
}

/** A supportive service beside counseling that has places, by a named provider, whoever that is. */
export const supportive = collector<ProgramDossier>((book, dossier) => {
  const offered = supportsFor(dossier).filter(
    (each) => !isCounseling(each) && !employmentServices.some((kind) => kind === each.kind),
  );
  book.examine(offered.length);
  noteOffered(book, offered, hereFor(dossier));
  if (offered.length === 0) book.noneIfClaimed('guidance.no-services', ['supports']);
});

/** What employers do with learners. */
const handsOnByEmployers: readonly string[] = [
  'provide-work-based-learning',
  'provide-work-experience',
  'provide-internships',
  'visit-classes',
];

/** Steps in which people do what they learn. */
const handsOnKinds: readonly StepKind[] = [
  'activity',
  'internship',
  'work-experience',
  'on-the-job-training',
];

/** On a pathway with the program: a step in which people do what they learn, or an employer who has them do it. */
export const handsOn = collector<ProgramDossier>((book, dossier) => {
  const { program, system, graphsWith } = dossier;
  const graphs = graphsWith(program.id);
  const steps = new Map(
    graphs.flatMap((graph) =>
      graph.steps.filter(({ kind }) => handsOnKinds.includes(kind)).map((step) => [step.id, step] as const),
    ),
  );
  const pathways = graphs.map(({ pathway }) => pathway.id);
  const engagements = rowsNaming(rowsIn(system, 'engagements', engagedIn), pathways).filter(
    (each) => handsOnByEmployers.includes(each.kind) && engagementStale(dossier, each) !== 'not-yet',
  );
  book.examine(steps.size + engagements.length);
  for (const { id, provider } of [...steps.values()].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const by = book.follow('partner', provider, at('step', id, 'provider'));
    book.note(by ? 'establishes' : 'supports', at('step', id), by ? 'hands-on.step' : 'hands-on.no-provider');
  }
  for (const engagement of engagements) {
    const { id, partner, on, pathways: its } = engagement;
    const by = book.follow('partner', partner, at('engagement', id, 'partner'));
    const noted = book.as('declared', engagementStale(dossier, engagement));
    if (by && its && on !== undefined)
      noted.note('establishes', at('engagement', id), 'hands-on.employer', { partner: by.id });
    else noted.note('supports', at('engagement', id), 'hands-on.open');
  }
});

const engagedIn = ({ pathways }: { readonly pathways?: readonly string[] }) => pathways ?? 'all';

/**
 * A credential that it awards and industry recognizes. Industry may recognize what does not count as a recognized
 * postsecondary credential, such as a safety card; so nothing about its kind refuses.
 */
export const industryCredential = collector<ProgramDossier>(
  (book, { program, credentials, attestations }) => {
    for (const id of program.awards ?? []) book.follow('credential', id, at('step', program.id, 'awards'));
    book.examine(credentials.length);
    for (const credential of credentials) {
      const place = at('credential', credential.id);
      const accepted = acceptedBy(credential);
      const { recognized } = recognize(attestations, credential);
      if (accepted === 'many' || recognized) book.note('establishes', place, 'industry-credential.yes');
      else if (accepted === 'one') book.note('supports', place, 'industry-credential.one');
      else book.note('weakens', place, 'industry-credential.no');
    }
    if (program.awards?.length === 0) book.noneIfClaimed('industry-credential.none', ['credentials']);
  },
);
