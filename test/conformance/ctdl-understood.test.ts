/**
 * What must be read of six published documents, property by property, from what the terms of CTDL mean; what is kept has
 * its reason.
 */
import { describe, expect, test } from 'vitest';
import { readCtdl } from '../../src/io/ctdl/read-ctdl.js';
import { parsedOf } from './ctdl-documents.js';
import { isThere } from './shared-data.js';

const empty = 'it says nothing';
const outside = 'it names what the document does not hold';
const noPlace = 'the model has no place for it';
const web = 'the model has no place for web pages';
const words = 'the model has no place for subjects, languages, keywords';
const twice = 'the node stands twice; the first says it';
const owner = 'who owns a resource need not teach it';
const amount = 'how much is transferred has a place only where it is all of a step';

/** Property → read; or how many are read and how many are kept, and why. */
type Table = { readonly [property: string]: 'read' | readonly [read: number, kept: number, why: string] };

const examples = 'ctdl/pathways/Pathway-Examples';
const handbook = 'ctdl/handbook/Transfer Value Profile';

const badgr: Table = {
  'ceasn:hasChild': 'read',
  'ceasn:isChildOf': 'read',
  'ceterms:credentialType': 'read',
  'ceterms:ctid': 'read',
  'ceterms:description': [94, 10, empty],
  'ceterms:hasCondition': 'read',
  'ceterms:hasDestinationComponent': 'read',
  'ceterms:isDestinationComponentOf': 'read',
  'ceterms:name': 'read',
  'ceterms:proxyFor': 'read',
};

const heriotWatt: Table = {
  'ceasn:hasChild': 'read',
  'ceterms:comparator': 'read',
  'ceterms:componentCategory': [0, 8, 'Stage is no kind of step'],
  'ceterms:description': 'read',
  'ceterms:hasCondition': 'read',
  'ceterms:hasConstraint': 'read',
  'ceterms:hasDestinationComponent': 'read',
  'ceterms:leftAction': 'read',
  'ceterms:leftSource': 'read',
  'ceterms:logicalOperator': 'read',
  'ceterms:name': 'read',
  'ceterms:precededBy': 'read',
  'ceterms:precedes': 'read',
  'ceterms:proxyFor': [3, 45, outside],
  'ceterms:requiredNumber': 'read',
  'ceterms:rightAction': 'read',
  'ceterms:rightSource': 'read',
  'ceterms:targetComponent': 'read',
};

const bakersfield: Table = {
  'asn:hasProgressionLevel': 'read',
  'ceasn:hasChild': 'read',
  'ceterms:codedNotation': 'read',
  'ceterms:creditValue': [28, 1, twice],
  'ceterms:description': 'read',
  'ceterms:hasCondition': 'read',
  'ceterms:hasDestinationComponent': 'read',
  'ceterms:name': 'read',
  'ceterms:prerequisite': 'read',
  'ceterms:programTerm': 'read',
  componentDesignation: [0, 29, noPlace],
  hasProgressionModel: [0, 1, outside],
  subjectWebPage: [0, 1, web],
  subjectWebpage: [0, 26, web],
};

const learningOpportunity: Table = {
  'ceterms:availabilityListing': [0, 1, web],
  'ceterms:codedNotation': 'read',
  'ceterms:ctid': 'read',
  'ceterms:deliveryType': 'read',
  'ceterms:description': 'read',
  'ceterms:estimatedCost': [0, 1, 'two prices for residents, one for others: no price for everybody'],
  'ceterms:inLanguage': [0, 1, words],
  'ceterms:instructionalProgramType': 'read',
  'ceterms:learningMethodType': [0, 1, noPlace],
  'ceterms:name': 'read',
  'ceterms:offeredBy': [0, 1, outside],
  'ceterms:ownedBy': [0, 1, outside],
  'ceterms:subject': [0, 1, words],
  'ceterms:subjectWebpage': [0, 1, web],
};

const elon: Table = {
  'ceterms:identifier': [0, 2, 'a number without the name of its scheme'],
  'ceterms:name': 'read',
  'ceterms:offeredBy': [1, 1, outside],
  'ceterms:ownedBy': [0, 3, owner],
  'ceterms:subjectWebpage': [0, 1, web],
  'ceterms:transferValue': [0, 1, amount],
  'ceterms:transferValueFor': 'read',
  'ceterms:transferValueFrom': 'read',
};

const finance: Table = {
  'ceterms:assessmentMethodType': [0, 1, noPlace],
  'ceterms:ctid': 'read',
  'ceterms:deliveryType': 'read',
  'ceterms:description': 'read',
  'ceterms:endDate': 'read',
  'ceterms:estimatedDuration': [0, 1, 'it is told in words'],
  'ceterms:identifierValue': [0, 2, 'it is no property of CTDL'],
  'ceterms:inLanguage': [0, 1, words],
  'ceterms:learningMethodType': [0, 1, noPlace],
  'ceterms:name': 'read',
  'ceterms:ownedBy': [0, 2, owner],
  'ceterms:requires': 'read',
  'ceterms:startDate': 'read',
  'ceterms:subject': [0, 1, words],
  'ceterms:subjectWebpage': [0, 3, web],
  'ceterms:teaches': [0, 1, outside],
  'ceterms:transferValue': [0, 1, amount],
  'ceterms:transferValueFrom': 'read',
};

const documents: readonly [name: string, path: string, Table][] = [
  ['Badgr', `${examples}/Badgr/Badgr (Final) - EmpoweringTeachingExcellence_Nate.json`, badgr],
  ['Heriot-Watt', `${examples}/HeriotWatt/pathway.json`, heriotWatt],
  ['Bakersfield', `${examples}/Archive/Bakersfield_AS_CS_pathway-CSU_transfer-v2.json`, bakersfield],
  ['a Registry envelope', 'ctdl/envelopes/LearningOpportunityEnvelope.json', learningOpportunity],
  [
    'a transfer value profile from one course for another',
    `${handbook}/CTDL - Course - Elon University - Accounting 2.json`,
    elon,
  ],
  [
    'a transfer value profile as published',
    `${handbook}/ACE - Sophia Learning LLC - Principles of FinanceTVP-PUBLISHED JSON-LD.json`,
    finance,
  ],
];

describe.skipIf(!isThere('ctdl'))('what must be read', () => {
  test.each(documents)('of %s', (_, path, table) => {
    const parsed = parsedOf(path);
    const read = readCtdl('value' in parsed ? parsed.value : undefined);
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    const { properties, notes } = read.value;
    for (const each of properties) expect(each.read + each.kept + each.notUnderstood).toBe(each.in);
    const found = properties.map((each) => [each.property, each.read, each.kept + each.notUnderstood]);
    expect(found).toEqual(
      properties.map((each) => {
        const must = table[each.property];
        if (must === undefined) return [each.property, 'is not in the table'];
        return must === 'read' ? [each.property, each.in, 0] : [each.property, must[0], must[1]];
      }),
    );
    expect(properties.map(({ property }) => property)).toEqual(Object.keys(table));
    // What bears on order, requirement, cost, time or credit and is not read has a note of its own.
    const told =
      /creditValue|programTerm|estimatedCost|estimatedDuration|transferValue|requires|hasCondition/;
    for (const each of properties)
      if (each.notUnderstood > 0 && told.test(each.property))
        expect(notes.some(({ message }) => message.startsWith(each.property))).toBe(true);
  });
});
