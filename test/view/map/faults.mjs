// What is wrong with a picture, from where the browser puts things.

/** Lists of faults: text over text, text outside its strip or card, boxes over boxes, lines through boxes or text, outside. */
export function faultsOf({ width, height, drawn }, { boxes, lines }) {
  const found = { texts: [], outside: [], boxes: [], lines: [], beyond: [] };
  const texts = drawn.filter(({ is }) => is === 'text');
  sweep(texts, (a, b) => {
    if (over(a, b, 0.6)) found.texts.push(`${named(a)} over ${named(b)}`);
  });
  for (const each of [...texts, ...boxes])
    if (
      each.x < -0.5 ||
      each.y < -0.5 ||
      each.x + each.width > width + 0.5 ||
      each.y + each.height > height + 0.5
    )
      found.beyond.push(each.text === undefined ? `${each.kind} ${each.id}` : named(each));
  textOutside(drawn, found.outside);
  for (const tags of [true, false])
    sweep(
      boxes.filter(({ kind }) => (kind === 'tag') === tags),
      (a, b) => {
        if (over(a, b, 0.6)) found.boxes.push(`${a.kind} ${a.id} over ${b.kind} ${b.id}`);
      },
    );
  linesThrough(boxes, texts, lines, { width, height, found });
  return found;
}

const named = ({ text }) => JSON.stringify(text.slice(0, 30));

const over = (a, b, slack) =>
  a.x + slack < b.x + b.width &&
  b.x + slack < a.x + a.width &&
  a.y + slack < b.y + b.height &&
  b.y + slack < a.y + a.height;

/** Each pair that may overlap, by a line that goes down. */
function sweep(list, each) {
  const open = [];
  for (const item of [...list].sort((a, b) => a.y - b.y)) {
    for (let at = open.length - 1; at >= 0; at--)
      if (open[at].y + open[at].height <= item.y) open.splice(at, 1);
    for (const other of open) each(other, item);
    open.push(item);
  }
}

const cell = 96;

/** Things by the squares that they touch. */
function squares(things) {
  const grid = new Map();
  for (const thing of things)
    for (let x = Math.floor(thing.x / cell); x <= Math.floor((thing.x + thing.width) / cell); x++)
      for (let y = Math.floor(thing.y / cell); y <= Math.floor((thing.y + thing.height) / cell); y++) {
        const key = `${x} ${y}`;
        if (!grid.has(key)) grid.set(key, []);
        grid.get(key).push(thing);
      }
  return (x, y) => grid.get(`${Math.floor(x / cell)} ${Math.floor(y / cell)}`) ?? [];
}

/** Text stays inside the rectangle that it is written on: the last one drawn before it that holds its beginning. */
function textOutside(drawn, outside) {
  const at = squares(drawn.flatMap((each, index) => (each.is === 'rect' ? [{ ...each, index }] : [])));
  for (const [index, text] of drawn.entries()) {
    if (text.is !== 'text' || text.width === 0) continue;
    const [x, y] = [text.x + Math.min(1, text.width / 2), text.y + text.height / 2];
    let frame;
    for (const rect of at(x, y))
      if (
        rect.index < index &&
        (!frame || rect.index > frame.index) &&
        x >= rect.x &&
        x <= rect.x + rect.width &&
        y >= rect.y &&
        y <= rect.y + rect.height
      )
        frame = rect;
    if (!frame) continue;
    const right = text.x + text.width - frame.x - frame.width;
    if (right > 0.5 || text.y < frame.y - 0.5 || text.y + text.height > frame.y + frame.height + 0.5)
      outside.push(`${named(text)} by ${Math.round(right)}`);
  }
}

/** Lines through cards, strips, joints, signs, and text beside them, every 6 pixels; where a line begins and ends it touches. */
function linesThrough(boxes, texts, lines, { width, height, found }) {
  const beside = squares(boxes);
  const loose = texts.filter(
    (text) => !beside(text.x + 1, text.y + text.height / 2).some((box) => over(text, box, 1)),
  );
  const at = squares([...boxes, ...loose.map((text) => ({ ...text, kind: 'text', id: named(text) }))]);
  for (const { lines: ids, path } of lines) {
    for (const [x, y] of pointsOf(path)) {
      if (x < 0 || y < 0 || x > width || y > height) found.beyond.push(`line ${ids[0]}`);
      const hit = at(x, y).find(
        (box) =>
          x > box.x + 1 && x < box.x + box.width - 1 && y > box.y + 1.5 && y < box.y + box.height - 1.5,
      );
      if (!hit) continue;
      found.lines.push(`${ids[0]} through ${hit.kind} ${hit.id}`);
      break;
    }
  }
}

/** Points of a path of M, H, V, C and Q, 6 pixels apart at most. */
function* pointsOf(path) {
  let [x, y] = [0, 0];
  for (const [, command, list] of path.matchAll(/([MHVCQ])([^MHVCQ]*)/g)) {
    const n = list.trim().split(/[ ,]+/).map(Number);
    if (command === 'M') [x, y] = n;
    else {
      const ends = { H: [n[0], y], V: [x, n[0]], C: [n[4], n[5]], Q: [n[2], n[3]] }[command];
      const controls = {
        H: [[x, y], ends],
        V: [[x, y], ends],
        C: [[x, y], [n[0], n[1]], [n[2], n[3]], ends],
        Q: [[x, y], [n[0], n[1]], ends],
      }[command];
      let length = 0;
      for (let at = 1; at < controls.length; at++)
        length += Math.hypot(controls[at][0] - controls[at - 1][0], controls[at][1] - controls[at - 1][1]);
      const steps = Math.ceil(length / 6);
      for (let step = 1; step < steps; step++) yield bezier(controls, step / steps);
      [x, y] = ends;
    }
  }
}

function bezier(points, t) {
  let left = points;
  while (left.length > 1)
    left = left
      .slice(1)
      .map(([x, y], at) => [left[at][0] + (x - left[at][0]) * t, left[at][1] + (y - left[at][1]) * t]);
  return left[0];
}
