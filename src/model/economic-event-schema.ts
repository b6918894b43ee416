/** Economic events as a schema. */

import * as z from 'zod';
import type { EconomicEvent } from './economic-event.js';
import { amount, area, codeIn, date, entityFields, idOf, text } from './parts-schema.js';
import { strictObject } from './strict-object-schema.js';
import { economicEventKinds } from './vocabulary.js';

/** The shape of `EconomicEvent`. */
export const economicEventSchema = strictObject({
  ...entityFields('economic-event'),
  kind: z.enum(economicEventKinds),
  title: text,
  on: date.exactOptional(),
  place: area.exactOptional(),
  sectors: z.array(codeIn('NAICS')).exactOptional(),
  jobs: amount.exactOptional(),
  toldBy: idOf('partner').exactOptional(),
}) satisfies z.ZodType<EconomicEvent, EconomicEvent>;
