/** The texts of the sector partnership in Spanish. */

import type { Texts } from '../../../definitions/engine/texts.js';
import { partnerMessages } from './partner-messages.js';

/** Spanish texts for determinations under WIOA section 3(26). */
export const sectorPartnership: Texts = {
  definition: 'sector-partnership',
  title: 'Alianza de una industria o sector, sección 3(26) de la WIOA',
  elements: {
    board: 'La convoca una junta de desarrollo de la fuerza laboral, o trabaja con ella',
    'working-group': 'Es un grupo de trabajo para un grupo de industrias, con metas compartidas',
    employers: 'Tiene varios empleadores del grupo de industrias',
    labor: 'Tiene un representante sindical, según corresponda',
    education: 'Tiene un proveedor de educación o capacitación',
  },
  labels: {
    board: 'junta',
    'working-group': 'grupo de trabajo',
    employers: 'empleadores',
    labor: 'sindicatos',
    education: 'educación',
  },
  terms: {
    'shared goals': 'metas compartidas',
    'when practicable': 'cuando sea posible',
    'as appropriate': 'según corresponda',
  },
  propositions: {
    'sector.board': {
      holds: 'una junta estatal o local es socia',
      ask: '¿Qué junta de desarrollo de la fuerza laboral es socia?',
      act: 'Registre a la junta de desarrollo de la fuerza laboral como socia.',
      owner: 'la junta local',
      effort: 'call',
    },
    'sector.cluster': {
      holds: 'trata de un grupo de industrias',
      ask: '¿De qué grupo de industrias o sector trata?',
      act: 'Registre el grupo de ocupaciones o los sectores de una trayectoria.',
      owner: 'la junta local',
      effort: 'call',
    },
    'sector.shared-goals': {
      holds: 'los socios comparten metas',
      ask: '¿Qué plan expone las metas, y qué socios lo acordaron?',
      act: 'Registre el plan que expone las metas, y al menos dos socios que lo acordaron.',
      owner: 'el equipo de liderazgo',
    },
    'sector.employers': {
      holds: 'varios empleadores son socios',
      ask: '¿Qué empleadores son socios?',
      act: 'Registre dos empleadores o más, y lo que cada uno hizo por la trayectoria: una participación o una función.',
      owner: 'los empleadores',
      effort: 'call',
    },
    'sector.labor-appropriate': {
      holds: 'corresponde que haya un representante sindical',
      ask: '¿Corresponde que haya un representante sindical? Si no, ¿por qué no, y quién lo dice?',
      act: 'Pida a una oficina que haga constar si corresponde que haya un representante sindical, y por qué.',
      owner: 'la junta local',
    },
    'sector.labor': {
      holds: 'un representante sindical es socio',
      ask: '¿Qué organización sindical es socia?',
      act: 'Registre a la organización sindical como socia.',
      owner: 'la junta local',
      effort: 'call',
    },
    'sector.education': {
      holds: 'un proveedor de educación o capacitación es socio',
      ask: '¿Qué proveedor de educación o capacitación es socio?',
      act: 'Registre a un proveedor de educación o capacitación como socio.',
      owner: 'la junta local',
      effort: 'call',
    },
  },
  messages: partnerMessages,
};
