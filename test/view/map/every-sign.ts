/** Pathways of any size in which every sign of a map occurs: the same one for the same seed. */
import type { Requirement } from '../../../src/model/requirement.js';
import type { Step } from '../../../src/model/step.js';
import type { PathwaySystem } from '../../../src/model/system.js';

/** Whole numbers from 0 to below a bound, from a seed (mulberry32). */
function chance(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * below);
  };
}

const words = [
  ...[
    'Introduction',
    'Anatomy',
    'Welding',
    'Algebra',
    'Clinical',
    'practice',
    'for',
    'health',
    'workers',
    'and',
    'care',
  ],
  ...[
    'English',
    'Data',
    'networks',
    'Level',
    'Two',
    'safety/first-aid',
    'counseling',
    'résumé',
    '護理',
    'مسار',
    'café',
  ],
];
const levels = ['adult-education', 'secondary', 'postsecondary', 'graduate'] as const;

/** A pathway of so many steps; `long`: titles of 80 letters. */
export function pathwayWithEverySign(seed: number, size: number, long = seed % 3 === 0): PathwaySystem {
  const next = chance(seed);
  const id = (at: number) => `step-${at}`;
  const title = (most: number) => {
    let text = words[next(words.length)] ?? '';
    while (text.length < most) text += ` ${words[next(words.length)]}`;
    return text.slice(0, most).trim();
  };
  const papers = Math.max(4, Math.floor(size / 4));
  const near = (at: number) => Math.max(0, Math.min(papers - 1, Math.floor((at * papers) / size) - next(3)));
  // Most steps of a run open nothing, so that they stay alike.
  const earlier = (at: number) => {
    const place = Math.max(0, at - 1 - next(Math.min(at, 8)));
    return id(place % 9 > 5 && next(4) > 0 ? place - (place % 9) + 5 : place);
  };
  const leaf = (at: number): Requirement => {
    const step = earlier(at);
    switch (next(9)) {
      case 0:
        return { kind: 'experience', years: 1 + next(4) };
      case 1:
        return { kind: 'step', step, minGrade: 2 + next(2) };
      case 2:
        return { kind: 'step', step, timing: next(2) === 0 ? 'concurrent' : 'same-term' };
      case 3:
        return { kind: 'text', text: title(20 + next(60)) };
      case 4:
        return { kind: 'credential', credential: `credential-${near(at)}` };
      default:
        return { kind: 'step', step };
    }
  };
  const tree = (at: number, depth: number): Requirement => {
    if (depth === 0 || next(3) === 0) return leaf(at);
    const of = Array.from({ length: 1 + next(3) }, () => tree(at, depth - 1));
    const kind = next(3);
    if (kind === 0) return { kind: 'all', of };
    return kind === 1 ? { kind: 'any', of } : { kind: 'some', least: 1 + next(of.length), of };
  };
  const banded = seed % 2 === 0;
  let run: Requirement | undefined;
  const steps = Array.from({ length: size }, (_, at): Step => {
    // Runs of steps that ask the same share a card.
    if (at % 9 === 0) run = next(2) === 0 && at > 0 ? { kind: 'step', step: earlier(at) } : undefined;
    const inRun = at % 9 > 5;
    const requires = at === 0 ? undefined : inRun ? run : next(5) === 0 ? undefined : tree(at, next(3));
    const follows = at > 2 && !inRun && next(5) === 0 ? [earlier(at), earlier(at)] : undefined;
    return {
      id: id(at),
      title: title(long ? 80 : 8 + next(40)),
      kind: inRun ? 'course' : (['course', 'certificate-program', 'milestone', 'job'] as const)[next(4)]!,
      ...(requires && { requires }),
      ...(follows && { follows }),
      ...(banded && { level: levels[Math.min(3, Math.floor((at * 4) / size))]! }),
      ...(!inRun && next(6) === 0 && { awards: [`credential-${near(at)}`] }),
      ...(next(3) === 0 && { credits: 1 + next(5) }),
      ...(next(4) === 0 && { duration: `P${1 + next(20)}W` }),
      ...(!inRun &&
        next(8) === 0 && {
          components: [
            { kind: 'education', title: title(30) },
            { kind: 'training', title: title(30) },
          ],
        }),
    };
  });
  return withSigns(steps, { next, id, title, papers });
}

interface Making {
  readonly next: (below: number) => number;
  readonly id: (at: number) => string;
  readonly title: (most: number) => string;
  /** How many credentials there are. */
  readonly papers: number;
}

/** Circles, corequisites, counts of credits, doors, agreements, jobs and supports. */
function withSigns(steps: Step[], { next, id, title, papers }: Making): PathwaySystem {
  const size = steps.length;
  const put = (at: number, requires: Requirement) => {
    const step = steps[at];
    if (step) steps[at] = { ...step, requires };
  };
  const a = next(Math.max(1, size - 4));
  put(a, { kind: 'step', step: id(a + 1) });
  put(a + 1, { kind: 'step', step: id(a) });
  const b = (a + 2) % size;
  put(b, { kind: 'step', step: id((b + 1) % size), timing: 'concurrent' });
  put((b + 1) % size, { kind: 'step', step: id(b), timing: 'concurrent' });
  if (size > 5)
    put(size - 1, {
      kind: 'all',
      of: [
        { kind: 'credits', least: 3, of: [id(0), id(1), id(2)] },
        {
          kind: 'any',
          of: [
            {
              kind: 'all',
              of: [
                { kind: 'step', step: id(0) },
                { kind: 'step', step: id(3) },
              ],
            },
            { kind: 'step', step: id(1) },
          ],
        },
        {
          kind: 'any',
          of: [
            { kind: 'step', step: id(2) },
            { kind: 'experience', years: 2 },
          ],
        },
      ],
    });
  const wages = [
    { low: 34000, median: 38500, high: 41000, unit: 'year', currency: 'USD', year: 2024, source: title(30) },
  ] as const;
  return {
    format: 'career-pathways/1',
    id: 'every-sign',
    title: 'Every sign',
    partners: [{ id: 'college', name: title(40), types: ['postsecondary'] }],
    credentials: Array.from({ length: papers }, (_, at) => ({
      id: `credential-${at}`,
      title: title(20 + next(50)),
      kind: 'Certificate',
      ...(at === 0 && { occupations: ['job-1'] }),
    })),
    occupations: [
      { id: 'job-0', title: title(30), wages, advancesTo: [{ occupation: 'job-1', direction: 'vertical' }] },
      { id: 'job-1', title: title(50) },
    ],
    steps,
    agreements: [
      {
        id: 'credit',
        kind: 'articulation',
        parties: [],
        articulates: [{ from: { kind: 'step', step: id(0) }, to: id(Math.min(size - 1, 2)) }],
      },
    ],
    pathways: [
      {
        id: 'p',
        title: title(60),
        steps: steps.map((step) => step.id),
        occupations: ['job-0'],
        onward: [
          { kind: 'associate', link: 'statement', after: id(next(size)), title: title(40) },
          { kind: 'baccalaureate', link: 'statement' },
        ],
      },
    ],
    entries: [
      {
        id: 'open',
        title: title(30),
        pathway: 'p',
        step: id(0),
        requires: { kind: 'all', of: [] },
        populations: ['adults'],
        assessment: { instrument: title(25) },
      },
      {
        id: 'later',
        pathway: 'p',
        step: id(next(size)),
        requires: { kind: 'step', step: id(0) },
        alternatives: [{ requires: { kind: 'experience', years: 3 } }],
      },
    ],
    exits: [
      {
        id: 'work',
        title: title(30),
        pathway: 'p',
        after: { kind: 'step', step: id(next(size)) },
        occupations: ['job-0'],
        reenter: ['later'],
      },
      {
        id: 'papers',
        pathway: 'p',
        after: { kind: 'credential', credential: 'credential-1' },
        occupations: ['job-1'],
      },
    ],
    supports: [
      { id: 'all', title: title(20), kind: 'career-navigation', provider: 'college', steps: 'all' },
      {
        id: 'some',
        title: title(20),
        kind: 'tutoring',
        steps: [id(0), id(Math.floor(size / 2)), id(size - 1)],
      },
    ],
  };
}
