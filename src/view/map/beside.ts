/** What stands beside the rows of a map: jobs, supports, what is missing, and what its signs mean. */

import { waves } from '../../graph/order/waves.js';
import type { PathwayGraph } from '../../graph/pathway-graph.js';
import type { Draft } from './draft.js';
import type { MapCard, MapJob, MapLine, MapModel, MapNotes, MapSign, MapSupport } from './map-parts.js';
import { clean, type MapSpeech } from './map-speech.js';
import { type Numbered, numberRanges } from './need-words.js';
import type { Order } from './order.js';
import { latestWage, onwardTitle, wageText } from './strips.js';

/** The jobs of exits, of what is earned, and of the pathway. */
export function jobsOf({ graph, speech, steps }: Draft, numbered: Numbered): MapJob[] {
  const say = speech.words.maps;
  const after = new Map<string, Set<number>>((graph.pathway.occupations ?? []).map((id) => [id, new Set()]));
  const note = (id: string, number: number) => after.set(id, (after.get(id) ?? new Set()).add(number));
  for (const { step, exits } of steps) {
    const number = numbered.numberOf(step.id) ?? 0;
    for (const id of exits.flatMap(({ occupations = [] }) => occupations)) note(id, number);
    for (const { id, occupations = [] } of graph.system.credentials ?? [])
      if (step.awards?.includes(id)) for (const each of occupations) note(each, number);
  }
  return [...after].map(([id, numbers]): MapJob => {
    const occupation = graph.system.occupations?.find((each) => each.id === id);
    const wage = latestWage(occupation);
    const text = wageText(graph, id, speech);
    const next = (occupation?.advancesTo ?? []).map(({ occupation: other, direction }) =>
      say.nextJob[direction === 'lateral' ? 'lateral' : 'vertical'](speech.name('occupation', other)),
    );
    const from = numbers.size > 0 ? say.after(say.steps(numberRanges([...numbers]))) : say.endOfPathway;
    const education = occupation?.entryEducation;
    return {
      occupation: id,
      title: speech.name('occupation', id),
      wage: text ?? speech.words.maps.noWageRecorded,
      wageKnown: text !== undefined,
      ...(wage && { source: clean(say.wageSource(wage.year, wage.source)) }),
      lines: [
        from,
        ...(education ? [say.education(speech.words.basics.word(education, 'entryEducations'))] : []),
        ...next,
      ],
    };
  });
}

/** The supports of these steps by letter, those of every step first. */
export function supportsOf({ steps, speech }: Draft, order: Order): MapSupport[] {
  const say = speech.words.maps;
  const found = new Map(
    steps.flatMap((each) => each.supports.map((support) => [support.id, support] as const)),
  );
  const serves = (id: string) =>
    steps.filter(({ supports }) => supports.some((support) => support.id === id));
  const all = [...found.values()].map((support) => ({ support, served: serves(support.id) }));
  const everywhere = all.filter(({ served }) => served.length === steps.length);
  const others = all.filter(({ served }) => served.length < steps.length);
  return [...everywhere, ...others].map(({ support, served }, at): MapSupport => {
    const numbers = served.flatMap(({ step }) => order.numbers.get(step.id) ?? []);
    const where = served.length === steps.length ? say.everyStep : say.steps(numberRanges(numbers));
    const provider = support.provider === undefined ? [] : [speech.name('partner', support.provider)];
    const title = [speech.name('support', support.id), ...provider].join(', ');
    return {
      support: support.id,
      letter: letterOf(at),
      text: say.support(title, where),
      cards: [...new Set(served.flatMap(({ step }) => order.cardOf.get(step.id) ?? []))],
      everywhere: served.length === steps.length,
    };
  });
}

/** A to Z, then AA, AB. */
function letterOf(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : letterOf(Math.floor(at / 26) - 1) + last;
}

/** What is missing, where it goes on, and what the map leaves out. */
export function notesOf(draft: Draft, order: Order, jobs: readonly MapJob[]): MapNotes[] {
  const { graph, speech } = draft;
  const { missing, headings, noBands } = speech.words.maps;
  const lines = missingIn(draft, jobs, missing);
  const onward = (graph.pathway.onward ?? []).filter(({ after }) => after === undefined);
  return [
    { kind: 'missing' as const, title: headings.missing, lines },
    {
      kind: 'onward' as const,
      title: headings.onward,
      lines: onward.map((each) => onwardTitle(each, speech)),
    },
    { kind: 'notes' as const, title: headings.notes, lines: order.noBands ? [noBands[order.noBands]] : [] },
  ].filter((note) => note.lines.length > 0);
}

function missingIn(
  { graph, speech, steps }: Draft,
  jobs: readonly MapJob[],
  missing: MapSpeech['words']['maps']['missing'],
): string[] {
  const some = steps.length > 0;
  const placed = new Set(steps.flatMap(({ exits }) => exits));
  const awards = steps.some(({ step }) => step.awards?.length);
  const timed = steps.some(({ step }) => step.duration !== undefined || step.clockHours !== undefined);
  return [
    ...(graph.unresolved.length > 0 ? [missing.steps(graph.unresolved.map(clean).join(', '))] : []),
    ...(some && graph.entries.length === 0 ? [missing.entries] : []),
    ...(some && graph.exits.length === 0 ? [missing.exits] : []),
    ...graph.exits.flatMap((exit) => (placed.has(exit) ? [] : [missing.exit(speech.name('exit', exit.id))])),
    ...(awards ? [] : [missing.credentials]),
    ...(jobs.length === 0
      ? [missing.occupations]
      : jobs.every(({ wageKnown }) => !wageKnown)
        ? [missing.wages]
        : []),
    ...(steps.some(({ supports }) => supports.length > 0) ? [] : [missing.supports]),
    ...(some && !timed ? [missing.durations] : []),
  ];
}

/** Steps that can only come after each other. */
export function stuckIn(graph: PathwayGraph): ReadonlySet<string> {
  const { stuck, cycles } = waves(graph);
  const round = new Set(cycles.flat());
  return new Set(stuck.filter((id) => round.has(id)));
}

/** The signs that a map uses, and what they mean. */
export function signsOf(
  {
    cards,
    joints,
    lines,
  }: {
    readonly cards: readonly MapCard[];
    readonly joints: MapModel['joints'];
    readonly lines: readonly MapLine[];
  },
  { words: { maps: say } }: MapSpeech,
): MapSign[] {
  const tags = [...cards.flatMap((card) => card.tags), ...joints];
  const tag = (kind: 'all' | 'choice' | 'credits'): MapSign[] => {
    const text = tags.find((each) => each.kind === kind)?.text;
    return text === undefined ? [] : [{ sign: kind, text, meaning: say.signs[kind] }];
  };
  const line = (sign: 'need' | 'soft' | 'credit' | 'back' | 'circle'): MapSign[] =>
    lines.some(({ kind }) => kind === sign) ? [{ sign, meaning: say.signs[sign] }] : [];
  const when = (sign: 'list' | 'route' | 'derived', is: boolean): MapSign[] =>
    is ? [{ sign, meaning: say.signs[sign] }] : [];
  return [
    ...line('need'),
    ...tag('all'),
    ...tag('choice'),
    ...tag('credits'),
    ...line('soft'),
    ...line('credit'),
    ...line('back'),
    ...line('circle'),
    ...when(
      'list',
      cards.some(({ kind }) => kind === 'list'),
    ),
    ...when(
      'route',
      lines.some(({ onRoute }) => onRoute),
    ),
    ...when(
      'derived',
      cards.some(({ strips }) => strips.some(({ derived, kind }) => derived && kind !== 'circle')),
    ),
  ];
}
