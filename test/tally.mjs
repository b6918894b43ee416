/** Adds up the reports of the test runs: `N passed, N failed`. Says nothing when they do not tell what failed. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder = '.'] = process.argv.slice(2);
const reports = readdirSync(folder).map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));

const sum = (count) => reports.reduce((total, report) => total + count(report), 0);
/** A file that did not load counts as one failure. */
const unloaded = ({ testResults }) =>
  testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0)
    .length;

const passed = sum((report) => report.numPassedTests);
const failed = sum((report) => report.numFailedTests + unloaded(report));
const told = failed > 0 || reports.every(({ success }) => success);
if (reports.length > 0 && told) console.log(`${passed} passed, ${failed} failed`);
