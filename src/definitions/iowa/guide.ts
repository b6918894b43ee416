/** Iowa's definition as its page explains it: what it says of propositions is said where the federal one is explained. */

import type { Guide } from '../engine/guide.js';

/** Career pathways in Iowa's administrative code. */
export const iowaGuide: Guide = {
  about: [
    'Iowa defines career pathways in its administrative code, with six elements where the federal law has seven: clause (F) is not among them. So a pathway can meet this definition without leading to a diploma and a recognized postsecondary credential. It does not meet the federal one without them.',
    'The text of the rule was not at hand when this was written. That it leaves out (F) is taken from accounts of it, which is why its basis is `secondary`. That its other elements ask what the federal clauses ask is how this library reads these accounts. Check the rule before you rely on it.',
  ],
  elements: {},
  rules: [],
};
