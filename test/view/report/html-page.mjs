// A page as a strict parser reads it: its errors, and its elements with their attributes and texts.
import parse5 from 'parse5';

/** Reads a page. */
export function pageOf(html) {
  const errors = [];
  // What no character may be is shown, and is no harm.
  const noted = ({ code, startLine, startCol }) =>
    code === 'noncharacter-in-input-stream' || errors.push(`${code} at ${startLine}:${startCol}`);
  const root = parse5.parse(html, { sourceCodeLocationInfo: true, onParseError: noted });
  const elements = [];
  const visit = (node, inside) => {
    const name = node.tagName;
    if (name) {
      const attributes = new Map((node.attrs ?? []).map(({ name: key, value }) => [key, value]));
      elements.push({ name, attributes, inside, text: textOf(node) });
    }
    for (const child of node.childNodes ?? []) visit(child, name ? [...inside, name] : inside);
  };
  visit(root, []);
  return { errors, elements };
}

function textOf(node) {
  if (node.nodeName === '#text') return node.value;
  return (node.childNodes ?? []).map(textOf).join('');
}
