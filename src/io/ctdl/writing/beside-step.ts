/** What stands beside a component: the program that says the rest of a step, and a component for each award. */

import type { Json } from '../../../base/json.js';
import { addressUnder } from '../addresses.js';
import { classesOf } from '../classes.js';
import { creditsField } from '../fields/credits.js';
import { entityFields, programFields } from '../fields/entity-fields.js';
import { isNode, listed, type Node } from '../form.js';
import { inStyle, spelled } from '../spelling.js';
import { writeTexts } from '../values/text.js';
import { type Entity, type EntityForm, isImplied, says, type Whole } from './whole.js';
import { type SpecialWriting, writeNode } from './write-node.js';

/** The program that says of a step what a component cannot; nothing where there is nothing to say. */
export function programNode(step: Entity, creditsAtComponent: boolean, whole: Whole): Node | undefined {
  const properties = programFields.filter((field) => !creditsAtComponent || field !== creditsField);
  const special: SpecialWriting = { dressed: () => undefined, fresh: () => ({}) };
  const said = writeNode(step, undefined, properties, special, whole.target, whole.style);
  if (Object.keys(said).length === 0) return undefined;
  const name = entityFields.programs?.filter(({ term }) => term === 'ceterms:name') ?? [];
  return {
    '@id': addressUnder(whole.base, 'programs', step.id),
    '@type': inStyle(
      '@type',
      step['kind'] === 'course' ? 'ceterms:Course' : 'ceterms:LearningProgram',
      whole.style,
      false,
    ),
    ...writeNode(step, undefined, name, special, whole.target, whole.style),
    ...said,
  };
}

/** A component for each credential that the step awards, where it is not itself the one that stands for it. */
export function awardNodes(step: Entity, form: EntityForm | undefined, here: string, whole: Whole): Node[] {
  const said = form?.fields?.['@type'] ?? form?.fields?.['type'];
  const type = said && 'as' in said && isNode(said.as) ? said.as['type'] : undefined;
  const standsFor =
    classesOf(type).includes('CredentialComponent') &&
    (says(form, 'ceterms:proxyFor') || listed(step['awards']).length === 1);
  if (standsFor) return [];
  return listed(step['awards']).flatMap((id): Node[] => {
    const credential = whole.entity('credentials', String(id));
    if (
      !credential ||
      (isImplied('credentials', credential) && whole.address('credentials', credential.id) === here)
    )
      return [];
    const say = (term: string, value: Json) => ({
      [spelled(term, whole.style)]: inStyle(term, value, whole.style, false),
    });
    return [
      {
        '@id': addressUnder(whole.base, 'awards', step.id, credential.id),
        ...say('@type', 'ceterms:CredentialComponent'),
        ...say(
          'ceterms:name',
          writeTexts({ text: String(credential['title']), others: {} }, undefined, whole.system.language),
        ),
        ...say('ceterms:credentialType', `ceterms:${String(credential['kind'])}`),
        ...say('ceterms:proxyFor', [whole.address('credentials', credential.id)]),
        ...say('ceterms:hasCondition', [
          { '@type': 'ceterms:ComponentCondition', 'ceterms:targetComponent': [here] },
        ]),
        ...say('ceasn:hasChild', [here]),
      },
    ];
  });
}
