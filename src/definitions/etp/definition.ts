/**
 * Which programs of training services are those of an eligible training provider: 20 CFR 680.400 to 680.530, under WIOA
 * section 122. What the Governor, a State agency or a local board determines is recorded, never computed; what the
 * regulation asks to be shown stands beside it.
 */

import type { Definition } from '../engine/definition.js';
import { definitionOf } from '../engine/definition-from.js';
import type { ProgramDossier } from '../engine/program.js';
import { barsAllBut } from '../programs/offices.js';
import { determined } from '../workforce-pell/offering.js';
import { applies, lasting, listed } from './eligibility.js';
import { cost, factor, performance } from './information.js';
import { credential, diploma, employment, gains } from './leads-to.js';
import { entity, notExcepted, services } from './program.js';

const regulation = (place: string) => ({
  document: 'Adult and dislocated worker regulations',
  place: `20 CFR 680.${place}`,
});
const fact = (id: string) => ({ kind: 'fact', fact: id }) as const;
const all = (...ids: readonly string[]) => ({ kind: 'all', of: ids.map(fact) }) as const;

/** Programs of eligible training providers. */
export const etp: Definition<ProgramDossier> = definitionOf<ProgramDossier>(
  {
    id: 'etp-680',
    title: 'Program of an eligible training provider, 20 CFR 680.400 to 680.530',
    edition: '81-fr-56385',
    inForce: {},
    authority: [regulation('400 to 680.530')],
    textVerifiedOn: '2025-01',
    basis: 'regulation',
  },
  [
    {
      id: 'entity',
      citation: regulation('410(d)'),
      asks: [
        {
          id: 'etp.entity',
          collect: entity,
          ours: 'any public or private provider may be one, whatever sort it is',
        },
      ],
    },
    {
      id: 'services',
      citation: regulation('420'),
      asks: [
        {
          id: 'etp.services',
          collect: services,
          citation: regulation('200'),
          ours: 'a program that names the occupation it trains for provides training services',
        },
        {
          id: 'etp.not-excepted',
          collect: notExcepted,
          citation: regulation('530(a)'),
          ours: 'its kind, or the training service that it is, says whether it is one of these',
        },
      ],
    },
    {
      id: 'leads-to',
      citation: regulation('420(a) to (d)'),
      asks: [
        {
          id: 'etp.credential',
          collect: credential,
          citation: { document: 'RSA-TAC-17-01', place: 'on WIOA section 3(52)' },
          openTerms: ['industry-recognized'],
          ours: 'its list of credentials is read as that of section 3(52)',
        },
        {
          id: 'etp.diploma',
          collect: diploma,
          citation: regulation('350'),
          ours: 'a program that awards it and is training as well combines the two',
        },
        {
          id: 'etp.employment',
          collect: employment,
          ours: 'a measured rate above zero or a signed commitment of an employer shows it',
        },
        {
          id: 'etp.gains',
          collect: gains,
          ours: 'gains that were measured, of anyone, show it',
        },
      ],
      joined: {
        kind: 'any',
        of: ['credential', 'diploma', 'employment', 'gains'].map((id) => fact(`etp.${id}`)),
      },
    },
    {
      id: 'determined',
      citation: regulation('430(b)'),
      when: {
        id: 'etp.applies',
        collect: applies,
        citation: regulation('450(b)'),
        ours: 'a program that shows nothing of an apprenticeship is none',
      },
      asks: [
        {
          id: 'etp.factor',
          collect: factor,
          citation: regulation('450(e)(2)'),
          openTerms: ['a factor related to'],
          ours: 'one of the four indicators is enough',
        },
        {
          id: 'etp.initial-determined',
          collect: determined,
          judgment: true,
          bars: barsAllBut('state-or-board'),
          citation: regulation('450'),
          ours: 'the office or the organization of an attestation has to say that it is one of those that decide',
        },
        {
          id: 'etp.initial-current',
          collect: lasting('etp.initial-determined', 1),
          citation: regulation('450(g)'),
          ours: 'the year is counted from the day of the attestation',
        },
        {
          id: 'etp.performance',
          collect: performance,
          citation: regulation('460(g)'),
          ours: 'each measure once, of a time that ended no more than two years ago',
        },
        { id: 'etp.cost', collect: cost, citation: regulation('460(g)(6)') },
        {
          id: 'etp.continued-determined',
          collect: determined,
          judgment: true,
          bars: barsAllBut('state-or-board'),
          citation: regulation('460'),
          ours: 'the office or the organization of an attestation has to say that it is one of those that decide',
        },
        {
          id: 'etp.continued-current',
          collect: lasting('etp.continued-determined', 2),
          citation: regulation('460(i)'),
          ours: 'a review every two years is counted from the day of the attestation',
        },
      ],
      joined: {
        kind: 'any',
        of: [
          all('etp.factor', 'etp.initial-determined', 'etp.initial-current'),
          all('etp.performance', 'etp.cost', 'etp.continued-determined', 'etp.continued-current'),
        ],
      },
    },
    {
      id: 'listed',
      citation: regulation('410(b)'),
      asks: [
        {
          id: 'etp.listed',
          collect: listed,
          ours: 'the latest dated record of a list about the program decides, if it is no older than two years',
        },
      ],
    },
  ],
);
