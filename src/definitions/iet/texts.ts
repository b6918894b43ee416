/** The texts of integrated education and training, in our own words. */

import type { Texts } from '../engine/texts.js';
import { wioaMessages } from '../wioa/messages.js';
import { wioaTexts } from '../wioa/texts.js';

const provider = 'the adult education provider';
const college = 'the college';
// What runs at the same time is read as in the federal definition.
const { overlap = {}, recurrence = {} } = wioaTexts.readings ?? {};

/** English texts for determinations under 34 CFR 463.35 to 463.38. */
export const ietTexts: Texts = {
  definition: 'iet-463',
  elements: {
    components: 'Has adult education, workforce preparation and training',
    quality: 'Is of sufficient intensity and quality in each part',
    simultaneous: 'Teaches the three parts at the same time',
    materials: 'Uses materials from the occupation',
    objectives: 'Has a single set of learning objectives',
    advancement: 'Is for educational and career advancement',
  },
  propositions: {
    'iet.adult-education': {
      holds: 'an integrated program has adult education and literacy',
      ask: 'Which adult education is part of the integrated program?',
      askWhen: {
        'iet.no-level': 'Is the education in {place} adult education?',
        'iet.other-level': 'Which part of {place} is adult education, below college?',
      },
      act: 'Write the program as one step, with a component of the kind education, and adult education as its level.',
      owner: provider,
      effort: 'call',
    },
    'iet.preparation': {
      holds: 'an integrated program has workforce preparation',
      ask: 'Which workforce preparation is part of the integrated program?',
      act: 'Add a component of the kind workforce preparation to the step.',
      owner: provider,
      effort: 'call',
    },
    'iet.training': {
      holds: 'an integrated program has training for a specific occupation or cluster',
      ask: 'Which training is part of the integrated program, and for which occupation?',
      askWhen: { 'iet.no-occupation': 'For which occupation or cluster is the training in {place}?' },
      act: 'Add a component of the kind training to the step, with its occupation or cluster.',
      owner: college,
      effort: 'call',
    },
    'iet.quality': {
      holds: 'each part is "of sufficient intensity and quality", after the best research there is',
      ask: 'Will an office attest that each part is of sufficient intensity and quality and based on the most rigorous research available, and on what ground?',
      act: 'Ask an office with authority to attest it: an attestation with the office, the day and what it looked at.',
      owner: 'the State agency for adult education',
      effort: 'work',
    },
    'iet.simultaneous': {
      holds: 'the three parts run at the same time, for the same occupation',
      ask: 'When does each part run, and for which occupation?',
      askWhen: {
        'concurrent.past': 'Does it run again, and when: {place}?',
        'concurrent.unknown': 'When does each part run, and for which occupation: {place}?',
        'concurrent.incomplete': 'Which step adds the parts that are missing: {place}?',
      },
      act: 'Give each component of the step its dates or its term, and its occupation or cluster.',
      owner: college,
      effort: 'call',
    },
    'iet.one-program': {
      holds: 'one and the same program shows all of it',
      ask: 'Which one of the integrated programs has all that is asked for?',
      act: 'Record components with dates and materials, and the objectives, for one program.',
      owner: provider,
      effort: 'call',
    },
    'iet.materials': {
      holds: 'each part uses materials from the occupation',
      ask: 'Which materials from the occupation does each part use?',
      askWhen: { 'iet.materials-some': 'Which materials do the other parts of {place} use?' },
      act: 'List for each component the materials that are about its occupation or cluster.',
      owner: college,
    },
    'iet.objectives': {
      holds: 'one set of learning objectives names all three parts',
      ask: 'What is the single set of learning objectives, and which part teaches which?',
      askWhen: { 'iet.objectives-some': 'Which objectives of {place} belong to the other parts?' },
      act: 'List the objectives of the step, each with the parts that teach it.',
      owner: provider,
    },
    'iet.cooperative': {
      holds: 'the activities are "organized to function cooperatively"',
      ask: 'Will an office attest that the activities are organized to function cooperatively, and on what ground?',
      act: 'Ask an office to attest it, with what it looked at: planning and teaching together, one syllabus.',
      owner: provider,
      effort: 'work',
    },
    'iet.standards': {
      holds: "the adult education is aligned with the State's content standards for adult education",
      ask: 'Which record shows that the adult education is aligned with the content standards in the State’s plan?',
      askWhen: {
        'iet.standards': 'Are the standards in {place} those that the State’s plan describes?',
      },
      act: 'Record what shows it, with its date and where it comes from, about the step and under the name of this proposition.',
      owner: provider,
    },
    'iet.in-pathway': {
      holds: 'the program is part of a pathway',
      ask: 'Which step of the pathway is the integrated program?',
      act: 'Add the step of the program to the steps of the pathway.',
      owner: college,
      effort: 'call',
    },
  },
  readings: { overlap, recurrence },
  messages: {
    ...wioaMessages,
    'iet.part': 'has this part',
    'iet.part-missing': 'does not list this part',
    'iet.no-part': 'the steps are listed in full, and no integrated program has this part',
    'iet.perhaps': 'may be within reach',
    'iet.out-of-reach': 'is an integrated program that no one can reach',
    'iet.no-level': 'does not say that its education is adult education',
    'iet.other-level': 'is of another level than adult education',
    'iet.no-occupation': 'names no specific occupation and no cluster for its training',
    'iet.only-one': 'is the only integrated program of the pathway',
    'iet.shows-all': 'shows all of it by itself',
    'iet.several': 'has {count} integrated programs, none of which shows all of it by itself',
    'iet.materials-all': 'lists materials for all three parts',
    'iet.materials-some': 'lists materials with an occupation for some of the three parts: {count}',
    'iet.objectives-all': 'has objectives for all three parts',
    'iet.objectives-some': 'has objectives for some of the three parts: {count}',
    'iet.aligned': 'says that it is aligned with them',
    'iet.standards': 'is about standards, and does not say that they are those of the State’s plan',
    'iet.standards-not': 'speaks against it',
    'iet.in-pathway': 'has "{step}" among its steps',
    'iet.none': 'the steps are listed in full, and none that anyone gets to is an integrated program',
  },
};
