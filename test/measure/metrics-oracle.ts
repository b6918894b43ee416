/** Metrics of small graphs straight from their definitions: every path is listed. Shares no code with src. */

export type Edge = readonly [from: number, to: number];

export interface Listed {
  readonly blocking: number[];
  readonly delay: number[];
  readonly centrality: number[];
}

/** The metrics of a graph without cycles. */
export function byListingPaths(size: number, edges: readonly Edge[]): Listed {
  const nodes = Array.from({ length: size }, (_, node) => node);
  const next = nodes.map((node) => [...new Set(edges.filter(([from]) => from === node).map(([, to]) => to))]);
  const isTarget = new Set(edges.map(([, to]) => to));
  const paths: number[][] = [];
  const extend = (path: number[]): void => {
    const further = next[path.at(-1)!]!;
    if (further.length === 0) paths.push(path);
    for (const node of further) extend([...path, node]);
  };
  for (const node of nodes) if (!isTarget.has(node)) extend([node]);
  const after = nodes.map(
    (node) =>
      new Set(paths.flatMap((path) => (path.includes(node) ? path.slice(path.indexOf(node) + 1) : []))),
  );
  return {
    blocking: after.map((found) => found.size),
    delay: nodes.map((node) =>
      Math.max(...paths.filter((path) => path.includes(node)).map((path) => path.length)),
    ),
    centrality: nodes.map((node) =>
      paths.filter((path) => path.slice(1, -1).includes(node)).reduce((sum, path) => sum + path.length, 0),
    ),
  };
}

/** Who leads to whom, by repeated joining. */
export function leadsTo(size: number, edges: readonly Edge[]): boolean[][] {
  const leads = Array.from({ length: size }, () => new Array<boolean>(size).fill(false));
  for (const [from, to] of edges) leads[from]![to] = true;
  for (let by = 0; by < size; by++)
    for (let from = 0; from < size; from++)
      for (let to = 0; to < size; to++) if (leads[from]![by] && leads[by]![to]) leads[from]![to] = true;
  return leads;
}
