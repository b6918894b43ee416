/** Partners, credentials and pathways as things of schema.org. */

import type { Credential } from '../../model/credential.js';
import type { Partner } from '../../model/partner.js';
import type { Pathway } from '../../model/pathway.js';
import type { Way } from '../writing/losses.js';
import { commonFields, commonlyCarried, eachOnce, loseOthers, some } from './common-fields.js';
import type { Node, SchemaOrgContext } from './write-context.js';

/** A partner: an `EducationalOrganization` where one of its types is an educational institution. */
export function partnerNode(partner: Partner, way: Way, { lose, address }: SchemaOrgContext): Node {
  loseOthers(partner, [...commonlyCarried, 'name'], way, lose);
  const teaches = partner.types.some((type) => type === 'secondary' || type === 'postsecondary');
  return {
    '@type': teaches ? 'EducationalOrganization' : 'Organization',
    '@id': address('partners', partner.id),
    ...commonFields(partner.name, partner, way, lose),
  };
}

/** A credential. Who issues it has no term; who recognizes it has one. */
export function credentialNode(credential: Credential, way: Way, { lose, address }: SchemaOrgContext): Node {
  loseOthers(credential, [...commonlyCarried, 'title', 'kind', 'recognition'], way, lose);
  const { title, kind, recognition } = credential;
  if (recognition?.length === 0) lose('empty', [...way, 'recognition']);
  const recognizedBy = (recognition ?? []).map((each, index) => {
    loseOthers(each, ['by'], [...way, 'recognition', index], lose);
    return { '@type': 'Organization', name: each.by };
  });
  return {
    '@type': 'EducationalOccupationalCredential',
    '@id': address('credentials', credential.id),
    ...commonFields(title, credential, way, lose),
    ...(kind !== 'Credential' && { credentialCategory: category(kind) }),
    ...some('recognizedBy', recognizedBy),
  };
}

/** A class of CTDL, as the examples of schema.org name it. */
function category(kind: string): Node {
  return { '@type': 'DefinedTerm', '@id': `https://purl.org/ctdl/terms/${kind}`, name: kind };
}

/** A pathway: an unordered list of its programs and courses. */
export function pathwayNode(pathway: Pathway, way: Way, context: SchemaOrgContext): Node {
  loseOthers(pathway, [...commonlyCarried, 'title', 'steps'], way, context.lose);
  const steps = eachOnce(pathway.steps, [...way, 'steps'], context.lose, (id, here) =>
    context.reference('steps', id, here),
  );
  return {
    '@type': 'ItemList',
    '@id': context.address('pathways', pathway.id),
    ...commonFields(pathway.title, pathway, way, context.lose),
    itemListOrder: { '@id': 'https://schema.org/ItemListUnordered' },
    ...some('itemListElement', steps),
  };
}
