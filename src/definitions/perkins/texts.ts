/** The texts of programs of study, in our own words. */

import type { PropositionTexts, Texts } from '../engine/texts.js';
import { wioaMessages } from '../wioa/messages.js';
import { wioaPropositions } from '../wioa/proposition-texts.js';

const college = 'the college';
const shared: Texts['propositions'] = wioaPropositions;

/** The texts of a question that the federal definition of a career pathway asks as well. */
function same(id: string): PropositionTexts {
  return shared[id] as PropositionTexts;
}

/** English texts for determinations under section 3(41) of the Perkins Act. */
export const perkinsTexts: Texts = {
  definition: 'perkins-3-41',
  elements: {
    'lead-in': 'Is a coordinated sequence through secondary and postsecondary levels',
    A: 'Incorporates the academic standards of the State',
    B: 'Teaches academic and technical knowledge and employability skills',
    C: 'Is aligned with the needs of industries in the area',
    D: 'Becomes more specific on the way',
    E: 'Has several entries and exits with credentials',
    F: 'Ends with a recognized postsecondary credential',
  },
  propositions: {
    'perkins.levels': {
      holds: 'it runs through a secondary and a postsecondary level',
      ask: 'Which step is secondary, and which is postsecondary?',
      act: 'Record the level of each step.',
      owner: college,
      effort: 'call',
    },
    'perkins.sequence': {
      holds: 'its steps make one sequence',
      ask: 'Which steps count towards which?',
      act: 'Record what each step requires, or which step usually comes before it.',
      owner: college,
      effort: 'call',
    },
    'perkins.coordinated': {
      holds: 'the sequence is "coordinated" and "nonduplicative"',
      ask: 'Will an office attest that the sequence is coordinated and repeats nothing, and on what ground?',
      act: 'Ask an office to attest it, with what it looked at: an agreement between school and college, a comparison of courses.',
      owner: 'the State agency for career and technical education',
      effort: 'work',
    },
    'perkins.standards': {
      holds: 'it incorporates the academic standards of the State',
      ask: 'Which record shows that a step incorporates the academic standards of the State?',
      act: 'Record what shows it, with its date and where it comes from, about the step or the pathway and under the name of this proposition.',
      owner: 'the school district',
    },
    'perkins.academic': same('wioa.0.education'),
    'perkins.technical': same('wioa.0.training'),
    'perkins.employability': {
      holds: 'employability skills are taught',
      ask: 'Which step or component teaches employability skills?',
      act: 'Add a step or a component of the kind workforce preparation.',
      owner: college,
      effort: 'call',
    },
    'perkins.industry': same('wioa.a.industry'),
    'perkins.specificity': {
      holds: 'it goes from a cluster to an occupation',
      ask: 'Which steps are about the whole cluster, and which about one occupation?',
      askWhen: { 'specificity.wider': 'Why does {place} come after "{step}", which is more specific?' },
      act: 'Record on the early steps a component with the cluster, and on the later ones the occupation.',
      owner: college,
    },
    'perkins.entries': {
      holds: 'it has several entries',
      ask: 'Where else can people enter?',
      act: 'Record each entry with the step at which it begins.',
      owner: college,
      effort: 'call',
    },
    'perkins.exits': {
      holds: 'it has several exits, with different credentials',
      ask: 'Where can people leave, and with which credential?',
      askWhen: { 'exits.bare': 'With which credential do people leave at {place}?' },
      act: 'Record each exit after the credential that people leave with.',
      owner: college,
      effort: 'call',
    },
    'perkins.culminates': {
      holds: 'it ends with a recognized postsecondary credential',
      ask: 'Which recognized credential is earned at the end?',
      act: 'Record the credential that the last step awards: its kind, its skills, its issuer and who recognizes it.',
      owner: college,
    },
  },
  messages: {
    ...wioaMessages,
    'connected.all': 'all steps are connected',
    'connected.apart': 'falls into {count} groups of steps that nothing connects',
    'levels.both': 'has steps of both levels',
    'levels.one': 'has steps of one of the two levels that people surely reach',
    'levels.missing': 'the steps are listed in full with their levels, and one of the two is missing',
    'of-step.yes': 'says so of a step',
    'of-step.not': 'says the opposite of a step',
    'taught.yes': 'teaches it',
    'taught.perhaps': 'may be within reach',
    'taught.none': 'the steps are listed in full, and none that anyone gets to teaches it',
    'specificity.narrower': 'is more specific than "{step}", which comes before it',
    'specificity.wider': 'is less specific than "{step}", which comes before it',
    'entries.several': 'has {count} entries to different steps',
    'entries.one': 'has entries to one step only',
    'entries.few': 'the entries are listed in full, and there are not two of them to different steps',
    'exits.bare': 'names no credential that people leave with',
    'exits.several': 'has exits with {count} different credentials',
    'exits.few': 'has no two exits with different credentials on record',
    'exits.none': 'the exits are listed in full, and there are not two of them',
    'culminates.earned': 'awards "{credential}" at the end',
    'culminates.none':
      'the steps and credentials are listed in full, and no last step awards one that may be recognized',
  },
};
