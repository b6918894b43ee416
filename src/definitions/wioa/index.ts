export { wioa } from './definition.js';
export { type DetermineWioaOptions, determineWioa } from './determine-wioa.js';
export {
  type CredentialRecognition,
  type RecognizeCredentialOptions,
  recognizeCredential,
} from './recognize-credential.js';
export type { WhyRecognized } from './recognized-credential.js';
export { wioaTexts } from './texts.js';
