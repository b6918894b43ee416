/** The names of States in Spanish, where they differ. Source: USAGov en Español. */

import { stateNames } from '../../model/states.js';

/** FIPS code → name. */
export const states: { readonly [S in keyof typeof stateNames]: string } = {
  ...stateNames,
  '11': 'Distrito de Columbia',
  '15': 'Hawái',
  '22': 'Luisiana',
  '26': 'Míchigan',
  '28': 'Misisipi',
  '29': 'Misuri',
  '33': 'Nuevo Hampshire',
  '34': 'Nueva Jersey',
  '35': 'Nuevo México',
  '36': 'Nueva York',
  '37': 'Carolina del Norte',
  '38': 'Dakota del Norte',
  '41': 'Oregón',
  '42': 'Pensilvania',
  '45': 'Carolina del Sur',
  '46': 'Dakota del Sur',
  '54': 'Virginia Occidental',
  '60': 'Samoa Americana',
  '69': 'Islas Marianas del Norte',
  '78': 'Islas Vírgenes de los Estados Unidos',
};
