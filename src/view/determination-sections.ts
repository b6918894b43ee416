/** What a full report says after the elements: readings, how firm it is, reasons, what was left aside. */

import { list } from '../base/sentence.js';
import type { Texts } from '../definitions/engine/texts.js';
import type { AttestationUse, Determination } from '../logic/determination.js';
import { holdsText } from './determination-parts.js';
import { fill, own } from './fill.js';
import { spaced, thingText } from './naming.js';

/** A part of a report: a heading, and its lines. */
export interface Section {
  readonly title: string;
  readonly lines: readonly string[];
}

/** The sections after the elements; empty ones are left out. */
export function sectionsOf(determination: Determination, texts: Texts): Section[] {
  const sections: Section[] = [
    { title: 'Where the text can be read in more than one way', lines: readingsOf(determination, texts) },
    { title: 'How firm the verdict is', lines: robustnessOf(determination) },
    { title: 'What the verdict rests on', lines: reasonsOf(determination, texts) },
    { title: 'What would turn it into not met', lines: losingOf(determination, texts) },
    { title: 'Words that the law leaves open', lines: openTermsOf(determination) },
    { title: 'Attestations that did not count', lines: attestationsOf(determination) },
    {
      title: 'Not looked into',
      lines: determination.limits.map(
        ({ fact, message }) => `${holdsText(fact, texts)}: ${fill(message, texts, determination.names)}`,
      ),
    },
    {
      title: 'Checks that failed',
      lines: determination.faults.map(({ fact, error }) => `"${holdsText(fact, texts)}": ${error}`),
    },
  ];
  return sections.filter(({ lines }) => lines.length > 0);
}

/** What this library reads, point by point, and the other readings that come to something else. */
function readingsOf({ readings }: Determination, texts: Texts): string[] {
  const points = [...new Set(readings.map(({ id }) => id))];
  return points.flatMap((point) => {
    const its = readings.filter(({ id }) => id === point);
    const chosen = its.find((each) => each.chosen);
    if (!chosen) return [];
    const words = (way: string) => own(own(texts.readings ?? {}, point) ?? {}, way) ?? spaced(way);
    const others = its.filter(
      ({ verdict, overall }) => verdict !== chosen.verdict || overall !== chosen.overall,
    );
    const read = `${chosen.element}: read here as "${words(chosen.reading)}"`;
    return others.length === 0
      ? [`${read}; other readings change nothing`]
      : others.map(
          ({ reading, verdict, overall }) =>
            `${read}, which makes it ${chosen.verdict}. Read as "${words(reading)}" it is ${verdict}, and over all elements ${overall}`,
        );
  });
}

function robustnessOf({ verdict, robustness }: Determination): string[] {
  if (verdict === 'not-evaluated') return [];
  const { withoutAttestations, withoutStale, withoutAssumptions } = robustness;
  return [
    `without attestations: ${withoutAttestations}`,
    `without records that have no date, and anything older than two years: ${withoutStale}`,
    `without what is only presumed: ${withoutAssumptions}`,
  ];
}

/** How many sets of facts are shown, and how many facts of one. */
const sets = 3;
const facts = 4;

function reasonsOf({ reasons: { sufficient, exact } }: Determination, texts: Texts): string[] {
  const each = sufficient
    .slice(0, sets)
    .map((set) =>
      set.length > facts
        ? `${set.length} of its propositions together`
        : list(set.map((fact) => `"${holdsText(fact, texts)}"`)),
    );
  const more = sufficient.length - each.length;
  return each.length === 0
    ? []
    : [...each, ...(more > 0 || !exact ? [more > 0 ? `or ${more} other sets` : 'there may be more'] : [])];
}

function losingOf({ change: { toLose } }: Determination, texts: Texts): string[] {
  const each = toLose
    .slice(0, sets)
    .map((set) => list(set.map(({ fact }) => `not "${holdsText(fact, texts)}"`)));
  return toLose.length > sets ? [...each, `or ${toLose.length - sets} other changes`] : each;
}

function openTermsOf({ openTerms, definition }: Determination): string[] {
  if (definition.selection !== 'in-force') return [];
  const open = openTerms.filter(({ attested }) => !attested);
  const words = (gates: boolean) =>
    open.filter((each) => each.gates === gates).map(({ term, element }) => `"${term}" (${element})`);
  const [needed, other] = [words(true), words(false)];
  return [
    ...(needed.length > 0 ? [`an office has to judge: ${needed.join(', ')}`] : []),
    ...(other.length > 0 ? [`an attestation would make it firmer: ${other.join(', ')}`] : []),
  ];
}

const useWords: { readonly [U in AttestationUse['use']]: string } = {
  used: 'counted',
  contested: 'something else says the contrary',
  expired: 'it has expired',
  'edition-changed': 'it was made for another edition',
  'subject-changed': 'its subject has changed since',
  unused: 'it is about something else, or was made later',
};

function attestationsOf(determination: Determination): string[] {
  return determination.attestations
    .filter(({ use }) => use !== 'used')
    .map(({ id, use }) => `${thingText({ kind: 'attestation', id }, determination)}: ${useWords[use]}`);
}
