/** Runs a program that imports the package, here in the page, and says what it prints. Nothing leaves the page. */

/** Prints go to the run that is under way. */
let print = () => {};
globalThis.playgroundConsole = { log: (...values) => print(values) };

/** Runs a module; `printed` gets the values of each `console.log`. Resolves with the error, if it throws one. */
export async function run(code, { base, modules, printed }) {
  const at = new URL(base, location.href);
  const linked = code.replace(
    /(\bfrom\s*|\bimport\s*\(?\s*)(['"])(career-pathways[^'"]*)\2/g,
    (whole, before, quote, name) =>
      modules[name] ? `${before}${quote}${new URL(modules[name], at)}${quote}` : whole,
  );
  const source = `const console = globalThis.playgroundConsole;\n${linked}`;
  const url = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
  print = printed;
  try {
    await import(/* @vite-ignore */ url);
    return undefined;
  } catch (error) {
    const [, name] = /module specifier "([^"]*)"/.exec(error?.message ?? '') ?? [];
    return name === undefined
      ? error
      : new Error(
          `There is no "${name}" here: a program can import career-pathways, its doors and its examples.`,
        );
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** A value as one would write it, over several lines where one is too long. */
export function shown(value, indent = '') {
  if (typeof value === 'string')
    return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`;
  if (typeof value === 'function') return `[Function: ${value.name}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  if (value instanceof Error) return `${value.name}: ${value.message}`;
  const inner = `${indent}  `;
  const isList = Array.isArray(value);
  const parts = isList
    ? value.map((each) => shown(each, inner))
    : entriesOf(value).map(
        ([key, its]) => `${/^[A-Za-z_$][\w$]*$/.test(key) ? key : shown(key)}: ${shown(its, inner)}`,
      );
  const [open, close] = isList ? ['[', ']'] : ['{', '}'];
  if (parts.length === 0) return open + close;
  const line = isList ? `[${parts.join(', ')}]` : `{ ${parts.join(', ')} }`;
  if (line.length + indent.length <= 76 && !line.includes('\n')) return line;
  return `${open}\n${parts.map((part) => inner + part).join(',\n')}\n${indent}${close}`;
}

function entriesOf(value) {
  if (value instanceof Map) return [...value].map(([key, its]) => [String(key), its]);
  if (value instanceof Set) return [...value].map((its, at) => [String(at), its]);
  return Object.entries(value);
}
