/** Runs the tests with the full count of every property, from seeds that differ each time and are printed. */
import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';

const seed = process.env.TEST_SEED ?? String(randomInt(2 ** 30));
console.log(`TEST_SEED=${seed} npm run test:deep runs the same cases again.`);
const { status } = spawnSync('npm', ['test', '--', ...process.argv.slice(2)], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, TEST_DEPTH: 'deep', TEST_SEED: seed },
});
console.log(`TEST_SEED=${seed}, ${new Date().toISOString().slice(0, 10)}`);
process.exit(status ?? 1);
