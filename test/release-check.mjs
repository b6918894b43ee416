/**
 * Whether the package is ready to be published: `npm run release:check`.
 *
 * With `--repository https://github.com/OWNER/NAME` it first writes that address wherever the package names its
 * repository. Works on the current folder. Exit code: 0 ready, 1 not ready, 2 called the wrong way.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

/** Stands for the address of the repository until there is one; no host can have this name. */
const placeholder = 'https://repository.invalid/career-pathways';

/** The files that name the repository. */
const pages = ['package.json', 'README.md', 'SECURITY.md'];

const read = (file) => readFileSync(file, 'utf8');
const json = (file) => JSON.parse(read(file));
const repositoryOf = ({ repository }) => repository?.url?.replace(/^git\+/, '').replace(/\.git$/, '');

const repository = argument();
if (repository !== undefined) fill(repository);
const faults = check();
for (const fault of faults) console.error(`not ready: ${fault}`);
if (faults.length > 0) process.exit(1);
console.log(`ready: ${json('package.json').name} ${json('package.json').version}`);

function argument() {
  try {
    const { repository } = parseArgs({ options: { repository: { type: 'string' } } }).values;
    const address = repository?.replace(/\/$|\.git$/, '');
    // SECURITY.md relies on private vulnerability reporting, the workflow on that host's actions.
    if (address === undefined || /^https:\/\/github\.com\/[\w-]+\/[\w.-]+$/.test(address)) return address;
    throw new Error(`--repository takes https://github.com/OWNER/NAME, not ${repository}`);
  } catch (error) {
    console.error(error.message);
    process.exit(2);
  }
}

function fill(address) {
  const before = repositoryOf(json('package.json')) ?? placeholder;
  for (const page of pages) writeFileSync(page, read(page).replaceAll(before, address));
}

function check() {
  const manifest = json('package.json');
  const { version } = manifest;
  const address = repositoryOf(manifest);
  const firstHeading = /^## (.*)$/m.exec(read('docs/changelog.md'))?.[1];
  return [
    ...pages
      .filter((page) => read(page).includes(placeholder))
      .map((page) => `${page} has a placeholder for the repository: run again with --repository URL`),
    ...['author', 'homepage', 'repository', 'bugs']
      .filter((field) => !manifest[field])
      .map((field) => `package.json has no ${field}`),
    ...[manifest.homepage, manifest.bugs?.url]
      .filter((link) => !link?.startsWith(address))
      .map((link) => `package.json has a link that leads out of the repository: ${link}`),
    ...['LICENSE', 'NOTICE', 'SECURITY.md'].filter((file) => !existsSync(file)).map((file) => `no ${file}`),
    ...(firstHeading === version ? [] : [`docs/changelog.md begins with ${firstHeading}, not ${version}`]),
    ...(json('package-lock.json').version === version ? [] : ['package-lock.json has another version']),
  ];
}
