import { articulation } from '../../../src/definitions/articulation/definition.js';
import type { Agreement } from '../../../src/model/agreement.js';
import type { Partner } from '../../../src/model/partner.js';
import type { PathwaySystem } from '../../../src/model/system.js';
import { type Table, usual } from '../partners/cases.js';
import { claiming, type Edit, onSteps, runOn } from '../table-parts.js';

/** Credit of a college for a course of a high school, approved this year and agreed to by the State. */
export const full: PathwaySystem = {
  ...{ format: 'career-pathways/1', id: 's', title: 'Welding from school to college' },
  partners: [
    { id: 'school', name: 'Valley high school', types: ['secondary'] },
    { id: 'college', name: 'Valley college', types: ['postsecondary'] },
    { id: 'state', name: 'State board for technical education', types: ['state-agency'] },
  ],
  credentials: [{ id: 'weld', title: 'Welding', kind: 'Certificate' }],
  steps: [
    { id: 'shop', title: 'Metal shop', kind: 'secondary-education', level: 'secondary', provider: 'school' },
    {
      ...{ id: 'intro', title: 'Introduction to welding', kind: 'course', level: 'postsecondary' },
      ...{ provider: 'college', credits: 3 },
    },
    {
      ...{ id: 'certificate', title: 'Welding', kind: 'certificate-program', provider: 'college' },
      awards: ['weld'],
      requires: { kind: 'step', step: 'intro' },
    },
  ],
  pathways: [{ id: 'p', title: 'Welding', steps: ['shop', 'intro', 'certificate'] }],
  agreements: [
    {
      ...{ id: 'credit', title: 'Credit for metal shop', kind: 'articulation' },
      parties: [
        { partner: 'school', signedOn: '2026-06-01' },
        { partner: 'college', signedOn: '2026-05-15' },
        { partner: 'state', signedOn: '2026-04-01' },
      ],
      articulates: [{ from: { kind: 'step', step: 'shop' }, to: 'intro' }],
    },
  ],
};

/** The agreement with other fields. */
export const agreement =
  (edit: (each: Agreement) => Agreement): Edit =>
  (system) => ({
    ...system,
    agreements: (system.agreements ?? []).map((each) => (each.id === 'credit' ? edit(each) : each)),
  });
/** The days on which the parties signed; `undefined` for one that has not. */
export const signing = (days: { readonly [partner: string]: string | undefined }): Edit =>
  agreement((each) => ({
    ...each,
    parties: each.parties.map(({ partner, signedOn }) => {
      const on = partner in days ? days[partner] : signedOn;
      return { partner, ...(on !== undefined && { signedOn: on }) };
    }),
  }));
export const leaving = (...ids: readonly string[]): Edit =>
  agreement((each) => ({ ...each, parties: each.parties.filter(({ partner }) => !ids.includes(partner)) }));
export const gives: (more: Agreement['articulates']) => Edit = (articulates = []) =>
  agreement((each) => ({ ...each, articulates }));
export const typed =
  (id: string, types: Partner['types']): Edit =>
  (system) => ({
    ...system,
    partners: (system.partners ?? []).map((each) => (each.id === id ? { ...each, types } : each)),
  });
export const all =
  (...edits: readonly Edit[]): Edit =>
  (system) =>
    edits.reduce((its, edit) => edit(its), system);

export const articulationTable: Table = {
  name: 'Articulation agreement',
  definition: articulation as unknown as Table['definition'],
  full,
  run: runOn({ kind: 'agreement', id: 'credit' }, usual),
  without: {
    'articulation.signed': signing({ school: undefined }),
    'articulation.state-level': leaving('state'),
    'articulation.approved': signing({ state: '2024-04-01' }),
    'articulation.institutions': typed('school', ['intermediary']),
    'articulation.program': onSteps(({ awards: _, ...step }) => step),
    'articulation.credit': onSteps(({ credits: _, ...step }) => step),
  },
  refuted: {
    'articulation.signed': claiming(leaving('college', 'state'), ['agreements']),
    'articulation.institutions': claiming(typed('school', ['intermediary']), ['agreements', 'partners']),
    'articulation.program': claiming(gives([]), ['agreements']),
    'articulation.credit': claiming(gives([]), ['agreements']),
  },
};
