/** The proposal of H.R. 8210 as its page explains it. */

import type { Guide } from '../engine/guide.js';

/** The federal definition as a bill would change it. */
export const hr8210Guide: Guide = {
  about: [
    '**This is a bill, not law.** H.R. 8210 of the 119th Congress was introduced on April 6, 2026; no later action was found. It would change one phrase of clause (F): *regular high school diploma* in place of *secondary school diploma*. Its text was not read; that it changes this is from an account of it, which is why its basis is `secondary`.',
    'No day makes it apply. Where it is one of many definitions, it is *not evaluated*. Whoever wants to know what the change would mean names it: `--definition` in the command, `bills` in the options. Each answer then says that it is no law.',
    'It extends the federal definition: what was attested or recorded there counts here. It asks for more, and drops nothing.',
  ],
  elements: {
    F: 'A person who has no diploma can earn a regular high school diploma or its recognized equivalent on the pathway. And a recognized postsecondary credential can be earned. Both are needed.',
  },
  rules: [
    {
      of: ['hr-8210.f.regular-diploma'],
      looksAt: [
        'What clause F of the federal definition looks at: `entries`, `steps`, `credentials`',
        '`evidence` about a diploma that names this proposition',
      ],
      isTrue:
        'A door that asks for no diploma leads to a step that awards an equivalent which the State recognizes, or a diploma that it recognizes and that a record with a date and an origin says is a regular one.',
      isFalse: ['What makes the diploma question of clause F false.'],
      isOpen: [
        'The diploma is recognized by the State, and no record says that it is a regular one.',
        'What leaves the diploma question of clause F open.',
      ],
      never: 'Which diplomas are regular ones. Other federal law defines the term.',
      grade: 'derived',
    },
  ],
};
