/** What `map` and `report` say by themselves, in Spanish. */

/** English → Spanish; what stands in braces is put in. */
export const mapMessages = {
  [`FILE [--pathway ID] [--format svg|text|mermaid|dot] [--width N] [--learner FILE] [--goal KIND:ID]
        [--definitions ID+ID] [--as-of DAY] [--language en|es]
The map of a pathway: a picture (svg), the same as a list of steps (text), or a chart for other tools.
--width: of the page, in pixels. --learner: what a person holds, as JSON; DAY: what is not offered then is closed.
--goal: step:ID, credential:ID or occupation:ID; draws the way there that has the fewest steps.
--definitions: marks what definitions of programs and credentials say of each step on that day.`]: `ARCHIVO [--pathway ID] [--format svg|text|mermaid|dot] [--width N] [--learner ARCHIVO] [--goal TIPO:ID]
        [--definitions ID+ID] [--as-of DÍA] [--language en|es]
El mapa de una trayectoria: una imagen (svg), lo mismo como lista de pasos (text), o un diagrama para otras herramientas.
--width: ancho de la página, en píxeles. --learner: lo que tiene una persona, en JSON; DÍA: lo que ese día no se ofrece
está cerrado. --goal: step:ID, credential:ID u occupation:ID; dibuja el camino que tiene menos pasos.
--definitions: marca lo que las definiciones de programas y credenciales dicen de cada paso ese día.`,
  [`FILE [--pathway ID] [--out FILE] [--as-of DAY] [--learner FILE] [--language en|es]
A pathway as one page to open in a browser and to print, without any script: in short, the map, the same as a list,
what other steps wait for, what jobs pay; with --as-of also the verdict by WIOA section 3(7) and the partners that day.
--learner: what a person holds, as JSON; the page begins with what that person can start.`]: `ARCHIVO [--pathway ID] [--out ARCHIVO] [--as-of DÍA] [--learner ARCHIVO] [--language en|es]
Una trayectoria en una página para abrir en un navegador e imprimir, sin ningún programa dentro: en resumen, el mapa, lo
mismo como lista, lo que otros pasos esperan, lo que pagan los empleos; con --as-of también el resultado según la sección
3(7) de la WIOA, y los socios de ese día.
--learner: lo que tiene una persona, en JSON; la página comienza con lo que esa persona puede comenzar.`,
  'Without --as-of DAY the page has no verdict and no partners: both are of a day.':
    'Sin --as-of DÍA la página no tiene resultado ni socios: los dos son de un día.',
  'Written: {file}. Open it in a browser.': 'Escrito: {file}. Ábralo en un navegador.',
  '--width is for --format svg.': '--width es para --format svg.',
  '--width is pixels from 240 to 20000, not "{text}".': '--width son píxeles de 240 a 20000, no "{text}".',
  '--goal is step:ID, credential:ID or occupation:ID, not "{text}".':
    '--goal es step:ID, credential:ID u occupation:ID, no "{text}".',
  '--definitions: "{id}" is not about programs or credentials; check --definition {id} prints its answer.':
    '--definitions: "{id}" no trata de programas ni de credenciales; check --definition {id} imprime su respuesta.',
  '--goal: there is no {kind} "{id}" in the system.': '--goal: no hay {kind:a} "{id}" en el sistema.',
};
