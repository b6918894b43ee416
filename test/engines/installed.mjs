/** What the engines are made of, which the package does not depend on: installed where that can be done. */

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const peers = fileURLToPath(new URL('./peers/', import.meta.url));
const path = `${process.env.PATH}${delimiter}/usr/sbin`.split(delimiter);
const debian = 'apt-get';
const isThere = (program) => path.some((folder) => existsSync(join(folder, program)));

/** Whether these programs are here; installs the Debian packages that have them where this may be done. */
export function havePrograms(programs, packages) {
  const missing = () => programs.filter((program) => !isThere(program));
  if (missing().length === 0) return undefined;
  const install = ['install', '--yes', '--no-install-recommends', ...packages];
  if (process.getuid?.() !== 0 || !isThere(debian))
    return `${missing().join(', ')} not found; as root on Debian: ${debian} ${install.join(' ')}`;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const words of [['update'], install]) spawnSync(debian, words, { env, stdio: 'ignore' });
  return missing().length === 0 ? undefined : `${debian} cannot install ${packages.join(', ')} here`;
}

/** Whether the packages of npm are here; answers where, or why not. */
export function havePeers() {
  const { status, stderr } = spawnSync('npm', ['ci', '--prefix', peers, '--no-audit', '--no-fund'], {
    encoding: 'utf8',
  });
  if (status === 0) return { folder: join(peers, 'node_modules') };
  return { why: `npm cannot install them here (${(stderr ?? '').trim().split('\n')[0]})` };
}
