/** Kinds of step by what they award, as the lists of several States have them. */

import type { ProviderListProfile } from './profile.js';

/** Award → kind of step, and its level where the award says it. */
export const usualSteps: NonNullable<ProviderListProfile['steps']> = {
  AssociateDegree: { kind: 'degree-program', level: 'postsecondary' },
  BachelorDegree: { kind: 'degree-program', level: 'postsecondary' },
  MasterDegree: { kind: 'degree-program', level: 'graduate' },
  CertificateOfCompletion: { kind: 'certificate-program' },
  Certificate: { kind: 'certificate-program' },
  PostBaccalaureateCertificate: { kind: 'certificate-program', level: 'graduate' },
  ApprenticeshipCertificate: { kind: 'apprenticeship' },
  Diploma: { kind: 'secondary-education', level: 'secondary' },
  SecondarySchoolDiploma: { kind: 'secondary-education', level: 'secondary' },
};
