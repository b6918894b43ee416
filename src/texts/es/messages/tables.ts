/** What is wrong with files of rows, and with tables that people fill in, in Spanish. */

/** Any file of rows. */
const files = {
  'Give the text of the file, or its bytes as a Uint8Array.':
    'Pase el texto del archivo, o sus bytes como Uint8Array.',
  'This file is not Unicode; it was read as Windows-1252. Save it as "CSV UTF-8".':
    'Este archivo no es Unicode; se leyó como Windows-1252. Guárdelo como "CSV UTF-8".',
  'This file is UTF-8 in this row and not in others. Save it as "CSV UTF-8".':
    'Este archivo es UTF-8 en esta fila y no en otras. Guárdelo como "CSV UTF-8".',
  'There is no column "{column}". Keep the header row of the official file.':
    'No hay ninguna columna "{column}". Conserve la fila de encabezados del archivo oficial.',
  'A quote in this row is opened and not closed, or stands in the middle of a cell. Write "" for a quote inside a cell.':
    'En esta fila hay unas comillas que se abren y no se cierran, o que están en medio de una celda. Escriba "" para unas comillas dentro de una celda.',
};

/** Tables as a whole: files, headers. */
const tables = {
  'Give an object: file name → its text, or its bytes.':
    'Pase un objeto: nombre del archivo → su texto o sus bytes.',
  'There is no such table. Name the file after one: {names}.':
    'No hay una tabla así. Dé al archivo el nombre de una: {names}.',
  'There are two columns "{column}". Keep one.': 'Hay dos columnas "{column}". Deje una sola.',
  'Write "{name}".': 'Escriba "{name}".',
  'Use one of {names}.': 'Use uno de estos nombres: {names}.',
  'This table has no column "{column}". {mend}': 'Esta tabla no tiene la columna "{column}". {mend:said}',
  'Add the column "{column}": every row of this table needs it.':
    'Agregue la columna "{column}": todas las filas de esta tabla la necesitan.',
  'The column of this cell has no name. Name it in the first row, or empty the cell.':
    'La columna de esta celda no tiene nombre. Escríbalo en la primera fila o vacíe la celda.',
  'There are two files of "{table}". Keep one.': 'Hay dos archivos de "{table}". Deje uno solo.',
  'Add the file system.csv with the columns format, id and title, and one row.':
    'Agregue el archivo system.csv con las columnas format, id y title, y una fila.',
  'Write exactly one row under the header of system.csv; there are {count}.':
    'Escriba exactamente una fila debajo del encabezado de system.csv; ahora hay {count}.',
  'This line is not UTF-8. Write the stream in UTF-8.':
    'Esta línea no es UTF-8. Escriba todas las líneas en UTF-8.',
};

/** Cells. */
const cells = {
  '"{text}" has more digits than a number keeps. Write fewer.':
    '"{text}" tiene más cifras de las que un número conserva. Escriba menos.',
  '"{text}" is not a plain number. {mend}, without signs, commas or units.':
    '"{text}" no es un número simple. {mend:said}, sin signos, comas ni unidades.',
  'Write {number}': 'Escriba {number}',
  'Write a number in digits, with a point before decimals': 'Escriba un número en cifras, con punto decimal',
  '"{written}" may be thousands or decimals. Write {whole} or {longer}.':
    '"{written}" puede tener miles o decimales. Escriba {whole} o {longer}.',
  'Write true or false instead of "{text}", or nothing when it is not known.':
    'Escriba true o false en vez de "{text}", o nada cuando no se sabe.',
  'Write JSON here, such as [{"field": "text"}]; its brackets or quotes do not match.':
    'Escriba aquí JSON, por ejemplo [{"field": "text"}]; sus corchetes o comillas no concuerdan.',
  'Write each item as {form}, with semicolons between items, instead of "{item}".':
    'Escriba cada elemento como {form}, con punto y coma entre ellos, en vez de "{item}".',
  'Write "{word}" instead of "{written}".': 'Escriba "{word}" en vez de "{written}".',
  'Write this in one column: another one also holds "{field}".':
    'Escriba esto en una sola columna: otra también tiene "{field}".',
  'Write either "a; b" (both) or "a or b" (one of them). For more, write JSON.':
    'Escriba "a; b" (los dos) o bien "a or b" (uno de los dos). Para algo más complejo, escriba JSON.',
  'Write a level as level:SCALE=NUMBER, such as level:grade=9, instead of "{part}".':
    'Escriba un nivel como level:ESCALA=NÚMERO, por ejemplo level:grade=9, en vez de "{part}".',
  '"{part}" is the id of a {kinds}. Write {forms}.':
    '"{part}" es el identificador de {kinds:kinds}. Escriba {forms:choice}.',
  'There is no step, credential or competency "{part}". Correct the id, or say: nothing, step:…, credential:…, competency:…, population:…, level:SCALE=NUMBER, experience:YEARS, text:….':
    'No hay ningún paso, credencial ni competencia "{part}". Corrija el identificador o escriba: nothing, step:…, credential:…, competency:…, population:…, level:ESCALA=NÚMERO, experience:AÑOS, text:….',
};

/** All of them. */
export const tableMessages = { ...files, ...tables, ...cells };
