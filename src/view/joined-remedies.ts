/** What one owner can do in one go, as one remedy. */

import { put } from '../base/put.js';
import type { Determination } from '../logic/determination.js';
import { labelOf } from './determination-parts.js';
import { joinedQuestions } from './joined-questions.js';
import { type Remedy, remediesOf } from './remedies.js';
import type { Speech } from './speech.js';

/**
 * The remedies, those of one owner that take the same act as one, which names all their elements and asks all that they
 * ask; so too the judgments that one office is asked for in the same words.
 */
export function joinedRemediesOf(determination: Determination, speech: Speech): Remedy[] {
  const groups = new Map<string, Remedy[]>();
  for (const remedy of remediesOf(determination, speech)) {
    const { owner, how, effort, act, ask } = remedy;
    const isAlike = ([first]: Remedy[]) =>
      how === 'get-judgment' && asked([first?.ask ?? '', ask], speech).length === 1;
    const of = JSON.stringify([owner, how, effort]);
    const same = `${of}${act}`;
    const alike = [...groups].find(([key, its]) => key === same || (key.startsWith(of) && isAlike(its)));
    put(groups, alike?.[0] ?? same, remedy);
  }
  return [...groups.values()].map((remedies) => joined(remedies, determination, speech));
}

/** Questions, those that are alike as one. */
function asked(asks: readonly string[], { words }: Speech): string[] {
  return joinedQuestions([...new Set(asks)], words.determinations);
}

function joined(remedies: readonly Remedy[], { elements }: Determination, speech: Speech): Remedy {
  const [first] = remedies as readonly [Remedy, ...Remedy[]];
  const { and } = speech.words.basics;
  const ids = elements.map(({ id }) => id);
  const its = ids.filter((id) => remedies.some(({ element }) => element === id));
  const element = and(its.map((id) => labelOf(id, speech.texts)));
  const isSame = (field: 'ask' | 'act') => remedies.every((each) => each[field] === first[field]);
  if (remedies.length === 1) return { ...first, element };
  return {
    ...first,
    element,
    ask: asked(
      remedies.map(({ ask }) => ask),
      speech,
    ).join(' '),
    pointed: first.pointed || !isSame('ask'),
    act: isSame('act') ? first.act : speech.words.determinations.recordEach,
    alone: ids.filter((id) => remedies.some(({ alone }) => alone.includes(id))),
    several: true,
  };
}
