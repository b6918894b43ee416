/** The style of a report, on screens and on paper. */

import { coloursOf, mapStyles } from '../map/theme.js';

/** The whole style of the page: it has no other. */
export const reportStyles: string = [
  coloursOf('html'),
  ':root{color-scheme:light dark}',
  '*{box-sizing:border-box}',
  'html{background:var(--cp-paper);color:var(--cp-ink);font:16px/1.5 Arial,"Liberation Sans",Helvetica,sans-serif;-webkit-text-size-adjust:100%;overflow-wrap:anywhere}',
  'body{margin:0 auto;max-width:1128px;padding:24px}',
  'h1{font-size:28px;line-height:1.25;margin:0 0 8px}h2{font-size:22px;line-height:1.3;margin:40px 0 12px;padding-top:16px;border-top:2px solid var(--cp-edge)}',
  'h3{font-size:18px;margin:28px 0 8px}h4{font-size:16px;margin:20px 0 6px}p{margin:0 0 10px}',
  'p,li,dd{max-width:80ch}ul,ol{margin:0 0 10px;padding-inline-start:1.5em}li{margin:4px 0}li p{margin:2px 0 8px}',
  'a{color:var(--cp-exit)}a:focus-visible,summary:focus-visible{outline:3px solid var(--cp-exit);outline-offset:2px}',
  '.muted{color:var(--cp-muted)}',
  'nav ul{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:4px 20px}nav li{margin:0}nav a{display:inline-block;padding:4px 0}',
  'dl{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:10px 24px;margin:0 0 16px}dt{font-weight:bold}dd{margin:0}dd p{margin:0}dd ul{margin:0}',
  '.missing,.first{border:2px solid var(--cp-missing);border-radius:6px;padding:10px 16px;margin:0 0 16px;background:var(--cp-missing-fill)}.missing{border-style:dashed}.missing p{color:var(--cp-missing);margin:0}.first{border-color:var(--cp-earn);background:var(--cp-earn-fill)}.first h3{margin:0 0 8px}',
  'details{border:1px solid var(--cp-edge);border-radius:6px;margin:0 0 8px;background:var(--cp-card)}summary{cursor:pointer;padding:10px 14px}summary :is(h3,h4){display:inline;font-size:16px;margin:0}details>:not(summary){margin-inline:16px}',
  '.verdict{display:inline-block;border:1px solid;border-radius:4px;padding:0 8px;margin-inline-end:4px;font-size:14px;color:var(--cp-ink);background:var(--cp-done)}',
  '.verdict.met{color:var(--cp-enter);background:var(--cp-enter-fill)}.verdict.not-met{color:var(--cp-missing);background:var(--cp-missing-fill)}.verdict.undetermined{color:var(--cp-earn);background:var(--cp-earn-fill)}',
  'table{border-collapse:collapse;margin:0 0 16px}caption{text-align:start;color:var(--cp-muted);padding:0 0 8px}th,td{border:1px solid var(--cp-edge);padding:6px 12px;text-align:start;vertical-align:top}thead th{background:var(--cp-band)}tbody th{font-weight:normal}',
  'svg{display:block;max-width:100%;height:auto}.rows,.paper{display:none}.cp-outline ol>li:has(>ol){list-style:none}',
  'footer{margin-top:40px;border-top:1px solid var(--cp-edge);padding-top:12px;color:var(--cp-muted)}',
  '@media screen and (max-width:1127px){.wide{display:none}.rows{display:block}}',
  '@media screen and (max-width:737px){#map,.map{display:none}body{padding:16px}dl{grid-template-columns:minmax(0,1fr);gap:2px}dd{margin:0 0 12px}th,td{padding:4px 6px}}',
  '@page{margin:12mm}',
  '@media print{html{font-size:11pt}body{padding:0;max-width:none}nav,.screen,.wide,.rows{display:none}.paper{display:block}.key{break-inside:avoid;break-after:avoid}.cp-outline>section>ol{columns:2}a{color:inherit;text-decoration:none}h1,h2,h3,h4,summary,dt{break-after:avoid}dl{display:block}dt{margin-top:8pt}li,tr,.missing{break-inside:avoid}p{orphans:3;widows:3}summary+*,footer{break-before:avoid}details>.muted,h3+.muted{break-after:avoid}details::details-content{content-visibility:visible;block-size:auto}h2{font-size:16pt}h3{font-size:13pt}h4,summary :is(h3,h4){font-size:11pt}}',
  mapStyles,
].join('');
