/**
 * The recipe of docs/guides/jest.md, as it stands there: packs the build and runs Jest in a CommonJS project in a
 * temporary folder. Where Jest cannot be installed, this is said and left out. Builds nothing: `npm run build` first.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const page = readFileSync(join(root, 'docs/guides/jest.md'), 'utf8');
const [config, jestTest] = blocks('cjs');
const tools = /npm install --save-dev (.+)/.exec(blocks('sh')[0])[1].split(' ');

/** The blocks of the page in a language. */
function blocks(language) {
  return [...page.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(
    ([, code]) => code,
  );
}

const folder = mkdtempSync(join(tmpdir(), 'jest-'));
const quiet = ['--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline'];

function run(program, args, cwd = folder) {
  return spawnSync(program, args, { cwd, encoding: 'utf8', shell: process.platform === 'win32' });
}

function main() {
  writeFileSync(join(folder, 'package.json'), '{ "name": "with-jest", "private": true, "type": "commonjs" }');
  writeFileSync(join(folder, 'jest.config.cjs'), config);
  writeFileSync(join(folder, 'next.test.js'), jestTest);
  const packed = run('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], root);
  if (packed.status !== 0) throw new Error(`The package cannot be packed: ${packed.stderr}`);
  const installed = run('npm', ['install', ...quiet, '--save-dev', ...tools]);
  if (installed.status !== 0) return `left out: ${tools.join(' and ')} cannot be installed here`;
  const ours = run('npm', ['install', ...quiet, `./${packed.stdout.trim()}`]);
  if (ours.status !== 0) throw new Error(`The package cannot be installed: ${ours.stderr}`);
  const { status, stdout, stderr } = run('npx', ['--no-install', 'jest', '--ci']);
  console.log(stdout + stderr);
  if (status !== 0) throw new Error('Jest failed with the recipe of docs/guides/jest.md.');
  return 'the recipe of docs/guides/jest.md works';
}

try {
  console.log(`Jest: ${main()}.`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
