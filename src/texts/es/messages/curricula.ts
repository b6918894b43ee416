/** What is wrong with curricula and prerequisite tables, or was noticed in them, in Spanish. */

/** What was read. */
const read = {
  'There is no row with the columns {columns}. Is this a curriculum? Name its columns in options.columns.':
    'No hay ninguna fila con las columnas {columns:pairs}. ¿Es esto un plan de estudios? Nombre sus columnas en options.columns.',
  'Rows {before} and {row} have the same "{column}": "{id}". Give each course its own.':
    'Las filas {before} y {row} tienen lo mismo en "{column}": "{id}". Dé a cada curso lo suyo.',
  'This course has no "{column}". Give it one.': 'Este curso no tiene nada en "{column}". Escríbalo.',
  'This row has {count} cells, and there are {width} columns. Put a cell with a comma or a line break in quotes.':
    'Esta fila tiene {count} celdas y hay {width} columnas. Ponga entre comillas la celda que tenga una coma o un salto de línea.',
  'Rows {row} and {next} seem to be one, with a line break in a cell. Put that cell in quotes, or write all cells of both rows.':
    'Las filas {row} y {next} parecen ser una sola, con un salto de línea en una celda. Ponga esa celda entre comillas o escriba todas las celdas de las dos filas.',
  'This row has {count} cells, and there are {width} columns; what it requires in the others is not known. Write all cells, blank ones too.':
    'Esta fila tiene {count} celdas y hay {width} columnas; no se sabe lo que exige en las demás. Escriba todas las celdas, también las vacías.',
  'This row has no "{column}", so that it names no course. Write all of its cells.':
    'Esta fila no tiene nada en "{column}", así que no nombra ningún curso. Escriba todas sus celdas.',
  'The column "{column}" says what courses require, and is none that is known. What stands in it is kept in words, and no course is taken to require nothing. Name it as {names} if it is one of them.':
    'La columna "{column}" dice lo que exigen los cursos y no es de las conocidas. Lo que contiene se conserva en palabras, y de ningún curso se supone que no exige nada. Llámela {names:choice} si es una de ellas.',
  'There is no column of prerequisites, so no course is taken to require nothing. If another column holds them, name it in options.columns.before.':
    'No hay ninguna columna de requisitos previos, así que de ningún curso se supone que no exige nada. Si están en otra columna, nómbrela en options.columns.before.',
  'There is no course with the id "{id}". Add it, or correct the id.':
    'No hay ningún curso con el identificador "{id}". Agréguelo o corrija el identificador.',
  'it is a total, a heading or a remark, and no course. Give a course a name, and an id like those of the others.':
    'es un total, un encabezado o una observación, y no un curso. Dé a un curso un nombre y un identificador como los de los demás.',
  'This row is a header with other columns than row {row}. Put the courses below it into a file of their own, or under "Additional Courses".':
    'Esta fila es un encabezado con otras columnas que la fila {row}. Ponga los cursos que están debajo en un archivo propio o debajo de "Additional Courses".',
  'The column "{column}" is none that is known: its cells are kept, and not read. If it says what a known column says, name it in options.columns.':
    'La columna "{column}" no es de las conocidas: sus celdas se conservan y no se leen. Si dice lo que dice una de las conocidas, nómbrela en options.columns.',
  '"{words}" names no course of this list in a way that can be read. It is kept in words, which a person has to decide. Write ids of courses that are all required, parted by semicolons, if it means them.':
    '"{words}" no nombra ningún curso de esta lista de un modo que se pueda leer. Se conserva en palabras, y una persona tiene que decidirlo. Si se trata de cursos que se exigen todos, escriba sus identificadores, separados por punto y coma.',
  '"{before}" stands before "{name}", which its name tells is earlier: a plan takes terms as they are listed. Put the rows in order, or give the terms their periods.':
    '"{before}" está antes que "{name}", que según su nombre es anterior: un plan toma los períodos en el orden en que están. Ponga las filas en orden o dé a los períodos sus fechas.',
  '"{written}" is read as {ids}.': '"{written}" se lee como {ids:list}.',
  '"{written}" is not a number of credits; it is kept as it is.':
    '"{written}" no es un número de créditos; se conserva tal como está.',
  'The meaning of this cell is not documented; it is {how}.':
    'El significado de esta celda no está documentado; {how:said}.',
  'taken as "and"': 'se toma como "y"',
  'not read as a grade': 'no se lee como calificación',
};

/** What is not written. */
const written = {
  'The metrics of the file are of other requirements than the courses have now, and were left out. Pass the steps of curricularMetrics as options.metrics to write new ones.':
    'Las métricas del archivo son de otros requisitos que los que los cursos tienen ahora, y se dejaron fuera. Pase los pasos de curricularMetrics como options.metrics para escribir nuevas.',
  'Courses have numbers as their ids; the ids of the steps stand under "Canonical Name".':
    'Los cursos tienen números como identificadores; los de los pasos están en "Canonical Name".',
  '{count} steps are not on the pathway "{pathway}".':
    'Pasos que no están en la trayectoria "{pathway}": {count}.',
  'The format has no place for this; it is not written.':
    'En el formato no hay lugar para esto; no se escribe.',
  'It is not known what this course requires; its blank cell of prerequisites says that it requires nothing.':
    'No se sabe qué exige este curso; su celda vacía de requisitos previos dice que no exige nada.',
  'This course requires nothing, but in this file no blank cell says so: what it requires reads as not known.':
    'Este curso no exige nada, pero en este archivo ninguna celda vacía lo dice: se lee que no se sabe qué exige.',
  'The format has no place for {count} of "{table}".':
    'Filas de "{table}" que no caben en el formato: {count}.',
  'The format has no place for {what}; a course only lists other courses.':
    'En el formato no hay lugar para {what:said}; un curso solo enumera otros cursos.',
  'a column for {timing}': 'una columna de "{timing}"',
  'this requirement of the kind "{kind}"': 'este requisito del tipo "{kind}"',
  'The file has one column for the id and the title of a course; the id was written.':
    'El archivo tiene una sola columna para el identificador y el título de un curso; se escribió el identificador.',
};

/** All of them. */
export const curriculumMessages = { ...read, ...written };
