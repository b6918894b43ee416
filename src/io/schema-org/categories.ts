/** Codes of classifications as schema.org has them. */

import type { Code } from '../../model/entity.js';
import type { Occupation } from '../../model/occupation.js';
import type { Node } from './write-context.js';

/** Field → the name of the classification, in the words of its keeper. */
const classifications = {
  soc: 'Standard Occupational Classification',
  onet: 'O*NET-SOC Taxonomy',
  cip: 'Classification of Instructional Programs',
} as const;

/**
 * An occupation as values of `occupationalCategory`: one for each of its codes, and one without a code where no code
 * carries its title. A code without a title of its own takes the title of the occupation.
 */
export function occupationalCategories({ title, soc, onet }: Occupation): Node[] {
  const coded = Object.entries({ soc, onet }).flatMap(([field, code]) =>
    code ? [categoryCode(classifications[field as 'soc' | 'onet'], code, title)] : [],
  );
  const named = coded.some(({ name }) => name === title);
  return named ? coded : [...coded, { '@type': 'CategoryCode', name: title }];
}

function categoryCode(classification: string, { edition, code, title }: Code, otherwise: string): Node {
  return {
    '@type': 'CategoryCode',
    codeValue: code,
    name: title ?? otherwise,
    inCodeSet: { '@type': 'CategoryCodeSet', name: classification, version: edition },
  };
}

/** A field of study, for `about` of a course. */
export function fieldOfStudy({ edition, code, title }: Code): Node {
  return {
    '@type': 'DefinedTerm',
    termCode: code,
    ...(title !== undefined && { name: title }),
    inDefinedTermSet: { '@type': 'DefinedTermSet', name: classifications.cip, version: edition },
  };
}
