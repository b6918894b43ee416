/** The credentials of a document, taken out of what stands around them: lists, presentations, CLRs, tokens. */

import type { Finding } from '../../base/finding.js';
import { isNode, isSaid, type Json, listed, type Node } from '../../base/json.js';
import { pointer } from '../../base/pointer.js';
import { plainDataIssues } from '../../model/plain-data.js';
import { jsonIn, payloadOf } from './credential-text.js';
import { missing, shapeIssues, wrongKind } from './shape-issues.js';

/** What a credential is about. */
export type CredentialClass =
  | 'AchievementCredential'
  | 'ClrCredential'
  | 'EndorsementCredential'
  | 'Assertion'
  | 'StatusList';

/** A credential whose shape is right. */
export interface Credential {
  readonly node: Node;
  /** Where it stands; inside a token, the path goes on in the payload. */
  readonly path: string;
  readonly is: CredentialClass;
  /** The claims of the token that it came in. */
  readonly claims?: Node;
  /** The CLR that holds it. */
  readonly within?: Credential;
}

/** What could not be read as a credential. */
export interface Unread {
  readonly path: string;
  readonly code: 'malformed' | 'other-credential';
  readonly issues: readonly Finding[];
}

/** Everything that a document holds, in its order. */
export interface Contents {
  readonly credentials: Credential[];
  readonly unread: Unread[];
}

/** Where a value stands, and in what. */
interface Around {
  readonly path: string;
  readonly claims?: Node;
  readonly within?: Credential | undefined;
}

/** Takes a document apart. */
export function credentialsIn(input: unknown): Contents {
  const contents: Contents = { credentials: [], unread: [] };
  const text = typeof input === 'string' && /^\s*[[{]/.test(input) ? jsonIn(input, '') : undefined;
  if (text?.ok === false) contents.unread.push({ path: '', code: 'malformed', issues: text.issues });
  else open(text ? text.value : input, { path: '' }, contents, true);
  return contents;
}

/** Opens a value: a token, a list, or an object. */
function open(value: unknown, around: Around, contents: Contents, isUnchecked = false): void {
  const { path } = around;
  const refuse = (issues: readonly Finding[]) => contents.unread.push({ path, code: 'malformed', issues });
  const issues = isUnchecked ? plainDataIssues(value) : [];
  if (issues[0]?.path === '') refuse([wrongKind(path, credential)]);
  else if (issues.length > 0) {
    refuse(issues.map((issue) => ({ ...issue, path: path + issue.path })));
  } else if (typeof value === 'string') {
    const payload = payloadOf(value, path);
    if (payload.ok) openToken(payload.value, around, contents);
    else refuse(payload.issues);
  } else if (Array.isArray(value)) {
    for (const [at, item] of value.entries()) open(item, { ...around, path: path + pointer([at]) }, contents);
  } else if (isNode(value as Json)) openNode(value as Node, around, contents);
  else refuse([wrongKind(path, credential)]);
}

const credential = 'a credential: JSON or a compact JWT. Unbake an image first';

/** Opens the payload of a token: a credential under `vc`, a presentation under `vp`, or the credential itself. */
function openToken(payload: unknown, around: Around, contents: Contents): void {
  const json = payload as Json;
  const key = isNode(json) ? ['vc', 'vp'].find((each) => isNode(json[each])) : undefined;
  if (!isNode(json) || key === undefined)
    open(payload, { ...around, claims: isNode(json) ? json : {} }, contents, true);
  else {
    const issues = plainDataIssues(json).map((issue) => ({ ...issue, path: around.path + issue.path }));
    if (issues.length > 0) contents.unread.push({ path: around.path, code: 'malformed', issues });
    else open(json[key], { ...around, path: `${around.path}/${key}`, claims: json }, contents);
  }
}

function openNode(node: Node, around: Around, contents: Contents): void {
  const { path } = around;
  const types = typesOf(node);
  if (types.some((type) => type.startsWith('Enveloped'))) {
    const [, token] = /^data:application\/v[cp][^,]{0,40}jwt[^,]{0,40},(.*)$/s.exec(String(node['id'])) ?? [];
    if (token !== undefined) open(token, { ...around, path: `${path}/id` }, contents);
    else
      refuseWith(contents, path, [
        wrongKind(`${path}/id`, 'an envelope: "data:application/vc+jwt," and the token'),
      ]);
  } else if (types.includes('VerifiablePresentation')) {
    const held = node['verifiableCredential'];
    openAll(held, { path: `${path}/verifiableCredential`, within: around.within }, contents);
  } else openCredential(node, around, contents);
}

function openAll(held: Json | undefined, around: Around, contents: Contents): void {
  for (const [at, item] of listed(held).entries())
    open(
      item,
      { ...around, path: Array.isArray(held) ? around.path + pointer([at]) : around.path },
      contents,
    );
}

function openCredential(given: Node, { path, claims, within }: Around, contents: Contents): void {
  const node = withClaims(given, claims);
  const is = classOf(node);
  if (is === undefined) {
    contents.unread.push(other(node, path));
    return;
  }
  const issues = is === 'StatusList' ? [] : credentialIssues({ node, path, is, ...(claims && { claims }) });
  if (issues.length > 0) {
    refuseWith(contents, path, issues);
    return;
  }
  const credential: Credential = { node, path, is, ...(claims && { claims }), ...(within && { within }) };
  if (is !== 'ClrCredential') {
    contents.credentials.push(credential);
    return;
  }
  const subjects = node['credentialSubject'] as Json;
  for (const [at, subject] of listed(subjects).entries()) {
    const place = `${path}/credentialSubject${Array.isArray(subjects) ? pointer([at]) : ''}`;
    const around = { path: `${place}/verifiableCredential`, within: credential };
    openAll((subject as Node)['verifiableCredential'], around, contents);
  }
}

function refuseWith(contents: Contents, path: string, issues: readonly Finding[]): void {
  contents.unread.push({ path, code: 'malformed', issues });
}

/** What a token says in place of the credential: its issuer and its id (VC Data Model 1.1, section 6.3.1). */
function withClaims(node: Node, claims: Node | undefined): Node {
  const { iss, jti } = claims ?? {};
  return {
    ...(isSaid(iss) && { issuer: iss }),
    ...(isSaid(jti) && { id: jti }),
    ...node,
  };
}

/** The words of a node's type. */
function typesOf(node: Node): string[] {
  return listed(node['type']).filter((each) => typeof each === 'string');
}

const classes: { readonly [type: string]: CredentialClass } = {
  ClrCredential: 'ClrCredential',
  OpenBadgeCredential: 'AchievementCredential',
  AchievementCredential: 'AchievementCredential',
  EndorsementCredential: 'EndorsementCredential',
  Assertion: 'Assertion',
  BitstringStatusListCredential: 'StatusList',
  StatusList2021Credential: 'StatusList',
};

function classOf(node: Node): CredentialClass | undefined {
  const type = typesOf(node).find((each) => Object.hasOwn(classes, each));
  return type === undefined ? undefined : classes[type];
}

/** An object that is no credential of those that are read. */
function other(node: Node, path: string): Unread {
  const types = typesOf(node);
  if (types.length === 0) {
    const why = 'Nothing here says what this is: an Open Badge and a CLR have a "type"';
    return { path, code: 'malformed', issues: [missing(`${path}/type`, why)] };
  }
  const message =
    'This is neither an Open Badge nor a CLR by its type. What is read has the type OpenBadgeCredential, AchievementCredential, ClrCredential or, of Open Badges 2.0, Assertion.';
  const issue: Finding = { code: 'other-credential', severity: 'error', path: `${path}/type`, message };
  return { path, code: 'other-credential', issues: [issue] };
}

const vcContexts = ['https://www.w3.org/2018/credentials/v1', 'https://www.w3.org/ns/credentials/v2'];

/** What is wrong with a credential: its context, its types, its dates, and the shape of all that it holds. */
function credentialIssues({ node, path, is, claims = {} }: Credential): Finding[] {
  if (is === 'StatusList') return [];
  const issues = [...contextIssues(node, path, is === 'Assertion'), ...shapeIssues(node, path, is)];
  // One that was revoked says no more than that.
  if (is === 'Assertion')
    return node['revoked'] === true ? issues.filter(({ code }) => code !== 'missing-field') : issues;
  if (!typesOf(node).includes('VerifiableCredential'))
    issues.push(missing(`${path}/type`, 'The type of a credential includes VerifiableCredential'));
  for (const claim of ['nbf', 'exp'])
    if (Object.hasOwn(claims, claim) && typeof claims[claim] !== 'number')
      issues.push(wrongKind(`${path.replace(/\/vc$/, '')}/${claim}`, 'a number of seconds'));
  const begins =
    ['validFrom', 'issuanceDate'].some((field) => Object.hasOwn(node, field)) || Object.hasOwn(claims, 'nbf');
  if (!begins) issues.push(missing(`${path}/validFrom`, 'A credential says from when it is valid'));
  return issues;
}

function contextIssues(node: Node, path: string, isOld: boolean): Finding[] {
  const given = node['@context'];
  const contexts = listed(given);
  const at = `${path}/@context`;
  const odd = contexts.findIndex((each) => typeof each !== 'string' && !isNode(each));
  if (odd >= 0) return [wrongKind(`${at}/${odd}`, 'an address, or a context')];
  if (isOld) {
    const isThere = contexts.some(
      (each) => typeof each === 'string' && /openbadges\/v2|\/ob\/v2p\d/.test(each),
    );
    return isThere ? [] : [missing(at, 'An assertion has the context https://w3id.org/openbadges/v2')];
  }
  if (contexts.length === 0) return [missing(at, 'A credential has a context')];
  if (!vcContexts.includes(contexts[0] as string)) {
    const message = `The first context of a credential is ${vcContexts.join(' or ')}. Put it in front.`;
    return [
      { code: 'wrong-context', severity: 'error', path: Array.isArray(given) ? `${at}/0` : at, message },
    ];
  }
  return contexts.length > 1
    ? []
    : [missing(at, 'After the first context stands that of Open Badges, or of CLR')];
}
