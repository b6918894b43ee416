// HiGHS in WebAssembly, which the package does not depend on: installed here when it is asked for.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/** `solve(program)` for a program as YALPS takes it, all of whose variables are 0 or 1; nothing where HiGHS cannot be had. */
export async function highsSolver(seconds) {
  const folder = fileURLToPath(new URL('./', import.meta.url));
  const { status, stderr } = spawnSync('npm', ['ci', '--prefix', folder, '--no-audit', '--no-fund'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.log(`HiGHS skipped: it cannot be installed here (${(stderr ?? '').trim().split('\n')[0]}).`);
    return undefined;
  }
  const highs = await createRequire(import.meta.url)('highs')();
  return (program) => {
    const { Status, ObjectiveValue } = highs.solve(textOf(program), {
      time_limit: seconds,
      output_flag: false,
      // A proof, not a part of one.
      mip_rel_gap: 0,
    });
    return { status: Status === 'Optimal' ? 'optimal' : Status, result: ObjectiveValue };
  };
}

/** The program in the LP format. */
function textOf({ objective, constraints, variables }) {
  const names = new Map(Object.keys(variables).map((name, at) => [name, `x${at}`]));
  const sum = (of) =>
    Object.entries(variables)
      .filter(([, parts]) => parts[of])
      .map(([name, parts]) => `${parts[of] < 0 ? '-' : '+'} ${Math.abs(parts[of])} ${names.get(name)}`)
      .join(' ');
  const rows = Object.entries(constraints).map(([name, { min, equal }], at) =>
    equal === undefined ? ` c${at}: ${sum(name)} >= ${min}` : ` c${at}: ${sum(name)} = ${equal}`,
  );
  return `Minimize\n obj: ${sum(objective)}\nSubject To\n${rows.join('\n')}\nBinary\n ${[...names.values()].join(' ')}\nEnd\n`;
}
