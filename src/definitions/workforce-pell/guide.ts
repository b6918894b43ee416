/** The definition for Workforce Pell Grants as its page explains it, in our own words. */

import type { Guide } from '../engine/guide.js';
import { workforcePellRules } from './guide-rules.js';

/** Workforce Pell. */
export const workforcePellGuide: Guide = {
  about: [
    'From July 2026 students may get a Pell Grant for programs of 8 to fewer than 15 weeks, where the institution, the Governor of the State and the U.S. Secretary of Education agree that the program qualifies. This definition goes through what the law asks, program by program: each step that is a program.',
    'It is read in the text that the Senate engrossed. Compare it with Public Law 119-21 before you quote it. The final rule (91 FR 29254) was not at hand in full and is not part of it.',
    'What the Governor and the Secretary determine is recorded, never computed. Each such element asks two things: what the document shows, and whether the office has determined it. Without the second the element stays open, so no program is *met* by its data alone.',
    'Whether a student is eligible, and how large a grant is, is not asked here.',
  ],
  elements: {
    institution:
      'The program is offered by an institution that takes part in the student aid programs of title IV.',
    length:
      'It has at least 150 and fewer than 600 clock hours, or an equivalent number of credit hours, in at least 8 and fewer than 15 weeks.',
    delivery: 'It is not a correspondence course. Distance education is none.',
    aligned: 'It teaches for high-skill, high-wage or in-demand industries or occupations.',
    hiring: 'It meets what employers there require of those whom they hire.',
    credential:
      'It leads to a recognized postsecondary credential that is stackable and portable across more than one employer; or it gives the only recognized credential of its occupation on completion.',
    credit:
      'It prepares for a certificate or degree program, which accepts credit for it towards its requirements.',
    offered: 'The institution has offered it for at least a year.',
    completion: 'At least 70 percent complete it within 150 percent of the normal time, each award year.',
    placement: 'At least 70 percent are placed in jobs 180 days after completion, each award year.',
    earnings:
      'Tuition and fees are no more than value-added earnings: what those who completed it three years before with title IV aid earn, adjusted for prices there, less 150 percent of the poverty line.',
  },
  rules: workforcePellRules,
  sections: [
    {
      title: 'What is read from secondary pages',
      element: 'length',
      paragraphs: [
        'The law says "an equivalent number of credit hours" and gives no numbers. Those used here (4 to fewer than 16 semester hours, 6 to fewer than 24 quarter hours) are from pages of others about the law. What rests on them has the grade *assumed*, gives way to clock hours, never refuses, and says so in each report.',
      ],
    },
  ],
};
