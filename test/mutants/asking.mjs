/** Asks a worker to run tests; one that takes too long, or runs out of memory, is replaced. */
import { Worker } from 'node:worker_threads';

/** What has waited so many milliseconds without an end waits for nothing: that takes no processor time. */
const longest = 1_200_000;

export function asking(workerData) {
  const limit = new SharedArrayBuffer(8);
  const until = new Float64Array(limit);
  let worker;
  const started = () =>
    new Worker(new URL('./worker.mjs', import.meta.url), {
      workerData: { ...workerData, limit },
      resourceLimits: { maxOldGenerationSizeMb: 1500 },
    });
  const ask = (request) => {
    worker ??= started();
    until[0] = Number.POSITIVE_INFINITY;
    const start = Date.now();
    return new Promise((done) => {
      const end = (answer) => {
        clearInterval(watch);
        worker.removeAllListeners('message').removeAllListeners('error');
        done(answer);
      };
      const gone = (why) => {
        const old = worker;
        end({ place: -1, error: why, failed: why });
        worker = undefined;
        old.terminate();
      };
      const watch = setInterval(() => {
        const { user, system } = process.cpuUsage();
        if ((user + system) / 1000 > until[0] || Date.now() - start > longest) gone('takes too long');
      }, 200);
      worker.once('message', end);
      worker.once('error', (error) => gone(`${error}`));
      worker.postMessage(request);
    });
  };
  return { ask, end: () => worker?.terminate() };
}
