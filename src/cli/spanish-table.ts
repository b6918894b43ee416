/** What the commands for tables of many pathways say, in Spanish. */

/** English phrase → Spanish phrase, as `saying` takes them. */
export const tableMessages = {
  [`FILE... --as-of YYYY-MM-DD [--columns NAME,NAME...|definitions=ID+ID] [--out FILE] [--format csv|ndjson]
        [--jobs N] [--shard I/N] [--resume] [--from FORMAT] [--codes FOLDER]... [--language en|es]
Every pathway of many documents as a row of one table; with definitions=ID+ID every pathway or program against
some definitions of the catalogue. FILE: a system, one system to a line (.ndjson), a folder
of such files, - for lines from standard input, or a list of another format, as in etpl-texas:list.csv.
With --out, errors and an account of the table stand in files beside it, and --resume goes on after a run that
was killed. --shard 0/4 is the first of four parts; merge puts parts together. --jobs: how many threads.`]: `ARCHIVO... --as-of AAAA-MM-DD [--columns NOMBRE,NOMBRE...|definitions=ID+ID] [--out ARCHIVO]
        [--format csv|ndjson] [--jobs N] [--shard I/N] [--resume] [--from FORMATO] [--codes CARPETA]... [--language en|es]
Cada trayectoria de muchos documentos como una fila de una sola tabla; con definitions=ID+ID, cada trayectoria o
programa según algunas definiciones del catálogo. ARCHIVO: un sistema, un sistema por línea
(.ndjson), una carpeta de tales archivos, - para líneas de la entrada estándar, o una lista de otro formato, como
en etpl-texas:lista.csv. Con --out, los errores y una cuenta de la tabla quedan en archivos a su lado, y --resume
sigue después de una ejecución que se interrumpió. --shard 0/4 es la primera de cuatro partes; merge las reúne.
--jobs: cuántos hilos.`,
  [`FILE... [--out FILE] [--language en|es]
What tables that table has written come to: how often each verdict, each element and each cause stands, exact
sums, histograms; as JSON. FILE: the whole table, or parts of it. Summaries of parts are put together by merge.`]: `ARCHIVO... [--out ARCHIVO] [--language en|es]
El resumen de las tablas que table escribió: cuántas veces está cada resultado, cada elemento y cada causa, sumas
exactas, histogramas; en JSON. ARCHIVO: la tabla entera o partes de ella. merge reúne los resúmenes de las partes.`,
  [`FILE... [--out FILE] [--language en|es]
Put parts together: summaries that summarize has written, or tables of parts. In any order, to the same file
that the whole would have given. Refused: a part that is missing or there twice, and parts of different tables.`]: `ARCHIVO... [--out ARCHIVO] [--language en|es]
Reúne partes: resúmenes que summarize escribió, o tablas de partes. En cualquier orden, con el mismo
archivo que habría dado el total. Se rechaza una parte que falta o está dos veces, y partes de tablas distintas.`,
  'Name the columns "{name}" once only.': 'Nombre las columnas "{name}" una sola vez.',
  'There are no columns "{name}". Use some of {names}.': 'No hay columnas "{name}". Use algunas de {names}.',
  'There are no columns "{name}". Write {mark}ID+ID with definitions about pathways ({pathways}) or about programs ({programs}), each once; {all} for all of one sort.':
    'No hay columnas "{name}". Escriba {mark}ID+ID con definiciones sobre trayectorias ({pathways}) o sobre programas ({programs}), cada una una sola vez; {all} para todas las de un tipo.',
  'Some of these columns are of pathways and some of programs. Make a table of each.':
    'Algunas de estas columnas son de trayectorias y otras de programas. Haga una tabla de cada tipo.',
  'Write a part as --shard 0/4, the first of four, up to 3/4; "{part}" is no such part.':
    'Escriba una parte como --shard 0/4, la primera de cuatro, hasta 3/4; "{part}" no es una parte válida.',
  'Write how many jobs as --jobs 2; "{jobs}" is no such number.':
    'Escriba cuántos hilos como --jobs 2; "{jobs}" no es un número válido.',
  'With --resume, say which table with --out FILE.': 'Con --resume, indique qué tabla con --out ARCHIVO.',
  'Name standard input once only.': 'Nombre la entrada estándar una sola vez.',
  'There is no file of systems in {folder}: none ends in .json or .ndjson.':
    'No hay ningún archivo de sistemas en {folder}: ninguno termina en .json o .ndjson.',
  'The input is not what the earlier run has read. Begin again, without --resume.':
    'La entrada no es lo que leyó la ejecución anterior. Comience de nuevo, sin --resume.',
  'another run is writing it. If there is none, remove the file beside it that ends in .journal.':
    'otra ejecución lo está escribiendo. Si no hay ninguna, quite el archivo a su lado que termina en .journal.',
  'it was begun with other options. Begin again, without --resume.':
    'se comenzó con otras opciones. Comience de nuevo, sin --resume.',
  'Rows: {rows}. Errors: {errors}.': 'Filas: {rows}. Errores: {errors}.',
  '{file} is whole already.': '{file} ya está completo.',
  'A thread ended with {code}.': 'Un hilo terminó con {code}.',
  '{count} rows': '{count} filas',
  '{rate} a second': '{rate} por segundo',
  '{time} left': 'faltan {time}',
  '{file} is no account of a table that this version can read.':
    '{file} no es la cuenta de una tabla que esta versión pueda leer.',
  '{file} is not the table that the file beside it tells of. Make the table again.':
    '{file} no es la tabla de la que habla el archivo a su lado. Haga la tabla de nuevo.',
  'Say into which file with --out FILE: a table is several files.':
    'Indique en qué archivo con --out ARCHIVO: una tabla son varios archivos.',
  'These are parts of different tables: the input, the day, the columns, the version or the number of parts differ.':
    'Estas son partes de tablas distintas: difieren la entrada, el día, las columnas, la versión o el número de partes.',
  'These summaries are of different tables: the day, the definitions, the columns, the source or the number of parts differ.':
    'Estos resúmenes son de tablas distintas: difieren el día, las definiciones, las columnas, el origen o el número de partes.',
  'These parts are there twice: {parts}. Give each of them once.':
    'Estas partes están dos veces: {parts}. Dé cada una una sola vez.',
  'Of {count} parts, these are missing: {parts}. Give all of them.':
    'De {count} partes faltan estas: {parts}. Delas todas.',
  '{file} is no summary that summarize has written.': '{file} no es un resumen que summarize haya escrito.',
};
