/** What the command says by itself, in Spanish: every phrase of its usage, its reports and its errors. */

/** The help. What follows the name of a command is the whole usage of it, as it is written there. */
const usage = {
  'career-pathways: career pathways as data, checked against the law':
    'career-pathways: trayectorias profesionales como datos, comparadas con la ley',
  'All commands but edit, summarize, merge and init take --from FORMAT: {formats}.':
    'Todos los comandos salvo edit, summarize, merge e init aceptan --from FORMATO: {formats}.',
  '--to FORMAT: {formats}.': '--to FORMATO: {formats}.',
  [`FILE may be - for standard input; for tables it is a folder. Exit codes from 64 on: 64 usage, 65 bad data,
66 no such file, 70 a mistake of the command itself, 73 cannot write.`]: `ARCHIVO puede ser - para la entrada estándar; para tablas es una carpeta. Códigos de salida desde 64: 64 mal uso,
65 datos incorrectos, 66 no existe tal archivo, 70 error del comando mismo, 73 no se puede escribir.`,
  [`FILE --as-of YYYY-MM-DD [--pathway ID | --program ID | --credential ID | --all]
        [--definition ID] [--depth short|full] [--format text|json|markdown|csv|sarif]
        [--language en|es] [--exit-zero]
Check a pathway against the definition in WIOA section 3(7), clause by clause; with --all every
pathway, in a line each. --definition checks against another of the catalogue, which may be about
programs, credentials, agreements or the whole system. Advisory.
Exit code: 0 met, 1 not met, 2 undetermined, 3 not evaluated; with --exit-zero always 0.`]: `ARCHIVO --as-of AAAA-MM-DD [--pathway ID | --program ID | --credential ID | --all]
        [--definition ID] [--depth short|full] [--format text|json|markdown|csv|sarif]
        [--language en|es] [--exit-zero]
Compara una trayectoria con la definición de la sección 3(7) de la WIOA, cláusula por cláusula; con --all todas
las trayectorias, una por línea. --definition compara con otra del catálogo, que puede tratar de
programas, de credenciales, de acuerdos o de todo el sistema. Es una orientación.
Código de salida: 0 cumple, 1 no cumple, 2 sin determinar, 3 sin evaluar; con --exit-zero siempre 0.`,
  [`FILE [--pathway ID] [--holding WHAT]... [--enrolled STEP]... [--decided TEXT]... [--badges FILE] [--as-of DAY]
        [--language en|es]
What a person can do next. WHAT: step:ID, credential:ID, competency:ID, population:NAME,
level:SCHEME=NUMBER, or an id by itself; several with commas between. STEP: one that is being taken.
TEXT: a requirement in words that an office found met. DAY: what is not offered then is closed.
--badges: Open Badges and learner records, taken at their word for DAY; prints what of them does not count.`]: `ARCHIVO [--pathway ID] [--holding QUÉ]... [--enrolled PASO]... [--decided TEXTO]... [--badges ARCHIVO] [--as-of DÍA]
        [--language en|es]
Lo que una persona puede hacer ahora. QUÉ: step:ID, credential:ID, competency:ID, population:NOMBRE,
level:ESCALA=NÚMERO, o solo un identificador; varios separados por comas. PASO: uno que está tomando.
TEXTO: un requisito en palabras que una oficina dio por cumplido. DÍA: lo que ese día no se ofrece está cerrado.
--badges: Open Badges y registros de estudiantes, creídos tal cual para DÍA; muestra lo que de ellos no cuenta.`,
  [`FILE [--codes FOLDER]... [--language en|es]
Problems of a document: references that lead nowhere, cycles, doors off their pathway, and what is wrong by its
own format: cells of tables, codes of provider lists, a CTDL document as it is written.
Exit code: 0 none, 1 some.`]: `ARCHIVO [--codes CARPETA]... [--language en|es]
Problemas de un documento: referencias que no llevan a nada, círculos, entradas y salidas fuera de su trayectoria, y
lo que está mal según su propio formato: celdas de tablas, códigos de listas de proveedores, un documento CTDL.
Código de salida: 0 ninguno, 1 alguno.`,
  [`FILE [--language en|es]
Partners, and each pathway in waves with its doors.`]: `ARCHIVO [--language en|es]
Los socios, y cada trayectoria por etapas con sus entradas y salidas.`,
  [`FILE --as-of YYYY-MM-DD [--definition ID]... [--format text|json|markdown]
        [--language en|es]
Who is at the table that day, what each answers for, where the gaps are, and what to do first. Advisory.
Definitions that do not fit a State or a local partnership are run only when --definition names them.`]: `ARCHIVO --as-of AAAA-MM-DD [--definition ID]... [--format text|json|markdown]
        [--language en|es]
Quiénes participan ese día, de qué se encarga cada quien, dónde hay huecos y qué hacer primero. Es una orientación.
Las definiciones que no corresponden a un estado o a una alianza local se usan solo si --definition las nombra.`,
  [`FILE --from FORMAT --to FORMAT [--out FILE|FOLDER] [--base ADDRESS] [--pathway ID]
                         [--codes FOLDER]... [--outcomes FILE] [--table NAME] [--language en|es]
Turn a document into another format, and print on standard error what became of everything in it.
ADDRESS is where the addresses of a linked document begin; FOLDER of --codes has official code tables;
FILE of --outcomes, what New Jersey publishes of what became of people beside its list.
--from ndjson --to rows --table NAME: one system to a line in, rows of one table out.`]: `ARCHIVO --from FORMATO --to FORMATO [--out ARCHIVO|CARPETA] [--base DIRECCIÓN] [--pathway ID]
                         [--codes CARPETA]... [--outcomes ARCHIVO] [--table NOMBRE] [--language en|es]
Convierte un documento a otro formato y muestra en la salida de errores qué fue de todo lo que contiene.
DIRECCIÓN es donde comienzan las direcciones de un documento enlazado; CARPETA de --codes tiene tablas oficiales;
ARCHIVO de --outcomes, lo que New Jersey publica, junto a su lista, de qué fue de las personas.
--from ndjson --to rows --table NOMBRE: entra un sistema por línea, salen las filas de una tabla.`,
  [`[--tables FOLDER] [--language en|es]
Print a file to start from, or write tables to fill in with a spreadsheet.`]: `[--tables CARPETA] [--language en|es]
Muestra un archivo para comenzar, o escribe tablas para llenar con una hoja de cálculo.`,
};

/** What was typed, and cannot be done. */
const wrongUsage = {
  'There is no command "{name}". Use {names}.': 'No hay ningún comando "{name}". Use {names:choice}.',
  '--outcomes goes with --from {formats}.': '--outcomes va con --from {formats}.',
  '{command} takes no file.': '{command} no acepta ningún archivo.',
  'Name a file, or - for standard input.': 'Nombre un archivo, o - para la entrada estándar.',
  'Name {count} files for {command}.': 'Nombre {count} archivos para {command}.',
  '{command} takes {count} files; there is also {more}.':
    '{command} acepta {count} archivos; también está {more}.',
  'One file at a time; there is also {more}.': 'Un archivo a la vez; también está {more}.',
  '{command} has no option {option}. It takes {options}.':
    '{command} no tiene la opción {option}. Acepta {options}.',
  '{option} takes no value.': '{option} no acepta ningún valor.',
  'Give {option} a value. One that begins with a hyphen is written {example}.':
    'Dé un valor a {option}. Uno que comienza con guion se escribe {example}.',
  'Give {option} once only.': 'Escriba {option} una sola vez.',
  'There are no texts in the language "{language}". Use {languages}.':
    'No hay textos en el idioma "{language}". Use {languages:choice}.',
  'Say for which day with --as-of YYYY-MM-DD.': 'Indique para qué día con --as-of AAAA-MM-DD.',
  'Say for which day with --as-of YYYY-MM-DD; "{day}" is no such day.':
    'Indique para qué día con --as-of AAAA-MM-DD; "{day}" no es un día válido.',
  'There is no format "{format}". Use {formats}.': 'No hay ningún formato "{format}". Use {formats:choice}.',
  'Give one of --all, --pathway, --program and --credential.':
    'Use solo uno de --all, --pathway, --program y --credential.',
  'With --all, use --format text, json, csv or sarif.': 'Con --all, use --format text, json, csv o sarif.',
  'The definition "{definition}" is not about pathways. Leave --pathway out.':
    'La definición "{definition}" no trata de trayectorias. Quite --pathway.',
  'The definition "{definition}" is not about programs. Leave --program out, or name one that is with --definition: {known}.':
    'La definición "{definition}" no trata de programas. Quite --program, o nombre con --definition una que sí: {known}.',
  'There is no program "{program}" in the system. {known}':
    'No hay ningún programa "{program}" en el sistema. {known:said}',
  'The document has no program.': 'El documento no tiene ningún programa.',
  'Say which program with --program ID, or use --all. {known}':
    'Indique qué programa con --program ID, o use --all. {known:said}',
  'The definition "{definition}" is not about credentials. Leave --credential out, or name one that is with --definition: {known}.':
    'La definición "{definition}" no trata de credenciales. Quite --credential, o nombre con --definition una que sí: {known}.',
  'There is no credential "{credential}" in the system. {known}':
    'No hay ninguna credencial "{credential}" en el sistema. {known:said}',
  'The document has no credential.': 'El documento no tiene ninguna credencial.',
  'Say which credential with --credential ID, or use --all. {known}':
    'Indique qué credencial con --credential ID, o use --all. {known:said}',
  'The definition "{definition}" is about {count} agreements here. Use --all.':
    'La definición "{definition}" trata aquí de {count} acuerdos. Use --all.',
  'Nothing was checked: the document has nothing that the definition "{definition}" is about.':
    'No se comprobó nada: el documento no tiene nada de lo que trata la definición "{definition}".',
  'There is no depth "{depth}". Use short or full.':
    'No hay ninguna profundidad "{depth}". Use short o full.',
  'There is no definition "{definition}". There are: {definitions}.':
    'No hay ninguna definición "{definition}". Hay: {definitions}.',
  'There is no pathway "{pathway}" in the system. {known}':
    'No hay ninguna trayectoria "{pathway}" en el sistema. {known:said}',
  'It has: {pathways}.': 'Tiene: {pathways}.',
  'It has none.': 'No tiene ninguna.',
  'The document has no pathway. `partners` reports on partners without one.':
    'El documento no tiene ninguna trayectoria. `partners` informa sobre los socios sin ninguna.',
  'Say which pathway with --pathway ID. {known}': 'Indique qué trayectoria con --pathway ID. {known:said}',
  '--holding {path}: {message}': '--holding {path}: {message:said}',
  '--enrolled: {message}': '--enrolled: {message:said}',
  '--decided: {message}': '--decided: {message:said}',
  '--holding: say what the person holds, such as step:ID.':
    '--holding: diga qué tiene la persona, por ejemplo step:ID.',
  '--version by itself prints the version.': '--version solo muestra la versión.',
  '--holding: there is no {kind} "{id}" in the system.': '--holding: no hay {kind:no} "{id}" en el sistema.',
  '--holding: write a level as level:SCHEME=NUMBER, not "{text}".':
    '--holding: escriba un nivel como level:ESCALA=NÚMERO, no "{text}".',
  '--holding: there is no step, credential or competency "{id}" in the system.':
    '--holding: no hay ningún paso, credencial ni competencia "{id}" en el sistema.',
  '--holding: "{id}" may be a {kinds}. Write {forms}.':
    '--holding: "{id}" puede ser {kinds:anyKind}. Escriba {forms:choice}.',
  'Add --from: one of {formats}.': 'Agregue --from: uno de {formats}.',
  'There is no format "{format}" for --from: one of {formats}.':
    'No hay ningún formato "{format}" para --from: uno de {formats}.',
  'Add --to: one of {formats}.': 'Agregue --to: uno de {formats}.',
  'There is no format "{format}" for --to: one of {formats}.':
    'No hay ningún formato "{format}" para --to: uno de {formats}.',
  'A stream of systems (--from ndjson) is turned into rows (--to rows --table NAME).':
    'Una serie de sistemas (--from ndjson) se convierte en filas (--to rows --table NOMBRE).',
  'Say of which table with --table: one of {tables}.': 'Indique de qué tabla con --table: una de {tables}.',
  'Say into which folder with --out FOLDER: tables are several files.':
    'Indique en qué carpeta con --out CARPETA: las tablas son varios archivos.',
  'Say where addresses begin with --base ADDRESS, such as https://example.org/.':
    'Indique dónde comienzan las direcciones con --base DIRECCIÓN, por ejemplo https://example.org/.',
};

/** What is wrong with a call of the library, where a person can cause it by what is typed. */
const wrongCall = {
  '{argument} is {value}. Give {wanted}.': '{argument} es {value}. Indique {wanted:said}.',
  '{argument} is missing. Give {wanted}.': 'Falta {argument}. Indique {wanted:said}.',
  'the beginning of an address that ends in "/" or "#", such as "https://example.org/"':
    'el comienzo de una dirección que termine en "/" o "#", como "https://example.org/"',
  'the beginning of a web address that ends in "/" or "#", such as "https://example.org/"':
    'el comienzo de una dirección web que termine en "/" o "#", por ejemplo "https://example.org/"',
  "a day as text, '2026-11-01'": "un día como texto, '2026-11-01'",
  'a whole number, 1 or more': 'un número entero, 1 o más',
  'a whole number, 0 or more': 'un número entero, 0 o más',
  'There is no pathway "{pathway}" in "{system}".': 'No hay ninguna trayectoria "{pathway}" en "{system}".',
  'There is no pathway "{pathway}" in this system.':
    'No hay ninguna trayectoria "{pathway}" en este sistema.',
  'There are several pathways in this system: name one.':
    'Hay varias trayectorias en este sistema: nombre una.',
  'There is no step {step} in "{system}".': 'No hay ningún paso {step} en "{system}".',
  'This system is malformed and cannot be written. Check it with readSystem.':
    'Este sistema está mal formado y no se puede escribir. Revíselo con readSystem.',
  'What readCtdl keeps under "extensions.ctdl" was altered and cannot be written. Leave it as it came, or remove it.':
    'Lo que readCtdl guarda en "extensions.ctdl" se alteró y no se puede escribir. Déjelo como vino o quítelo.',
};

/** Files, and what is in them. */
const files = {
  'Standard input': 'La entrada estándar',
  'Cannot read {file}: {why}': 'No se puede leer {file}: {why:said}',
  'Cannot write {file}: {why}': 'No se puede escribir {file}: {why:said}',
  'Cannot write to standard output: {why}': 'No se puede escribir en la salida estándar: {why:said}',
  'it is a folder. A folder of tables is read with --from tables.':
    'es una carpeta. Una carpeta de tablas se lee con --from tables.',
  'it is a folder with something in it. Name a new folder.':
    'es una carpeta con algo dentro. Nombre una carpeta nueva.',
  'it is there already, and nothing is ever written over. Name a new file, or remove this one first.':
    'ya existe, y nunca se escribe encima de nada. Nombre un archivo nuevo o quite antes este.',
  'ENOENT: no such file or directory, {call}': 'no existe tal archivo o carpeta.',
  'ENOTDIR: not a directory, {call}': 'no es una carpeta.',
  'EACCES: permission denied, {call}': 'no hay permiso.',
  'EPERM: operation not permitted, {call}': 'no está permitido.',
  'EROFS: read-only file system, {call}': 'el disco es de solo lectura.',
  'ENOSPC: no space left on device, {call}': 'no queda espacio en el disco.',
  'EFBIG: file too large, {call}': 'el archivo es demasiado grande.',
  'There are tables in {folder} already ({files}). Name a new folder.':
    'Ya hay tablas en {folder} ({files}). Nombre una carpeta nueva.',
  'There are no tables of CIP, SOC, O*NET-SOC or NAICS codes in {folders}.':
    'No hay tablas de códigos CIP, SOC, O*NET-SOC o NAICS en {folders}.',
  '{file} is not {what}:': '{file:said} no es {what:said}:',
  '{file} is not JSON: {why}': '{file:said} no es JSON{why:why}.',
  '{file} is not JSON at {spot}: {why}': '{file:said} no es JSON, en la {spot:said}{why:why}.',
  'JSON that can be read whole': 'JSON que se pueda leer completo',
  'a pathway system': 'un sistema de trayectorias',
  'a list of CTDL documents': 'una lista de documentos CTDL',
  'a CTDL document': 'un documento CTDL',
  'a folder of CTDL documents': 'una carpeta de documentos CTDL',
  'a readable set of tables': 'un conjunto de tablas que se pueda leer',
  'a curriculum': 'un plan de estudios',
  'a prerequisite table': 'una tabla de requisitos previos',
  'a list as {publisher} writes it': 'una lista como la escribe {publisher}',
  'outcomes as {publisher} writes them': 'resultados como los escribe {publisher}',
  'readable as badges': 'legible como credenciales Open Badge',
};

/** What was done. */
const reports = {
  'No problems found.': 'No se encontraron problemas.',
  '1 problem': '1 problema',
  '{count} problems': '{count} problemas',
  'row {row}': 'fila {row}',
  'row {row}, {column}': 'fila {row}, {column}',
  'line {line}': 'línea {line}',
  error: 'error',
  warning: 'aviso',
  info: 'nota',
  Read: 'Leído',
  Written: 'Escrito',
  '{count} mapped': '{count} con equivalente',
  '{count} kept': '{count} tal como vinieron',
  '1 node': '1 nodo',
  '{count} nodes': '{count} nodos',
  '1 row': '1 fila',
  '{count} rows': '{count} filas',
  '1 entity': '1 entidad',
  '{count} entities': '{count} entidades',
  '{count} systems': '{count} sistemas',
  'and {count} more': 'y {count} más',
  'Written into {folder}: {files}': 'Escrito en {folder}: {files}',
  'Written into {folder}. Begin with {file}.': 'Escrito en {folder}. Comience con {file}.',
  '{file}, taken at its word: {count} of {all} count.':
    '{file:said}, creído tal cual: cuentan {count} de {all}.',
  'Note: {message}': 'Nota: {message:said}',
  'The command failed through a mistake of its own. Please report it with what you typed and these lines:':
    'El comando falló por un error del programa mismo. Por favor, infórmelo con lo que escribió y estas líneas:',
};

export const commandMessages = { ...usage, ...wrongUsage, ...wrongCall, ...files, ...reports };
