/** What was noticed in a document: proofs that were not checked, several subjects, what has no credential. */

import type { Finding, Severity } from '../../base/finding.js';
import { isNode, listed, type Node } from '../../base/json.js';
import { type Award, subjectOf } from './badge-record.js';
import type { Credential } from './credentials-in.js';
import { type CheckOf, hasProof } from './validity.js';

/** Everything that was noticed. */
export function documentNotes(awards: readonly Award[], check: CheckOf): Finding[] {
  const credentials = new Set<Credential>();
  for (const { credential } of awards)
    for (let at: Credential | undefined = credential; at; at = at.within) credentials.add(at);
  return [
    ...[...credentials].flatMap((credential) => proofNotes(credential, check(credential).verified === true)),
    ...subjectNotes(awards),
    ...describedAlone([...credentials], awards),
  ];
}

function note(code: string, severity: Severity, path: string, message: string): Finding {
  return { code, severity, path, message };
}

/** Proofs and DIDs are not this library's: it names them, with what can be seen of a fault. */
function proofNotes(credential: Credential, isVerified: boolean): Finding[] {
  const { node, path, claims, is, within } = credential;
  if (!hasProof(credential)) {
    const message = 'It has no proof, so nothing about it can be verified.';
    return isVerified && !within && is !== 'StatusList' ? [note('no-proof', 'warning', path, message)] : [];
  }
  const place = claims || is === 'Assertion' ? path : `${path}/proof`;
  const given = node['proof'];
  const proofs = listed(given);
  const notes = proofs.flatMap((proof, at) =>
    proofFaults(proof as Node, Array.isArray(given) ? `${place}/${at}` : place),
  );
  if (isVerified) return notes;
  const unchecked =
    'Its proof was not checked: signatures are not read here. Verify it elsewhere, and pass verified.';
  return [note('proof-not-checked', 'info', place, unchecked), ...notes];
}

function proofFaults(proof: Node, place: string): Finding[] {
  if (!isNode(proof) || listed(proof['type']).length === 0)
    return [
      note(
        'odd-proof',
        'warning',
        place,
        'This proof has no type, so no one can check it. It is not read here.',
      ),
    ];
  const method = proof['verificationMethod'];
  const path = `${place}/verificationMethod`;
  if (typeof method !== 'string') return [];
  if (/^did:/i.test(method)) {
    const message = 'The key of this proof is found by a DID. DIDs are not resolved here.';
    return [note('did-not-resolved', 'info', path, message)];
  }
  const odd = 'The key of this proof stands at no address that can be followed. It is not followed here.';
  return /^https?:\/\//i.test(method) ? [] : [note('odd-proof', 'warning', path, odd)];
}

function subjectNotes(awards: readonly Award[]): Finding[] {
  const subjects = new Set(awards.flatMap((award) => subjectOf(award) ?? []));
  if (subjects.size < 2) return [];
  const message = `Its credentials name ${subjects.size} subjects. They are taken for one person; if they are not, read them apart.`;
  return [note('several-subjects', 'warning', '', message)];
}

/** Achievements that a CLR lists beside its credentials, and that no credential of it awards. */
function describedAlone(credentials: readonly Credential[], awards: readonly Award[]): Finding[] {
  const awarded = new Set(
    awards.flatMap(({ achievement }) => (isNode(achievement) ? achievement['id'] : [])),
  );
  return credentials.flatMap(({ is, node, path }) => {
    if (is !== 'ClrCredential') return [];
    const subjects = listed(node['credentialSubject']) as readonly Node[];
    const listedThere = subjects.flatMap((subject) => listed(subject['achievement']) as readonly Node[]);
    const alone = listedThere.filter(({ id }) => id !== undefined && !awarded.has(id));
    const message = `It describes ${alone.length} achievements that none of its credentials awards. They are not held.`;
    return alone.length > 0 ? [note('only-described', 'info', path, message)] : [];
  });
}
