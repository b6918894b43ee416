// These run in the page: what a browser and Mermaid make of a map.

/** What a picture or a list holds that it must not, and the texts in it. */
export function readMarkup({ markup, type }) {
  const parsed = new DOMParser().parseFromString(markup, type);
  const holder = document.getElementById('map');
  holder.innerHTML = markup;
  const faults = [];
  if (parsed.querySelector('parsererror')) faults.push('does not parse');
  const forbidden =
    'script, iframe, foreignObject, use, image, img, object, embed, animate, set, link, meta, base, form';
  for (const root of [parsed, holder]) {
    for (const node of root.querySelectorAll(forbidden)) faults.push(`holds <${node.localName}>`);
    for (const node of root.querySelectorAll('*'))
      for (const { name, value } of node.attributes)
        if (/^on|href$|^src|^style$/i.test(name) || /^\s*(?:javascript|data):/i.test(value))
          if (!/^(?:id|aria-label)$/.test(name)) faults.push(`holds ${name}=`);
  }
  const texts = (selector) => [...parsed.querySelectorAll(selector)].map((node) => node.textContent);
  const answer = {
    faults,
    title: parsed.querySelector('title')?.textContent,
    labels: [...parsed.querySelectorAll('[role=listitem]')].map((node) => node.getAttribute('aria-label')),
    texts: texts('text'),
    strong: texts('strong'),
  };
  holder.innerHTML = '';
  return answer;
}

/** What Mermaid draws: the labels of its nodes, and what its picture holds that it must not. */
export async function renderChart(chart) {
  const { mermaid } = window;
  try {
    await mermaid.parse(chart);
    const { svg } = await mermaid.render('chart', chart);
    const holder = document.getElementById('map');
    holder.innerHTML = svg;
    const faults = [...holder.querySelectorAll('script, iframe, img, image, a, object, embed')].map(
      (node) => `holds <${node.localName}>`,
    );
    for (const node of holder.querySelectorAll('*'))
      for (const { name } of node.attributes) if (/^on|href$|^src/i.test(name)) faults.push(`holds ${name}=`);
    const labels = [...holder.querySelectorAll('.nodeLabel')].map((node) => node.textContent);
    holder.innerHTML = '';
    return { faults, labels };
  } catch (error) {
    document.getElementById('dchart')?.remove();
    return { faults: [`not drawn: ${String(error?.message ?? error).slice(0, 120)}`], labels: [] };
  }
}
