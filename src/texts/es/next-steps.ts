/** Spanish words for what a person can do next. */

import type { nextSteps as english } from '../en/next-steps.js';
import { needed } from './requirements.js';

/** How a step stands for a person. */
export const nextSteps: typeof english = {
  statuses: {
    ready: 'listo',
    enrolled: 'inscrito',
    unclear: 'por aclarar',
    blocked: 'bloqueado',
    closed: 'cerrado',
    credited: 'acreditado',
    held: 'cubierto',
  },
  alongside: (requirement) => `junto con ${requirement}`,
  needs: needed,
  closed: { over: 'ya no se ofrece', planned: 'todavía no se ofrece' },
  creditBy: (agreement) => `crédito por acuerdo: ${agreement}`,
  notNeeded: 'no hace falta cursarlo',
};
