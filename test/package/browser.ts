/** A browser that opens a folder of files as a site and tells what the page looks like after its scripts ran. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { promisify } from 'node:util';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

/** Where Chromium is, if it is installed. */
export const chromium = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => existsSync(path));

/** The page as markup, a second after it began. Nothing is asked of any other host. */
export async function pageIn(browser: string, folder: string, hash: string, policy = ''): Promise<string> {
  const server = createServer(async ({ url = '/' }, response) => {
    const path = normalize(new URL(url, 'http://localhost').pathname);
    const file = join(folder, path === '/' ? 'index.html' : path);
    try {
      const contents = await readFile(file);
      const type = types[extname(file)] ?? 'application/octet-stream';
      response.writeHead(200, {
        'content-type': type,
        ...(policy === '' ? {} : { 'content-security-policy': policy }),
      });
      response.end(contents);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const profile = await mkdtemp(join(tmpdir(), 'browser-'));
  const { port } = server.address() as AddressInfo;
  try {
    const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'];
    const { stdout } = await promisify(execFile)(
      browser,
      [
        ...flags,
        '--virtual-time-budget=1000',
        `--user-data-dir=${profile}`,
        '--dump-dom',
        `http://127.0.0.1:${port}/${hash}`,
      ],
      { timeout: 50_000, maxBuffer: 2 ** 24 },
    );
    return stdout;
  } finally {
    server.close();
    await rm(profile, { recursive: true, force: true });
  }
}
