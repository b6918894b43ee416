/** The lines of a report about partners on what is where. */

import type { PartnershipReport } from '../partnership/partnership-report.js';
import type { PartnershipSpeech } from './partnership-speech.js';

/** A place to a line: what is there, what is not, and what is left open. */
export function placesOf({ coverage }: PartnershipReport, speech: PartnershipSpeech): string[] {
  const { say, word, quoted, area } = speech;
  return coverage.map(({ place, title, services, pathways }) => {
    const kinds = (some: typeof services) => some.map(({ kind }) => word(kind, 'supportKinds')).join(', ');
    const titles = (wanted: (typeof pathways)[number]['offered']) =>
      pathways
        .filter(({ offered }) => offered === wanted)
        .map(({ pathway }) => quoted('pathway', pathway))
        .join(', ');
    const here = services.filter(({ supports }) => supports.length > 0);
    const partly = services.filter((each) => !here.includes(each) && each.partly.length > 0);
    const rest = services.filter((each) => !here.includes(each) && !partly.includes(each));
    const parts: { readonly [what in keyof typeof say.inPlace]: string } = {
      services: kinds(here),
      servicesInPart: kinds(partly),
      servicesAnywhere: kinds(rest.filter(({ unplaced }) => unplaced.length > 0)),
      servicesMissing: kinds(rest.filter(({ unplaced }) => unplaced.length === 0)),
      needs: services.flatMap(({ unmet }) => unmet.map((need) => need.title)).join(', '),
      pathways: titles('yes'),
      pathwaysInPart: titles('part'),
      pathwaysMissing: titles('no'),
      pathwaysPerhaps: titles('unknown'),
    };
    const told = Object.entries(parts).flatMap(([what, its]) =>
      its === '' ? [] : [`${say.inPlace[what as keyof typeof parts]}: ${its}`],
    );
    return `${title ?? area(place)}: ${told.join('; ') || say.nothing}`;
  });
}
