/** A browser that opens a folder of files as a site and tells what the page looks like after its scripts ran. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { promisify } from 'node:util';
import { chromium as driver, type Page } from 'playwright-core';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

/** Where Chromium is, if it is installed. */
export const chromium = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => existsSync(path));

/** Serves a folder of files as a site, to this machine alone. */
async function serve(
  folder: string,
  policy = '',
): Promise<{ readonly url: string; readonly close: () => void }> {
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
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() };
}

/** The page as markup, a second after it began. Nothing is asked of any other host. */
export async function pageIn(browser: string, folder: string, hash: string, policy = ''): Promise<string> {
  const { url, close } = await serve(folder, policy);
  const profile = await mkdtemp(join(tmpdir(), 'browser-'));
  try {
    const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'];
    const { stdout } = await promisify(execFile)(
      browser,
      [...flags, '--virtual-time-budget=1000', `--user-data-dir=${profile}`, '--dump-dom', `${url}/${hash}`],
      { timeout: 50_000, maxBuffer: 2 ** 24 },
    );
    return stdout;
  } finally {
    close();
    await rm(profile, { recursive: true, force: true });
  }
}

/** Lets somebody use a page of a folder, in a window of some width; answers with what went wrong on it meanwhile. */
export async function usePage(
  browser: string,
  folder: string,
  { path, width }: { readonly path: string; readonly width: number },
  use: (page: Page) => Promise<void>,
): Promise<readonly string[]> {
  const { url, close } = await serve(folder);
  const driven = await driver.launch({ executablePath: browser, args: ['--no-sandbox'] });
  const wrong: string[] = [];
  try {
    const page = await driven.newPage({ viewport: { width, height: 800 } });
    page.on('console', (message) => wrong.push(message.text()));
    page.on('pageerror', ({ message }) => wrong.push(message));
    page.on('request', (request) => request.url().startsWith(url) || wrong.push(request.url()));
    await page.goto(`${url}/${path}`);
    await use(page);
  } finally {
    await driven.close();
    close();
  }
  return wrong;
}
