/** Who provides the program, and whether it is one of training services: 20 CFR 680.410(d), 680.420 and 680.530(a). */

import type { StepKind } from '../../model/step-kinds.js';
import type { TrainingKind } from '../../model/training-kinds.js';
import { at, collector } from '../engine/notebook.js';
import type { ProgramDossier } from '../engine/program.js';
import { offers } from '../wioa/offers.js';
import { isRegistered } from '../wioa/registration.js';

/**
 * Who provides it is of a kind that may be one: an institution of higher education, one that carries out a registered
 * apprenticeship, or any other provider. One of adult education is, where it is provided with training.
 */
export const entity = collector<ProgramDossier>((book, { program }) => {
  const { id, kind, provider: by, apprenticeship } = program;
  const field = by === undefined ? 'apprenticeship' : 'provider';
  const provider = book.follow('partner', by ?? apprenticeship?.sponsor, at('step', id, field));
  book.examine(provider ? 1 : 0);
  if (!provider) return;
  const place = at('partner', provider.id);
  const { types, functions = [] } = provider;
  if (functions.includes('adult-education') && !offers(program, 'training'))
    book.note('weakens', place, 'entity.adult-education');
  else if (types.includes('postsecondary')) book.note('establishes', place, 'entity.institution');
  else if (kind === 'apprenticeship' || apprenticeship)
    book.note('establishes', place, 'entity.apprenticeship');
  else book.note('establishes', place, 'entity.other');
});

/** It provides training services. Their list in the regulation is open: nothing on record refuses. */
export const services = collector<ProgramDossier>((book, { program }) => {
  const { id, training } = program;
  const kind = at('step', id, 'kind');
  book.examine(1);
  if (training !== undefined) book.note('establishes', at('step', id, 'training'), 'services.marked');
  else if (offers(program, 'training')) book.note('establishes', kind, 'services.training');
  else if (offers(program, 'education')) book.note('supports', kind, 'services.education');
  else book.note('weakens', kind, 'services.other');
});

/** Kinds of step whose providers are not on the list. */
const exceptedKinds: readonly StepKind[] = [
  'on-the-job-training',
  'customized-training',
  'incumbent-worker-training',
  'internship',
  'work-experience',
];

/** Training services whose providers are not on the list. */
const exceptedTraining: readonly TrainingKind[] = [
  'on-the-job',
  'customized',
  'incumbent-worker',
  'transitional-jobs',
];

/** It is none of the trainings whose providers are not on the State list. A program of which no more is known may be one. */
export const notExcepted = collector<ProgramDossier>((book, { program }) => {
  const { id, kind, training, apprenticeship } = program;
  const place = at('step', id, training === undefined ? 'kind' : 'training');
  book.examine(1);
  // A registered apprenticeship is eligible by itself, however much of it is work.
  if (isRegistered(apprenticeship)) book.note('establishes', at('step', id, 'apprenticeship'), 'excepted.no');
  else if (exceptedKinds.includes(kind)) book.note('refutes', at('step', id, 'kind'), 'excepted.yes');
  else if (training !== undefined && exceptedTraining.includes(training))
    book.note('refutes', place, 'excepted.yes');
  else if (training === undefined && kind === 'program') book.note('supports', place, 'excepted.open');
  else book.note('establishes', place, 'excepted.no');
});
