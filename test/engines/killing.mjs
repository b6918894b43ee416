/** Runs a job on an engine again and again, and kills what it is made of at random moments, until that has been done often enough. */

import { later, oneOf } from './processes.mjs';

/** How many times one job is disturbed at most, so that it comes to its end. */
const mostEach = 8;

/**
 * `begin(folder)` starts a job and answers `{ isOver, kills: { name: () => how many were killed }, end }`; `end` waits for
 * the job, does what the guide says when it has failed, and leaves the merged result in the folder.
 */
export async function disturbed(work, { name, scripts = [], kills, pause = 1500, begin }) {
  const counts = {};
  const results = { runs: 0, lost: 0, doubled: 0, same: 0 };
  let done = 0;
  do {
    const folder = work.folder(...scripts);
    const job = await begin(folder);
    for (let here = 0; done < kills && here < mostEach && !job.isOver(); ) {
      await later(pause * (0.2 + Math.random()));
      const kind = oneOf(Object.keys(job.kills));
      if (job.isOver() || (await job.kills[kind]()) === 0) continue;
      counts[kind] = (counts[kind] ?? 0) + 1;
      [done, here] = [done + 1, here + 1];
    }
    await job.end();
    const { lost, doubled, isSame } = work.check(folder, `${name}, run ${results.runs + 1}`);
    results.runs++;
    results.lost += lost;
    results.doubled += doubled;
    results.same += isSame ? 1 : 0;
  } while (done < kills);
  return { kills: done, counts, ...results };
}
