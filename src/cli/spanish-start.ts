/** What the command gives to start from, in Spanish: remarks and instructions of tables, a small system. */

const remarks = {
  'leave as it is': 'déjelo como está',
  'a short name of your own': 'un nombre corto que usted elige',
  'the name of your system': 'el nombre de su sistema',
  'where it is: us-state:04 (State by FIPS code), us-county:04019; several with semicolons':
    'dónde está: us-state:04 (estado por su código FIPS), us-county:04019; varios con punto y coma',
  'the name of the organization': 'el nombre de la organización',
  'one or several of:': 'una o varias de estas palabras:',
  'one of:': 'una de estas palabras:',
  'anything else': 'cualquier otra cosa',
  'the name of the occupation': 'el nombre de la ocupación',
  'its SOC code, such as 29-1141 (format the column as text)':
    'su código SOC, por ejemplo 29-1141 (dé a la columna formato de texto)',
  'the edition of that code: 2018': 'la edición de ese código: 2018',
  'the name of the credential': 'el nombre de la credencial',
  'the id of the partner who awards it': 'el identificador del socio que la otorga',
  'who recognizes it, such as industry-body:Name or licensing:Name of the board':
    'quién la reconoce, por ejemplo industry-body:Nombre o licensing:Nombre de la junta',
  'the ids of the occupations it opens': 'los identificadores de las ocupaciones que abre',
  'the name of the course, program or training': 'el nombre del curso, programa o capacitación',
  'the id of the partner who gives it': 'el identificador del socio que lo ofrece',
  'what must hold before: algebra; level:grade=9, or nothing':
    'lo que hay que cumplir antes: algebra; level:grade=9, o nothing si no se exige nada',
  'the ids of the credentials earned by it': 'los identificadores de las credenciales que se obtienen',
  'a number': 'un número',
  'first day, as 2026-01-15': 'primer día, como 2026-01-15',
  'last day, as 2026-05-15': 'último día, como 2026-05-15',
  'P16W for 16 weeks, P2Y for two years': 'P16W para 16 semanas, P2Y para dos años',
  'the id of the occupation it trains for': 'el identificador de la ocupación para la que capacita',
  'the name of the pathway': 'el nombre de la trayectoria',
  'industries by NAICS code with its edition: 2022:62 (format the column as text)':
    'industrias por su código NAICS con la edición: 2022:62 (dé a la columna formato de texto)',
  'the ids of the occupations it leads to': 'los identificadores de las ocupaciones a las que lleva',
  'the people it is meant for:': 'las personas a quienes está destinada:',
  'the ids of its steps': 'los identificadores de sus pasos',
  'the id of the pathway': 'el identificador de la trayectoria',
  'the id of the step people begin with': 'el identificador del paso con que se comienza',
  'what must hold to come in here, or nothing':
    'lo que hay que cumplir para entrar aquí, o nothing si no se exige nada',
  'credential:ID or step:ID after which people may leave':
    'credential:ID o step:ID después de lo cual se puede salir',
  'the ids of the occupations that are open then':
    'los identificadores de las ocupaciones que entonces están abiertas',
  'the name of the service': 'el nombre del servicio',
  'of counseling:': 'de la orientación:',
  'all, or the ids of the steps it goes with': 'all, o los identificadores de los pasos que acompaña',
  'Name of your system': 'Nombre de su sistema',
  'READ-ME-FIRST.txt': 'LEAME-PRIMERO.txt',
};

const instructions = {
  'HOW TO FILL IN THESE TABLES': 'CÓMO LLENAR ESTAS TABLAS',
  [`Open the .csv files with a spreadsheet. Each file is a list of one sort of thing, one row for each thing.
Row 1 names the columns: leave it as it is. Row 2 begins with # and says what belongs into each column;
rows that begin with # are passed over, so you may delete them or add your own remarks.`]: `Abra los archivos .csv con una hoja de cálculo. Cada archivo es una lista de un tipo de cosas, con una fila para cada una.
La fila 1 da nombre a las columnas: déjela como está. La fila 2 comienza con # y dice qué va en cada columna;
las filas que comienzan con # no se leen, así que puede borrarlas o agregar sus propias notas.`,
  [`1. system.csv       Give your system a short name (id) and a title. One row.
2. partners.csv     The organizations: college, American Job Center, employers.
3. occupations.csv  The jobs that the pathway leads to.
4. credentials.csv  The certificates, degrees and licenses that are earned on the way.
5. steps.csv        The courses, programs and trainings, in any order.
6. pathways.csv     One row for each pathway: which steps belong to it.
7. entries.csv      Where people may come in.
8. exits.csv        Where they may leave with something in hand.
9. supports.csv     What helps them: counseling, child care, transportation.`]: `1. system.csv       Dé a su sistema un nombre corto (id) y un título. Una fila.
2. partners.csv     Las organizaciones: universidad o colegio comunitario, Centro de Empleo (American Job Center), empleadores.
3. occupations.csv  Los empleos a los que lleva la trayectoria.
4. credentials.csv  Los certificados, títulos y licencias que se obtienen en el camino.
5. steps.csv        Los cursos, programas y capacitaciones, en cualquier orden.
6. pathways.csv     Una fila para cada trayectoria: qué pasos tiene.
7. entries.csv      Por dónde se puede entrar.
8. exits.csv        Por dónde se puede salir con algo obtenido.
9. supports.csv     Lo que ayuda: orientación, cuidado de niños, transporte.`,
  [`IDS. The column id holds a short name of your own, such as intro-nursing; it must not stand twice in one file. Where
a column asks for the id of a step, a partner and so on, write it exactly as it stands in that file's id column.`]: `IDENTIFICADORES. La columna id tiene un nombre corto que usted elige, por ejemplo intro-nursing; no puede estar dos veces
en un archivo. Donde una columna pide el identificador de un paso, de un socio, etc., escríbalo tal como está en la
columna id de ese archivo.`,
  'SEVERAL THINGS IN ONE CELL are parted by semicolons: intro; algebra':
    'VARIAS COSAS EN UNA CELDA se separan con punto y coma: intro; algebra',
  [`REQUIREMENTS (steps.csv and entries.csv, column requires) say what must hold before:
  algebra              the step (or credential) with this id
  algebra; biology     both of them
  algebra or biology   one of them
  level:grade=9        a level: ninth grade
  text:Age 18          something only a person can judge
  nothing              nothing at all is required`]: `LOS REQUISITOS (steps.csv y entries.csv, columna requires) dicen qué hay que cumplir antes:
  algebra              el paso (o la credencial) con este identificador
  algebra; biology     los dos
  algebra or biology   uno de los dos
  level:grade=9        un nivel: noveno grado
  text:Tener 18 años   algo que solo una persona puede decidir
  nothing              no se exige nada`,
  [`DATES are written 2026-01-15; a year or a month alone will do (2026, 2026-01). AMOUNTS are plain numbers: 1200. If your
spreadsheet turns a date or a code (11-2021, 2022:62) into something else, format the column as text and type it again.`]: `LAS FECHAS se escriben 2026-01-15; basta un año o un mes (2026, 2026-01). LOS MONTOS son números simples: 1200. Si su
hoja de cálculo convierte una fecha o un código (11-2021, 2022:62) en otra cosa, dé a la columna formato de texto y escríbalo
de nuevo.`,
  'LEAVE EMPTY what you do not know. Empty means unknown, never no. Delete the files that you do not need, except system.csv.':
    'DEJE VACÍO lo que no sabe. Vacío significa que no se sabe, nunca que no. Borre los archivos que no necesite, salvo system.csv.',
  'When you are done, save every file as CSV (in Excel: "CSV UTF-8"), in the same folder, and run':
    'Cuando termine, guarde cada archivo como CSV (en Excel: "CSV UTF-8"), en la misma carpeta, y ejecute',
  '  npx career-pathways inspect FOLDER --from tables':
    '  npx career-pathways inspect CARPETA --from tables --language es',
  'It tells you, by file, row and column, what to mend. Then':
    'Le dice qué corregir, con archivo, fila y columna. Después',
  '  npx career-pathways check FOLDER --from tables --as-of 2026-11-01':
    '  npx career-pathways check CARPETA --from tables --as-of 2026-11-01 --language es',
  'checks your pathway against the federal definition, clause by clause.':
    'compara su trayectoria con la definición federal, cláusula por cláusula.',
};

const starter = {
  'Name of your career pathways system': 'Nombre de su sistema de trayectorias profesionales',
  'Replace every title and id, delete what does not apply, and leave out what you do not know: silence means unknown. List under "complete" only what is complete here.':
    'Cambie cada título e identificador, borre lo que no corresponde y deje fuera lo que no sabe: lo que no se dice no se sabe. Ponga en "complete" solo lo que está completo aquí.',
  'State by two-digit FIPS code, or us-county by five digits':
    'Estado por su código FIPS de dos cifras, o us-county de cinco cifras',
  'Name of a college': 'Nombre de una universidad o un colegio comunitario',
  'types: intermediary, secondary, bridge, postsecondary, industry, workforce-system, economic-development, community-social-service, state-agency, regional-foundation':
    'types puede ser: intermediary, secondary, bridge, postsecondary, industry, workforce-system, economic-development, community-social-service, state-agency, regional-foundation',
  'Name of an American Job Center': 'Nombre de un Centro de Empleo (American Job Center)',
  'Title of the occupation': 'Nombre de la ocupación',
  'Add soc: { "edition": "2018", "code": "NN-NNNN" } when you know it.':
    'Agregue soc: { "edition": "2018", "code": "NN-NNNN" } cuando lo sepa.',
  'Name of a certificate': 'Nombre de un certificado',
  'A certificate counts once industry recognizes it: add recognition: [{ "kind": "industry-body", "by": "…" }].':
    'Un certificado cuenta cuando la industria lo reconoce: agregue recognition: [{ "kind": "industry-body", "by": "…" }].',
  'Who counsels people': 'Quién orienta a las personas',
  'Add goals: ["education", "career"] if it serves them, and one support per kind of help.':
    'Agregue goals: ["education", "career"] si sirve para esas metas, y un apoyo por cada tipo de ayuda.',
  'First step': 'Primer paso',
  'Add schedule: { "from": "YYYY-MM-DD", "to": "YYYY-MM-DD" } to show what runs together.':
    'Agregue schedule: { "from": "AAAA-MM-DD", "to": "AAAA-MM-DD" } para mostrar qué va al mismo tiempo.',
  'Second step': 'Segundo paso',
  'requires: a step, credential, level …, or { "kind": "any", "of": [ … ] } and the like.':
    'requires: un paso, una credencial, un nivel …, o { "kind": "any", "of": [ … ] } y formas parecidas.',
  'Name of the pathway': 'Nombre de la trayectoria',
  'Add sectors (NAICS), populations it is meant for, onward options, individualPlan.':
    'Agregue sectors (NAICS), populations a quienes está destinada, onward (lo que sigue), individualPlan.',
  'Say what it asks for: requires, or { "kind": "all", "of": [] } when it asks for nothing.':
    'Indique lo que pide con requires, o { "kind": "all", "of": [] } cuando no pide nada.',
};

export const startMessages = { ...remarks, ...instructions, ...starter };
