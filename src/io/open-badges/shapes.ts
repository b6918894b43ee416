/**
 * The shapes of Open Badges 3.0, CLR 2.0 and Open Badges 2.0: what each object of a credential has to be.
 * Source: 1EdTech Open Badges Specification 3.0, appendix "Data models"; CLR Standard 2.0; Open Badges 2.0.
 */

/** What an object of a class has to have and what may stand in its fields, one or a list of them. */
export interface Shape {
  /** Words of which its `type` needs one; absent: it needs no type. */
  readonly types?: readonly string[];
  readonly needs?: readonly string[];
  readonly texts?: readonly string[];
  readonly numbers?: readonly string[];
  readonly flags?: readonly string[];
  /** Moments: a day, or a time of a day with its zone. */
  readonly moments?: readonly string[];
  /** Field → the class of what stands there. */
  readonly parts?: { readonly [field: string]: string };
  /** Fields of `parts` where an address may stand in place of the object. */
  readonly linked?: readonly string[];
}

const credentialParts = {
  issuer: 'Profile',
  evidence: 'Evidence',
  image: 'Image',
  endorsement: 'EndorsementCredential',
  credentialSchema: 'Typed',
  credentialStatus: 'Typed',
  refreshService: 'Typed',
} as const;
const credential = {
  needs: ['issuer', 'credentialSubject'],
  texts: ['id'],
  moments: ['validFrom', 'validUntil', 'issuanceDate', 'expirationDate', 'awardedDate'],
  linked: ['issuer', 'image'],
} as const;

/** Class → its shape. */
export const shapes = {
  AchievementCredential: {
    ...credential,
    types: ['OpenBadgeCredential', 'AchievementCredential'],
    parts: { ...credentialParts, credentialSubject: 'AchievementSubject' },
  },
  ClrCredential: {
    ...credential,
    types: ['ClrCredential'],
    parts: { ...credentialParts, credentialSubject: 'ClrSubject' },
  },
  EndorsementCredential: {
    ...credential,
    types: ['EndorsementCredential'],
    parts: { ...credentialParts, credentialSubject: 'EndorsementSubject' },
  },
  AchievementSubject: {
    types: ['AchievementSubject'],
    texts: ['id'],
    numbers: ['creditsEarned'],
    moments: ['activityStartDate', 'activityEndDate'],
    parts: {
      achievement: 'Achievement',
      identifier: 'IdentityObject',
      image: 'Image',
      result: 'Result',
      source: 'Profile',
    },
    linked: ['image', 'source'],
  },
  ClrSubject: {
    types: ['ClrSubject'],
    needs: ['verifiableCredential'],
    texts: ['id'],
    parts: { achievement: 'Achievement', association: 'Association', identifier: 'IdentityObject' },
  },
  EndorsementSubject: { types: ['EndorsementSubject'], needs: ['id'], texts: ['id'] },
  Achievement: {
    types: ['Achievement'],
    needs: ['name', 'description', 'criteria'],
    texts: ['id', 'achievementType', 'humanCode'],
    numbers: ['creditsAvailable'],
    parts: {
      alignment: 'Alignment',
      creator: 'Profile',
      criteria: 'Object',
      endorsement: 'EndorsementCredential',
      image: 'Image',
      otherIdentifier: 'IdentifierEntry',
      related: 'Related',
      resultDescription: 'ResultDescription',
    },
    linked: ['creator', 'image'],
  },
  Alignment: {
    types: ['Alignment'],
    needs: ['targetName', 'targetUrl'],
    texts: ['targetCode', 'targetFramework', 'targetType', 'targetUrl'],
  },
  Association: {
    types: ['Association'],
    needs: ['associationType', 'sourceId', 'targetId'],
    texts: ['associationType', 'sourceId', 'targetId'],
  },
  Address: { types: ['Address'], parts: { geo: 'GeoCoordinates' } },
  Evidence: { types: ['Evidence'], texts: ['id'] },
  GeoCoordinates: {
    types: ['GeoCoordinates'],
    needs: ['latitude', 'longitude'],
    numbers: ['latitude', 'longitude'],
  },
  IdentifierEntry: {
    types: ['IdentifierEntry'],
    needs: ['identifier', 'identifierType'],
    texts: ['identifier', 'identifierType'],
  },
  IdentityObject: {
    types: ['IdentityObject'],
    needs: ['hashed', 'identityHash', 'identityType'],
    texts: ['identityHash', 'identityType', 'salt'],
    flags: ['hashed'],
  },
  Image: { types: ['Image'], needs: ['id'], texts: ['id'] },
  Profile: {
    types: ['Profile'],
    needs: ['id'],
    texts: ['id'],
    parts: {
      address: 'Address',
      endorsement: 'EndorsementCredential',
      image: 'Image',
      otherIdentifier: 'IdentifierEntry',
      parentOrg: 'Profile',
    },
    linked: ['image', 'parentOrg'],
  },
  Related: { types: ['Related'], needs: ['id'], texts: ['id'] },
  Result: {
    types: ['Result'],
    texts: ['achievedLevel', 'resultDescription', 'status', 'value'],
    parts: { alignment: 'Alignment' },
  },
  ResultDescription: {
    types: ['ResultDescription'],
    needs: ['id', 'name', 'resultType'],
    texts: ['id', 'requiredLevel', 'requiredValue', 'resultType', 'valueMax', 'valueMin'],
    parts: { alignment: 'Alignment', rubricCriterionLevel: 'RubricCriterionLevel' },
  },
  RubricCriterionLevel: {
    types: ['RubricCriterionLevel'],
    needs: ['id', 'name'],
    texts: ['id'],
    parts: { alignment: 'Alignment' },
  },
  /** Of Open Badges 2.0. */
  Assertion: {
    types: ['Assertion'],
    needs: ['id', 'recipient', 'badge', 'issuedOn'],
    texts: ['id'],
    moments: ['issuedOn', 'expires'],
    parts: { badge: 'BadgeClass', recipient: 'Recipient', verification: 'Object' },
    linked: ['badge'],
  },
  BadgeClass: {
    types: ['BadgeClass'],
    needs: ['id', 'name', 'issuer'],
    texts: ['id'],
    parts: { alignment: 'AlignmentObject', issuer: 'Issuer' },
    linked: ['issuer'],
  },
  AlignmentObject: {
    needs: ['targetName', 'targetUrl'],
    texts: ['targetCode', 'targetFramework', 'targetUrl'],
  },
  Issuer: { types: ['Issuer', 'Profile'], needs: ['id'], texts: ['id'] },
  Recipient: { needs: ['type', 'identity'], texts: ['identity', 'salt'] },
  /** Anything with a type of its own. */
  Typed: { types: [] },
  Object: {},
} as const satisfies { readonly [name: string]: Shape };

/** A class of the standards. */
export type ClassName = keyof typeof shapes;

/** The shape of a class. */
export function shapeOf(name: string): Shape {
  return shapes[name as ClassName];
}
