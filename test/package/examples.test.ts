/** The example projects run where the package is installed, as the folders that a user would copy. */
import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { transformSync } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { manifest, root } from '../doors.js';
import { chromium, pageIn, usePage } from './browser.js';
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

  test('is built into pages with a script each, without the schema library', () => {
    const assets = join(packed.folder, 'app/dist/assets');
    const scripts = readdirSync(assets).filter((file) => file.endsWith('.js'));
    const weight = (page: string) => {
      const its = scripts.filter((file) => file.startsWith(`${page}-`));
      expect(its).toHaveLength(1);
      const code = readFileSync(join(assets, its[0] ?? ''), 'utf8');
      expect(code).not.toContain('ZodError');
      return gzipSync(code).length;
    };
    // 70 kB of code of ours is the ceiling of the page for a person; three example documents are in it as well.
    const health = transformSync(readFileSync(`${root}docs/examples/app/health.ts`, 'utf8'), {
      loader: 'ts',
      minify: true,
    }).code;
    const documents = ['tucson-bht', 'tucson-bht-developed'].map((name) =>
      JSON.stringify(JSON.parse(readFileSync(`${root}docs/examples/${name}.json`, 'utf8'))),
    );
    const documentsWeigh = gzipSync([...documents, health].join('\n')).length;
    expect(weight('index') - documentsWeigh).toBeLessThan(70_000);
    expect(weight('edit') - documentsWeigh).toBeLessThan(95_000);
  });

  test.skipIf(!chromium)('shows what a person can do next, in Chromium', async () => {
    const shown = (hash: string) => pageIn(chromium ?? '', join(packed.folder, 'app/dist'), hash);
    const first = await shown('#record=published');
    expect(first).toContain('Start now: Adult basic education. ');
    expect(first).toContain('6 steps to go to: Associate degree, Behavioral Health Technician.');
    expect(first).toContain('8 of 8 parts are still open.');
    const spanish = await shown('#record=published&language=es');
    expect(spanish).toContain('Combina educación, capacitación y otros servicios de alta calidad');
    expect(spanish).toContain('8 de 8 partes están por determinar.');
    expect(spanish).not.toContain('Combines education');
    expect(spanish).not.toMatch(/["§A-G], (?:undetermined|met)/);
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

  test.skipIf(!chromium).each([1440, 390])(
    'changes a record, with undo, in Chromium at %i',
    async (width) => {
      const dist = join(packed.folder, 'app/dist');
      const wrong = await usePage(chromium ?? '', dist, { path: 'edit.html', width }, async (page) => {
        const changes = page.locator('.changes');
        const write = async (field: string, value: string) => {
          await page.fill(field, value);
          await page.locator(field).blur();
          await page.waitForTimeout(100);
        };
        await write('#title-aide', 'Aide training');
        await write('#id-anatomy', 'anatomy-1');
        expect(await changes.innerText()).toContain('"Anatomy" has the id anatomy-1, no longer anatomy');
        expect(await changes.innerText()).toContain('None of 5 learners is stranded.');
        await write('#id-english', 'aide');
        expect(await page.locator('header [role=alert]').innerText()).toContain('aide');
        expect(await page.inputValue('#id-english')).toBe('english');
        await page.selectOption('#ask-bridge', 'anatomy-1');
        await page.waitForTimeout(100);
        expect(await page.innerText('.steps li:nth-child(5) .needs')).toContain('and step "Anatomy"');
        await page.click('#remove-aide');
        await page.waitForTimeout(100);
        expect(await page.innerText('.steps [role=alert]')).toContain('is named in 2 places');
        await page.click('#cascade');
        await page.waitForTimeout(100);
        expect(await changes.innerText()).toContain('1 of 5 learners is stranded.');
        expect(await page.locator('.edits li').count()).toBe(5);
        for (let left = 4; left > 0; left--) {
          await page.click('#undo');
          await page.waitForTimeout(100);
        }
        expect(await page.locator('#undo').isDisabled()).toBe(true);
        expect(await changes.innerText()).not.toContain('anatomy-1');
        await page.click('#redo');
        await page.click('#redo');
        await page.click('#choose-es');
        await page.locator('h2', { hasText: 'Qué cambia con esto' }).waitFor();
        expect(await changes.innerText()).toContain(
          '"Anatomía" tiene el identificador anatomy-1, ya no anatomy',
        );
        expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
      });
      expect(wrong).toEqual([]);
    },
  );
});
