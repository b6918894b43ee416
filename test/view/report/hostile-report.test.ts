/** Texts made to harm, in every field that takes any text: in a report each of them is text, and is seen. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { visible } from '../../../src/base/visible.js';
import { catalogue } from '../../../src/definitions/catalogue.js';
import { readSystem } from '../../../src/model/read-system.js';
import type { PathwaySystem } from '../../../src/model/system.js';
import { systemSchema } from '../../../src/model/system-schema.js';
import { es } from '../../../src/texts/es/spanish.js';
import { clean } from '../../../src/view/map/map-speech.js';
import { pathwayReport } from '../../../src/view/report/pathway-report.js';
import { anyCharacter } from '../../any-character.js';
import { seen, trials } from '../../depth.js';
import { replaced } from '../../model/places.js';
import { type Plain, placesIn, sampleOf } from '../../model/schema-walk.js';
import { pageOf } from './html-page.mjs';
import { faults } from './page-faults.js';
import { everything } from './reports.js';

const payloads = [
  ...['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "' onload='alert(1)", '</svg><script>'],
  ...[
    '</style><style>*{display:none}',
    '</title><base href=//evil.invalid>',
    '<!--',
    '-->',
    ']]>',
    '<!doctype html>',
  ],
  ...[
    '<a href="javascript:alert(1)">x</a>',
    'javascript:alert(1)',
    '<details open ontoggle=alert(1)>',
    '&lt;b&gt;',
  ],
  ...[
    '<meta http-equiv=refresh content=0>',
    '<use href="#map"/>',
    '<foreignObject>',
    '<iframe>',
    '&#60;script&#62;',
  ],
  ...[
    'url(http://evil.invalid)',
    '</details></main>',
    '</li></ul>',
    '<plaintext>',
    '<svg/onload=alert(1)>',
    '&nbsp',
  ],
  ...[
    '\0',
    '\x1b[2J',
    '\x07',
    '\u0085',
    '\u00ad',
    '\u200b',
    '\u200e',
    '\u2028',
    '\u202e gnp.exe',
    '\u2066',
    '\ufeff',
  ],
  ...['\ud800', '\udc00x', '\ufffe', 'مسار مهني', 'שלום', '護理助理', '👩🏽‍⚕️', 'a'.repeat(300), '\n\n', '\t'],
];
// Halves of characters are no JSON: definitions refuse such a document.
const texts = fc
  .oneof(
    { weight: 2, arbitrary: fc.constantFrom(...payloads) },
    fc
      .array(fc.oneof(anyCharacter, fc.constantFrom(...payloads)), { minLength: 1, maxLength: 6 })
      .map((parts) => parts.join('')),
  )
  .filter((text) => text.isWellFormed());

const full = sampleOf(systemSchema, true);
const free = placesIn(systemSchema, full)
  .filter(({ value }) => typeof value === 'string')
  .map(({ way }) => way)
  .filter((way) => readSystem(replaced(full, way, 'any text') as Plain).ok);

const few = catalogue.filter(({ definition: { id } }) => ['wioa-3-7', 'one-stop-mou'].includes(id));
const unseen = /(?![\p{Join_Control}\p{Variation_Selector}\n])[\p{Cc}\p{Cf}\p{Cs}\p{DI}\u2028\u2029\u2800]/u;

test('every text in every field', () => {
  let strange = 0;
  fc.assert(
    fc.property(texts, fc.boolean(), (text, inSpanish) => {
      const system = free.reduce(
        (made: Plain, way) => replaced(made, way, text),
        full,
      ) as unknown as PathwaySystem;
      const pathway = system.pathways?.[0]?.id ?? '';
      const html = pathwayReport(system, pathway, {
        ...everything(system, pathway, few),
        ...(inSpanish && { texts: es }),
      });
      const hidden = html.replaceAll('\ufffe', '').match(unseen);
      expect(hidden?.[0]).toBeUndefined();
      // A title without a letter is none, and leaves its place empty.
      expect(faults(html).filter((fault) => !fault.startsWith('empty'))).toEqual([]);
      const [heading] = pageOf(html).elements.filter(({ name }) => name === 'h1');
      const title = visible(clean(text));
      if (title !== '') expect(heading?.text).toBe(title);
      if (/[<>&"]/.test(text)) strange++;
    }),
    trials(600, 1, 8),
  );
  seen(strange, 10, 'marks of HTML');
  seen(free.length, 100);
});
