/** Makes systems for benchmarks: the same ones every time, from a seed. */

/** A small generator of pseudo-random numbers in [0, 1) (mulberry32). */
export function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const credentialKinds = ['Certificate', 'Certification', 'License', 'AssociateDegree', 'BachelorDegree'];
const supportKinds = ['career-navigation', 'transportation', 'job-placement', 'tutoring'];

/** A system with one pathway of 8 to 16 steps, some of its facts left out; every id begins with the mark. */
export function systemFor(seed, mark = '') {
  const next = random(seed);
  const chance = (p) => next() < p;
  const pick = (list) => list[Math.floor(next() * list.length)];
  const count = 8 + Math.floor(next() * 9);
  const ids = Array.from({ length: count }, (_, i) => `${mark}step-${i}`);
  const steps = ids.map((id, i) => {
    const before = ids.slice(0, i);
    const step = {
      id,
      title: `Step ${i} of the ladder`,
      kind: i === 0 ? 'adult-basic-education' : chance(0.2) ? 'workforce-preparation' : 'certificate-program',
      level: i === 0 ? 'adult-education' : 'postsecondary',
      provider: `${mark}partner-${i % 3}`,
    };
    if (i > 0) step.requires = requirement(before, pick, chance);
    if (chance(0.4)) step.awards = [`${mark}credential-${i}`];
    if (chance(0.5)) step.occupation = `${mark}occupation`;
    if (chance(0.3)) step.schedule = { from: `2026-0${1 + (i % 8)}-01`, to: `2027-0${2 + (i % 8)}-15` };
    if (chance(0.2)) step.accelerators = ['modular'];
    return step;
  });
  const awarded = steps.flatMap((step) => step.awards ?? []);
  return {
    format: 'career-pathways/1',
    id: `system-${seed}`,
    title: `Generated system ${seed}`,
    region: [{ scheme: 'us-state', code: '04' }],
    partners: [0, 1, 2].map((i) => ({
      id: `${mark}partner-${i}`,
      name: `Partner ${i}`,
      types: ['postsecondary'],
    })),
    occupations: [{ id: `${mark}occupation`, title: 'Occupation' }],
    credentials: awarded.map((id) => ({ id, title: `Credential ${id}`, kind: pick(credentialKinds) })),
    supports: supportKinds
      .filter(() => chance(0.6))
      .map((kind, i) => ({
        id: `${mark}support-${i}`,
        title: kind,
        kind,
        provider: `${mark}partner-1`,
        steps: mark ? ids : 'all',
      })),
    steps,
    pathways: [{ id: `${mark}pathway`, title: 'Pathway', steps: ids, occupations: [`${mark}occupation`] }],
    entries: [
      { id: `${mark}entry`, pathway: `${mark}pathway`, step: ids[0], requires: { kind: 'all', of: [] } },
    ],
  };
}

/** The pathways of many such systems side by side in one. */
export function largeSystem(count) {
  const systems = Array.from({ length: count }, (_, at) => systemFor((at % 500) + 1, `${at}-`));
  const rows = (table) => systems.flatMap((system) => system[table]);
  const tables = ['partners', 'occupations', 'credentials', 'supports', 'steps', 'pathways', 'entries'];
  const { format, region } = systems[0];
  const about = { format, id: 'large', title: `${count} pathways`, region };
  return { ...about, ...Object.fromEntries(tables.map((table) => [table, rows(table)])) };
}

function requirement(before, pick, chance) {
  const one = { kind: 'step', step: before[before.length - 1] };
  if (before.length < 3 || chance(0.6)) return one;
  const others = [0, 1].map(() => ({ kind: 'step', step: pick(before) }));
  return chance(0.5)
    ? { kind: 'any', of: [one, ...others] }
    : { kind: 'some', least: 2, of: [one, ...others] };
}
