/** What a definition says of the pathway: each element, which opens; what would change it, by who can answer. */

import { capital } from '../../base/sentence.js';
import type { ElementFinding } from '../../logic/determination.js';
import type { LanguageWords } from '../../texts/language-texts.js';
import {
  citationText,
  definitionTitle,
  factLines,
  factsOfElement,
  labelOf,
  sourceText,
  stateWord,
  titleOf,
  verdictSentence,
  whyNotRun,
} from '../determination-parts.js';
import { sectionsOf } from '../determination-sections.js';
import { byOwner, taskText } from '../remedies.js';
import { bullets, el, type Html, joined } from './html.js';
import type { Judged, ReportContext, ReportPart } from './report-parts.js';

/** The id of the part of one definition, by its place in the list of them. */
export const verdictId = (at: number) => `verdict-${at + 1}`;

/** A definition and what it says: `WIOA section 3(7): undetermined`. */
export function verdictTitle({ determination, speech }: Judged, { reports, determinations }: LanguageWords) {
  const verdict = determinations.verdicts[determination.verdict].replaceAll('-', ' ');
  return reports.verdictOf(definitionTitle(determination, speech), verdict);
}

/** The part of one definition, by its place in the list of them. */
export function verdictPart(judged: Judged, at: number, { words }: ReportContext): ReportPart {
  const { determination, speech } = judged;
  const say = words.reports;
  const { verdict, elements } = determination;
  const more = sectionsOf(determination, speech);
  return {
    id: verdictId(at),
    title: verdictTitle(judged, words),
    content: [
      el('p', { class: verdict }, el('strong', {}, verdictSentence(determination, speech))),
      el('p', { class: 'muted' }, sourceText(determination, speech)),
      ...changes(judged, at, say.letters),
      el('h3', {}, say.elements),
      el('p', { class: 'muted' }, say.grades),
      ...elements.map((element) => row(element, judged)),
      ...(more.length === 0
        ? []
        : [
            el('h3', {}, say.more),
            ...more.map(({ title, lines }) =>
              el('details', {}, el('summary', {}, el('h4', {}, title)), bullets(lines)),
            ),
          ]),
    ],
  };
}

/** An element: open where there is something to do about it. */
function row(element: ElementFinding, { determination, speech }: Judged): Html {
  const { texts, words } = speech;
  const { id, verdict, citation, toMeet = [] } = element;
  const why = whyNotRun(element, speech);
  const facts = factsOfElement(element, determination).map((fact) => {
    const { head, notes } = factLines(fact, determination, speech);
    return joined([el('strong', {}, stateWord(fact, speech)), `: ${head}`, bullets(notes)]);
  });
  const head = el(
    'h4',
    {},
    el('span', { class: `verdict ${verdict}` }, words.determinations.verdicts[verdict].replaceAll('-', ' ')),
    ` ${labelOf(id, texts)}: ${titleOf(id, texts)}`,
  );
  return el(
    'details',
    { open: toMeet.length > 0 ? true : undefined },
    el('summary', {}, head),
    el('p', { class: 'muted' }, `${citationText(citation, texts)}${why ? `. ${why}` : ''}`),
    bullets(facts),
  );
}

/** What would change the verdict, numbered over all owners. */
function changes({ remedies, speech }: Judged, at: number, letters: string): Html[] {
  if (remedies.length === 0) return [];
  let number = 1;
  return [
    el('h3', { id: `change-${at + 1}` }, speech.words.determinations.changesByOwner),
    el('p', { class: 'muted' }, letters),
    ...byOwner(remedies).flatMap(({ owner, remedies: its }) => {
      const start = `${number}`;
      number += its.length;
      const items = its.map((remedy) =>
        el(
          'li',
          {},
          el('strong', {}, `${remedy.element}: ${remedy.ask}`),
          el('p', {}, taskText(remedy, speech)),
        ),
      );
      return [el('h4', {}, capital(owner)), el('ol', { start }, ...items)];
    }),
  ];
}
