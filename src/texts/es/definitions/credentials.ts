/** What several definitions say of credentials that stack and travel, and of credit for them, in Spanish. */

import type { PropositionTexts, Texts } from '../../../definitions/engine/texts.js';

/** That a credential stacks into a further one. */
export const stackable: PropositionTexts = {
  holds: 'la credencial se acumula hacia otra',
  ask: '¿Qué otra credencial exige esta, o da crédito por ella?',
  act: 'Registre qué otro programa exige la credencial o da crédito por ella; si no lo hay, acuerde uno.',
  ours: 'otra credencial la exige, o se alcanza con crédito por ella',
  owner: 'la institución educativa',
  effort: 'work',
};

/** That more than one employer accepts a credential. */
export const portable: PropositionTexts = {
  holds: 'más de un empleador acepta la credencial',
  ask: '¿Qué dos empleadores, qué organismo de la industria o qué lista del estado reconoce la credencial?',
  askWhen: { 'portable.one': '¿Qué segundo empleador reconoce la credencial?' },
  act: 'Registre dos empleadores, un organismo de la industria o de licencias, o una lista que reconozca la credencial.',
  ours: 'la reconocen dos empleadores identificados, un organismo de la industria o de licencias, o una lista',
  owner: 'los empleadores',
  effort: 'call',
};

/** Message id → Spanish, of both. */
export const stackingMessages: Texts['messages'] = {
  'stack.pathway': 'se acumula hacia "{credential}" en la trayectoria "{pathway}"',
  'stack.required': 'la exige "{step}"',
  'stack.credit': 'da crédito para "{step}", hacia "{credential}"',
  'stack.none': 'ninguna otra credencial registrada la exige ni da crédito por ella',
  'portable.many': 'la reconoce más de un empleador, o un organismo o una lista que habla por muchos',
  'portable.one': 'la reconoce un empleador',
  'portable.none': 'no está registrado ningún empleador, organismo o lista que la reconozca',
};

/** Message id → Spanish, of credit by agreements. */
export const creditMessages: Texts['messages'] = {
  'credit.accepted': 'da crédito para "{step}", hacia "{credential}"',
  'credit.no-program': 'da crédito para "{step}", que no cuenta para ningún certificado o título registrado',
  'credit.unsigned': 'daría crédito para "{step}", y no está firmado por todas sus partes ese día',
  'credit.review-passed': 'da crédito para "{step}", y se debía revisar antes de ese día',
  'credit.no-party': 'da crédito para "{step}", y quien lo ofrece no es parte del acuerdo',
  'credit.no-provider': 'da crédito por "{step}", y no está registrado quién lo ofrece',
  'credit.none': 'la lista de acuerdos está completa, y ninguno da crédito por él',
};
