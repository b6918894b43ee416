/**
 * Words for what programs award, as lists of several States have them. Source: the potential outcomes of form ETA-9171,
 * items of the Texas and New Jersey lists.
 */

import type { ListedAward } from './profile.js';

const certificate: ListedAward = { kind: 'Certificate', shorter: true };
const completion: ListedAward = { kind: 'CertificateOfCompletion', shorter: true };
const industry: ListedAward = { kind: 'Credential', recognized: true, shorter: true };
const associate: ListedAward = { kind: 'AssociateDegree' };
const bachelor: ListedAward = { kind: 'BachelorDegree' };
const license: ListedAward = { kind: 'License' };
const apprenticeship: ListedAward = { kind: 'ApprenticeshipCertificate' };
const diploma: ListedAward = { kind: 'Diploma' };

/** Word → award; `null`: no credential. Case does not matter. */
export const usualWords: { readonly [word: string]: ListedAward | null } = {
  Certificate: certificate,
  'Certificate program': certificate,
  'At least one year but less than two year Certificate': certificate,
  'At least two year but less than four year Certificate': certificate,
  'Certificate of Completion': completion,
  'Community College Certificate': completion,
  'Community college certificate of completion': completion,
  'A community college certificate of completion': completion,
  'Industry certification': industry,
  'Industry recognized certificate or certification': industry,
  'Industry-recognized certificate or certification': industry,
  'An industry-recognized certificate or certification': industry,
  Associate: associate,
  'Associate degree': associate,
  'Associates degree': associate,
  "Associate's degree": associate,
  'An associate degree': associate,
  Bachelor: bachelor,
  'Bachelor degree': bachelor,
  'Bachelors degree': bachelor,
  "Bachelor's degree": bachelor,
  'Baccalaureate degree': bachelor,
  'A baccalaureate degree': bachelor,
  "Post-Baccalaureate(below Master's)": { kind: 'PostBaccalaureateCertificate' },
  "Master's degree": { kind: 'MasterDegree' },
  'Masters degree': { kind: 'MasterDegree' },
  "Post-Master's Certificate(below Doctorate)": { kind: 'PostMasterCertificate' },
  'Doctoral degree': { kind: 'DoctoralDegree' },
  'First Professional Degree/Award': { kind: 'ProfessionalDoctorate' },
  License: license,
  Licensure: license,
  'Government license': license,
  'A license recognized by the State involved or the Federal Government': license,
  'Certificate of completion of an apprenticeship': apprenticeship,
  'Registered apprenticeship certificate': apprenticeship,
  'A certificate of completion of a Registered Apprenticeship': apprenticeship,
  Diploma: diploma,
  'High School Diploma or Equivalent': diploma,
  'Secondary school diploma or its equivalent': diploma,
  'A secondary school diploma or its equivalent': diploma,
  None: null,
  Employment: null,
  'No credential': null,
  'No credential - employment only': null,
  'Measurable skill gain leading to a credential': null,
  'Measureable skill gain leading to a credential': null,
  'Measurable skill gain leading to employment': null,
  'Measureable skill gain leading to employment': null,
};
