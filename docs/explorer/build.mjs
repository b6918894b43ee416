/**
 * Builds the explorer: one HTML file that holds its script, its style and the example documents, and loads nothing. It
 * opens from a disk as well as from a host. With `--serve` it is served on this machine.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { pathwayReport } from 'career-pathways/view';
import { build } from 'esbuild';

const here = fileURLToPath(new URL('.', import.meta.url));
const documents = [
  ['Tucson, as published', 'tucson-bht'],
  ['Tucson, with invented facts', 'tucson-bht-developed'],
];
const examples = Object.fromEntries(
  documents.map(([title, file]) => [
    title,
    JSON.parse(readFileSync(`${here}../examples/${file}.json`, 'utf8')),
  ]),
);

/** The style of a report, as a report has it. */
const [system] = Object.values(examples);
const style = /<style>(.*?)<\/style>/s.exec(pathwayReport(system, system.pathways[0].id))?.[1] ?? '';
const css = `${style}${readFileSync(`${here}explorer.css`, 'utf8').replace(/\s+/g, ' ')}`;

const { outputFiles } = await build({
  entryPoints: [`${here}explorer.ts`],
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
  charset: 'utf8',
  write: false,
});
// A script in a page ends at the first tag that ends one.
const script = outputFiles[0].text.replaceAll('</script', '<\\/script');
const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const policy = `default-src 'none'; script-src ${hash(script)}; style-src ${hash(css)}; img-src blob:`;

const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>Explore a pathway</title>
<style>${css}</style>
</head>
<body class="x">
<div class="x-status">
<p id="x-said" class="said" role="status"></p><p id="x-verdict" class="said" role="status"></p>
<div id="x-trouble" class="trouble" role="alert" hidden></div>
</div>
<div class="x-page">
<aside class="x-side"><div id="x-head"></div><div id="x-person"></div><div id="x-trying"></div><div id="x-save"></div></aside>
<div class="x-main">
<section id="x-around" hidden></section>
<div id="x-report"></div>
</div>
</div>
<script type="application/json" id="examples">${JSON.stringify(examples).replaceAll('<', '\\u003c')}</script>
<script>${script}</script>
</body>
</html>
`;
mkdirSync(`${here}dist`, { recursive: true });
writeFileSync(`${here}dist/explorer.html`, page);
console.log(
  `Written: docs/explorer/dist/explorer.html, ${Math.round(page.length / 1000)} kB. Open it in a browser.`,
);

if (process.argv.includes('--serve')) {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(page);
  });
  server.listen(Number(process.env.PORT ?? 8080), '127.0.0.1', () =>
    console.log(`Or here: http://127.0.0.1:${server.address().port}`),
  );
}
