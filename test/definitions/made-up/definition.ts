/** A definition that is made up, in a folder as one of the library would have: every partner has a name of some length. */
import { defineDefinition } from '../../../src/definitions/define-definition.js';
import type { Dossier } from '../../../src/definitions/engine/dossier.js';
import { collector } from '../../../src/definitions/engine/notebook.js';
import { madeUpTexts } from './texts.js';

const citation = { document: 'A made-up text', place: 'page 1' };

export const madeUp = defineDefinition<Dossier>({
  head: {
    id: 'made-up',
    title: 'A made-up definition',
    edition: 'first',
    inForce: {},
    authority: [citation],
    textVerifiedOn: '2026-11',
    basis: 'guidance',
  },
  about: { kind: 'system' },
  texts: madeUpTexts,
  examples: [
    {
      name: 'a partner with a long name',
      system: {
        format: 'career-pathways/1',
        id: 's',
        title: 'S',
        partners: [{ id: 'p', name: 'Long', types: [] }],
      },
      asOf: '2026-11-01',
      expect: { 'names-of-some-length': 'met' },
    },
  ],
  clauses: [
    {
      id: 'names-of-some-length',
      citation,
      asks: [
        {
          id: 'made-up.names',
          collect: collector<Dossier>((book, { system: { partners = [] } }) => {
            book.examine(partners.length);
            for (const { id, name } of partners)
              book.note(
                name.length < 3 ? 'weakens' : 'establishes',
                { kind: 'partner', id, field: 'name' },
                'name.length',
              );
          }),
        },
      ],
    },
  ],
});
