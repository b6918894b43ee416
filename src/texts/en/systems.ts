/** English words for a system at a glance. */

/** A system in words. */
export const systems = {
  partners: 'Partners',
  nothingOpens: 'nothing opens it',
  circle: (steps: string): string => `These require each other: ${steps}`,
  lost: (id: string): string => `Not in the document: ${id}`,
  enter: (step: string, origin: string): string => `Enter at ${step} (${origin})`,
  leave: (step: string, credentials: string, origin: string): string =>
    `Leave after ${step}${credentials ? ` with ${credentials}` : ''} (${origin})`,
  byRequirements: 'by its requirements; not declared',
  byAwards: 'by what it awards; not declared',
  declaredOnly: (ids: string): string => `${ids}; declared only`,
};
