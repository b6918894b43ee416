/** The credit by agreements that can be relied on: who agreed on it is there, and has signed. */

import type { CalendarDate } from '../base/calendar-date.js';
import type { Agreement } from '../model/agreement.js';
import type { PathwaySystem } from '../model/system.js';
import { isAgreed } from './is-signed.js';

/**
 * The agreements but those whose credit does not count on a day, of a system that has only partners who are there then.
 * Cost: the agreements; where one gives credit, also the steps and partners.
 */
export function agreedOn(
  { agreements = [], partners = [], steps = [] }: PathwaySystem,
  day: CalendarDate,
): readonly Agreement[] {
  if (!agreements.some(({ articulates = [] }) => articulates.length > 0)) return agreements;
  const there = new Set(partners.map(({ id }) => id));
  const providers = new Map(steps.map(({ id, provider }) => [id, provider]));
  return agreements.filter((each) => {
    const { parties, articulates = [] } = each;
    const schools = articulates.flatMap(({ from, to }) =>
      [to, from.kind === 'step' ? from.step : to].map((step) => providers.get(step)),
    );
    // Credit of a school for what it teaches itself takes nobody to agree with.
    const least = schools.every((school) => school === parties[0]?.partner) ? 1 : undefined;
    return (
      articulates.length === 0 ||
      (isAgreed(each, day, least) && parties.every(({ partner }) => there.has(partner)))
    );
  });
}
