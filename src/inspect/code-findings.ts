/** Codes of editions, States and languages that there are not. */

import { asNode, type Node } from '../base/json.js';
import { pointer } from '../base/pointer.js';
import type { CodeScheme } from '../model/code-shapes.js';
import type { SystemFinding } from '../model/references.js';
import { stateName } from '../model/states.js';
import type { PathwaySystem } from '../model/system.js';
import { type EntityKind, type Ref, tables } from '../model/tables.js';
import { unknownLanguage } from './translation-findings.js';

/** The editions of each classification. Sources: BLS, O*NET Center, NCES, Census Bureau. */
const editions: { readonly [S in CodeScheme]: readonly string[] } = {
  SOC: ['1977', '1980', '2000', '2010', '2018'],
  'O*NET-SOC': ['2000', '2006', '2009', '2010', '2019'],
  CIP: ['1980', '1985', '1990', '2000', '2010', '2020'],
  NAICS: ['1997', '2002', '2007', '2012', '2017', '2022'],
};

/** The fields that hold codes of each classification. */
const fields: { readonly [field: string]: CodeScheme } = {
  soc: 'SOC',
  onet: 'O*NET-SOC',
  cip: 'CIP',
  sector: 'NAICS',
  sectors: 'NAICS',
};

/** Editions and States that there are not, and a language of the document that is no tag. Cost: the document. */
export function codeFindings(system: PathwaySystem): SystemFinding[] {
  const { id, language, region } = system;
  const at: Ref = { kind: 'system', id };
  return [
    ...(language === undefined ? [] : unknownLanguage(language, ['language'], at)),
    ...findingsIn({ region }, [], at),
    ...(Object.keys(tables) as EntityKind[]).flatMap((kind) =>
      (system[tables[kind]] ?? []).flatMap((row, index) =>
        findingsIn(row, [tables[kind], index], { kind, id: row.id }),
      ),
    ),
  ];
}

/** A value of a document, the way to it, and the classification of the field that it is in. */
interface Spot {
  readonly value: unknown;
  readonly way: readonly (string | number)[];
  readonly scheme?: CodeScheme | undefined;
}

/** Fields that hold no codes: what a person has to bring, and what is not of the format. */
const apart = ['requires', 'alternatives', 'extensions', 'translations'];

function findingsIn(row: object, start: Spot['way'], at: Ref): SystemFinding[] {
  const found: SystemFinding[] = [];
  const waiting: Spot[] = [{ value: row, way: start }];
  for (let spot = waiting.pop(); spot; spot = waiting.pop()) {
    const { value, way, scheme } = spot;
    if (typeof value !== 'object' || value === null) continue;
    const wrong = unknownIn(asNode(value), scheme);
    if (wrong)
      found.push({
        ...{ code: wrong.code, severity: 'warning', path: pointer([...way, wrong.field]), at },
        message: wrong.message,
      });
    for (const [key, each] of Object.entries(value).reverse())
      if (!apart.includes(key))
        waiting.push({
          ...{ value: each, way: [...way, Array.isArray(value) ? Number(key) : key] },
          scheme: Array.isArray(value) ? scheme : Object.hasOwn(fields, key) ? fields[key] : undefined,
        });
  }
  return found;
}

interface Wrong {
  readonly code: 'unknown-edition' | 'unknown-state';
  readonly field: string;
  readonly message: string;
}

/** What is wrong with a code or an area. */
function unknownIn({ scheme: kind, code, edition }: Node, scheme?: CodeScheme): Wrong | undefined {
  if (scheme && typeof edition === 'string' && !editions[scheme].includes(edition))
    return {
      ...{ code: 'unknown-edition', field: 'edition' },
      message: `There is no edition "${edition}" of ${scheme}. Write one of these: ${editions[scheme].join(', ')}.`,
    };
  const inState = (kind === 'us-state' || kind === 'us-county') && typeof code === 'string';
  return inState && stateName(code.slice(0, 2)) === undefined
    ? {
        ...{ code: 'unknown-state', field: 'code' },
        message: `No State has the FIPS code "${code.slice(0, 2)}". Write that of a State, the District of Columbia or a territory.`,
      }
    : undefined;
}
