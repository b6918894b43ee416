/** The part of schema.org that is written, as facts: type → its own properties that are used. Source: schema.org 30.0. */

const thing = ['name', 'description', 'identifier'];
const program = [
  ...thing,
  ...['programType', 'provider', 'programPrerequisites', 'educationalCredentialAwarded'],
  ...['occupationalCredentialAwarded', 'numberOfCredits', 'offers', 'occupationalCategory', 'timeToComplete'],
  ...['startDate', 'endDate'],
];

/** Type → the properties that schema.org gives it, those of the types above it included. */
export const vocabulary: { readonly [type: string]: readonly string[] } = {
  EducationalOccupationalProgram: program,
  WorkBasedProgram: program,
  Course: [
    ...thing,
    ...['provider', 'coursePrerequisites', 'educationalCredentialAwarded', 'occupationalCredentialAwarded'],
    ...[
      'numberOfCredits',
      'offers',
      'educationalLevel',
      'about',
      'teaches',
      'timeRequired',
      'hasCourseInstance',
    ],
  ],
  CourseInstance: ['name', 'startDate', 'endDate'],
  EducationalOccupationalCredential: [...thing, 'credentialCategory', 'recognizedBy'],
  EducationalOrganization: thing,
  Organization: thing,
  ItemList: [...thing, 'itemListElement', 'itemListOrder'],
  Offer: ['price', 'priceCurrency'],
  QuantitativeValue: ['value'],
  PropertyValue: ['propertyID', 'value'],
  CategoryCode: ['name', 'codeValue', 'inCodeSet'],
  CategoryCodeSet: ['name', 'version'],
  DefinedTerm: [...thing, 'termCode', 'inDefinedTermSet'],
  DefinedTermSet: ['name', 'version'],
};
