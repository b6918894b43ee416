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
  all: ' and ',
  any: ' or ',
  some: (least: number, parts: readonly string[]): string => `${least} of: ${parts.join('; ')}`,
  nothing: 'nothing',
  never: 'nothing that can be met',
};
