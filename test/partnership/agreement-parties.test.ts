/** Agreements take parties, and partners who are there. */
import { describe, expect, test } from 'vitest';
import type { PathwaySystem } from '../../src/model/system.js';
import { agreementProblems } from '../../src/partnership/agreement-problems.js';
import { uncoveredRoles } from '../../src/partnership/roles-in-writing.js';
import { es } from '../../src/texts/es/index.js';
import { messageText } from '../../src/view/message-text.js';
import { gone } from './gone-partners.js';
import { partner, role, system } from './system.js';

const asOf = '2026-11-01';
const a = partner('a', ['industry'], { programs: ['adult'] });
const b = partner('b', ['industry']);

describe('agreements', () => {
  const signed = (...ids: readonly string[]) => ids.map((id) => ({ partner: id, signedOn: '2020' }));
  const mou = (parties: readonly object[], kind = 'mou') =>
    ({ id: 'm', title: 'M', kind, covers: [{ kind: 'role', id: 'r' }], parties }) as unknown as NonNullable<
      PathwaySystem['agreements']
    >[number];

  test('cover a role with two signatures of partners who are there', () => {
    const why = (partners: PathwaySystem['partners'], ...ids: readonly string[]) =>
      uncoveredRoles(
        system({ ...(partners && { partners }), roles: [role('r', 'a')], agreements: [mou(signed(...ids))] }),
        { asOf },
      ).flatMap(({ agreements }) => agreements.map((each) => each.why));
    expect(why([a, b], 'a', 'b')).toEqual([]);
    expect(why([a, b], 'a', 'a')).toEqual(['not-signed']);
    for (const [how, rest] of gone) expect(why([a, ...rest], 'a', 'b'), how).toEqual(['not-signed']);
    // Who is not in the document plays no role.
    expect(why([b], 'a', 'b')).toEqual([]);
    const c = partner('c', []);
    for (const [how, rest] of gone) expect(why([a, c, ...rest], 'a', 'b', 'c'), how).toEqual([]);
  });

  test('of nobody, of one, or of one twice are a problem', () => {
    const codes = (parties: readonly object[], kind = 'mou') =>
      agreementProblems(system({ partners: [a, b], agreements: [mou(parties, kind)] }), { asOf }).map(
        ({ code, path, message }) => `${code} ${path} ${message}`,
      );
    expect(codes(signed('a', 'b'))).toEqual([]);
    const few = [
      'few-parties /agreements/0/parties The agreement "M" takes two parties or more. Name the partners who agree.',
    ];
    for (const some of [[], signed('a'), signed('a', 'a')]) expect(codes(some)).toEqual(few);
    for (const kind of ['written', 'one-stop-mou', 'articulation', 'credit-transfer'])
      expect(codes(signed('a'), kind)).toHaveLength(1);
    for (const kind of ['letter', 'employer-commitment']) {
      expect(codes(signed('a'), kind).filter((each) => each.startsWith('few'))).toEqual([]);
      expect(codes([], kind)).toHaveLength(1);
    }
    const [problem] = agreementProblems(system({ partners: [a], agreements: [mou([])] }), { asOf });
    expect(problem && messageText(problem, { texts: es })).toMatch(/requiere dos partes o más/);
    const course = { title: 'X', kind: 'course', provider: 'a' } as const;
    const steps = [
      { ...course, id: 'x' },
      { ...course, id: 'y' },
      { ...course, id: 'z', provider: 'b' },
    ];
    const credit = (from: string) =>
      agreementProblems(
        system({
          partners: [a, b],
          steps,
          agreements: [
            {
              ...{ id: 'm', kind: 'articulation', parties: signed('a') },
              articulates: [{ from: { kind: 'step', step: from }, to: 'y' }],
            },
          ],
        }),
        { asOf },
      ).map(({ code }) => code);
    expect(credit('x')).toEqual([]);
    expect(credit('z')).toContain('few-parties');
  });
});
