/** The JavaScript libraries that are compared, and where their versions stand. */
import { graphlib } from './graphlib.mjs';
import { graphology } from './graphology.mjs';
import { ngraph } from './ngraph.mjs';
import { ours } from './ours.mjs';

export const libraries = {
  'career-pathways': { peer: ours, manifest: 'package.json' },
  graphology: { peer: graphology, manifest: 'node_modules/graphology/package.json' },
  'ngraph.graph': { peer: ngraph, manifest: 'node_modules/ngraph.graph/package.json' },
  '@dagrejs/graphlib': { peer: graphlib, manifest: 'node_modules/@dagrejs/graphlib/package.json' },
};
