export { wioa as spanishWioaTexts } from './definitions/wioa.js';
export { es } from './spanish.js';
