/** The name of a career cluster, checked against the framework of 2024 and the one before. */

import { checkText } from '../../base/arguments.js';
import { type CareerCluster, careerClusters, formerClusters } from '../../model/career-clusters.js';

/** What a name is, and for a former one what took its place. */
export type ClusterCheck =
  | { readonly framework: '2024'; readonly name: CareerCluster; readonly grouping: string }
  | { readonly framework: 'former'; readonly name: string; readonly successors: readonly CareerCluster[] }
  | { readonly framework: 'unknown' };

/**
 * Looks a cluster's name up. `and` and `&`, capitals and spaces do not matter. States may keep the former names: that
 * is no fault, only another framework.
 *
 * @example
 * ```ts
 * import { checkCluster } from 'career-pathways/io/codes';
 * checkCluster('Health science'); // => { framework: 'former', name: 'Health Science', successors: ['Healthcare & Human Services'] }
 * checkCluster('Construction'); // => { framework: '2024', name: 'Construction', grouping: 'Building & Moving' }
 * ```
 */
export function checkCluster(name: string): ClusterCheck {
  checkText(name, 'name');
  const now = Object.entries(careerClusters).find(([each]) => plain(each) === plain(name));
  if (now) return { framework: '2024', name: now[0] as CareerCluster, grouping: now[1] };
  const before = Object.entries(formerClusters).find(([each]) => plain(each) === plain(name));
  if (before) return { framework: 'former', name: before[0], successors: before[1] };
  return { framework: 'unknown' };
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/\band\b|&/g, ' ')
    .replace(/[^a-z]+/g, ' ')
    .trim();
}
