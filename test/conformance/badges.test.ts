/** Published credentials of Open Badges and CLR: what is read, what is refused and where, and that nobody is told of. */
import { describe, expect, test } from 'vitest';
import { pathwayGraph } from '../../src/graph/pathway-graph.js';
import { readCtdl } from '../../src/io/ctdl/read-ctdl.js';
import { type OpenBadgesReading, readOpenBadges } from '../../src/io/open-badges/read-open-badges.js';
import type { ReadOpenBadgesOptions } from '../../src/io/open-badges/read-options.js';
import { nextSteps } from '../../src/learner/next-steps.js';
import type { PathwaySystem } from '../../src/model/system.js';
import { runs } from '../depth.js';
import { accepted } from '../io/accepted.js';
import { achievement, assertion, badge } from '../io/open-badges/badges.js';
import { filesUnder, isThere, once, textOf } from './shared-data.js';

const folder = 'badges';
const there = isThere(folder);
const vectors = filesUnder(folder).filter((path) =>
  /(?:test\/resources|jff-plugfest)\/.*(?:\.json|\.jwt|testlist)$/.test(path),
);
const verified = { asOf: '2026-11-01', verified: true, status: 'active' } as const;
const nameOf = (path: string) => path.replace(/^.*(?:resources|badges)\//, '');
const read = (path: string, options: ReadOpenBadgesOptions = verified) =>
  readOpenBadges(textOf(path), options);

/** What is wrong with the shape of a vector. */
const faults: { readonly [name: string]: string } = {
  'ob30/simple-err-context.json': 'wrong-context /@context/0',
  'ob30/simple-err-credential-subject-achievement-result-description-type.json':
    'wrong-type /credentialSubject/achievement/resultDescription/2/type',
  'ob30/simple-err-credential-subject-identifier-type.json':
    'wrong-type /credentialSubject/identifier/0/type',
  'ob30/simple-err-credential-subject-profile-type.json': 'wrong-type /credentialSubject/source/type',
  'ob30/simple-err-credential-subject-result-type.json': 'wrong-type /credentialSubject/result/1/type',
  'ob30/simple-err-credential-subject-type.json': 'wrong-type /credentialSubject/type',
  'ob30/simple-err-evidence-type.json': 'wrong-type /evidence/1/type',
  'ob30/simple-err-issuer-otheridentifier-type.json': 'wrong-type /issuer/otherIdentifier/1/type',
  'ob30/simple-err-issuer-parentorg-type.json': 'wrong-type /issuer/parentOrg/type',
  'ob30/simple-err-issuer-type.json': 'wrong-type /issuer/type',
  'ob30/simple-err-issuer.json': 'missing-field /issuer',
  'ob30/simple-err-type.json': 'other-credential /type',
};

test.skipIf(!there)('each fault of shape is refused by its place, and everything else is read', () => {
  expect(vectors).toHaveLength(51);
  const refused = vectors.flatMap((path) => {
    const answer = read(path);
    return answer.ok
      ? []
      : [[nameOf(path), answer.issues.map((issue) => `${issue.code} ${issue.path}`).join(' ')]];
  });
  expect(Object.fromEntries(refused)).toEqual(faults);
});

test.skipIf(!there)('the page docs/badge-documents.md says what becomes of each credential', async () => {
  await expect(page()).toMatchFileSnapshot('../../docs/badge-documents.md');
});

/** What becomes of every vector, by an account of its credentials and of what was noticed. */
function page(): string {
  const rows = vectors.map((path) => {
    const answer = read(path, { asOf: verified.asOf, verified: true });
    const told = answer.ok
      ? outcome(answer.value)
      : answer.issues.map((issue) => `refused: \`${issue.code}\` at \`${issue.path}\``);
    return `| ${path.slice(folder.length + 1)} | ${told.join(' | ')}${answer.ok ? '' : ' | | '} |`;
  });
  return `# Published badges

What becomes of every credential that stands beside the project on the machines of its authors: the examples of 1EdTech's
validator and of two plugfests. None of them is part of this project. A test makes this page anew where they are there.
They are read for ${verified.asOf}, as if their proofs had been checked, and without a system. *Held* counts achievements
that have a name beyond their document; the others stand with their reasons. See [what does this person hold?](guides/badges.md)

| document | held | not counted, or unclear | noted |
| --- | --- | --- | --- |
${rows.join('\n')}
`;
}

function outcome({ held, unclear, notCounted, notes }: OpenBadgesReading): string[] {
  const counted = (codes: readonly string[]) =>
    [...new Set(codes)]
      .map((code) => `\`${code}\` ${codes.filter((each) => each === code).length}`)
      .join(', ');
  const reasons = [...unclear, ...notCounted].map(({ code }) => code);
  return [String(held.length), counted(reasons), counted(notes.map(({ code }) => code))];
}

test.skipIf(!there)('faults of proofs and of DIDs keep nothing out, and are named as not ours', () => {
  const options = { ...verified, verified: false };
  const proofs = vectors.filter((path) => /err-proof|did-|endorsement-err/.test(path));
  expect(proofs).toHaveLength(8);
  for (const path of proofs) {
    const { notes, notCounted } = accepted(read(path, options));
    const reason = /endorsement/.test(path) ? 'endorsement' : 'unverified';
    expect([path, ...notCounted.map(({ code }) => code)]).toEqual([path, reason]);
    expect(notes.map(({ code }) => code)).toContain('proof-not-checked');
  }
  const noted = (name: string) => {
    const path = vectors.find((each) => each.endsWith(name)) ?? '';
    return accepted(read(path)).notes.map(({ code, path: place }) => `${code} ${place}`);
  };
  const place = '/proof/0/verificationMethod';
  expect(noted('proof-method-no-scheme.json')).toEqual([`odd-proof ${place}`]);
  expect(noted('proof-method-unknown-scheme.json')).toEqual([`odd-proof ${place}`]);
  expect(noted('proof-method-unknown-did-method.json')).toEqual([`did-not-resolved ${place}`]);
});

test.skipIf(!there)('what has expired is a question of the day', () => {
  const reasonOn = (name: string, asOf: string) => {
    const { notCounted, held } = accepted(
      read(`${folder}/inspector-vc/src/test/resources/${name}`, { ...verified, asOf }),
    );
    return held.length > 0 ? 'held' : notCounted.map(({ code }) => code).join(' ');
  };
  expect(reasonOn('ob30/simple-err-expired.json', '2010-01-01')).toBe('held');
  expect(reasonOn('ob30/simple-err-expired.json', '2010-01-02')).toBe('expired');
  expect(reasonOn('ob30/simple-err-issued.json', '2026-11-01')).toBe('not-yet-valid');
  expect(reasonOn('ob30/complete_v1.json', '2009-12-31')).toBe('not-yet-valid');
  expect(reasonOn('ob30/simple.json', '2010-01-01')).toBe('held');
});

test.skipIf(!there)('a list of what was revoked is asked of the caller', () => {
  const listed = vectors.filter((path) => /status-revoked/.test(path));
  expect(listed).toHaveLength(3);
  for (const path of listed) {
    const { status, ...unknown } = verified;
    expect(accepted(read(path, unknown)).unclear.map(({ code }) => code)).toEqual(['status-unknown']);
    expect(
      accepted(read(path, { ...unknown, status: 'revoked' })).notCounted.map(({ code }) => code),
    ).toEqual(['revoked']);
    expect(accepted(read(path, { ...unknown, status })).held).toHaveLength(1);
  }
});

test.skipIf(!there)(
  'an alignment to the Registry gives a credential, one to a CASE item a competency and nothing else',
  () => {
    const degree = vectors.find((path) => path.endsWith('ob30/complete.json')) ?? '';
    const joined = (tables: Partial<PathwaySystem>) => {
      const system = { format: 'career-pathways/1', id: 's', title: 'S', ...tables } as const;
      return accepted(read(degree, { ...verified, system }));
    };
    const named = (scheme: string, value: string) => ({
      id: 'a',
      title: 'A',
      identifiers: [{ scheme, value }],
    });
    const kind = 'Degree' as const;
    const ctid = named('ctid', 'ce-98cb027b-95ef-4494-908d-6f7790ec6b6b');
    expect(joined({ credentials: [{ ...ctid, kind }] }).learner).toEqual({ credentials: ['a'] });
    const item = named('uri', 'https://1edtech.edu/catalog/degree');
    expect(joined({ competencies: [item] }).learner).toEqual({ competencies: ['a'] });
    expect(joined({ credentials: [{ ...item, kind }] }).notCounted.map(({ code }) => code)).toEqual([
      'not-in-system',
    ]);
    expect(joined({}).notCounted.map(({ credits }) => credits)).toEqual([42]);
  },
);

test.skipIf(!there)('nobody is told of, unless it is asked', () => {
  let known = 0;
  for (const path of vectors) {
    const { texts, titles } = wordsOf(documentOf(textOf(path)));
    const told = JSON.stringify(read(path, { ...verified, verified: false })) + JSON.stringify(read(path));
    for (const text of texts) {
      if (titles.has(text)) continue;
      expect(told.includes(JSON.stringify(text)), `${path} tells ${text}`).toBe(false);
      known++;
    }
  }
  expect(known).toBeGreaterThan(150);
});

/** A document as JSON, with tokens opened, by other means than those of the library. */
function documentOf(text: string): unknown {
  if (text.trimStart().startsWith('{')) return JSON.parse(text);
  return JSON.parse(Buffer.from(text.split('.')[1] ?? '', 'base64url').toString());
}

/** Words about people and organizations in a document, and the names of its achievements. */
function wordsOf(document: unknown) {
  const texts = new Set<string>();
  const titles = new Set<string>();
  const visit = (value: unknown, inside: string, mayTell: boolean): void => {
    if (Array.isArray(value)) for (const item of value) visit(item, inside, mayTell);
    else if (typeof value === 'string' && inside === 'verifiableCredential')
      visit(documentOf(value), '', false);
    else if (typeof value === 'object' && value !== null)
      for (const [field, inner] of Object.entries(value))
        visit(inner, field, field === 'achievement' || mayTell);
    else if (typeof value === 'string' && mayTell && inside === 'name') titles.add(value);
    else if (
      typeof value === 'string' &&
      /name|email|phone|identityHash|address|postal|street|official|narrative|licenseNumber|birth/i.test(
        inside,
      )
    )
      texts.add(value);
  };
  visit(document, '', false);
  return { texts, titles };
}

const badgr = 'ctdl/pathways/Pathway-Examples/Badgr';
const pathways = [
  'Badgr (Final) - EmpoweringTeachingExcellence_Nate',
  'Badgr (Final) - CTDL-French_BA_Marketable_Skills-Nates',
].map((name) => `${badgr}/${name}.json`);

interface Component {
  readonly id: string;
  readonly badge: string | undefined;
  /** How many of which components each condition asks for. */
  readonly conditions: readonly (readonly [least: number, of: readonly string[]])[];
}

describe.skipIf(!isThere(...pathways)).each(pathways)('%s', (path) => {
  const parts = once(() => {
    const document: unknown = JSON.parse(textOf(path));
    const { system } = accepted(readCtdl(document));
    return {
      system,
      graph: pathwayGraph(system, system.pathways?.[0]?.id ?? ''),
      tree: componentsOf(document),
    };
  });

  test('joined with badges, it gives the next steps that the published tree implies', () => {
    const { system, graph, tree } = parts();
    const badges = [...new Set(tree.flatMap((each) => each.badge ?? []))].sort();
    let state = 1;
    const random = (below: number) => {
      state = (state * 48_271) % 2_147_483_647;
      return state % below;
    };
    let ready = 0;
    for (let run = 0; run < runs(400); run++) {
      const share = 1 + random(6);
      const earned = badges.filter(() => random(6) < share);
      const good = earned.filter((_, at) => at % 5 !== 4);
      const documents = earned.map((address, at) => credentialOf(address, at));
      const { learner } = accepted(readOpenBadges(documents, { ...verified, system }));
      expect([...(learner?.credentials ?? [])].sort()).toEqual(good);
      const found = nextSteps(graph, learner ?? {}).flatMap(({ step, status }) =>
        status === 'ready' ? step : [],
      );
      expect(found.sort()).toEqual(impliedBy(tree, new Set(good)));
      ready += found.length;
    }
    expect(ready).toBeGreaterThan(100);
  });
});

/** A credential of a badge, in one of the forms; every fifth has expired. */
function credentialOf(address: string, at: number): unknown {
  const until = at % 5 === 4 ? '2025-01-01T00:00:00Z' : '2030-01-01T00:00:00Z';
  if (at % 3 === 0) return assertion(address, { expires: until });
  return badge(achievement('x', { id: at % 2 === 0 ? address : address.replace('https:', 'http:') }), {
    validUntil: until,
  });
}

function componentsOf(document: unknown): Component[] {
  const graph = (document as { '@graph'?: unknown })['@graph'] ?? document;
  const list = (value: unknown) => (value === undefined ? [] : [value].flat()) as string[];
  return (graph as { readonly [key: string]: unknown }[]).flatMap((node) => {
    if (!/Component$/.test(String(node['@type']))) return [];
    const conditions = [node['ceterms:hasCondition'] ?? []].flat() as { readonly [key: string]: unknown }[];
    return {
      id: String(node['@id']),
      badge: node['ceterms:sourceData'] as string | undefined,
      conditions: conditions.map((each) => {
        const of = list(each['ceterms:targetComponent']);
        return [Number(each['ceterms:requiredNumber'] ?? of.length), of] as const;
      }),
    };
  });
}

/**
 * What the tree implies for who has some badges: a component is done when its badge is earned; a group without a badge, when
 * its conditions are met. Of the others, those can begin whose conditions are met.
 */
function impliedBy(tree: readonly Component[], earned: ReadonlySet<string>): string[] {
  const done = new Set(tree.flatMap(({ id, badge: of }) => (of !== undefined && earned.has(of) ? id : [])));
  const meets = ({ conditions }: Component) =>
    conditions.every(([least, of]) => of.filter((id) => done.has(id)).length >= least);
  for (let before = -1; before < done.size; ) {
    before = done.size;
    for (const each of tree)
      if (each.badge === undefined && each.conditions.length > 0 && meets(each)) done.add(each.id);
  }
  return tree.flatMap((each) => (!done.has(each.id) && meets(each) ? each.id : [])).sort();
}
