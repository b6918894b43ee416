/** Texts that hold credentials: JSON, and compact JSON Web Tokens (RFC 7519), of which only the payload is read. */

import type { Finding } from '../../base/finding.js';
import { readJson } from '../../base/read-json.js';
import type { Result } from '../../base/result.js';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** The value of a JSON text. Findings repeat no word of the text, which may be about a person. */
export function jsonIn(text: string | Uint8Array, path: string): Result<unknown> {
  const read = readJson(text);
  if (read.ok) return read;
  return {
    ok: false,
    issues: read.issues.map(({ code, path: inside }) => ({
      code,
      severity: 'error',
      path: path + inside,
      message: messages[code] ?? 'This JSON cannot be read whole. Mend it where it comes from.',
    })),
  };
}

const messages: { readonly [code: string]: string } = {
  'not-json': 'This is not JSON. Pass it whole, as it was issued.',
  'not-utf-8': 'This text is not UTF-8. Save the file as UTF-8.',
  'doubled-key': 'One object gives this name twice. Keep one of them.',
  'lost-digits': 'This number has more digits than a number keeps. Write it as a text.',
};

/** The payload of a compact token: three parts of base64url with points between, the second of them JSON. */
export function payloadOf(token: string, path: string): Result<unknown> {
  const refuse = (message: string): Result<never> => ({
    ok: false,
    issues: [{ code: 'bad-token', severity: 'error', path, message } satisfies Finding],
  });
  if (token.includes('~'))
    return refuse(
      'This token discloses selectively (SD-JWT). Pass the credential that was disclosed, as JSON.',
    );
  const parts = token.trim().split('.', 4);
  if (parts.length !== 3)
    return refuse('This text is no credential: neither JSON nor a token of three parts with points between.');
  const bytes = parts.map(bytesOf);
  const odd = bytes.indexOf(undefined);
  const payload = bytes[1];
  if (odd >= 0 || !payload)
    return refuse(`Part ${odd + 1} of this token is not base64url. Pass the token as it was issued.`);
  return jsonIn(payload, path);
}

/** The bytes that base64url writes (RFC 4648, section 5); `undefined` where a character or the length is wrong. */
function bytesOf(text: string): Uint8Array | undefined {
  const digits = text.replace(/={1,2}$/, '');
  if (digits.length % 4 === 1) return undefined;
  const bytes = new Uint8Array(Math.floor((digits.length * 3) / 4));
  let bits = 0;
  for (let at = 0; at < digits.length; at++) {
    const value = alphabet.indexOf(digits.charAt(at));
    if (value < 0) return undefined;
    bits = ((bits << 6) | value) & 0xffffff;
    const place = at % 4;
    if (place > 0) bytes[Math.floor((at * 3) / 4)] = (bits >> (6 - 2 * place)) & 0xff;
  }
  return bytes;
}
