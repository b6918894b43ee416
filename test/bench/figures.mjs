/** What a benchmark found, handed to whoever runs all of them: `npm run bench`. Alone it only prints. */

import { appendFileSync } from 'node:fs';

/** Notes the figures of a row of `goals.mjs`: one for each round, or one alone. */
export function note(row, ...figures) {
  const { BENCH_FIGURES: file } = process.env;
  if (file && figures.length > 0) appendFileSync(file, `${JSON.stringify({ row, figures })}\n`);
}
