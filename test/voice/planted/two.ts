/** Names that stand behind another door too, one of them for something else. */
export { cutShort } from './one.js';
export const firstStep = 'another thing';
