/** DuckDB over the result, as the guide types it: its counts are those of the summary, and Parquet has every row. */

import { copyFileSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { havePeers } from './installed.mjs';
import { run } from './processes.mjs';

/** Why it cannot run here; nothing if it can. */
export const lacks = () => havePeers().why;

export async function ask(work) {
  const { folder } = havePeers();
  const cwd = work.folder('query.mjs');
  symlinkSync(folder, join(cwd, 'node_modules'));
  copyFileSync(join(work.whole, 'all.csv'), join(cwd, 'all.csv'));
  const { said } = await run(process.execPath, ['query.mjs'], { cwd, env: work.env });
  const found = Object.fromEntries(JSON.parse(said).map(({ wioa, pathways }) => [wioa, pathways]));
  const { words, rows } = JSON.parse(readFileSync(join(work.whole, 'summary.json'), 'utf8'));
  const entry = createRequire(join(cwd, 'query.mjs')).resolve('@duckdb/node-api');
  const { DuckDBInstance } = await import(pathToFileURL(entry).href);
  const database = await (await DuckDBInstance.create()).connect();
  const counted = await database.runAndReadAll(`SELECT count(*)::INT FROM '${join(cwd, 'all.parquet')}'`);
  const [[inParquet]] = counted.getRows();
  if (JSON.stringify(found) !== JSON.stringify(words.wioa) || inParquet !== rows)
    work.faults.push(
      `DuckDB: ${said.trim()} and ${inParquet} rows, not ${JSON.stringify(words.wioa)} and ${rows}`,
    );
  const { size } = statSync(join(cwd, 'all.parquet'));
  return `DuckDB: ${JSON.stringify(found)}; ${inParquet} rows in ${size} bytes of Parquet.`;
}
