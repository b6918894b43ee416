/** `career-pathways report`: a pathway as one page to read and to print. */

import { plainText } from '../base/visible.js';
import { definitionsFor } from '../definitions/definitions-for.js';
import { determineAll } from '../definitions/determine-all.js';
import { determineWioa } from '../definitions/wioa/determine-wioa.js';
import { bottlenecks } from '../graph/needs/bottlenecks.js';
import { pathwayGraph } from '../graph/pathway-graph.js';
import type { PathwaySystem } from '../model/system.js';
import { partnershipReport } from '../partnership/partnership-report.js';
import { type PathwayReportOptions, pathwayReport } from '../view/report/pathway-report.js';
import { command } from './command.js';
import { exitCodes } from './exit-codes.js';
import { writeNew } from './file-contents.js';
import { learnerIn } from './learner-in.js';
import { load } from './load.js';
import { pickPathway } from './pick-pathway.js';
import { dayOf } from './printing.js';

/** Prints or writes the page. */
export const report = command({
  name: 'report',
  usage: `FILE [--pathway ID] [--out FILE] [--as-of DAY] [--learner FILE] [--language en|es]
A pathway as one page to open in a browser and to print, without any script: in short, the map, the same as a list,
what other steps wait for, what jobs pay; with --as-of also the verdict by WIOA section 3(7) and the partners that day.
--learner: what a person holds, as JSON; the page begins with what that person can start.`,
  options: {
    from: { type: 'string' },
    pathway: { type: 'string' },
    out: { type: 'string' },
    'as-of': { type: 'string' },
    learner: { type: 'string' },
    language: { type: 'string' },
  },
  run: async ({ file, values, texts, say, io }) => {
    const { out, learner } = values;
    const asOf = values['as-of'] === undefined ? undefined : dayOf(values['as-of']);
    const person = learner === undefined ? undefined : learnerIn(learner, { besides: file, io });
    const system = load(file, values.from, io);
    const pathway = pickPathway(system, values.pathway);
    const page = pathwayReport(system, pathway, {
      texts,
      measures: bottlenecks(pathwayGraph(system, pathway), person === undefined ? {} : { learner: person }),
      ...(person !== undefined && { learner: person }),
      ...(asOf !== undefined && onDay(system, pathway, asOf)),
    });
    if (asOf === undefined)
      io.err(`${say('Without --as-of DAY the page has no verdict and no partners: both are of a day.')}\n`);
    if (out === undefined) io.out(page);
    else {
      await writeNew(out, [page], io);
      io.out(plainText([say(`Written: ${out}. Open it in a browser.`)]));
    }
    return exitCodes.ok;
  },
});

/** What is true on a day: the verdict on the pathway, and the partners with the definitions that fit them. */
function onDay(system: PathwaySystem, pathway: string, asOf: string): PathwayReportOptions {
  return {
    asOf,
    determinations: [
      determineWioa(system, pathway, { asOf }),
      ...determineAll(definitionsFor(system, asOf), [system], { asOf }),
    ],
    partners: partnershipReport(system, { asOf }),
  };
}
