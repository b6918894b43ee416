/** Every code and every cluster of a system, checked against tables of codes. */

import { pointer } from '../../base/pointer.js';
import { checkSystem } from '../../model/check-arguments.js';
import type { Code } from '../../model/entity.js';
import type { Occupation } from '../../model/occupation.js';
import type { PathwaySystem } from '../../model/system.js';
import { checkCluster } from './check-cluster.js';
import { type CheckCodeOptions, checkCode } from './check-code.js';
import { advice, type CodeFinding } from './code-finding.js';
import type { CodeTable } from './code-table.js';
import { type CodeTables, checkCodeTables } from './code-tables.js';
import { plausiblePair } from './plausible-pair.js';

type Way = readonly (string | number)[];

/**
 * Looks up every CIP, SOC, O*NET-SOC and NAICS code of a system, the names of its career clusters, and whether the
 * published crosswalk lists the occupation of a step for its program. A code of another edition than the table's is
 * looked up only where a crosswalk leads from that edition to the table's.
 *
 * @example
 * ```ts
 * import { checkSystemCodes, readCip } from 'career-pathways/io/codes';
 * const cip = readCip('CIPCode,Action,CIPTitle,CIPDefinition\n01.0309,Moved from,Viticulture.,Moved from 01.0309 to 01.1004\n');
 * const system = {
 *   format: 'career-pathways/1',
 *   id: 's',
 *   title: 'S',
 *   steps: [{ id: 'wine', title: 'Wine', kind: 'course', cip: { edition: '2020', code: '01.0309' } }],
 *   pathways: [{ id: 'p', title: 'P', steps: ['wine'], cluster: 'Finance' }],
 * } as const;
 * const found = cip.ok ? checkSystemCodes(system, { cip: cip.value }) : [];
 * found.map(({ path, code, successors }) => `${path} ${code}: ${successors}`);
 * // => ['/steps/0/cip/code moved: 01.1004', '/pathways/0/cluster former-cluster: Financial Services']
 * ```
 */
export function checkSystemCodes(system: PathwaySystem, tables: CodeTables): readonly CodeFinding[] {
  checkSystem(system);
  checkCodeTables(tables, 'tables');
  const { cip, naics } = tables;
  const occupations = new Map((system.occupations ?? []).map((each) => [each.id, each]));
  return [
    ...(system.occupations ?? []).flatMap((occupation, at) =>
      occupationIssues(occupation, ['occupations', at], tables),
    ),
    ...(system.steps ?? []).flatMap((step, at) => [
      ...codeIssues(step.cip, ['steps', at, 'cip'], cip && { table: cip }),
      ...pairIssues(step.cip, occupations.get(step.occupation ?? ''), ['steps', at, 'occupation'], tables),
      ...(step.components ?? []).flatMap(({ cluster }, index) =>
        clusterIssues(cluster, ['steps', at, 'components', index, 'cluster']),
      ),
    ]),
    ...(system.pathways ?? []).flatMap(({ sectors = [], cluster }, at) => [
      ...sectors.flatMap((sector, index) =>
        codeIssues(sector, ['pathways', at, 'sectors', index], naics && { table: naics }, ['not-detailed']),
      ),
      ...clusterIssues(cluster, ['pathways', at, 'cluster']),
    ]),
  ];
}

function occupationIssues({ soc, onet, cluster }: Occupation, way: Way, tables: CodeTables): CodeFinding[] {
  const { socChanges } = tables;
  const changes = socChanges && { changes: socChanges };
  return [
    ...codeIssues(soc, [...way, 'soc'], tables.soc && { table: tables.soc, ...changes }),
    ...codeIssues(
      onet,
      [...way, 'onet'],
      tables.onet && {
        table: tables.onet,
        ...(tables.soc && { soc: tables.soc }),
        ...(tables.onetChanges && { onetChanges: tables.onetChanges }),
        ...changes,
      },
    ),
    ...clusterIssues(cluster, [...way, 'cluster']),
  ];
}

/** What is wrong with a code, but for what is no fault in this place. */
function codeIssues(
  code: Code | undefined,
  way: Way,
  books: (CheckCodeOptions & { readonly table: CodeTable }) | undefined,
  allowed: readonly string[] = [],
): CodeFinding[] {
  if (!code || !books) return [];
  const isEarlier = [books.changes, ...(books.onetChanges ?? [])].some(
    (each) => each?.from.edition === code.edition,
  );
  if (code.edition !== books.table.edition && !isEarlier) return [];
  return checkCode(code.code, books)
    .findings.filter(({ code: fault }) => !allowed.includes(fault))
    .map((finding) => ({ ...finding, path: pointer([...way, 'code']) }));
}

function clusterIssues(cluster: string | undefined, way: Way): CodeFinding[] {
  const found = checkCluster(cluster ?? '');
  if (found.framework !== 'former') return [];
  return [
    {
      code: 'former-cluster',
      path: pointer(way),
      severity: 'info',
      message: `"${found.name}" is a cluster of the framework before 2024, which States may keep.${advice(found.successors)}`,
      received: cluster ?? '',
      successors: found.successors,
    },
  ];
}

function pairIssues(
  cip: Code | undefined,
  occupation: Occupation | undefined,
  way: Way,
  { cipSoc }: CodeTables,
): CodeFinding[] {
  if (!cip || !occupation || !cipSoc || cip.edition !== cipSoc.from.edition) return [];
  const soc =
    occupation.soc?.edition === cipSoc.to.edition ? occupation.soc.code : occupation.onet?.code.slice(0, 7);
  if (soc === undefined || plausiblePair(cipSoc, { cip: cip.code, soc }) !== 'not-listed') return [];
  return [
    {
      code: 'unlisted-pair',
      path: pointer(way),
      severity: 'info',
      message: `The crosswalk of programs and occupations does not list ${soc} for the program ${cip.code}.`,
      received: soc,
      successors: [],
    },
  ];
}
