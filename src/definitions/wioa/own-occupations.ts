/** Which occupations are those of a pathway. */

import type { OccupationId } from '../../base/ids.js';
import { clusterKey, mayBeOne, occupationsAlike } from '../../model/same-work.js';
import type { PathwayDossier } from '../engine/subjects.js';
import type { Reached } from './entry-routes.js';

/**
 * Whether an occupation is one that the pathway is for, or belongs to its cluster. It may do so where nothing contrary is
 * said: its code leaves that open, or the pathway names a cluster and it has none.
 */
export function ownOccupations({
  pathway,
  system,
  find,
}: PathwayDossier): (occupation: OccupationId) => Reached {
  const listed = occupationsAlike(system, pathway.occupations);
  const clusters = new Set(
    [pathway.cluster, ...listed.map(({ cluster }) => cluster)].flatMap((each) =>
      each === undefined ? [] : clusterKey(each),
    ),
  );
  return (id) => {
    const found = find('occupation', id);
    if (!found) return 'perhaps';
    const { cluster } = found;
    if (listed.includes(found) || (cluster !== undefined && clusters.has(clusterKey(cluster)))) return 'yes';
    const isOpen = cluster === undefined && pathway.cluster !== undefined;
    return isOpen || listed.some((each) => mayBeOne(each, found)) ? 'perhaps' : 'no';
  };
}
