/** Spanish words for a system at a glance. */

import type { systems as english } from '../en/systems.js';

/** A system in words. */
export const systems: typeof english = {
  partners: 'Socios',
  nothingOpens: 'nada lo abre',
  circle: (steps) => `Estos se exigen unos a otros: ${steps}`,
  lost: (id) => `No está en el documento: ${id}`,
  enter: (step, origin) => `Se entra en ${step} (${origin})`,
  leave: (step, credentials, origin) =>
    `Se sale después de ${step}${credentials ? ` con ${credentials}` : ''} (${origin})`,
  byRequirements: 'por sus requisitos; sin declarar',
  byAwards: 'por lo que otorga; sin declarar',
  declaredOnly: (ids) => `${ids}; solo declarada`,
};
