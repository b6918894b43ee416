/** What stands beside a component: the program with the rest of a step, and a component for each award. */

import { isNode, type Node } from '../../../base/json.js';
import type { Step } from '../../../model/step.js';
import { addressUnder } from '../../writing/addresses.js';
import { creditsWritten } from '../fields/credits.js';
import type { FieldWritten } from '../fields/field.js';
import { fieldsWritten, programWritten } from '../fields/fields-written.js';
import { classesOf } from '../schema/classes.js';
import { type EntityForm, fieldsOf } from '../schema/form.js';
import { inStyle } from '../schema/spelling.js';
import { writeTexts } from '../values/text.js';
import { type CtdlContext, isImplied, readAs } from './write-context.js';
import { ownNode } from './write-entity.js';
import { writeNode } from './write-node.js';

/** The program that holds of a step what a component cannot; nothing where there is nothing to hold. */
export function programNode(step: Step, creditsAtComponent: boolean, context: CtdlContext): Node | undefined {
  const { style, target, base } = context;
  const write = (properties: readonly FieldWritten[]) =>
    writeNode(fieldsOf(step), { properties }, target, style);
  const rest = write(programWritten.filter((field) => !creditsAtComponent || field !== creditsWritten));
  if (Object.keys(rest).length === 0) return undefined;
  const name = fieldsWritten.programs?.filter(({ term }) => term === 'ceterms:name') ?? [];
  const type = step.kind === 'course' ? 'ceterms:Course' : 'ceterms:LearningProgram';
  return {
    '@id': addressUnder(base, 'programs', step.id),
    '@type': inStyle('@type', type, style, false),
    ...write(name),
    ...rest,
  };
}

/**
 * A component for each credential that the step awards, where it is not itself the one that stands for it. A program says
 * so itself, but for those after which an exit leaves.
 */
export function awardNodes(
  step: Step,
  form: EntityForm | undefined,
  here: string,
  context: CtdlContext,
): Node[] {
  const { awards = [] } = step;
  if (standsForAward(form, awards.length)) return [];
  const { system, base, row, address } = context;
  const isLeft = (id: string) =>
    system.exits?.some(({ after }) => after.kind === 'credential' && after.credential === id);
  return awards.flatMap((id): Node[] => {
    const credential = row('credentials', id);
    if (form?.program && !isLeft(id)) return [];
    if (!credential || (isImplied('credentials', credential) && address('credentials', id) === here))
      return [];
    return [
      ownNode(context, addressUnder(base, 'awards', step.id, id), 'ceterms:CredentialComponent', {
        'ceterms:name': writeTexts({ text: credential.title, others: {} }, undefined, system.language),
        'ceterms:credentialType': `ceterms:${credential.kind}`,
        'ceterms:proxyFor': [address('credentials', id)],
        'ceterms:hasCondition': [
          { '@type': 'ceterms:ComponentCondition', 'ceterms:targetComponent': [here] },
        ],
        'ceasn:hasChild': [here],
      }),
    ];
  });
}

/** Whether a component was read as a credential that it stands for. */
function standsForAward(form: EntityForm | undefined, awards: number): boolean {
  const type = form?.fields?.['@type'] ?? form?.fields?.['type'];
  const was = type && 'as' in type && isNode(type.as) ? type.as['type'] : undefined;
  return (
    classesOf(was).includes('CredentialComponent') &&
    (readAs(form, 'ceterms:proxyFor') !== undefined || awards === 1)
  );
}
