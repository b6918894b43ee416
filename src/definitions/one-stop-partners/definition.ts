/** Required one-stop partners: WIOA section 121(b)(1)(B), 29 U.S.C. 3151(b)(1)(B). */

import type { Dossier } from '../../facts/dossier.js';
import { programCarried, programInArea } from '../../facts/partners/one-stop.js';
import { oneStopPrograms, requiredPrograms } from '../../model/one-stop-programs.js';
import type { Definition } from '../definition.js';
import { definitionFrom } from '../definition-from.js';

const usc = '29 U.S.C. 3151(b)';
const act = 'WIOA section 121(b)';

/**
 * Each required program, where it is carried out in the local area. That one is not, is said by an evidence record of
 * the proposition `one-stop.….in-area`; so is the Governor's notice about TANF.
 */
export const oneStopPartners: Definition<Dossier> = definitionFrom<Dossier>(
  {
    id: 'one-stop-partners',
    title: 'Required one-stop partners, WIOA section 121(b)(1)(B)',
    edition: 'wioa-2014',
    inForce: { from: '2015-07-01' },
    authority: [{ usc: `${usc}(1)(B)`, act: `${act}(1)(B)` }],
    textVerifiedOn: '2024-10',
  },
  requiredPrograms.map((program) => {
    const place = oneStopPrograms[program].at;
    return {
      id: program,
      citation: { usc: usc + place, act: act + place },
      when: { id: `one-stop.${program}.in-area`, collect: programInArea(program) },
      asks: [{ id: `one-stop.${program}`, collect: programCarried(program) }],
    };
  }),
);
