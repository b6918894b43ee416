/** Runs in the page: draws a map, and says where the browser puts its texts and rectangles, in the order of drawing. */
export function measurePage(svg) {
  const holder = document.getElementById('map');
  holder.innerHTML = svg;
  const picture = holder.firstElementChild;
  const { width, height } = picture.viewBox.baseVal;
  const sizes = new Map();
  const fontOf = (node) => {
    const look = node.getAttribute('class') ?? '';
    if (!sizes.has(look)) sizes.set(look, Number.parseFloat(getComputedStyle(node).fontSize));
    return sizes.get(look);
  };
  const drawn = [...picture.querySelectorAll('text, rect:not(.cp-paper)')].map((node) => {
    const box = node.getBBox();
    if (node.localName === 'rect')
      return { is: 'rect', x: box.x, y: box.y, width: box.width, height: box.height };
    // The letters of a line; above and below them is leading.
    const font = fontOf(node);
    const y = Number(node.getAttribute('y')) - font * 0.76;
    return { is: 'text', x: box.x, y, width: box.width, height: font * 0.98, text: node.textContent };
  });
  holder.innerHTML = '';
  return { width, height, drawn };
}
