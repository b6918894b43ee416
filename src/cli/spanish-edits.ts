/** What the commands `diff` and `edit` say, in Spanish. */

/** Their help, what was typed wrong, and what they did. */
export const editMessages = {
  [`FILE FILE [--learners FILE] [--as-of DAY] [--format text|markdown|json] [--language en|es]
What changed from the first document to the second, and what that lets people reach or not any
more. DAY: verdicts that turned on it, and what is offered on it. --learners: a JSON list of
{ "id", "learner", "goals", "edition" }; prints who is stranded, and the fewest rules that strand no one.`]: `ARCHIVO ARCHIVO [--learners ARCHIVO] [--as-of DÍA] [--format text|markdown|json] [--language en|es]
Lo que cambió del primer documento al segundo, y lo que con ello se puede o ya no se puede alcanzar.
DÍA: los resultados que cambiaron ese día y lo que ese día se ofrece. --learners: una lista JSON de
{ "id", "learner", "goals", "edition" }; muestra quién se queda sin camino y las reglas mínimas para que nadie.`,
  [`FILE [--retitle KIND:ID=TITLE] [--remove KIND:ID] [--rename KIND:ID=NEW-ID]
        [--cascade | --replace-by ID] [--dry-run] [--language en|es]
Change a document in its file: titles, then removals, then ids, each option as often as needed.
--cascade takes out all that is nothing without what is removed; --replace-by names a thing in
its place. Indentation and order stay. --dry-run prints what would change.`]: `ARCHIVO [--retitle TIPO:ID=TÍTULO] [--remove TIPO:ID] [--rename TIPO:ID=ID-NUEVO]
        [--cascade | --replace-by ID] [--dry-run] [--language en|es]
Cambia un documento en su archivo: títulos, luego lo que se quita, luego identificadores; cada opción cuantas veces haga
falta. --cascade quita también lo que no es nada sin lo quitado; --replace-by nombra otra cosa en su lugar. La sangría
y el orden se conservan. --dry-run muestra lo que cambiaría.`,
  'Standard input can be one of the files only.': 'La entrada estándar puede ser solo uno de los archivos.',
  'Give --retitle, --remove or --rename.': 'Use --retitle, --remove o --rename.',
  '--cascade and --replace-by go with --remove.': '--cascade y --replace-by van con --remove.',
  '--replace-by goes with one --remove, and without --cascade.':
    '--replace-by va con un solo --remove y sin --cascade.',
  'Write KIND:ID=… in place of "{typed}".': 'Escriba TIPO:ID=… en lugar de "{typed}".',
  'Write KIND:ID in place of "{typed}"; KIND is one of {kinds}.':
    'Escriba TIPO:ID en lugar de "{typed}"; TIPO es uno de {kinds}.',
  '"{typed}" can be read in several ways, as several ids are there.':
    '"{typed}" se puede leer de varias maneras, pues varios identificadores existen.',
  'The {kind} "{id}" is named elsewhere. Give --cascade to take that out too, or --replace-by ID.':
    '{kind:The} "{id}" se nombra en otros lugares. Use --cascade para quitar también eso, o --replace-by ID.',
  '--replace-by: {message}': '--replace-by: {message:said}',
  '  {path}: {message}': '  {path}: {message:said}',
  'There is no {kind} {id} in "{system}". Correct the id.':
    'No hay {kind:no} {id} en "{system}". Corrija el identificador.',
  'There is no {kind} {id}, but something names it already. Correct that first, or take another id.':
    'No hay {kind:no} {id}, pero algo ya lo nombra. Corrija eso primero o use otro identificador.',
  '"{table}" of "{system}" has {id} already{why}. Give another id.':
    '"{table}" de "{system}" ya tiene {id}{why:said}. Use otro identificador.',
  ', which differs only in how its accents are encoded':
    ', que difiere solo en cómo están codificados sus acentos',
  'The {kind} {id} names it here.': '{kind:The} {id} lo nombra aquí.',
  'Here a {kind} {id} is named.': 'Aquí se nombra {kind:a} {id}.',
  'Changed {file} in 1 place.': '{file} cambió en 1 lugar.',
  'Changed {file} in {count} places.': '{file} cambió en {count} lugares.',
  'Nothing to change in {file}.': 'No hay nada que cambiar en {file}.',
  '{place}: neither edition names the {kind} "{id}".':
    '{place}: ninguna de las dos ediciones nombra {kind:the} "{id}".',
  '{file} is no list of learners. Write [{ "id": "1", "learner": {} }].':
    '{file} no es una lista de estudiantes. Escriba [{ "id": "1", "learner": {} }].',
} as const;
