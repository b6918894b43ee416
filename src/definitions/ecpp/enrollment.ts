/** Can a student be enrolled in all three at once? 34 CFR 668.157(a)(1). */

import type { Step } from '../../model/step.js';
import { stepGroupOf } from '../../model/step-kinds.js';
import type { Proposition } from '../engine/definition.js';
import { noteNamedRecords } from '../engine/named-records.js';
import { at, pathwayCollector } from '../engine/notebook.js';
import { blocksOf, type Judged } from '../wioa/concurrent-blocks.js';
import { offers } from '../wioa/offers.js';
import { stepsWithStrands } from '../wioa/strands.js';
import { taught, within } from '../wioa/taught.js';

/** The names of propositions under which records may name them. */
const eligible = 'ecpp.postsecondary';
const enrolled = 'ecpp.enrolled';

const messages = { for: 'of-step.yes', against: 'of-step.not' };

/** A program after high school. That it is eligible under title IV, only a record says. */
const postsecondaryProgram = pathwayCollector((book, dossier) => {
  const found = within(book, dossier, ({ level }) => level === 'postsecondary');
  book.examine(found.length);
  for (const { step } of found) book.note('supports', at('step', step.id, 'level'), 'ecpp.postsecondary');
  const steps = found.map(({ step: { id }, reached }) => ({ id, counts: reached === 'yes' }));
  const others = dossier.graph.steps.some(({ level }) => level === undefined);
  noteNamedRecords(book, dossier, { proposition: eligible, steps, others, messages });
  if (found.length === 0 && !others) book.noneIfClaimed('ecpp.no-postsecondary', ['steps']);
});

const adultKinds: readonly Step['kind'][] = [
  'adult-basic-education',
  'english-language-acquisition',
  'high-school-equivalency',
  'workplace-literacy',
];

/** Instruction below college that is adult education by its kind or its level, alone or in an integrated program. */
function isAdultEducation({ kind, level, components }: Step): boolean {
  if (adultKinds.includes(kind)) return true;
  if (kind === 'integrated-education-and-training')
    return components?.some((each) => each.kind === 'education') ?? false;
  return level === 'adult-education' && stepGroupOf(kind) === 'education';
}

/** An integrated program that does not list its components. */
function isSilent({ kind, components }: Step): boolean {
  return kind === 'integrated-education-and-training' && !components?.length;
}

/** Instruction that may be adult education: an integrated program without components, or education of no level. */
function mayBeAdultEducation(step: Step): boolean {
  return isSilent(step) || (step.level === undefined && stepGroupOf(step.kind) === 'education');
}

/**
 * The three at the same time, for a student: instruction that runs together informs, a record about a step of it decides
 * while it runs.
 */
const enrolledInAll = pathwayCollector((book, dossier) => {
  stepsWithStrands(book);
  const may = blocksOf(dossier).filter(
    ({ answer, declared }) =>
      answer === 'together' || answer === 'unknown' || (declared && answer === 'incomplete'),
  );
  book.examine(may.length);
  for (const { place, answer } of may)
    book.note('supports', place, answer === 'together' ? 'ecpp.runs-together' : 'concurrent.unknown');
  const running = (one: boolean) => may.filter(({ runs }) => (runs === 'now') === one).flatMap(stepsOf);
  const now = new Set(running(true));
  const steps = [...new Set([...now, ...running(false)])].map((id) => ({ id, counts: now.has(id) }));
  if (may.length > 0) noteNamedRecords(book, dossier, { proposition: enrolled, steps, messages });
  else book.noneIfClaimed('concurrent.none', ['steps', 'schedules']);
});

/** The steps of a block: those of its strands, or the one that does not list them. */
function stepsOf({ place, strands }: Judged): readonly string[] {
  return strands.length > 0 || place.kind !== 'step' ? strands.map(({ step }) => step.id) : [place.id];
}

const regulation = (paragraph: string) => ({
  document: 'Student assistance regulations',
  place: `34 CFR 668.157(a)(1)${paragraph}`,
});

/** Enrollment in three things at once. */
export const enrollment: readonly Proposition[] = [
  {
    id: eligible,
    collect: postsecondaryProgram,
    citation: regulation('(i)'),
    ours: 'a level says that it is postsecondary; a record says that it is eligible',
  },
  {
    id: 'ecpp.adult-education',
    collect: taught(isAdultEducation, mayBeAdultEducation),
    citation: regulation('(ii)'),
  },
  {
    id: 'ecpp.preparation',
    collect: taught((step) => offers(step, 'workforce-preparation') && !isSilent(step), isSilent),
    citation: regulation('(iii)'),
  },
  {
    id: enrolled,
    collect: enrolledInAll,
    ours: 'the design of a pathway does not show that a student is enrolled; a record does',
  },
];
