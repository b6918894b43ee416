/** What bears on order, requirements, cost, time or credit and is kept as it came: what is said of it. */

import { type Json, listed } from '../../../base/json.js';
import { hasSingleAlternative, keptBeside } from '../conditions/read/read-profile.js';
import { requiring } from '../conditions/requirement-forms.js';
import { datesOfPrices } from '../fields/cost-types.js';
import { hasOtherUnit } from '../fields/credits.js';
import type { Entry } from '../schema/node-index.js';
import { lastPart, termOf } from '../schema/spelling.js';
import { hasOtherCode } from '../values/alignment.js';
import { saysNothing } from '../values/text.js';
import { namedBy } from './connections.js';
import type { Build } from './draft.js';
import { propertyAt } from './standing.js';
import { limits } from './support-limits.js';

/** What is said of a property that is kept: the code of the note, and on what it bears. */
type Bearing = readonly [code: string, what: string];

const conditions: Bearing = ['condition-kept', 'what is required'];
const limited: Bearing = ['condition-kept', 'who can have it'];

/** Local names of properties → the note that tells that one was kept, and on what it bears. */
const bearings: ReadonlyMap<string, Bearing> = new Map(
  (
    [
      [
        conditions,
        'requires entryCondition corequisite coRequisite coPrerequisite prerequisite hasCondition hasConstraint alternativeCondition commonConditions minimumAge isRequiredFor',
      ],
      [
        ['connection-kept', 'what leads to what'],
        'advancedStandingFrom isAdvancedStandingFor isPreparationFor preparationFrom recommends isRecommendedFor transferValue transferValueFrom transferValueFor developmentProcess resultsInCredential supportServiceFor targetCredential targetLearningOpportunity targetAssessment targetPathway',
      ],
      [
        ['order-kept', 'the order of steps'],
        'precedes precededBy hasChild isChildOf hasPart isPartOf programTerm hasProgressionLevel hasDestinationComponent isDestinationComponentOf',
      ],
      [['cost-kept', 'what it costs'], 'estimatedCost commonCosts price'],
      [['time-kept', 'how long it takes'], 'estimatedDuration exactDuration fromDuration'],
      [
        ['credit-kept', 'how much credit it gives'],
        'creditValue creditUnitValue creditUnitMaxValue creditHourValue creditUnitTypeDescription',
      ],
    ] as const
  ).flatMap(([bearing, names]) => names.split(' ').map((name): [string, Bearing] => [name, bearing])),
);

/** A property of a node, and whether it became something. */
interface Property {
  readonly entry: Entry;
  readonly key: string;
  readonly property: string;
  readonly isRead: boolean;
}

/** A note without its place. */
interface Said {
  readonly code: string;
  readonly message: string;
}

/** What a property of a node bears on; whom a support is for, only a support tells. */
function bearingOf(property: string, { role }: Entry): Bearing | undefined {
  const name = lastPart(property);
  return role === 'supports' && limits.test(name) ? limited : bearings.get(name);
}

/** Whether a property says something that bears on what this library answers. */
export function bears(property: string, entry: Entry, value: Json | undefined): boolean {
  return bearingOf(property, entry) !== undefined && !saysNothing(value);
}

/** Whether a property tells what is required. */
export function isCondition(property: string): boolean {
  return bearings.get(lastPart(property)) === conditions;
}

/** What is said of a property that bears on something and is kept, or of which some is. */
export function bearingsOf({ entry, key, property, isRead }: Property, build: Build): Said[] {
  const value = entry.node[key] as Json;
  if (saysNothing(value)) return [];
  const inside = isRead ? keptInside(property, value, build) : bearingOf(property, entry) ? [property] : [];
  const said = inside.map((each) => {
    const [code, what] = bearingOf(each, entry) ?? bearingOf(property, entry) ?? conditions;
    return { code, message: `${each} bears on ${what}; it is kept as it came and not read` };
  });
  const tell = (code: string, message: string) => said.push({ code, message });
  for (const message of partsThatAreNoSteps(entry, key, build)) tell('connection-kept', message);
  if (build.standing.partly.has(propertyAt(entry.address, key)))
    tell(
      'connection-kept',
      `${property} is read as an agreement that covers both; how much it is worth, and under what conditions, is kept as it came`,
    );
  if (isRead && property === 'ceterms:creditValue' && listed(value).length > 1)
    tell('credit-kept', 'One of several values of credit is read; the others are kept as they came');
  const isCoded = /:(?:in|occupation)\w*Type$/.test(property);
  if (isCoded && hasOtherCode(value))
    tell('code-kept', `${property} names another classification; it is kept as it came and not read`);
  else if (isCoded && isRead && entry.role === 'programs' && listed(value).length > 1)
    tell('several-codes', `${property} has several values; one is read, the others are kept as they came`);
  if (isRead && requiring[property] && hasSingleAlternative(value))
    tell(
      'condition-kept',
      'A single alternative stands beside what a condition asks for itself: both are read as required',
    );
  return said;
}

/** What stands inside a property that is read, and is kept although it bears on the same. */
function keptInside(property: string, value: Json, { index }: Build): readonly string[] {
  if (requiring[property]) return keptBeside(value);
  if (property === 'ceterms:estimatedCost') return datesOfPrices(value);
  if (property === 'ceterms:creditValue' && hasOtherUnit(value)) return ['ceterms:creditUnitType'];
  const isElsewhere = (each: string) => index.inTable(each, 'credentials') === undefined;
  if (property === resulting && namedBy({ [property]: value }, property).some(isElsewhere)) return [property];
  return [];
}

const resulting = 'ceterms:resultsInCredential';

/** What is said of the parts of a pathway that are none of its steps. */
function partsThatAreNoSteps({ role, node, own }: Entry, key: string, { index }: Build): string[] {
  const term = termOf(key) ?? '';
  if (role !== 'pathways' || own || !/:has(?:Part|DestinationComponent)$/.test(term)) return [];
  const others = namedBy({ [key]: node[key] ?? null }, term).filter(
    (each) => index.inTable(each, 'steps') === undefined,
  );
  const isCredential = (each: string) => index.byAddress.get(each)?.role === 'credentials';
  const rest = others.filter((each) => !isCredential(each));
  return [
    ...(others.some(isCredential)
      ? ['A credential among the parts of a pathway is no step: it is read, that it is a part is kept']
      : []),
    ...(rest.length > 0
      ? [`Parts of this pathway are kept, for no step of this document is there: ${rest.join(', ')}`]
      : []),
  ];
}
