/** The lines of a report about partners on what is where. */

import type { PartnershipReport } from '../partnership/partnership-report.js';
import { own } from './fill.js';
import { spaced } from './naming.js';

/** A place to a line: what is there, what is not, and what is left open. */
export function placesOf(report: PartnershipReport): string[] {
  const names = own(report.names, 'pathway') ?? {};
  return report.coverage.map(({ place, title, services, pathways }) => {
    const kinds = (some: typeof services) => some.map(({ kind }) => spaced(kind)).join(', ');
    const titles = (wanted: (typeof pathways)[number]['offered']) =>
      pathways
        .filter(({ offered }) => offered === wanted)
        .map(({ pathway }) => `"${own(names, pathway) ?? pathway}"`)
        .join(', ');
    const here = services.filter(({ supports }) => supports.length > 0);
    const partly = services.filter((each) => !here.includes(each) && each.partly.length > 0);
    const rest = services.filter((each) => !here.includes(each) && !partly.includes(each));
    const parts = {
      services: kinds(here),
      'services in a part of it': kinds(partly),
      'services that name no place': kinds(rest.filter(({ unplaced }) => unplaced.length > 0)),
      'services not on record here': kinds(rest.filter(({ unplaced }) => unplaced.length === 0)),
      'needs that a scan found': services.flatMap(({ unmet }) => unmet.map((need) => need.title)).join(', '),
      pathways: titles('yes'),
      'pathways in a part of it': titles('part'),
      'pathways not offered here': titles('no'),
      'pathways that may be offered here': titles('unknown'),
    };
    const told = Object.entries(parts).flatMap(([what, its]) => (its === '' ? [] : [`${what}: ${its}`]));
    return `${title ?? place}: ${told.join('; ') || 'nothing on record'}`;
  });
}
