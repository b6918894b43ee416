/** The closed lists hold what the field's own lists hold. */
import { describe, expect, it } from 'vitest';
import { coreElements, keyComponents } from '../../src/model/core-elements.js';
import { issuerKinds } from '../../src/model/credential-marks.js';
import { credentialSchema } from '../../src/model/credential-schema.js';
import { requiredPrograms } from '../../src/model/one-stop-programs.js';
import { leadershipGroups, recommendedEntities } from '../../src/model/partner-functions.js';
import { partnerTypes } from '../../src/model/partner-types.js';
import { barrierPopulations, programPopulations } from '../../src/model/populations.js';
import { readinessEditions } from '../../src/model/readiness.js';
import { responsibilities } from '../../src/model/responsibilities.js';
import { stepSchema } from '../../src/model/step-schema.js';
import { supportiveServices } from '../../src/model/support-kinds.js';
import { supportSchema } from '../../src/model/support-schema.js';
import { systemSchema } from '../../src/model/system-schema.js';
import { tables } from '../../src/model/tables.js';
import { trainingKinds } from '../../src/model/training-kinds.js';
import * as vocabulary from '../../src/model/vocabulary.js';

const credentialKinds: readonly string[] = credentialSchema.shape.kind.options;
const stepKinds: readonly string[] = stepSchema.shape.kind.options;
const supportKinds: readonly string[] = supportSchema.shape.kind.options;

describe('as many words as the source has', () => {
  it.each<[string, object, number]>([
    ['partner types', partnerTypes, 10],
    ['responsibilities', responsibilities, 16],
    ['training services of WIOA section 134(c)(3)(D)', trainingKinds, 11],
    ['supportive services of 20 CFR 680.900', supportiveServices, 12],
    ['populations with barriers of WIOA section 3(24)', barrierPopulations, 14],
    ['issuers on the federal list, a workforce board and any other', issuerKinds, 10],
    ['parts of concurrent instruction', vocabulary.componentKinds, 3],
    ['tables', tables, 23],
    ['one-stop programs that are required partners', requiredPrograms, 19],
    ['entities of the recommended leadership team', recommendedEntities, 22],
    ['groups of the recommended leadership team', leadershipGroups, 6],
    ['core elements', coreElements, 6],
    ['key components', keyComponents, 36],
    ['readiness elements', readinessEditions['toolkit-2011'], 6],
  ])('%s', (_, list, count) => {
    expect(Object.keys(list)).toHaveLength(count);
    expect(new Set(Object.values(tables)).size).toBe(23);
  });
});

it('the fourteen populations with barriers stand in the order of the law, (A) to (N)', () => {
  const letters = Object.values(barrierPopulations).map((name) => name.slice(-3));
  expect(letters).toEqual([...'ABCDEFGHIJKLMN'].map((letter) => `(${letter})`));
});

it('no population is both among the fourteen and beside them', () => {
  expect(Object.keys(programPopulations).filter((key) => key in barrierPopulations)).toEqual([]);
});

it('the twelve supportive services are those of the regulation', () => {
  expect(supportiveServices).toEqual([
    'community-linkages',
    'transportation',
    'child-and-dependent-care',
    'housing',
    'needs-related-payments',
    'educational-testing',
    'reasonable-accommodations',
    'legal-aid',
    'health-care-referrals',
    'work-attire-and-tools',
    'books-and-supplies',
    'application-and-test-fees',
  ]);
  expect(supportKinds).toEqual(expect.arrayContaining([...supportiveServices]));
});

it('the ten partner types are those of the source, in its order', () => {
  expect(Object.keys(partnerTypes)).toEqual([
    'intermediary',
    'secondary',
    'bridge',
    'postsecondary',
    'industry',
    'workforce-system',
    'economic-development',
    'community-social-service',
    'state-agency',
    'regional-foundation',
  ]);
});

describe('every CTDL credential class has its kind', () => {
  it.each([
    'Badge',
    'DigitalBadge',
    'OpenBadge',
    'Certificate',
    'AcademicCertificate',
    'ApprenticeshipCertificate',
    'JourneymanCertificate',
    'MasterCertificate',
    'PreApprenticeshipCertificate',
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
    'SecondaryEducationCertificate',
    'WorkBasedLearningCertificate',
    'CertificateOfCompletion',
    'CertificateOfParticipation',
    'Certification',
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
    'GeneralEducationDevelopment',
    'License',
    'MicroCredential',
    'QualityAssuranceCredential',
  ])('%s', (kind) => {
    expect(credentialKinds).toContain(kind);
  });
});

it('the eleven training services and the sixteen responsibilities have names of their own', () => {
  for (const list of [
    trainingKinds,
    responsibilities,
    partnerTypes,
    barrierPopulations,
    programPopulations,
  ]) {
    const names = Object.values<string>(list);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => name.trim() === '')).toEqual([]);
  }
});

it('no closed list says a word twice, and every word is kebab-case', () => {
  const lists = Object.entries(vocabulary);
  expect(lists.length).toBeGreaterThan(15);
  expect(new Set(credentialKinds).size).toBe(credentialKinds.length);
  for (const [name, words] of lists) {
    expect([name, new Set<string>(words).size]).toEqual([name, words.length]);
    expect(words.filter((word) => !/^[a-z]+(-[a-z]+)*$/.test(word))).toEqual([]);
  }
  const keys = [partnerTypes, responsibilities, trainingKinds].map((table) => Object.keys(table));
  for (const words of [...keys, stepKinds, supportKinds])
    expect(words.filter((word) => !/^[a-z]+(-[a-z]+)*$/.test(word))).toEqual([]);
});

it('every table is a field of the document, and every list field of rows is a table', () => {
  const lists = Object.keys(systemSchema.shape).slice(Object.keys(systemSchema.shape).indexOf('partners'));
  expect(lists).toEqual(Object.values(tables));
});
