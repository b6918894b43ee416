/**
 * Kinds of credential: CTDL class names without their prefix, and the family of each. `Credential` is one of which no more
 * is known.
 * Source: Credential Transparency Description Language, subclasses of ceterms:Credential (Credential Engine, CC BY 4.0).
 */
export const credentialKinds = [
  'Credential',
  'Badge',
  'DigitalBadge',
  'OpenBadge',
  'MicroCredential',
  'Certificate',
  'AcademicCertificate',
  'BasicTechnicalCertificate',
  'TechnicalLevel1Certificate',
  'TechnicalLevel2Certificate',
  'TechnicalLevel3Certificate',
  'GeneralEducationLevel1Certificate',
  'GeneralEducationLevel2Certificate',
  'HigherEducationLevel1Certificate',
  'HigherEducationLevel2Certificate',
  'PostBaccalaureateCertificate',
  'PostMasterCertificate',
  'ProfessionalCertificate',
  'ProficiencyCertificate',
  'WorkBasedLearningCertificate',
  'MasterCertificate',
  'CertificateOfCompletion',
  'CertificateOfParticipation',
  'PreApprenticeshipCertificate',
  'ApprenticeshipCertificate',
  'JourneymanCertificate',
  'Certification',
  'License',
  'Degree',
  'AssociateDegree',
  'BachelorDegree',
  'MasterDegree',
  'SpecialistDegree',
  'DoctoralDegree',
  'ProfessionalDoctorate',
  'ResearchDoctorate',
  'Diploma',
  'SecondarySchoolDiploma',
  'SecondaryEducationCertificate',
  'GeneralEducationDevelopment',
  'QualityAssuranceCredential',
] as const;

/** The families of the kinds that are not simply certificates. */
const families = {
  Credential: 'other',
  Badge: 'badge',
  DigitalBadge: 'badge',
  OpenBadge: 'badge',
  MicroCredential: 'badge',
  CertificateOfParticipation: 'other',
  PreApprenticeshipCertificate: 'other',
  ApprenticeshipCertificate: 'apprenticeship',
  JourneymanCertificate: 'apprenticeship',
  Certification: 'certification',
  License: 'license',
  Degree: 'degree',
  AssociateDegree: 'degree',
  BachelorDegree: 'degree',
  MasterDegree: 'degree',
  SpecialistDegree: 'degree',
  DoctoralDegree: 'degree',
  ProfessionalDoctorate: 'degree',
  ResearchDoctorate: 'degree',
  Diploma: 'other',
  SecondarySchoolDiploma: 'secondary',
  SecondaryEducationCertificate: 'secondary',
  GeneralEducationDevelopment: 'secondary',
  QualityAssuranceCredential: 'other',
} as const;

/** A CTDL credential class, by its name without the prefix. */
export type CredentialKind = (typeof credentialKinds)[number];

/** What a kind of credential is, broadly. `other` never attests occupational skill by itself. */
export type CredentialFamily = (typeof families)[keyof typeof families] | 'certificate';

/** The family of a kind of credential. */
export function familyOf(kind: CredentialKind): CredentialFamily {
  return Object.hasOwn(families, kind) ? families[kind as keyof typeof families] : 'certificate';
}
