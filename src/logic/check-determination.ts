/** The check of an argument that is a determination. */

import { checkList, checkObject, checkText, wrong } from '../base/arguments.js';
import type { Determination } from './determination.js';

/** What `determine` and `determineWioa` return. */
export function checkDetermination(
  value: unknown,
  argument = 'determination',
): asserts value is Determination {
  checkObject(value, argument);
  const found = value as Determination;
  const { format, definition, subject, elements, facts, questions, faults } = found;
  if (format !== 'career-pathways/determination/1')
    wrong(argument, value, 'what determine or determineWioa returned');
  checkObject(definition, `${argument}.definition`);
  checkList(definition.authority, `${argument}.definition.authority`);
  checkObject(subject, `${argument}.subject`);
  checkList(elements, `${argument}.elements`);
  checkList(facts, `${argument}.facts`);
  checkList(questions, `${argument}.questions`);
  checkList(faults, `${argument}.faults`);
  for (const field of ['attestations', 'limits', 'openTerms', 'readings'] as const)
    checkList(found[field], `${argument}.${field}`);
  for (const field of ['change', 'names', 'reasons', 'robustness', 'support'] as const)
    checkObject(found[field], `${argument}.${field}`);
  checkInside(found, argument);
}

/** What stands in the lists of a determination: objects, their ids, and their own lists. */
function checkInside(found: Determination, argument: string): void {
  const { subject, definition } = found;
  for (const field of ['kind', 'id', 'title'] as const)
    checkText(subject[field], `${argument}.subject.${field}`);
  for (const field of ['id', 'title'] as const)
    checkText(definition[field], `${argument}.definition.${field}`);
  for (const [field, { texts = [], lists = [], objects = [] }] of Object.entries<Inside>(inside))
    for (const [at, item] of (found[field as keyof typeof inside] as readonly unknown[]).entries()) {
      const its = `${argument}.${field}[${at}]`;
      checkObject(item, its);
      const part = item as { readonly [name: string]: unknown };
      for (const name of texts) checkText(part[name], `${its}.${name}`);
      for (const name of objects) checkObject(part[name], `${its}.${name}`);
      for (const name of lists) {
        const list = part[name];
        checkList(list, `${its}.${name}`);
        for (const [index, each] of list.entries())
          if (objectLists.includes(name)) checkObject(each, `${its}.${name}[${index}]`);
      }
    }
}

interface Inside {
  readonly texts?: readonly string[];
  readonly lists?: readonly string[];
  readonly objects?: readonly string[];
}

const inside = {
  elements: {
    texts: ['id', 'verdict'],
    lists: ['causes', 'tests'],
    objects: ['citation', 'message'],
  },
  facts: {
    texts: ['id', 'state'],
    lists: ['for', 'against', 'leftOut', 'unresolved', 'causes'],
  },
  attestations: { texts: ['id', 'fact', 'use'] },
  faults: { texts: ['fact'] },
  limits: { texts: ['fact'], objects: ['message'] },
  openTerms: { texts: ['term', 'element', 'fact'] },
  questions: { texts: ['fact'] },
  readings: { texts: ['id', 'element', 'reading', 'verdict'] },
} as const satisfies { readonly [field in keyof Determination]?: Inside };

/** Lists of objects, wherever they stand. */
const objectLists: readonly string[] = ['tests', 'for', 'against', 'leftOut', 'unresolved'];
