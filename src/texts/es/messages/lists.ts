/** What is wrong with provider lists, or was noticed in them, in Spanish. */

/** The header, and what a profile has to guess at. */
const columns = {
  'No column of this header names a {what}. If one does, write the profile by hand; a table of words or codes is no list of programs.':
    'Ninguna columna de este encabezado nombra un {what:said}. Si alguna lo hace, escriba el perfil a mano; una tabla de palabras o códigos no es una lista de programas.',
  provider: 'proveedor',
  program: 'programa',
  'Several columns are named "{column}"; none of them is taken. Give each a name of its own.':
    'Varias columnas se llaman "{column}"; no se toma ninguna. Dé a cada una su propio nombre.',
  'No column, or several for the same part, or not all parts, may be what has to be paid: name all of them in `columns.costs`.':
    'Ninguna columna, o varias para la misma parte, o no todas las partes, puede ser lo que hay que pagar: nómbrelas todas en `columns.costs`.',
  'There is no column with a number of the {what}; its name stands for it.':
    'No hay ninguna columna con el número del {what:said}; en su lugar se usa el nombre.',
  'Name "{column}" in the profile if that is it.': 'Nombre "{column}" en el perfil si es esa.',
  'Keep the header row of the list, or pass the profile of its State.':
    'Conserve la fila de encabezados de la lista o pase el perfil de su estado.',
  'There is no column "{column}", which the profile "{profile}" names. {mend}':
    'No hay ninguna columna "{column}", que el perfil "{profile}" nombra. {mend:said}',
  'Columns {which} are both named "{column}"; neither is read, and their cells are kept. Give each a name of its own.':
    'Las columnas {which:list} se llaman "{column}"; ninguna se lee y sus celdas se conservan. Dé a cada una su propio nombre.',
  'Column {which} is called like "{column}" too; column {read} is read, as the profile writes it. Give each a name of its own.':
    'La columna {which:list} también se llama como "{column}"; se lee la columna {read}, como la escribe el perfil. Dé a cada una su propio nombre.',
  'Some of this file is UTF-8, and some is not. Save all of it as "CSV UTF-8".':
    'Este archivo es UTF-8 en parte y en parte no. Guárdelo entero como "CSV UTF-8".',
  'The column "{column}" does not say its unit: numbers in it are read as weeks. If they are not, say it in `lengthUnit`.':
    'La columna "{column}" no dice su unidad: sus números se leen como semanas. Si no lo son, dígalo en `lengthUnit`.',
  'The unit of the column "{column}" stands in another column, so it is not read. If all of it has one unit, name it in `columns.weeks` and `lengthUnit`.':
    'La unidad de la columna "{column}" está en otra columna, así que no se lee. Si toda ella tiene una sola unidad, nómbrela en `columns.weeks` y `lengthUnit`.',
};

/** Rows and cells. */
const rows = {
  'This row was left out: {why}': 'Esta fila se dejó fuera: {why:said}',
  'it is empty.': 'está vacía.',
  'it has more cells than columns or far fewer, or quotes that do not match. Put a cell with a comma or a line break in quotes.':
    'tiene más celdas que columnas, o muchas menos, o comillas que no concuerdan. Ponga entre comillas la celda que tenga una coma o un salto de línea.',
  'This row has {count} cells, and there are {width} columns; the others were read as blank. Write all cells, blank ones too.':
    'Esta fila tiene {count} celdas y hay {width} columnas; las demás se leyeron como vacías. Escriba todas las celdas, también las vacías.',
  'it does not name a provider.': 'no nombra ningún proveedor.',
  'it does not name a program.': 'no nombra ningún programa.',
  'it is the header once more.': 'es otra vez el encabezado.',
  'another row says the same of the same program.': 'otra fila dice lo mismo del mismo programa.',
  'This row names no provider and stands below one of "{provider}"; it was read as that provider\'s, as a cell merged down means.':
    'Esta fila no nombra ningún proveedor y está debajo de una de "{provider}"; se leyó como de ese proveedor, que es lo que significa una celda combinada hacia abajo.',
  'This row has the provider and the program of row {row}; what it adds was joined to that.':
    'Esta fila tiene el proveedor y el programa de la fila {row}; lo que agrega se unió a ella.',
  'This cell differs from row {row}, which has the same program. The program does not say either; both are kept.':
    'Esta celda no coincide con la fila {row}, que tiene el mismo programa. El programa no toma ninguna de las dos; ambas se conservan.',
  'This row has the program of row {row} under another name; the program has the name of that row, and both are kept. Give another program a number of its own.':
    'Esta fila tiene el programa de la fila {row} con otro nombre; el programa lleva el nombre de esa fila, y ambos se conservan. Dé a otro programa su propio número.',
  '"{part}" in the column "{column}" is no code; the others were read, and the cell is kept.':
    '"{part}", en la columna "{column}", no es ningún código; los demás se leyeron y la celda se conserva.',
  'The column "{column}" names an award, and a word beside it says that there is none; the award was read, and the cell is kept. Correct it if there is none.':
    'La columna "{column}" nombra una credencial, y otra palabra junto a ella dice que no hay ninguna; se leyó la credencial y la celda se conserva. Corríjala si no hay ninguna.',
  'The profile does not know "{word}" in the column "{column}". Add it to the profile, or to its blanks.':
    'El perfil no conoce "{word}" en la columna "{column}". Agréguelo al perfil o a sus valores en blanco.',
  'The list does not name the provider {number}; its number is used as its name.':
    'La lista no dice el nombre del proveedor {number}; en su lugar se usa el número.',
  'This program has several codes; the step has {code}, and all of them are kept with it.':
    'Este programa tiene varios códigos; el paso tiene {code}, y todos se conservan con él.',
  '"{written}" in the column "{column}" is not {form}; it is kept with the program as it is.':
    '"{written}", en la columna "{column}", no es {form:said}; se conserva con el programa tal como está.',
  'an amount': 'un monto',
  'a whole number of {unit}, or a length with its unit':
    'un número entero de {unit:said} ni una duración con su unidad',
  weeks: 'semanas',
  days: 'días',
  months: 'meses',
  'The column "{column}" is blank, so the other costs are not all there is to pay; the program has no cost, and they are kept with it.':
    'La columna "{column}" está en blanco, así que los demás costos no son todo lo que hay que pagar; el programa queda sin costo y ellos se conservan con él.',
  '"{written}" in the column "{column}" was read as {duration}, and so are other lengths with this unit.':
    '"{written}", en la columna "{column}", se leyó como {duration}, y así las demás duraciones con esta unidad.',
};

/** Files of outcomes. */
const outcomes = {
  'This system has no program of the list "{list}", which the outcomes are of. Read the list first, and pass its system.':
    'Este sistema no tiene ningún programa de la lista "{list}", de la que son los resultados. Lea primero la lista y pase su sistema.',
  'it does not name one CIP code of six digits.': 'no nombra un solo código CIP de seis dígitos.',
  'the list has no such provider.': 'la lista no tiene ese proveedor.',
  'the list has no program of this provider with this code.':
    'la lista no tiene ningún programa de este proveedor con este código.',
  'other rows say something else of the same program, and the file does not say which is right. Keep one of them.':
    'otras filas dicen otra cosa del mismo programa, y el archivo no dice cuál es la correcta. Conserve una de ellas.',
  'no measure of it can be taken: each is blank, unreadable or over 0 people.':
    'no se puede tomar ninguna de sus medidas: cada una está en blanco, es ilegible o abarca 0 personas.',
  'the system has a measurement of the same measure, program and time already. Give the `period` of each file.':
    'el sistema ya tiene una medición de la misma medida, programa y tiempo. Indique el `period` de cada archivo.',
  'the list has several programs of this provider that have this code or may have it ({ids}). Its numbers are about all of them together, and about none alone.':
    'la lista tiene varios programas de este proveedor que tienen este código o pueden tenerlo ({ids}). Sus números son de todos ellos juntos, y de ninguno por separado.',
  'the list does not say that its program "{id}" of this provider has this code, and no other.':
    'la lista no dice que su programa "{id}" de este proveedor tenga este código y ningún otro.',
  '"{written}" in the column "{column}" is over 0 people, as its denominator says; no measurement has it. Mend one of the two.':
    '"{written}", en la columna "{column}", abarca 0 personas, según su denominador; ninguna medición lo toma. Corrija uno de los dos.',
  '"{written}" in the column "{column}" is not {form}; no measurement has it. Mend it, or name it in the profile: in `suppressed` or in `blanks`.':
    '"{written}", en la columna "{column}", no es {form:said}; ninguna medición lo toma. Corríjalo o nómbrelo en el perfil: en `suppressed` o en `blanks`.',
  'a share from 0 to 1': 'una proporción de 0 a 1',
  'a percentage from 0 to 100': 'un porcentaje de 0 a 100',
  'an amount of dollars': 'un monto en dólares',
  'a whole number of people': 'un número entero de personas',
};

/** All of them. */
export const listMessages = { ...columns, ...rows, ...outcomes };
