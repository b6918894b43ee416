/** Findings in Spanish: by their params where they carry them, else by the phrases of their messages. */

import type { findings as english } from '../en/findings.js';
import { saying } from '../phrases.js';
import { formsFor } from './forms.js';
import { badgeMessages } from './messages/badges.js';
import { codeMessages } from './messages/codes.js';
import { ctdlMessages } from './messages/ctdl.js';
import { curriculumMessages } from './messages/curricula.js';
import { documentMessages } from './messages/document.js';
import { listMessages } from './messages/lists.js';
import { tableMessages } from './messages/tables.js';
import { problemIn } from './problems.js';

/** Every phrase that a finding is made of. */
export const messages = {
  ...documentMessages,
  ...tableMessages,
  ...badgeMessages,
  ...listMessages,
  ...codeMessages,
  ...curriculumMessages,
  ...ctdlMessages,
};

const say = saying(messages, formsFor);

/** What is said of findings. */
export const findings: typeof english = {
  message: (finding, named) => problemIn(finding, named) ?? say(finding.message) ?? finding.message,
};
