/** The list of New Jersey. Source: New Jersey Department of Labor and Workforce Development, as published with d4ad. */

import type { ProviderListProfile } from './profile.js';
import { usualSteps } from './usual-steps.js';

/** Columns and words of the New Jersey list. */
export const newJersey: ProviderListProfile = {
  id: 'new-jersey-etpl',
  title: 'Eligible training provider list, New Jersey',
  publisher: 'New Jersey Department of Labor and Workforce Development',
  state: '34',
  cipEdition: '2020',
  onetEdition: '2019',
  columns: {
    provider: 'providerid',
    providerName: 'name',
    program: 'programid',
    programName: 'officialname',
    description: 'description',
    cip: 'cipcode',
    prerequisites: 'prerequisites',
    costs: ['totalcost'],
    credits: 'credit',
    hours: 'totalclockhours',
  },
  noPrerequisites: ['None', 'none', 'NONE', 'None.', 'No prerequisites'],
  awards: [
    {
      column: 'degreeawarded',
      title: 'degreeawardedname',
      words: {
        // Source of the numbers: the table of degrees that New Jersey publishes with the list.
        101: { kind: 'CertificateOfCompletion', shorter: true },
        102: { kind: 'Certificate', shorter: true },
        103: { kind: 'Certificate', shorter: true },
        200: { kind: 'AssociateDegree' },
        300: { kind: 'BachelorDegree' },
        400: { kind: 'PostBaccalaureateCertificate' },
        500: { kind: 'MasterDegree' },
        600: { kind: 'PostMasterCertificate' },
        700: { kind: 'DoctoralDegree' },
        800: { kind: 'ProfessionalDoctorate' },
        850: { kind: 'Diploma' },
        900: { kind: 'CertificateOfCompletion', shorter: true },
      },
    },
    { column: 'licenseawarded', title: 'licenseawardedname', award: { kind: 'License' } },
    {
      column: 'industrycredential',
      title: 'industrycredentialname',
      award: { kind: 'Credential', recognized: true, shorter: true },
    },
  ],
  // As the State's own site reads them; other flags (careerassist, accessfordisabled) are kept with the program.
  supports: [
    { column: 'childcare', yes: '1', support: 'child-and-dependent-care', title: 'Child care' },
    {
      column: 'assistobtainingchildcare',
      yes: '1',
      support: 'child-and-dependent-care',
      title: 'Help to obtain child care',
    },
    { column: 'personalassist', yes: '1', support: 'job-placement', title: 'Help to find a job' },
  ],
  steps: usualSteps,
};
