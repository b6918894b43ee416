/** The texts of Element One in Spanish. */

import type { Texts } from '../../../definitions/engine/texts.js';
import { partnerMessages } from './partner-messages.js';

const team = 'el equipo de liderazgo';

/** Spanish texts for determinations under Element One. */
export const elementOne: Texts = {
  definition: 'element-one',
  title: 'Elemento uno: crear alianzas entre agencias y aclarar las funciones',
  elements: {
    'engage-team': 'Involucra a un equipo de varias agencias, del estado y locales',
    'shared-plan': 'Comparte una visión, una misión, metas y un plan',
    intermediary: 'Nombra a un intermediario',
    'define-roles': 'Define las funciones de todos los socios',
    'state-local-relation': 'Aclara cómo trabajan juntos el nivel estatal y el local',
  },
  labels: {
    'engage-team': 'equipo',
    'shared-plan': 'plan compartido',
    intermediary: 'intermediario',
    'define-roles': 'funciones',
    'state-local-relation': 'relación entre niveles',
  },
  cited: {
    'Career Pathways Toolkit (2011), Element One': 'Career Pathways Toolkit (2011), elemento uno',
    steps: 'pasos',
    'step 1': 'paso 1',
    'step 2': 'paso 2',
    'step 3': 'paso 3',
    'step 4': 'paso 4',
    'step 5': 'paso 5',
  },
  propositions: {
    'element-one.state-members': {
      holds: 'el equipo de liderazgo tiene integrantes del estado',
      ask: '¿Qué socio del estado está en el equipo de liderazgo?',
      act: 'Registre la función del socio del estado en el equipo de liderazgo, con sus fechas.',
      owner: 'el estado',
      effort: 'call',
    },
    'element-one.local-members': {
      holds: 'el equipo de liderazgo tiene integrantes locales',
      ask: '¿Qué socio local está en el equipo de liderazgo?',
      act: 'Registre la función del socio local en el equipo de liderazgo, con sus fechas.',
      owner: 'la junta local',
      effort: 'call',
    },
    'element-one.vision': {
      holds: 'los socios comparten una visión',
      ask: '¿Qué plan expone la visión, y qué socios lo acordaron?',
      act: 'Registre el plan que expone la visión, y al menos dos socios que lo acordaron.',
      owner: team,
    },
    'element-one.mission': {
      holds: 'los socios comparten una misión',
      ask: '¿Qué plan expone la misión, y qué socios lo acordaron?',
      act: 'Registre el plan que expone la misión, y al menos dos socios que lo acordaron.',
      owner: team,
    },
    'element-one.goals': {
      holds: 'los socios comparten metas',
      ask: '¿Qué plan expone las metas, y qué socios lo acordaron?',
      act: 'Registre el plan que expone las metas, y al menos dos socios que lo acordaron.',
      owner: team,
    },
    'element-one.plan': {
      holds: 'los socios comparten un plan de acciones o metas intermedias',
      ask: '¿Qué plan enumera acciones o metas intermedias, y qué socios lo acordaron?',
      act: 'Registre el plan con sus acciones o metas intermedias, y al menos dos socios que lo acordaron.',
      owner: team,
    },
    'element-one.intermediary': {
      holds: 'un intermediario coordina el trabajo de cada día',
      ask: '¿Quién es el intermediario?',
      act: 'Registre la función del intermediario: qué socio, desde cuándo.',
      owner: team,
      effort: 'call',
    },
    'element-one.roles': {
      holds: 'cada socio tiene una función con responsabilidades',
      ask: '¿De qué se encarga cada socio?',
      act: 'Registre una función con responsabilidades para cada socio que no tenga ninguna.',
      owner: 'cada socio',
      effort: 'call',
    },
    'element-one.relation': {
      holds: 'el nivel estatal y el local han acordado quién decide',
      ask: '¿Quién decide qué, y dónde lo han acordado ambos niveles?',
      act: 'Registre en un plan quién decide qué, y que los socios del estado y los locales lo acordaron.',
      owner: team,
    },
  },
  messages: partnerMessages,
};
