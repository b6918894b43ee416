/** The texts of the one-stop partners and of their memorandum in Spanish. */

import type { PropositionTexts, Texts } from '../../../definitions/engine/texts.js';
import { type OneStopProgram, requiredPrograms } from '../../../model/one-stop-programs.js';
import { partnerMessages } from './partner-messages.js';

/** Each required program, as the middle of a sentence has it. */
const names: { readonly [program in OneStopProgram]?: string } = {
  adult: 'el programa para adultos del título I',
  'dislocated-worker': 'el programa para trabajadores desplazados del título I',
  youth: 'el programa para jóvenes del título I',
  'job-corps': 'Job Corps',
  youthbuild: 'YouthBuild',
  'native-american': 'los programas para indígenas estadounidenses',
  'migrant-seasonal-farmworker': 'los programas para trabajadores agrícolas migrantes y de temporada',
  'wagner-peyser': 'el servicio de empleo',
  'adult-education': 'la educación para adultos y la alfabetización',
  'vocational-rehabilitation': 'la rehabilitación vocacional',
  scsep: 'el programa de empleo en servicio comunitario para personas mayores',
  'perkins-postsecondary': 'la educación técnica y profesional postsecundaria',
  taa: 'la asistencia por ajuste comercial',
  'veterans-grants': 'las subvenciones estatales de empleo para veteranos',
  csbg: 'los programas de empleo y capacitación con subvenciones globales de servicios comunitarios',
  hud: 'los programas de empleo y capacitación del Departamento de Vivienda y Desarrollo Urbano',
  'unemployment-compensation': 'el seguro por desempleo',
  'second-chance': 'el programa de la Ley de Segunda Oportunidad',
  tanf: 'la asistencia temporal para familias necesitadas',
};

/** What an element is called in a list. */
const labels: { readonly [program in OneStopProgram]?: string } = {
  adult: 'adultos',
  'dislocated-worker': 'desplazados',
  youth: 'jóvenes',
  'job-corps': 'Job Corps',
  youthbuild: 'YouthBuild',
  'native-american': 'indígenas',
  'migrant-seasonal-farmworker': 'trabajadores agrícolas',
  'wagner-peyser': 'servicio de empleo',
  'adult-education': 'educación para adultos',
  'vocational-rehabilitation': 'rehabilitación',
  scsep: 'personas mayores',
  'perkins-postsecondary': 'Perkins',
  taa: 'ajuste comercial',
  'veterans-grants': 'veteranos',
  csbg: 'servicios comunitarios',
  hud: 'vivienda',
  'unemployment-compensation': 'desempleo',
  'second-chance': 'segunda oportunidad',
  tanf: 'TANF',
};
const named = requiredPrograms.map((program) => [program, names[program] ?? program] as const);

function propositionsOf(program: OneStopProgram, name: string): [string, PropositionTexts][] {
  const isTanf = program === 'tanf';
  return [
    [
      `one-stop.${program}.in-area`,
      {
        holds: `al área local le corresponde administrar ${name}`,
        ask: isTanf
          ? '¿Avisó el gobernador de que TANF no es un socio obligatorio?'
          : `¿Administra el área local ${name}?`,
        act: isTanf
          ? 'Registre el aviso del gobernador, o el socio que administra TANF.'
          : `Registre el socio que administra ${name}, o un registro con fecha de que el área local no lo hace.`,
        owner: isTanf ? 'el estado' : 'la junta local',
        effort: 'call',
      },
    ],
    [
      `one-stop.${program}`,
      {
        holds: `un socio administra ${name}`,
        ask: `¿Qué socio se encarga de administrar ${name}?`,
        act: `Registre qué socio administra ${name}.`,
        owner: 'la junta local',
        effort: 'call',
      },
    ],
  ];
}

const cited = { 'One-stop regulations': 'Reglamento del sistema de Centros de Empleo (American Job Center)' };

/** Spanish texts for determinations under WIOA section 121(b)(1)(B). */
export const oneStopPartners: Texts = {
  definition: 'one-stop-partners',
  title:
    'Socios obligatorios de los Centros de Empleo (American Job Center), sección 121(b)(1)(B) de la WIOA',
  elements: Object.fromEntries(
    named.map(([program, name]) => [program, name.charAt(0).toUpperCase() + name.slice(1)]),
  ),
  labels: Object.fromEntries(named.map(([program]) => [program, labels[program] ?? program])),
  cited,
  propositions: Object.fromEntries(named.flatMap(([program, name]) => propositionsOf(program, name))),
  messages: partnerMessages,
};

/** A section that the memorandum has to contain: what holds, what is asked, and how the format calls it. */
const section = (holds: string, asked: string, name: string): PropositionTexts => ({
  holds,
  ask: `¿Dónde ${asked}?`,
  act: `Registre esta sección entre las del memorando: ${name}.`,
  owner: 'la junta local',
});

/** Spanish texts for determinations under WIOA section 121(c). */
export const oneStopMou: Texts = {
  definition: 'one-stop-mou',
  title:
    'Memorando de entendimiento de los Centros de Empleo (American Job Center), sección 121(c) de la WIOA',
  elements: {
    signed: 'Está firmado por la junta, el principal funcionario electo y los socios',
    services: 'Describe los servicios',
    costs: 'Dice cómo se pagan los servicios y la infraestructura',
    referrals: 'Dice cómo se refiere a las personas',
    access:
      'Dice cómo se atienden las necesidades de trabajadores, jóvenes y personas que enfrentan barreras',
    duration: 'Tiene una vigencia, una manera de enmendarlo y una revisión cada tres años',
  },
  labels: {
    signed: 'firmas',
    services: 'servicios',
    costs: 'costos',
    referrals: 'referidos',
    access: 'acceso',
    duration: 'vigencia',
  },
  cited,
  propositions: {
    'mou.board': {
      holds: 'la junta local ha firmado',
      ask: '¿Cuándo firmó la junta local?',
      act: 'Registre el día en que firmó la junta local.',
      owner: 'la junta local',
      effort: 'call',
    },
    'mou.elected-official': {
      holds: 'el principal funcionario electo ha firmado',
      ask: '¿Cuándo firmó el principal funcionario electo?',
      act: 'Registre el día en que firmó el principal funcionario electo.',
      owner: 'el principal funcionario electo',
      effort: 'call',
    },
    'mou.partners': {
      holds: 'cada socio ha firmado',
      ask: '¿Cuándo firmó cada socio?',
      act: 'Registre a cada socio como parte, y el día en que firmó.',
      owner: 'cada socio',
      effort: 'call',
    },
    'mou.services': section(
      'describe los servicios y cómo se prestan',
      'describe los servicios',
      'servicios',
    ),
    'mou.service-costs': section(
      'dice cómo se pagan los servicios',
      'dice cómo se pagan los servicios',
      'costos de los servicios',
    ),
    'mou.infrastructure-costs': section(
      'dice cómo se paga la infraestructura',
      'dice cómo se paga la infraestructura',
      'costos de infraestructura',
    ),
    'mou.referrals': section(
      'tiene maneras de referir a las personas',
      'describe los referidos',
      'referidos',
    ),
    'mou.access-for-needs': section(
      'tiene maneras de atender las necesidades',
      'dice cómo se atienden las necesidades y las barreras',
      'acceso según las necesidades',
    ),
    'mou.duration': section('dice su vigencia', 'dice su vigencia', 'vigencia'),
    'mou.amendment': section('dice cómo se enmienda', 'dice cómo se enmienda', 'enmiendas'),
    'mou.review-clause': section('prevé una revisión', 'prevé una revisión', 'revisión'),
    'mou.review-date': {
      holds: 'la próxima revisión es antes de que pasen tres años',
      ask: '¿Para cuándo está fijada la próxima revisión?',
      act: 'Registre cuándo comienza o se firmó por última vez, y una fecha para la próxima revisión, antes de que pasen tres años desde ese día.',
      owner: 'la junta local',
      effort: 'call',
    },
  },
  messages: partnerMessages,
};
