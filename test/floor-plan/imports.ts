/** The laws about who imports whom. */
import type { Plan } from './plan.js';
import { baseName, type Import, importsOf, isDoor, roomOf, type Tree, type Violation } from './tree.js';

/** Law 1: nothing imports upward or sideways except as drawn. */
export function edges(tree: Tree, plan: Plan): readonly Violation[] {
  return eachImport(tree, (path, { target, line }) => {
    if (target === undefined) return [];
    const law = 'rooms';
    if (!target.startsWith('src/')) return [{ law, path, line, message: `imports ${target}, outside src` }];
    const room = roomOf(path);
    const other = roomOf(target);
    if (other === undefined || room === other) return [];
    // The main door lies above all rooms but the command.
    const allowed =
      room === undefined ? Object.keys(plan.rooms).filter((r) => r !== plan.command) : plan.rooms[room];
    if (!allowed || allowed.includes(other)) return [];
    const may = allowed.length > 0 ? `only ${allowed.join(', ')}` : 'no other room';
    return [{ law, path, line, message: `imports ${target}; ${room ?? 'the main door'} may import ${may}` }];
  });
}

/** Law 1, inside a room: a wing imports only those of its siblings, or parts of them, that the plan lists. */
export function wings(tree: Tree, plan: Plan): readonly Violation[] {
  const law = 'wings';
  return Object.entries(plan.wings).flatMap(([wing, allowed]) => {
    const parent = `src/${wing.slice(0, wing.lastIndexOf('/'))}/`;
    const below = (path: string) => path.slice(parent.length).replace(/\.ts$/, '');
    const siblingOf = (path: string) => (path.startsWith(parent) ? below(path).split('/')[0] : undefined);
    const isAllowed = (path: string) => allowed.some((each) => `${below(path)}/`.startsWith(`${each}/`));
    const own = siblingOf(`src/${wing}`);
    if (tree.files.length > 0 && !tree.files.some(({ path }) => siblingOf(path) === own))
      return [{ law, path: `src/${wing}`, message: 'is listed as a wing but is not there' }];
    const files = tree.files.filter(({ path }) => siblingOf(path) === own);
    return eachImport({ ...tree, files }, (path, { target, line }) => {
      if (target === undefined) return [];
      const other = siblingOf(target);
      if (other === undefined || other === own || isAllowed(target)) return [];
      const may = allowed.length > 0 ? `only ${allowed.join(', ')}` : 'nothing';
      return [{ law, path, line, message: `imports ${target}; beside itself ${wing} may import ${may}` }];
    });
  });
}

/** Law 1: no cycles between files, type imports count too. */
export function cycles(tree: Tree): readonly Violation[] {
  const next = new Map(
    tree.files.map((file) => [file.path, importsOf(file).flatMap(({ target }) => target ?? [])]),
  );
  const done = new Set<string>();
  const violations: Violation[] = [];
  for (const start of next.keys()) {
    // Depth first; `trail` is the way from `start` to the current file, with the imports still to follow.
    const trail: { path: string; rest: string[] }[] = [];
    const enter = (path: string) => trail.push({ path, rest: [...(next.get(path) ?? [])] });
    if (!done.has(start)) enter(start);
    for (let top = trail.at(-1); top; top = trail.at(-1)) {
      const target = top.rest.shift();
      if (target === undefined) {
        done.add(top.path);
        trail.pop();
        continue;
      }
      const seenAt = trail.findIndex(({ path }) => path === target);
      if (seenAt >= 0) {
        const members = [...trail.slice(seenAt).map(({ path }) => path), target];
        violations.push({ law: 'no cycles', path: target, message: members.join(' → ') });
      } else if (next.has(target) && !done.has(target)) enter(target);
    }
  }
  return violations;
}

/** Law 2: each third-party library enters by one room, Node's own modules by the command only. */
export function thirdParties(tree: Tree, plan: Plan): readonly Violation[] {
  return eachImport(tree, (path, { specifier, target, line }) => {
    if (target !== undefined) return [];
    const law = 'third parties';
    const room = roomOf(path);
    if (specifier.startsWith('node:')) {
      if (room === plan.command) return [];
      return [{ law, path, line, message: `imports ${specifier}, allowed only in src/${plan.command}` }];
    }
    const name = specifier.match(/^(@[^/]+\/)?[^/]+/)?.[0] ?? specifier;
    const home = plan.packages[name];
    if (home === undefined)
      return [{ law, path, line, message: `imports ${specifier}, which the plan does not know` }];
    return room === home
      ? []
      : [{ law, path, line, message: `imports ${specifier}, allowed only in src/${home}` }];
  });
}

/** Law 3: no file imports an index.ts. */
export function noDoorImports(tree: Tree): readonly Violation[] {
  return eachImport(tree, (path, { target, line }) => {
    if (target === undefined || !isDoor(target)) return [];
    return [
      {
        law: 'doors face outward',
        path,
        line,
        message: `imports the front door ${target}; import the file behind it`,
      },
    ];
  });
}

const isSchema = (path: string): boolean => baseName(path).endsWith('-schema.ts');
const isReader = (path: string): boolean => /^(read-.*|reader.*)\.ts$/.test(baseName(path));

/** Law 5: in model only schemas and readers import zod; no other room imports a schema. */
export function schemas(tree: Tree): readonly Violation[] {
  return eachImport(tree, (path, { specifier, target, line }) => {
    const law = 'schemas';
    const room = roomOf(path);
    if (/^zod($|\/)/.test(specifier) && room === 'model' && !isSchema(path) && !isReader(path))
      return [
        {
          law,
          path,
          line,
          message: 'imports zod; in src/model only *-schema.ts, read-*.ts and reader*.ts do',
        },
      ];
    if (
      target !== undefined &&
      isSchema(target) &&
      roomOf(target) === 'model' &&
      room !== undefined &&
      room !== 'model'
    )
      return [{ law, path, line, message: `imports the schema ${target}, which stays inside src/model` }];
    return [];
  });
}

function eachImport(
  tree: Tree,
  check: (path: string, found: Import) => readonly Violation[],
): readonly Violation[] {
  return tree.files.flatMap((file) => importsOf(file).flatMap((found) => check(file.path, found)));
}
