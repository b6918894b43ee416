/** What the propositions of the WIOA definition say and ask, and what to do about them: proposition → English. */

import type { Texts } from '../engine/texts.js';

/** Who can answer. */
const college = 'the college';
const board = 'the workforce board';
const employer = 'an employer';
const sponsor = 'the apprenticeship sponsor';

/** The propositions of determinations under WIOA section 3(7). */
export const wioaPropositions = {
  'wioa.0.education': {
    holds: 'education is offered by a named provider',
    ask: 'Which step is education, and which partner provides it?',
    askWhen: { 'education.no-provider': 'Which partner provides {place}?' },
    act: 'Record a step that is education, such as adult basic education or a course, and the partner who provides it.',
    owner: college,
    effort: 'call',
  },
  'wioa.0.training': {
    holds: 'training is offered by a named provider',
    ask: 'Which step trains for an occupation, and which partner provides it?',
    askWhen: { 'training.no-provider': 'Which partner provides {place}?' },
    act: 'Record a step that trains for an occupation, and the partner who provides it.',
    owner: college,
    effort: 'call',
  },
  'wioa.0.services': {
    holds: 'other services are offered by a named provider',
    ask: 'Which services go with the steps (counseling, transportation, placement …), and who provides them?',
    askWhen: { 'services.no-provider': 'Which partner provides {place}?' },
    act: 'Record a support that goes with the steps, and the partner who provides it.',
    owner: board,
    effort: 'call',
  },
  'wioa.0.quality': {
    holds: 'education, training and services are "rigorous and high-quality"',
    ask: 'Will an office with authority attest that they are rigorous and of high quality, and on what basis?',
    act: 'Have an office with authority attest it: an attestation that names the office, the day and what it rests on.',
    owner: board,
  },
  'wioa.a.industry': {
    holds: 'dated evidence from the region shows what an industry needs',
    ask: 'Which industry (NAICS) and region is it for, and which dated report or employer survey covers that region?',
    askWhen: {
      'industry.no-sector': 'Which industry (NAICS) is the pathway for?',
      'industry.no-region': 'Which region is the pathway for?',
      'industry.undated': 'What is the date of {place}?',
      'industry.unknown': 'Which place is {place} about?',
      'industry.in-part': 'Which record covers the rest of the region, beside {place}?',
      'industry.same-state': 'Does {place} hold for this region too, or which other record covers it?',
      'industry.national': 'Which record speaks of the State or region, beside {place}?',
      'industry.direct': 'What do employers need, as {place} heard from them?',
      'industry.elsewhere': 'Which record is about this region? For {place} is not.',
      'industry.contrary': 'Which record says that there is a need, against {place}?',
      'industry.engagement':
        'What did employers say that they need, and in which dated record does it stand?',
    },
    act: 'Record a labor market report or an employer survey with its date, its place and its source, and the industry of the pathway.',
    owner: board,
  },
  'wioa.a.skill-needs': {
    holds: 'a skill that industry needs is taught',
    ask: 'Which skill do employers need, and which step teaches the competency that answers it?',
    askWhen: {
      'skill-needs.perhaps': 'Can people on this pathway reach the step "{step}", which teaches it?',
      'skill-needs.may-concern': 'Which sector or occupation of the pathway is that of {place}?',
      'skill-needs.out-of-reach': 'How do people reach the step "{step}", which teaches it?',
      'skill-needs.not-taught': 'Which step teaches what {place} asks for?',
    },
    act: 'Record the skill that employers need, its competency, and the step that teaches it.',
    owner: employer,
  },
  'wioa.b.options': {
    holds: 'every entry leads on to postsecondary education, and there is more than one kind of it',
    ask: 'Which certificates, degrees or other options can be reached from each entry?',
    askWhen: {
      'options.unsigned': 'Have all parties signed {place}, and when?',
      'options.none': 'Which certificate, degree or apprenticeship can surely be reached from {place}?',
    },
    act: 'Record what can follow: the steps and their credentials, or an option beyond the pathway.',
    owner: college,
    effort: 'call',
  },
  'wioa.b.apprenticeship': {
    holds: 'a registered apprenticeship is open from here',
    ask: 'Which apprenticeship does it open, and what is its registration number?',
    askWhen: {
      'apprenticeship.unknown': 'Who registered the apprenticeship of {place}, and under which number?',
      'apprenticeship.rests': 'Who carries out {place} now, and is the agreement about it signed?',
      'apprenticeship.pre': 'Which registered apprenticeship does {place} prepare for?',
      'apprenticeship.out-of-reach': 'How does a person on this pathway get into {place}?',
    },
    act: 'Record a registered apprenticeship that is open from here, with the agency that registered it and its number.',
    owner: sponsor,
  },
  'wioa.c.counseling': {
    holds: 'counseling is offered by a named provider',
    ask: 'Who counsels the people on this pathway?',
    askWhen: {
      'counseling.no-provider': 'Which partner provides {place}?',
      'counseling.perhaps': 'Which step that people surely reach does {place} go with?',
      'counseling.out-of-reach': 'Which step that people reach does {place} go with?',
      'counseling.for-some': 'Who counsels the others on the pathway?',
    },
    act: 'Record the counseling as a support of a counseling kind, and the partner who provides it.',
    owner: college,
    effort: 'call',
  },
  'wioa.c.goals': {
    holds: 'counseling serves education goals and career goals',
    ask: 'Does the counseling serve education goals, career goals, or both?',
    askWhen: {
      'counseling.for-some': 'Who counsels the others on the pathway for the goals that {place} serves?',
      'counseling.goals': 'Who counsels for other goals than {goals}, which is what {place} serves?',
    },
    act: 'Write down for each counseling support who provides it, whom it is for and which goals it serves: education, career, or both.',
    owner: college,
    effort: 'call',
  },
  'wioa.d.appropriate': {
    holds: 'it is appropriate to teach academics and training at the same time',
    ask: 'Is it appropriate here to teach academics and training at the same time? If not, why not, and who says so?',
    act: 'Have an office attest whether it is appropriate, and why.',
    owner: college,
  },
  'wioa.d.concurrent': {
    holds:
      'academics are taught at the same time as workforce preparation and training, and for the same occupation',
    ask: 'Which academic instruction, workforce preparation and training run together, when, and for which occupation?',
    askWhen: {
      'concurrent.past': 'Does it run again, and when: {place}?',
      'concurrent.unknown': 'When does each part run, and for which occupation: {place}?',
      'concurrent.incomplete': 'Which step adds the parts that are missing: {place}?',
    },
    act: 'Record the three parts of a step, or steps of one term: academics, workforce preparation, training. Give each its dates and its occupation.',
    owner: college,
  },
  'wioa.e.adapts': {
    holds: 'it can be fitted to the individual',
    ask: 'Is there placement by assessment, a second entry, or an individual plan?',
    act: 'Record how it is fitted to a person: an assessment that places, another entry, or an individual plan.',
    owner: college,
    effort: 'call',
  },
  'wioa.e.supports': {
    holds: 'the people it is meant for have a support that serves them',
    ask: 'Who is the pathway meant for, and which support is there for each of them?',
    askWhen: {
      'populations.perhaps': 'Is there a support for this group: {population}?',
      'populations.unsupported': 'Which support is there for this group: {population}?',
    },
    act: 'Record the populations that the pathway is meant for, and for each a support that serves it.',
    owner: board,
    effort: 'call',
  },
  'wioa.e.accelerates': {
    holds: 'something shortens the time to a credential',
    ask: 'What makes it faster (credit for prior learning, modules, concurrent enrollment …), and at which step?',
    act: 'Record at a step what makes it faster, such as credit for prior learning or concurrent enrollment.',
    owner: college,
    effort: 'call',
  },
  'wioa.e.practicable': {
    holds: 'it does so "to the extent practicable"',
    ask: 'Will an office attest what was considered, and why more was not practicable?',
    act: 'Have an office attest it: an attestation that names the office, the day, and what was considered.',
    owner: board,
  },
  'wioa.f.diploma': {
    holds: 'a person without a high school diploma can enter and earn one, or its recognized equivalent',
    ask: 'Which entry asks for no high school diploma, and which step behind it leads to one that the State recognizes?',
    askWhen: {
      'diploma.door-silent':
        'Does {place} ask for a high school diploma, and which step behind it leads to one or its equivalent?',
      'diploma.no-route':
        'Which step after {place} leads to a high school diploma, or an equivalent, that the State recognizes?',
      'diploma.door-demands':
        'Which entry is there for people without a high school diploma, beside {place}?',
    },
    act: 'Record an entry and what it asks for, and behind it a step that leads to a high school diploma, or an equivalent, that the State recognizes.',
    owner: college,
    effort: 'call',
  },
  'wioa.f.credential': {
    holds: 'a recognized postsecondary credential can be earned from every entry',
    ask: 'Which credential is a degree, a State license, an apprenticeship completion or recognized by industry?',
    askWhen: {
      'credential.skill-unknown':
        'Is {place} about the skills of an occupation or industry, or about general skills?',
      'credential.issuer-unknown': 'Who issues {place}?',
      'credential.kind-unknown': 'What kind of credential is {place}: a certificate, a license, a degree?',
      'credential.recognition-unknown':
        'Who recognizes {place}: the State, a licensing body, an industry body, employers?',
      'credential.registration-unknown':
        'Is the apprenticeship that leads to {place} registered, and under which number?',
      'credential.badge': 'Will an office attest that it counts: {place}?',
      'credential.graduate-degree': 'Will an office attest that it counts: {place}?',
      'credential.no-route': 'Which recognized credential can surely be earned from {place}?',
    },
    act: 'Record the credential that a step awards, its kind, the skills it is about, who issues it and who recognizes it.',
    owner: college,
    effort: 'call',
  },
  'wioa.g.occupation': {
    holds: 'it is for a specific occupation or cluster',
    ask: 'Which occupation or occupational cluster is it for?',
    askWhen: {
      'occupation.too-broad': 'Which occupation is it, more exactly than {place}?',
    },
    act: 'Record the occupation, with its code, or the cluster that the pathway is for.',
    owner: college,
    effort: 'call',
  },
  'wioa.g.helps': {
    holds: 'it helps people into the occupation, or up from it',
    ask: 'Which exit opens the occupation, and what helps people into it (placement, employers, work experience)?',
    askWhen: {
      'helps.other': 'Which exit or credential opens an occupation of this pathway?',
      'helps.general': 'Which exit or credential opens an occupation of this pathway?',
      'helps.unsigned': 'Has the employer signed {place}, and when?',
      'helps.opens': 'What helps people into "{occupation}" (placement, employers, work experience)?',
      'helps.by': 'Which exit or credential opens the occupation?',
    },
    act: 'Record the exit or credential that opens the occupation, and a service or employer that helps people into it.',
    owner: board,
    effort: 'call',
  },
} satisfies Texts['propositions'];
