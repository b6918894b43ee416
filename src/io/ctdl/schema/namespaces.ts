/**
 * Prefixes of CTDL documents, the terms that are read, and old spellings of them.
 * Source: CTDL and CTDL-ASN schemas and contexts of 2026-08-06 (Credential Engine, CC BY 4.0); old spellings: published
 * pathway documents of 2018 to 2026.
 */

/** Prefix → namespace, as in the contexts of CTDL. */
export const namespaces = {
  ceterms: 'https://purl.org/ctdl/terms/',
  ceasn: 'https://purl.org/ctdlasn/terms/',
  asn: 'http://purl.org/ASN/schema/core/',
  qdata: 'https://credreg.net/qdata/terms/',
  schema: 'https://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  logic: 'https://purl.org/ctdl/vocabs/logic/',
  compare: 'https://purl.org/ctdl/vocabs/compare/',
  array: 'https://purl.org/ctdl/vocabs/array/',
  lifeCycle: 'https://purl.org/ctdl/vocabs/lifeCycle/',
  credentialStat: 'https://purl.org/ctdl/vocabs/credentialStat/',
  orgType: 'https://purl.org/ctdl/vocabs/orgType/',
  support: 'https://purl.org/ctdl/vocabs/support/',
} as const;

/** The context of a published CTDL document. */
export const contextAddress = 'https://credreg.net/ctdl/schema/context/json';

/** Terms whose values are nodes of their own, even where a document gives only their address and name. */
const nodeTerms = [
  'ceterms:ownedBy',
  'ceterms:offeredBy',
  'ceterms:hasSupportService',
  'ceterms:proxyFor',
  'ceterms:proxyForItems',
  'ceterms:hasPart',
  'ceterms:isPartOf',
  'ceterms:hasPathway',
  'ceterms:hasDestinationComponent',
  'ceterms:isDestinationComponentOf',
  'ceterms:precedes',
  'ceterms:precededBy',
  'ceterms:prerequisite',
  'ceterms:targetComponent',
  'ceterms:targetCredential',
  'ceterms:resultsInCredential',
  'ceterms:targetLearningOpportunity',
  'ceterms:targetAssessment',
  'ceasn:hasChild',
  'ceasn:isChildOf',
] as const;

/** Terms whose values name something: written as references. */
export const referenceTerms = [
  ...nodeTerms,
  'ceterms:credentialType',
  'ceterms:logicalOperator',
  'ceterms:leftAction',
  'ceterms:comparator',
  'ceterms:rightAction',
  'ceterms:leftSource',
  'ceterms:framework',
  'ceterms:targetNode',
  'ceterms:teaches',
  'ceterms:targetCompetency',
  'ceterms:targetOccupation',
  'ceterms:targetJob',
  'ceterms:commonConditions',
  'asn:hasProgressionLevel',
] as const;

export const entityTerms: ReadonlySet<string> = new Set(nodeTerms);

/** The reference terms, to look one up. */
export const references: ReadonlySet<string> = new Set(referenceTerms);

/** Those that name the level a component is in. */
export const levelTerms: ReadonlySet<string> = new Set(['asn:hasProgressionLevel', 'ceterms:programTerm']);

/** The properties that this room reads and writes, by their names of today. */
export const terms = [
  ...referenceTerms,
  'ceterms:ctid',
  'ceterms:name',
  'ceterms:description',
  'ceterms:identifier',
  'ceterms:identifierTypeName',
  'ceterms:identifierValueCode',
  'ceterms:lifeCycleStatusType',
  'ceterms:credentialStatusType',
  'ceterms:dateEffective',
  'ceterms:expirationDate',
  'ceterms:agentType',
  'ceterms:supportServiceType',
  'ceterms:supportServiceCondition',
  'ceterms:industryType',
  'ceterms:occupationType',
  'ceterms:instructionalProgramType',
  'ceterms:estimatedCost',
  'ceterms:price',
  'ceterms:currency',
  'ceterms:estimatedDuration',
  'ceterms:exactDuration',
  'ceterms:creditValue',
  'ceterms:creditUnitType',
  'ceterms:residentOf',
  'ceterms:submissionOf',
  'ceterms:directCostType',
  'ceterms:deliveryType',
  'ceterms:programTerm',
  'ceterms:requires',
  'ceterms:entryCondition',
  'ceterms:corequisite',
  'ceterms:coPrerequisite',
  'ceterms:alternativeCondition',
  'ceterms:advancedStandingFrom',
  'ceterms:isAdvancedStandingFor',
  'ceterms:isPreparationFor',
  'ceterms:preparationFrom',
  'ceterms:isRequiredFor',
  'ceterms:minimumAge',
  'ceterms:yearsOfExperience',
  'ceterms:condition',
  'ceterms:experience',
  'ceterms:componentCategory',
  'ceterms:hasCondition',
  'ceterms:requiredNumber',
  'ceterms:requiredConstraints',
  'ceterms:hasConstraint',
  'ceterms:rightSource',
  'ceterms:codedNotation',
  'ceterms:frameworkName',
  'ceterms:targetNodeName',
  'ceterms:isRegisteredApprenticeship',
  'ceasn:competencyText',
  'ceasn:comment',
  'skos:prefLabel',
  'skos:definition',
  'schema:value',
] as const;

/** A property that this room reads and writes. */
export type Term = (typeof terms)[number];

/** What else the properties were called: old spelling → name of today. */
export const oldSpellings: { readonly [spelling: string]: Term } = {
  'ceterms:preceeds': 'ceterms:precedes',
  'ceasn:isPartOf': 'ceterms:isPartOf',
  'ceasn:hasPart': 'ceterms:hasPart',
  'ceasn:hasPathway': 'ceterms:hasPathway',
  'ceasn:hasDestinationComponent': 'ceterms:hasDestinationComponent',
  'ceasn:hasCondition': 'ceterms:hasCondition',
  'ceterms:isDestinationComponentFor': 'ceterms:isDestinationComponentOf',
  'ceterms:isChildOf': 'ceasn:isChildOf',
  'ceterms:hasChild': 'ceasn:hasChild',
  'ceterms:hasRoot': 'ceterms:hasDestinationComponent',
  'ceterms:hasRootComponent': 'ceterms:hasDestinationComponent',
  'ceterms:isRootOf': 'ceterms:isDestinationComponentOf',
  'ceterms:isParentOf': 'ceasn:hasChild',
  'ceterms:hasProgressionLevel': 'asn:hasProgressionLevel',
  'ceasn:hasProgressionLevel': 'asn:hasProgressionLevel',
  'ceterms:requiredCondition': 'ceterms:hasCondition',
  'ceterms:hasRuleSet': 'ceterms:hasCondition',
  'ceterms:ruleSet': 'ceterms:hasCondition',
  'ceterms:logicalOperand': 'ceterms:logicalOperator',
  'ceterms:defaultCredits': 'ceterms:creditValue',
  'ceterms:creditUnitValue': 'ceterms:creditValue',
  'ceterms:sourceData': 'ceterms:proxyFor',
  'ceterms:coRequisite': 'ceterms:corequisite',
  'ceterms:advancedStandingFor': 'ceterms:isAdvancedStandingFor',
  'ceterms:value': 'schema:value',
  'ceterms:codeNotation': 'ceterms:codedNotation',
};
