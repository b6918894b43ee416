/** What a function makes of options that it does not have, and of all that it has. */
import { PathwayError } from '../../src/base/pathway-error.js';

/** A call with more options than those that it needs. */
export type WithOptions = (more: { readonly [option: string]: unknown }) => unknown;

const unlike = 'nothingLikeIt';

/** How people misspell an option: in other cases, with a letter too many, too few, or two that changed places. */
function misspellings(option: string): readonly string[] {
  const swapped = option.replace(/^(.)(.)(.)/, '$1$3$2');
  return [option.toUpperCase(), `${option}s`, option.slice(0, -1), swapped];
}

/** What is wrong with how a call takes options of these names, and no others. */
export async function offencesOf(call: WithOptions, options: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  const refused = async (name: string, mends: readonly string[]) => {
    const error = await thrown(() => call({ [name]: 1 }));
    if (!(error instanceof PathwayError)) found.push(`${name} is passed over`);
    else if (error.code !== 'bad-argument' || error.argument !== `options.${name}`)
      found.push(`${name} is ${error.code} of ${error.argument}`);
    else if (!mends.every((mend) => error.message.includes(mend)))
      found.push(`${name} is not mended: ${error.message}`);
  };
  for (const option of options) {
    for (const name of misspellings(option))
      if (!options.includes(name)) await refused(name, [`Write options.${option}.`]);
    const error = await thrown(() => call({ [option]: undefined }));
    if (error instanceof Error && error.message.startsWith('There is no field'))
      found.push(`${option}: ${error.message}`);
  }
  await refused(unlike, options);
  return found;
}

async function thrown(call: () => unknown): Promise<unknown> {
  try {
    await call();
    return undefined;
  } catch (error) {
    return error;
  }
}
