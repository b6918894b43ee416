/** GNU parallel, as the guide types it; its parts and itself are killed. */

import { join } from 'node:path';
import { typedUnder } from './guide.mjs';
import { havePrograms } from './installed.mjs';
import { disturbed } from './killing.mjs';
import { family, kill, oneOf, start } from './processes.mjs';

/** Why it cannot run here; nothing if it can. */
export const lacks = () => havePrograms(['parallel'], ['parallel']);

export function disturb(work, kills) {
  const begin = (cwd) => {
    const type = () =>
      start('sh', ['-c', typedUnder('GNU parallel')], { cwd, env: work.env, log: join(cwd, 'log.txt') });
    let job = type();
    const parts = () =>
      family(job.pid).filter(({ words }) => /career-pathways (?:table|summarize)/.test(words));
    return {
      isOver: () => job.isOver(),
      kills: {
        part: () => kill(parts().length > 0 ? [oneOf(parts())] : []),
        // All that was started, parts and all; then the same is typed again.
        parallel: async () => {
          const killed = kill(family(job.pid));
          await job.ended;
          if (killed > 0) job = type();
          return killed;
        },
      },
      end: async () => {
        for (let times = 0; (await job.ended) !== 0; times++) {
          if (times > 10) throw new Error('GNU parallel does not come to an end.');
          job = type();
        }
      },
    };
  };
  return disturbed(work, { name: 'GNU parallel', kills, begin });
}
