/** Wages that cannot be: amounts out of order, and amounts that no such unit has. */

import { pointer } from '../base/pointer.js';
import type { Occupation, Wage } from '../model/occupation.js';
import type { SystemFinding } from '../model/references.js';
import type { PathwaySystem } from '../model/system.js';

const amounts = ['low', 'median', 'high'] as const;

/** Dollars from which to which a unit is believed: outside, the unit or the amount is most likely another. */
const likely = { hour: [1, 1_000], month: [100, 150_000], year: [1_000, 2_000_000] } as const;

/** Every wage whose lower amount is above a higher one, that is given twice, or that is unlikely. Cost: the wages. */
export function wageFindings({ occupations = [] }: PathwaySystem): SystemFinding[] {
  return occupations.flatMap(({ id, wages = [] }, index) => {
    const seen = new Set<string>();
    return wages.flatMap((wage, at) => {
      const finding = findingsAt(id, ['occupations', index, 'wages', at]);
      const key = JSON.stringify([
        wage.place?.scheme,
        wage.place?.code,
        wage.unit,
        wage.currency,
        wage.year,
        wage.source,
      ]);
      const twice = seen.has(key);
      seen.add(key);
      return [
        ...empty(wage, finding),
        ...outOfOrder(wage, finding),
        ...unlikely(wage, finding),
        ...(twice
          ? [
              finding(
                'wage-twice',
                'warning',
                [],
                'This wage is in the list already, of the same place, year, unit and source. Take one of the two out.',
              ),
            ]
          : []),
      ];
    });
  });
}

type FindingAt = (
  code: string,
  severity: SystemFinding['severity'],
  way: readonly string[],
  message: string,
) => SystemFinding;

function findingsAt(id: Occupation['id'], to: readonly (string | number)[]): FindingAt {
  return (code, severity, way, message) => ({
    code,
    severity,
    path: pointer([...to, ...way]),
    at: { kind: 'occupation', id },
    message,
  });
}

function empty(wage: Wage, finding: FindingAt): SystemFinding[] {
  const noAmount = amounts.every((name) => wage[name] === undefined);
  const noYear = wage.year < 1900 || wage.year > 2100;
  return [
    ...(noAmount
      ? [finding('no-amount', 'error', [], 'This wage has no amount. Give `low`, `median` or `high`.')]
      : []),
    ...(noYear
      ? [finding('unlikely-wage', 'warning', ['year'], `${wage.year} is no likely year. Write four digits.`)]
      : []),
  ];
}

function outOfOrder(wage: Wage, finding: FindingAt): SystemFinding[] {
  const given = amounts.filter((name) => wage[name] !== undefined);
  return given.flatMap((name, at) => {
    const before = given[at - 1];
    if (before === undefined || wage[before]! <= wage[name]!) return [];
    const message = `The ${before} wage, ${wage[before]}, is above the ${name} one, ${wage[name]}. Put them in order, or correct the amounts.`;
    return [finding('wage-order', 'error', [before], message)];
  });
}

function unlikely({ unit, currency, ...wage }: Wage, finding: FindingAt): SystemFinding[] {
  const [least, most] = likely[unit];
  if (currency !== 'USD') return [];
  return amounts.flatMap((name) => {
    const amount = wage[name];
    if (amount === undefined || (amount >= least && amount <= most)) return [];
    const article = unit === 'hour' ? 'an' : 'a';
    const message = `${amount} dollars ${article} ${unit} is no likely wage. Correct the amount or the unit; where it is not known, leave it out.`;
    return [finding('unlikely-wage', 'warning', [name], message)];
  });
}
