/** Spanish words for what partners want, have reached, have found and have done. */

import type { progress as english } from '../en/progress.js';
import { basics } from './basics.js';

const { after, and } = basics;
const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const staged = (stages: readonly string[]): string =>
  stages.length === 1 ? `la etapa de ${and(stages)}` : `las etapas de ${and(stages)}`;

/** The progress of partners in words. */
export const progress: typeof english = {
  vision: (text) => `Visión: ${text}`,
  mission: (text) => `Misión: ${text}`,
  number: (value) => `cifra: ${value}`,
  unmeasured: (measures) => `sin medir todavía: ${measures}`,
  undated: (title) => `por hacer, sin fecha registrada: ${title}`,
  silentGoal: 'todavía no hay nada registrado: ni cifra, ni meta intermedia, ni acción',
  counts: {
    met: (count) => counted(count, 'meta intermedia alcanzada', 'metas intermedias alcanzadas'),
    overdue: (count) => counted(count, 'meta intermedia atrasada', 'metas intermedias atrasadas'),
    toCome: (count) => counted(count, 'meta intermedia por venir', 'metas intermedias por venir'),
    done: (count) => counted(count, 'acción hecha', 'acciones hechas'),
    open: (count) => counted(count, 'acción pendiente', 'acciones pendientes'),
    corrections: (count) => counted(count, 'revisión que cambió algo', 'revisiones que cambiaron algo'),
  },
  seeNumbers: 'véanse las cifras',
  states: {
    reached: 'alcanzada',
    'not-reached': 'todavía sin alcanzar',
    missed: 'no se alcanzó',
    'no-target': '',
    unknown: 'no se sabe',
  },
  suppressed: 'no se publica, porque son muy pocas personas',
  shareOf: (numerator, denominator) => ` (${numerator} de ${denominator})`,
  forGroup: (group) => ` para ${group}`,
  target: (target, day, state) =>
    `meta: ${target}${day === undefined ? '' : ` a más tardar ${after('en', day)}`}: ${state}`,
  change: (change) =>
    change === 0 ? 'igual que antes' : `${Math.abs(change)} ${change > 0 ? 'más' : 'menos'} que antes`,
  from: (source) => `fuente: ${source}`,
  heldBy: (partner) => `lo tiene ${partner}`,
  forPeople: (people) => `para ${people}`,
  rule: (level) => `norma de nivel ${level}`,
  canRemove: (partner) => `puede quitarla: ${partner}`,
  someEmployers: 'Empleadores que no se nombran',
  forPathway: (pathway) => ` para "${pathway}"`,
  otherWay: (engagement) => `Otra participación: ${engagement}`,
  noEngagement: (partners) => `Sin participación registrada: ${partners}`,
  untaken: (ways) => `Maneras de participar que ningún empleador tiene registradas: ${ways}`,
  customers: { business: 'empresas', 'job-seeker': 'personas que buscan empleo' },
  forCustomers: (customers) => `, para ${customers}`,
  reachedNowhere: (all) => `No se encuentra en ningún punto de acceso registrado: ${all}`,
  noPointFor: (customers) => `Ningún punto de acceso nombra a este público: ${customers}`,
  supply: {
    'no-pathway': 'ninguna trayectoria lleva allí',
    'not-stated': '',
    'fewer-places': 'menos cupos que vacantes',
    'not-fewer': 'al menos tantos cupos como vacantes en un paso de cada trayectoria',
  },
  unreviewed: (pathways) => `; sin revisar desde entonces: ${pathways}`,
  placesIn: (places, step) => `${places} en "${step}"`,
  openings: (count) =>
    count === undefined ? 'un número de vacantes que no se dice' : counted(count, 'vacante', 'vacantes'),
  placesAre: (places) => `cupos: ${places || 'no se dice'}`,
  reserved: (step, partner, places) =>
    `Se reservan cupos en "${step}" para personas que vienen de ${partner}${places === undefined ? '; no se dice cuántos' : `: ${places}`}`,
  stages: (title, stages, then) =>
    `"${title}" ${stages.length === 0 ? 'no está en ninguna etapa ese día' : `está en ${staged(stages)}`}${then.length === 0 ? '' : `; después: ${and(then)}`}`,
  ledBy: (partner) => `a cargo ${after('de', partner)}`,
  with: (who) => `con ${who}`,
  changed: (changes) => `cambios: ${changes}`,
  noOutreach: (stages) => `No hay divulgación registrada en ${staged(stages)}`,
  partOf: (plan, kind, named) => `${plan}, parte ${kind}: ${named || 'no nombra a ningún socio'}`,
  notNamed: (programs) => `; no nombra ${programs}`,
  noPart: (plan, kind) => `${plan}: sin parte ${kind}`,
  wants: (goals) => `quiere: ${goals}`,
  requires: (requirements) => `exige: ${requirements}`,
  worksBy: (models) => `trabaja con: ${models}`,
  hasPlaces: (places, need) =>
    `tiene ${counted(places, 'cupo', 'cupos')}${need === undefined ? '' : `, hacen falta ${need}`}`,
};
