/** The check of an argument that is a map. */

import { checkEach, checkList, checkObject, checkText, wrong } from '../../base/arguments.js';
import type { MapModel } from './map-parts.js';

/** What `mapModel` returned, or the same read from JSON. */
export function checkModel(value: unknown, argument = 'model'): asserts value is MapModel {
  checkObject(value, argument);
  const model = value as MapModel;
  if (model.format !== 'career-pathways/map/1') wrong(argument, value, 'what mapModel returned');
  for (const field of ['title', 'summary', 'description', 'language'] as const)
    checkText(model[field], `${argument}.${field}`);
  for (const field of ['stages', 'bands', 'joints', 'lines', 'jobs', 'supports', 'notes', 'signs'] as const)
    checkList(model[field], `${argument}.${field}`);
  checkObject(model.headings, `${argument}.headings`);
  checkEach(model.cards, `${argument}.cards`, (card, at) => {
    checkObject(card, at);
    const { id, steps, tags, strips, details, needs, conditions, supports } =
      card as MapModel['cards'][number];
    checkText(id, `${at}.id`);
    for (const list of [steps, tags, strips, details, needs, conditions, supports]) checkList(list, at);
  });
}
