/** The example projects run where the package is installed, as the folders that a user would copy. */
import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { manifest, root } from '../doors.js';
import { chromium, pageIn } from './browser.js';
import { type Packed, pack } from './packed.js';

const projects = ['app', 'research', 'validator'] as const;
type Project = (typeof projects)[number];

let packed: Packed;
beforeAll(() => {
  packed = pack(['typescript', 'vite']);
  for (const project of projects) {
    const folder = join(packed.folder, project);
    cpSync(join(packed.inside, 'docs/examples', project), folder, { recursive: true });
    symlinkSync(join(packed.folder, 'node_modules'), join(folder, 'node_modules'), 'junction');
  }
});
afterAll(() => packed?.remove());

/** Runs a command as npm runs the scripts of a project. */
function run(project: Project, script: string): string {
  const bin = join(root, 'node_modules/.bin');
  return execFileSync('npm', ['run', '--silent', script], {
    cwd: join(packed.folder, project),
    env: { ...process.env, PATH: `${bin}${delimiter}${process.env['PATH']}` },
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
}

test.each(projects)('%s depends on this version, and on the tools that are tried here', (project) => {
  const { dependencies, devDependencies = {} } = JSON.parse(
    readFileSync(`${root}docs/examples/${project}/package.json`, 'utf8'),
  );
  expect(dependencies).toEqual({ [manifest.name]: `^${manifest.version}` });
  for (const [name, range] of Object.entries(devDependencies)) {
    const { version } = JSON.parse(readFileSync(`${root}node_modules/${name}/package.json`, 'utf8'));
    expect([name, range]).toEqual([name, `^${version}`]);
  }
});

test.each(['research', 'validator'] as const)('the page of %s shows what its script prints', (project) => {
  const page = readFileSync(join(packed.folder, project, 'README.md'), 'utf8');
  expect(run(project, 'start')).toBe(/```text\n([\s\S]*?)```/.exec(page)?.[1]);
});

test('the table has a row for each pathway, and says what it left out', () => {
  const table = (...files: readonly string[]) =>
    execFileSync(process.execPath, ['table.mjs', ...files], {
      cwd: join(packed.folder, 'research'),
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  const example = join(packed.inside, 'docs/examples/tucson-bht.json');
  expect(table(example, example).split('\n')).toHaveLength(4);
  expect(table('package.json', 'README.md', 'nowhere.json')).toBe('\n');
});

describe('app', () => {
  beforeAll(() => {
    run('app', 'build');
  });

  test('is built into a page with one script, without the schema library', () => {
    const assets = join(packed.folder, 'app/dist/assets');
    const scripts = readdirSync(assets).filter((file) => file.endsWith('.js'));
    expect(scripts).toHaveLength(1);
    const code = readFileSync(join(assets, scripts[0] ?? ''), 'utf8');
    expect(code).not.toContain('ZodError');
    // 70 kB of ours is the ceiling of the page, with the example documents in it.
    expect(gzipSync(code).length).toBeLessThan(70_000);
  });

  test.skipIf(!chromium)('shows what a person can do next, in Chromium', async () => {
    const shown = (hash: string) => pageIn(chromium ?? '', join(packed.folder, 'app/dist'), hash);
    const first = await shown('#record=published');
    expect(first).toContain('Start now: Adult basic education. ');
    expect(first).toContain('6 steps to go to: Associate degree, Behavioral Health Technician.');
    expect(first).toContain('8 of 8 parts are still open.');
    const later = await shown('#record=developed&done=abe,bht-basic-1');
    expect(later).toContain('3 steps can start now. ');
    expect(later).toContain('The record supports every part of the definition.');
    const plan = await shown('');
    expect(plan).toContain('$12,850 still to pay');
    expect(plan).toContain('To be decided by May 7, 2027: Background check cleared');
    expect(plan).toContain('$18.75 an hour, from $16.50 to $22');
    const medic = await shown(
      '#record=health&holds=emt&done=english,aide&yes=Background+check+cleared&language=es',
    );
    expect(medic).toContain('Acreditado por un convenio: Crédito para técnicos en emergencias');
    expect(medic).toContain('Puede empezar ahora: Enfermería práctica.');
    expect(medic).toContain('Crédito por Anatomía: no hace falta tomarlo.');
    expect(medic).toContain('Vales para cuidado de niños');
  });
});
