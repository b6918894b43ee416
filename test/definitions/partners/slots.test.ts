/**
 * Who can fill which slot, word for word: each type and each function of a partner alone, against what the source of the
 * definition names. A type that only may be it leaves the question open; whatever is not named says nothing.
 */
import { describe, expect, test } from 'vitest';
import { determine } from '../../../src/definitions/determine.js';
import type { Definition } from '../../../src/definitions/engine/definition.js';
import type { Dossier } from '../../../src/definitions/engine/dossier.js';
import { localLeadership } from '../../../src/definitions/partners/local-leadership/definition.js';
import { localTeam } from '../../../src/definitions/partners/local-team/definition.js';
import { sectorPartnership } from '../../../src/definitions/partners/sector-partnership/definition.js';
import { stateTeam } from '../../../src/definitions/partners/state-team/definition.js';
import { strategicMinimum } from '../../../src/definitions/partners/strategic-minimum/definition.js';
import type { Partner } from '../../../src/model/partner.js';
import { type PartnerFunction, partnerFunctions } from '../../../src/model/partner-functions.js';
import { type PartnerType, partnerTypes } from '../../../src/model/partner-types.js';

/** What fills a slot: types, functions; and types that may. */
type Slot = readonly [types: string, functions: string, perhaps: string];

const schools = 'adult-education secondary-education';
const colleges = 'community-college university';
const boards = 'workforce-agency workforce-board';
const slots: readonly (readonly [
  Definition<Dossier>,
  'state' | 'local',
  { readonly [fact: string]: Slot },
])[] = [
  [
    strategicMinimum,
    'local',
    {
      'minimum.education': [
        'secondary bridge postsecondary',
        `${schools} postsecondary-agency ${colleges}`,
        '',
      ],
      'minimum.workforce-system': ['workforce-system', `${boards} one-stop-center`, ''],
      'minimum.economic-development': ['economic-development', 'economic-development', ''],
    },
  ],
  [
    stateTeam,
    'state',
    {
      'state-team.workforce': ['workforce-system', boards, 'state-agency'],
      'state-team.human-services': ['', 'human-services tanf', 'community-social-service state-agency'],
      'state-team.secondary': ['secondary', 'secondary-education', 'state-agency'],
      'state-team.postsecondary': ['postsecondary', `postsecondary-agency ${colleges}`, 'state-agency'],
      'state-team.adult-education': ['', 'adult-education', 'bridge state-agency'],
      'state-team.economic-development': ['economic-development', 'economic-development', 'state-agency'],
    },
  ],
  [
    localTeam,
    'local',
    {
      'local-team.workforce': ['workforce-system', `${boards} one-stop-center`, ''],
      'local-team.postsecondary': ['postsecondary', colleges, ''],
      'local-team.adult-education': ['', 'adult-education', 'secondary bridge postsecondary'],
      'local-team.human-services': ['', 'human-services tanf', 'community-social-service'],
      'local-team.economic-development': ['economic-development', 'economic-development', ''],
      'local-team.community-based': ['', 'community-based faith-based', 'community-social-service'],
      'local-team.businesses': ['industry', 'private-business public-company', ''],
    },
  ],
  [
    sectorPartnership,
    'local',
    {
      'sector.board': ['', 'workforce-board', 'workforce-system'],
      'sector.labor': ['', 'labor', 'community-social-service'],
      'sector.education': [
        'postsecondary',
        `${colleges} other-training-provider`,
        'secondary bridge community-social-service',
      ],
    },
  ],
  [
    localLeadership,
    'local',
    {
      'leadership.board': ['', 'workforce-board', 'workforce-system'],
      'leadership.secondary': ['secondary', 'secondary-education', ''],
      'leadership.postsecondary': ['postsecondary', `postsecondary-agency ${colleges}`, ''],
    },
  ],
];

/** How the only partner, who leads, bears on each proposition; those on which they do not bear are absent. */
function bearingOf(definition: Definition<Dossier>, partner: Partner): ReadonlyMap<string, string> {
  const { facts } = determine(
    definition,
    {
      ...{ format: 'career-pathways/1', id: 's', title: 'S', partners: [partner] },
      roles: [{ id: 'r', partner: partner.id, kind: 'convener', tier: 'leadership' }],
    },
    { kind: 'system' },
    { asOf: '2026-11-01', explain: 'verdict' },
  );
  return new Map(facts.flatMap(({ id, for: [first] }) => (first ? [[id, first.bearing]] : [])));
}

const namesOf = <T extends string>(words: object): readonly T[] => Object.keys(words) as T[];
const sorted = (words: string) => words.split(' ').filter(Boolean).sort();

describe.each(slots.map(([definition, ...rest]) => [definition.id, definition, ...rest] as const))(
  '%s',
  (_, definition, level, expected) => {
    const partner = (types: readonly PartnerType[], functions: readonly PartnerFunction[]): Partner => ({
      ...{ id: 'x', name: 'X', types, functions, level },
    });
    const byType = namesOf<PartnerType>(partnerTypes).map(
      (type) => [type, bearingOf(definition, partner([type], []))] as const,
    );
    const byFunction = namesOf<PartnerFunction>(partnerFunctions).map(
      (each) => [each, bearingOf(definition, partner([], [each]))] as const,
    );

    test.each(Object.entries(expected))('%s', (fact, [types, functions, perhaps]) => {
      const having = (rows: typeof byType | typeof byFunction, bearing: string) =>
        rows.flatMap(([word, its]) => (its.get(fact) === bearing ? [word] : [])).sort();
      expect({
        types: having(byType, 'establishes'),
        functions: having(byFunction, 'establishes'),
        perhaps: having(byType, 'supports'),
      }).toEqual({ types: sorted(types), functions: sorted(functions), perhaps: sorted(perhaps) });
      expect(having(byFunction, 'supports')).toEqual([]);
    });
  },
);
