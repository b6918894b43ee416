/** `career-pathways partners`: who is at the table on a day, what each answers for, and where the gaps are. */

import { determine } from '../definitions/determine.js';
import { elementOne } from '../definitions/element-one/definition.js';
import { localLeadership } from '../definitions/local-leadership/definition.js';
import { localPlan } from '../definitions/local-plan/definition.js';
import { localTeam } from '../definitions/local-team/definition.js';
import { oneStopMou } from '../definitions/one-stop-mou/definition.js';
import { oneStopPartners } from '../definitions/one-stop-partners/definition.js';
import { sectorPartnership } from '../definitions/sector-partnership/definition.js';
import { stateTeam } from '../definitions/state-team/definition.js';
import { strategicMinimum } from '../definitions/strategic-minimum/definition.js';
import { partnershipReport } from '../partnership/partnership-report.js';
import { partnershipMarkdown } from '../view/partnership-markdown.js';
import { partnershipText } from '../view/partnership-text.js';
import { exitCodes } from './exit-codes.js';
import type { Io } from './io.js';
import { load } from './load.js';
import { dayOf, formatOf } from './printing.js';

const aboutSystems = [
  strategicMinimum,
  stateTeam,
  localTeam,
  elementOne,
  oneStopPartners,
  sectorPartnership,
  localLeadership,
  localPlan,
];

/** Prints the report, and what the definitions about partners say. */
export function partners(
  file: string,
  options: { from?: string | undefined; 'as-of'?: string | undefined; format?: string | undefined },
  io: Io,
): number {
  const asOf = dayOf(options['as-of']);
  const format = formatOf(options.format);
  const system = load(file, options.from, io);
  const report = partnershipReport(system, asOf);
  const determinations = [
    ...aboutSystems.map((definition) => determine(definition, system, { kind: 'system' }, { asOf })),
    ...(system.agreements ?? [])
      .filter(({ kind }) => kind === 'one-stop-mou')
      .map(({ id }) => determine(oneStopMou, system, { kind: 'agreement', id }, { asOf })),
  ];
  if (format === 'json') io.out(`${JSON.stringify({ report, determinations }, null, 2)}\n`);
  else
    io.out(
      format === 'text'
        ? partnershipText(report, determinations)
        : partnershipMarkdown(report, determinations),
    );
  return exitCodes.ok;
}
