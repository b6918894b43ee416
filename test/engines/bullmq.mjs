/** BullMQ on a Redis of its own, as the guide types it; parts, workers and Redis are killed. */

import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { havePeers, havePrograms } from './installed.mjs';
import { disturbed } from './killing.mjs';
import { family, freePort, kill, later, oneOf, run, start } from './processes.mjs';

/** Why it cannot run here; nothing if it can. */
export const lacks = () => havePrograms(['redis-server'], ['redis-server']) ?? havePeers().why;

/** A Redis whose queue is on disk, and that comes back when it was killed. */
async function redisIn(home, env) {
  mkdirSync(home);
  const port = String(await freePort());
  const words = ['--port', port, '--bind', '127.0.0.1', '--appendonly', 'yes', '--dir', home];
  const up = () => start('redis-server', words, { cwd: home, env, log: join(home, 'log.txt') });
  let server = up();
  await later(500);
  return {
    env: { ...env, REDIS_PORT: port },
    empty: () => run('redis-cli', ['-p', port, 'flushall'], { cwd: home, env }),
    kill: async () => {
      const killed = kill([server]);
      await server.ended;
      await later(oneOf([100, 2000]));
      server = up();
      return killed;
    },
    close: () => kill([server]),
  };
}

export async function disturb(work, kills) {
  const redis = await redisIn(join(work.base, 'redis'), work.env);
  const begin = async (cwd) => {
    symlinkSync(havePeers().folder, join(cwd, 'node_modules'));
    await redis.empty();
    const { env } = redis;
    await run(process.execPath, ['add.mjs'], { cwd, env });
    const worker = () => start(process.execPath, ['worker.mjs'], { cwd, env, log: join(cwd, 'log.txt') });
    const workers = [worker(), worker()];
    const living = () => workers.filter(({ isOver }) => !isOver());
    return {
      isOver: () => living().length === 0,
      kills: {
        part: () => {
          const parts = living()
            .flatMap(({ pid }) => family(pid))
            .filter(({ words }) => /career-pathways (?:table|summarize)/.test(words));
          return kill(parts.length > 0 ? [oneOf(parts)] : []);
        },
        // A worker and what it has started; another takes its place.
        worker: () => {
          if (living().length === 0) return 0;
          const killed = kill(family(oneOf(living()).pid));
          workers.push(worker());
          return Math.min(1, killed);
        },
        Redis: redis.kill,
      },
      end: async () => {
        await Promise.all(workers.map(({ ended }) => ended));
        await run('./merge.sh', [], { cwd, env });
      },
    };
  };
  try {
    return await disturbed(work, { name: 'BullMQ', scripts: ['add.mjs', 'worker.mjs'], kills, begin });
  } finally {
    redis.close();
  }
}
