/** Times a piece of work on a machine that others use as well. */

/** What is quicker than this, in milliseconds, is done again: a moment in which another had the processor does not count. */
const quick = 50;
const times = 5;

/**
 * What a piece of work answers, and how many milliseconds it took: those that passed, or those of the processor where
 * these are fewer, since others had it meanwhile; the least of five where it is quick.
 */
export function clock(work) {
  let least = Number.POSITIVE_INFINITY;
  let answer;
  for (let time = 0; time < times; time++) {
    const from = performance.now();
    const before = process.cpuUsage();
    answer = work();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, performance.now() - from, (user + system) / 1000);
    if (least > quick) break;
  }
  return { answer, time: least };
}
