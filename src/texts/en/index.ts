export { en } from './english.js';
