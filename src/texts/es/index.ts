export { es } from './spanish.js';
