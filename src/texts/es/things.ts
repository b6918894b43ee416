/** Spanish words for things of a document and their places in it. */

import type { things as english } from '../en/things.js';
import { basics } from './basics.js';
import { fields } from './fields.js';

const kinds: { readonly [kind: string]: string } = {
  partner: 'el socio',
  role: 'la función',
  agreement: 'el acuerdo',
  plan: 'el plan',
  funding: 'el financiamiento',
  rating: 'la calificación de preparación',
  measurement: 'la medición',
  activity: 'la actividad',
  'access-point': 'el punto de acceso',
  'economic-event': 'el hecho económico',
  occupation: 'la ocupación',
  competency: 'la competencia',
  credential: 'la credencial',
  support: 'el apoyo',
  term: 'el período académico',
  step: 'el paso',
  pathway: 'la trayectoria',
  entry: 'la entrada',
  exit: 'la salida',
  'skill-need': 'la habilidad que se necesita',
  engagement: 'la participación',
  evidence: 'la evidencia',
  attestation: 'la constancia',
  system: 'el sistema',
};

const kindOf = (kind: string): string => (Object.hasOwn(kinds, kind) ? kinds[kind] : undefined) ?? kind;

/** What a report calls things and their fields. */
export const things: typeof english = {
  kind: kindOf,
  entry: (step) => `la entrada a ${step}`,
  exit: (after) => `la salida después de ${after}`,
  agreement: (parties) =>
    parties.length > 1
      ? `el acuerdo entre ${listed(parties)}`
      : `el acuerdo ${parties.length > 0 ? `de ${listed(parties)}` : 'sin partes'}`,
  role: (partner, kind) => `la función de ${partner} como ${basics.word(kind, 'roleKinds')}`,
  engagement: (kind, partner) =>
    `la participación ${partner === undefined ? 'de empleadores' : `de ${partner}`} (${basics.word(kind, 'engagementKinds')})`,
  measurement: (measure) => `la medición de ${measure}`,
  activity: (kind, on) =>
    `la actividad de ${basics.word(kind, 'activityKinds')}${on === undefined ? '' : ` (${basics.day(on)})`}`,
  evidence: (from, about) =>
    from === undefined
      ? `la evidencia${about === undefined ? '' : ` sobre "${about}"`} que no dice su fuente`
      : `la evidencia "${from}"`,
  untitled: (end) => `Sin título (${end})`,
  attestation: ({ office, organization }) => `la constancia de esta oficina: ${office}, ${organization}`,
  document: 'el documento',
  thisKind: (kind) =>
    kindOf(kind).startsWith('la ') ? `esta ${kindOf(kind).slice(3)}` : `este ${kindOf(kind).slice(3)}`,
  field: (field, within) => {
    const its = [`${within}/${field}`, field].find((one) => Object.hasOwn(fields, one));
    return (its && fields[its]) ?? field;
  },
};

function listed(words: readonly string[]): string {
  const [first = '', second, ...more] = words;
  if (second === undefined) return first;
  return more.length === 0 ? basics.and([first, second]) : `${first}, ${second} y ${more.length} más`;
}
