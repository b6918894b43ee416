/** The texts of the definitions of who is at the table, in Spanish: strategic minimum, State team, local team. */

import type { PropositionTexts, Texts } from '../../../definitions/engine/texts.js';
import { partnerMessages } from './partner-messages.js';

const overview = { Overview: 'resumen', 'Overview, second sentence': 'resumen, segunda oración' };
const minimum = (asked: string, who: string): Omit<PropositionTexts, 'holds'> => ({
  ask: `¿Qué ${asked} forma parte de la alianza?`,
  act: `Registre ${who}.`,
  owner: 'quien convoca la alianza',
  effort: 'call',
});

/** Spanish texts for determinations under the strategic minimum. */
export const strategicMinimum: Texts = {
  definition: 'strategic-minimum',
  title: 'Mínimo estratégico de una alianza de trayectorias profesionales',
  elements: {
    education: 'Incluye organizaciones educativas',
    'workforce-system': 'Incluye el sistema de la fuerza laboral',
    'economic-development': 'Incluye el desarrollo económico',
  },
  labels: {
    education: 'educación',
    'workforce-system': 'fuerza laboral',
    'economic-development': 'desarrollo económico',
  },
  cited: overview,
  propositions: {
    'minimum.education': {
      holds: 'una organización educativa es socia',
      ...minimum(
        'escuela, universidad o programa puente',
        'como socio una escuela, una universidad o un programa puente',
      ),
    },
    'minimum.workforce-system': {
      holds: 'el sistema de la fuerza laboral es socio',
      ...minimum(
        'junta, agencia o Centro de Empleo (American Job Center)',
        'como socio una junta, una agencia o un Centro de Empleo (American Job Center)',
      ),
    },
    'minimum.economic-development': {
      holds: 'una organización de desarrollo económico es socia',
      ...minimum(
        'organización de desarrollo económico',
        'como socia una organización de desarrollo económico',
      ),
    },
  },
  messages: partnerMessages,
};

const onStateTeam = (what: string): PropositionTexts => ({
  holds: `${what}: alguien está en el equipo de liderazgo por el estado`,
  ask: `¿Quién está en el equipo de liderazgo por el estado en esta área: ${what}?`,
  act: 'Registre al socio, de nivel estatal, y su función en el equipo de liderazgo, con sus fechas.',
  owner: 'el estado',
  effort: 'call',
});

/** Spanish texts for determinations under the State team minimum. */
export const stateTeam: Texts = {
  definition: 'state-team',
  title: 'Integrantes estatales del equipo de liderazgo, como mínimo',
  elements: {
    'workforce-development': 'La agencia estatal de desarrollo de la fuerza laboral',
    'human-services': 'La agencia estatal de servicios humanos',
    education: 'La agencia o las agencias estatales de educación secundaria y postsecundaria',
    'adult-basic-education': 'La agencia estatal de educación básica para adultos',
    'economic-development': 'La agencia estatal de desarrollo económico',
  },
  labels: {
    'workforce-development': 'fuerza laboral',
    'human-services': 'servicios humanos',
    education: 'educación',
    'adult-basic-education': 'educación para adultos',
    'economic-development': 'desarrollo económico',
  },
  cited: {
    'Career Pathways Toolkit (2011), Element One': 'Career Pathways Toolkit (2011), elemento uno',
    'State-level team members': 'integrantes del equipo estatal',
  },
  propositions: {
    'state-team.workforce': onStateTeam('desarrollo de la fuerza laboral'),
    'state-team.human-services': onStateTeam('servicios humanos'),
    'state-team.secondary': onStateTeam('educación secundaria'),
    'state-team.postsecondary': onStateTeam('educación postsecundaria'),
    'state-team.adult-education': onStateTeam('educación básica para adultos'),
    'state-team.economic-development': onStateTeam('desarrollo económico'),
  },
  messages: partnerMessages,
};

const onLocalTeam = (who: string): PropositionTexts => ({
  holds: `${who} está en el equipo de liderazgo`,
  ask: `¿Qué socio de este tipo está en el equipo de liderazgo, y desde cuándo: ${who}?`,
  act: 'Registre al socio, de nivel local, y su función en el equipo de liderazgo, con sus fechas.',
  owner: 'la junta local',
  effort: 'call',
});

/** Spanish texts for determinations under the local team minimum. */
export const localTeam: Texts = {
  definition: 'local-team',
  title: 'Integrantes locales del equipo de liderazgo, como mínimo',
  elements: {
    workforce: 'Una junta de desarrollo de la fuerza laboral o un proveedor de sus servicios',
    postsecondary: 'Un colegio comunitario u otro proveedor postsecundario',
    'adult-education': 'Un proveedor de educación para adultos',
    'human-services': 'Un proveedor de TANF o una agencia de servicios humanos',
    'economic-development': 'Una agencia de desarrollo económico',
    'community-based': 'Una organización comunitaria',
    businesses: 'Una empresa local',
  },
  labels: {
    workforce: 'fuerza laboral',
    postsecondary: 'postsecundaria',
    'adult-education': 'educación para adultos',
    'human-services': 'servicios humanos',
    'economic-development': 'desarrollo económico',
    'community-based': 'comunidad',
    businesses: 'empresas',
  },
  cited: {
    'Career Pathways Toolkit (2011), Element One': 'Career Pathways Toolkit (2011), elemento uno',
    'Local-level team members': 'integrantes del equipo local',
  },
  propositions: {
    'local-team.workforce': onLocalTeam(
      'una junta de desarrollo de la fuerza laboral o un proveedor de sus servicios',
    ),
    'local-team.postsecondary': onLocalTeam('un colegio comunitario u otro proveedor postsecundario'),
    'local-team.adult-education': onLocalTeam('un proveedor de educación para adultos'),
    'local-team.human-services': onLocalTeam('un proveedor de TANF o una agencia de servicios humanos'),
    'local-team.economic-development': onLocalTeam('una agencia de desarrollo económico'),
    'local-team.community-based': onLocalTeam('una organización comunitaria'),
    'local-team.businesses': onLocalTeam('una empresa local'),
  },
  messages: partnerMessages,
};
