/** Spanish words for a report about partners: what is due, who is there, who answers for what. */

import { capital } from '../../base/sentence.js';
import type { partnerships as english } from '../en/partnerships.js';
import { basics } from './basics.js';
import { progress } from './progress.js';

const { and, after } = basics;
const unnamed = 'sin grupo indicado';

/** What a report about partners says. */
export const partnerships: typeof english = {
  ...progress,
  head: (day) => `Los socios al ${day}. Es solo una orientación.`,
  sections: {
    first: 'Lo primero que hay que hacer',
    statements: 'Visión y misión',
    goals: 'Metas y números',
    findings: 'Lo que encontraron los estudios del entorno',
    table: 'Quiénes participan',
    leadership: 'El equipo de liderazgo recomendado',
    responsibilities: 'De qué se encarga cada quien',
    contributions: 'Qué aportan los socios y de qué se encargan',
    profiles: 'Lo que los socios se cuentan unos a otros',
    employers: 'Qué hacen los empleadores',
    work: 'Qué hicieron los socios en conjunto',
    access: 'Dónde las personas y las empresas encuentran todo esto',
    economy: 'Empleos y cupos',
    plans: 'Partes de los planes',
    services: 'Servicios',
    places: 'Lugar por lugar',
    funding: 'Financiamiento',
    agenda: 'Lo que está pendiente',
    readiness: 'Preparación',
    board: 'Acciones de una junta',
    problems: 'Problemas',
  },
  pathways: (definition) => `Trayectorias: ${definition}`,
  questionsTo: (owner) => `Preguntas para ${owner}`,
  ask: (owner, question) => `Pregunte ${after('a', owner)}: ${question} Cuándo: sin fecha registrada.`,
  contradicts: (elements) => `los datos contradicen lo siguiente: ${elements}`,
  open: (elements) => `por determinar: ${elements}`,
  firstAsk: (owner, question) => `primero pregunte ${after('a', owner)}: ${question}`,
  notMet: (element) => `no cumple: ${element}`,
  openOf: (open, all, elements) => `por determinar, ${open} de ${all}: ${elements}`,
  to: (how, owner, act) => `para ${how}, ${owner}: ${act}`,
  moreQuestions: (count) => `y ${count} más; al revisar una sola definición aparecen todas las suyas`,
  convener: 'quien convoca la alianza',
  whoWhen: (what, owner, date) => `${what} Quién: ${owner}. Cuándo: ${date}.`,
  hasLeft: (owner, former) => `${owner}; ya no está: ${former}`,
  since: (day) => after('desde', day),
  overdueSince: (day) => `atrasado ${after('desde', day)}`,
  noDate: 'sin fecha registrada',
  noOwner: 'sin responsable registrado',
  findPlaces: (count, kind, people) =>
    `Consiga ${count} ${count === 1 ? 'cupo' : 'cupos'} más de ${kind}${people === undefined ? '' : ` para ${people}`}.`,
  reviewAfter: (pathway, event) => `Revise "${pathway}" después de esto: ${event}.`,
  clearWay: (title) => `Despeje el camino: ${title}`,
  moreForGoal: (first, count, goal) => `${first}; y ${count} más por hacer para la meta "${goal}".`,
  andSigned: (what, partners) =>
    partners.length === 1
      ? `${what} Falta la firma ${after('de', and(partners))}.`
      : `${what} Faltan las firmas de estos socios: ${and(partners)}.`,
  moreBelow: (count) => `y ${count} más abajo`,
  todo: {
    'agreement-end': (thing) => `Renueve ${thing}, que ya terminó.`,
    'agreement-review': (thing) => `Revise ${thing} y fije la próxima fecha.`,
    'plan-review': (thing) => `Revise ${thing} y fije la próxima fecha.`,
    'funding-end': (thing) => `Encuentre quién paga ahora que terminó ${thing}.`,
    milestone: (thing) => `Alcance la meta intermedia ${thing}.`,
    action: (thing) => `Haga lo que está atrasado: ${thing}.`,
  },
  dues: {
    'agreement-end': 'fin del acuerdo',
    'agreement-review': 'revisión del acuerdo',
    'plan-review': 'revisión del plan',
    'funding-end': 'fin del financiamiento',
    milestone: 'meta intermedia',
    action: 'acción',
  },
  parts: {
    yes: '',
    perhaps: ' — quizás: las fechas no lo dicen',
    none: ' — sin ninguna función registrada ese día',
  },
  onTeam: (covered, all) =>
    `${covered} de las ${all} entidades que recomienda la guía están en el equipo de liderazgo. Ninguna es obligatoria.`,
  members: (ownership, partners) => `Integrantes del sector ${ownership}: ${partners}`,
  noOneYet: (group, functions) =>
    `${capital(group)}: en el equipo no hay nadie registrado de estas entidades: ${functions}`,
  noPartner: (names) => `No hay ningún socio registrado que se encargue de esto: ${names}`,
  answering: (sets, exact) =>
    `Quiénes suelen encargarse de esto: ${sets.map(and).join('; o bien ')}${exact ? '' : ' (puede haber conjuntos más pequeños)'}`,
  nothing: 'nada registrado',
  brings: (partner, brings, answers) => `${partner} aporta: ${brings}; se encarga de: ${answers}`,
  nothingFrom: (partners) => `Sin nada registrado: ${partners}`,
  championsBy: (what) => `Promueven el sistema con ${what}`,
  knowAbout: (what) => `Tienen conocimientos de ${what}`,
  measuredBy: (partner, measure) => `${partner} con ${measure}`,
  measuredDifferently: (aim, measures) => `Se mide de distintas maneras, ${aim}: ${measures}`,
  everybody: 'todas las personas',
  someGroup: unnamed,
  peopleIn: (people, place) => `${people}, en ${place}`,
  serviceFor: (kind, people) =>
    people.startsWith(unnamed) ? `${kind}, ${people}` : `${kind} para ${people}`,
  places: (places, need, short = 0) =>
    `; cupos: ${places ?? 'no se dice'}, necesarios: ${need ?? 'no se dice'}${short ? `, faltan ${short}` : ''}`,
  needFound: (title) => `; un estudio del entorno encontró la necesidad: ${title}`,
  severalProvide: (service, partners) => `Varios socios ofrecen ${service}: ${partners}`,
  noStep: (support) => `"${support}" no acompaña a ningún paso de ninguna trayectoria`,
  notMeant: (support) =>
    `"${support}" es para personas a quienes no está destinada ninguna trayectoria ni entrada`,
  whoServes: (people, pathway) =>
    `No está registrado quién sirve a este grupo, al que está destinada ${pathway}: ${people}`,
  noOneServes: (people, pathway) =>
    `Ningún socio registrado sirve a este grupo, al que está destinada ${pathway}: ${people}`,
  share: (pathways, count, steps) =>
    `${and(pathways)} comparten ${count} ${count === 1 ? 'paso' : 'pasos'}: ${steps}`,
  fundingSource: (_, name) => name,
  unsustained: (pathways) => `No hay registro de quién paga después del programa piloto: ${pathways}`,
  unpaid: (pathway, from, until, days) =>
    `No hay registro de quién paga "${pathway}" ${after('desde', from)}${until === undefined ? '' : ` ${after('hasta', until)}`}${until === undefined || days === undefined ? '' : `, ${days} ${days === 1 ? 'día' : 'días'}`}`,
  inPlace: {
    services: 'servicios',
    servicesInPart: 'servicios en una parte del lugar',
    servicesAnywhere: 'servicios que no nombran un lugar',
    servicesMissing: 'servicios que no están registrados aquí',
    needs: 'necesidades que encontró un estudio del entorno',
    pathways: 'trayectorias',
    pathwaysInPart: 'trayectorias en una parte del lugar',
    pathwaysMissing: 'trayectorias que no se ofrecen aquí',
    pathwaysPerhaps: 'trayectorias que quizás se ofrecen aquí',
  },
  overdue: (day, title, kind) => `atrasado ${after('desde', day)}: ${title} (${kind})`,
  due: (day, title, kind) => `fecha límite, ${day}: ${title} (${kind})`,
  phaseOf: (edition, element, phase) => `${edition}, ${element}: fase ${phase} de 4`,
  unrated: (edition, elements) => `${edition}, sin calificar: ${elements}`,
  nextFor: (title, step, priority) =>
    `lo siguiente para ${title}: ${step}${priority ? ` (prioridad ${priority})` : ''}`,
  openToAll: (entries) => `abiertas a cualquiera, pues no se nombra ningún grupo: ${entries}`,
  noEntryNames: (groups) => `ninguna entrada nombra estos grupos: ${groups}`,
  noEntryIn: (pathway, groups) => `en ${pathway}, ninguna entrada nombra estos grupos: ${groups}`,
  nothingIn: (pathways) => `nada registrado en ${pathways}`,
  noPathwayIn: (sectors) =>
    `ninguna trayectoria en los sectores de las habilidades que se necesitan: NAICS ${sectors}`,
};
