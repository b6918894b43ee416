/** What is wrong with codes and code tables, in Spanish. */

/** All of them. */
export const codeMessages = {
  '{scheme} code "{code}": {why}': 'Código {scheme} "{code}": {why:said}',
  '{scheme} code "{code}": {why} Consider {codes}.':
    'Código {scheme} "{code}": {why:said} Considere {codes:others}.',
  'it does not have the form of the classification.': 'no tiene la forma de la clasificación.',
  'a zero is missing.': 'falta un cero.',
  'it means "no match".': 'significa "sin correspondencia".',
  'it is a group, not a single entry.': 'es un grupo, no una entrada individual.',
  'it is of an earlier edition.': 'es de una edición anterior.',
  'it is of the edition of {edition}.': 'es de la edición de {edition}.',
  'the two digits after its dot are no longer in use.': 'las dos cifras después del punto ya no se usan.',
  'it is a placeholder, not used in the United States.':
    'es un lugar reservado que no se usa en los Estados Unidos.',
  'it has moved.': 'cambió de lugar.',
  'it was deleted.': 'se eliminó.',
  'the tables do not have it.': 'las tablas no lo tienen.',
  '"{cluster}" is a cluster of the framework before 2024, which States may keep.':
    '"{cluster}" es un grupo de ocupaciones del marco anterior a 2024, que los estados pueden conservar.',
  '"{cluster}" is a cluster of the framework before 2024, which States may keep. Consider {names}.':
    '"{cluster}" es un grupo de ocupaciones del marco anterior a 2024, que los estados pueden conservar. Considere {names:others}.',
  'The crosswalk of programs and occupations does not list {occupation} for the program {program}.':
    'La tabla de correspondencias entre programas y ocupaciones no tiene {occupation} para el programa {program}.',
  'This is a crosswalk of two editions: read it with readOnetChanges.':
    'Esto es una tabla de correspondencias entre dos ediciones: léala con readOnetChanges.',
  'There is no header with the columns "O*NET-SOC 2010 Code" and "O*NET-SOC 2019 Code", or with two other years. Keep the header row of the official file.':
    'No hay un encabezado con las columnas "O*NET-SOC 2010 Code" y "O*NET-SOC 2019 Code", ni con otros dos años. Conserve la fila de encabezados del archivo oficial.',
  '"{written}" is no job zone: write 1 to 5.':
    '"{written}" no es una zona de preparación (Job Zone): escriba de 1 a 5.',
  '"{written}" is not a number of {column}.': '"{written}" no es un número en la columna {column}.',
};
