/** The page around the parts of a report. */

import { sha256 } from '../../base/sha256.js';
import { el, type Html, joined } from './html.js';
import type { ReportPart } from './report-parts.js';
import { reportStyles } from './report-styles.js';

/** What stands around the parts. */
export interface ReportFrame {
  /** A BCP 47 tag. */
  readonly language: string;
  readonly title: string;
  /** Under the title. */
  readonly lead: readonly string[];
  /** What the list of parts is called. */
  readonly contents: string;
  readonly foot: string;
}

/** Languages that are written from right to left. */
const rightToLeft = /^(?:ar|arc|ckb|dv|fa|he|ks|ps|sd|ug|ur|yi)(?:-|$)/i;

/** A whole page: it loads nothing, runs nothing, and allows no style but its own. */
export function reportPage(frame: ReportFrame, parts: readonly ReportPart[]): string {
  const { language, title, lead, contents, foot } = frame;
  const dir = rightToLeft.test(language) ? 'rtl' : 'ltr';
  const policy = `default-src 'none'; style-src 'sha256-${base64(sha256(reportStyles))}'`;
  const empty = (name: string, attributes: string): Html => ({ html: `<${name} ${attributes}>` });
  const head = el(
    'head',
    {},
    empty('meta', 'charset="utf-8"'),
    empty('meta', `http-equiv="Content-Security-Policy" content="${policy}"`),
    empty('meta', 'name="viewport" content="width=device-width,initial-scale=1"'),
    el('title', {}, title),
    { html: `<style>${reportStyles}</style>` },
  );
  const links = parts.map((part) =>
    el('li', { class: part.id }, el('a', { href: `#${part.id}` }, part.title)),
  );
  const body = el(
    'body',
    {},
    el('header', {}, el('h1', {}, title), ...lead.map((line) => el('p', {}, line))),
    el('nav', { 'aria-label': contents }, el('ul', {}, ...links)),
    el('main', {}, ...parts.map(section)),
    el('footer', {}, el('p', {}, foot)),
  );
  return `<!doctype html>\n${el('html', { lang: language, dir }, joined([head, body])).html}\n`;
}

function section({ id, title, content }: ReportPart): Html {
  return el(
    'section',
    { id, 'aria-labelledby': `${id}-heading` },
    el('h2', { id: `${id}-heading` }, title),
    ...content,
  );
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Hexadecimal digits in base 64, as a policy has them. */
function base64(hex: string): string {
  const groups = hex.match(/.{1,6}/g) ?? [];
  const text = groups.map((group) => {
    const bits = Number.parseInt(group.padEnd(6, '0'), 16);
    return [18, 12, 6, 0]
      .slice(0, Math.ceil((group.length * 4) / 6))
      .map((shift) => letters[(bits >> shift) & 63])
      .join('');
  });
  return text.join('').padEnd(Math.ceil(hex.length / 6) * 4, '=');
}
