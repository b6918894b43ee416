/** A definition that is made up, in a folder as one of the library would have: every partner has a name of some length. */
import { definitionFrom } from '../../../src/definitions/engine/definition-from.js';
import type { Dossier } from '../../../src/definitions/engine/dossier.js';
import { collector } from '../../../src/definitions/engine/notebook.js';

const citation = { document: 'A made-up text', place: 'page 1' };

export const madeUp = definitionFrom<Dossier>(
  {
    id: 'made-up',
    title: 'A made-up definition',
    edition: 'first',
    inForce: {},
    authority: [citation],
    textVerifiedOn: '2026-11',
    basis: 'secondary',
  },
  [
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
);
