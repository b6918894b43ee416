/** English words for requirements. */

/** The parts of a requirement in words. */
export const requirements = {
  step: (
    name: string,
    {
      timing,
      minGrade,
    }: { readonly timing?: 'concurrent' | 'same-term'; readonly minGrade?: number | string },
  ): string =>
    `step "${name}"${timing === undefined ? '' : ` (${timing})`}${minGrade === undefined ? '' : ` with grade ${minGrade} or better`}`,
  credential: (name: string): string => `credential "${name}"`,
  level: (scheme: string, level: number | string): string => `level ${scheme} ${level}`,
  competency: (name: string): string => `competency "${name}"`,
  experience: (years: number, occupation?: string): string => {
    const time = `${years} ${years === 1 ? 'year' : 'years'}`;
    return occupation === undefined ? `${time} of experience` : `${time} as ${occupation}`;
  },
  population: (population: string): string => `belonging to ${population}`,
  decision: (text: string): string => `a decision: ${text}`,
  credits: (least: number, steps: readonly string[]): string =>
    `${least} ${least === 1 ? 'credit' : 'credits'} from ${steps.join(', ')}`,
  creditsUnknown: (steps: readonly string[]): string =>
    `how many credits ${steps.join(' and ')} ${steps.length === 1 ? 'gives' : 'give'} is not on record`,
  creditsMixed: 'their credits are of different units: whether they are enough has to be decided',
  orEquivalent:
    'by law a recognized equivalent is as good: whether one that is held is accepted has to be decided',
  all: ' and ',
  any: ' or ',
  some: (least: number, parts: readonly string[]): string => `${least} of: ${parts.join('; ')}`,
  nothing: 'nothing',
  never: 'nothing that can be met',
};
