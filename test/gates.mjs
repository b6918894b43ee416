/** Runs the quality gates one after the other and stops at the first that fails. */
import { spawnSync } from 'node:child_process';

const gates = [
  'lint',
  'types',
  'build',
  'package:check',
  'test:package',
  'test:jest',
  'unused',
  'docs:check',
];

for (const gate of gates) {
  console.log(`\ngate: ${gate}`);
  const { status } = spawnSync('npm', ['run', '--silent', gate], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error(`\ngate failed: ${gate}`);
    process.exit(1);
  }
}
console.log(`\nall gates passed: ${gates.join(', ')}`);
