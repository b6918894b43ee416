/** What is wrong with a document of this format, or was noticed in it, in Spanish. */

/** JSON as it comes, and what is no plain data. */
const json = {
  'This is not JSON: {why}': 'Esto no es JSON{why:why}.',
  'At {spot}: {message}': 'En la {spot:said}: {message:said}',
  'line {line}, column {column}': 'línea {line}, columna {column}',
  'The name {name} is given twice in one object. Keep one of them.':
    'El nombre {name} está dos veces en un mismo objeto. Deje uno solo.',
  'The number {number} has more digits than a number keeps. Write it as a text, or with fewer digits.':
    'El número {number} tiene más cifras de las que un número conserva. Escríbalo como texto o con menos cifras.',
  'At {spot}: what stands here is not UTF-8. Save the file as UTF-8.':
    'En la {spot:said}: lo que hay aquí no es UTF-8. Guarde el archivo como UTF-8.',
  'The same objects stand in too many places. Write each one out.':
    'Los mismos objetos están en demasiados lugares. Escriba cada uno por separado.',
  'Reading this threw an error. Pass plain data, such as JSON.parse returns.':
    'Hubo un error al leer esto. Pase datos simples, como los que devuelve JSON.parse.',
  'This text has half a surrogate pair, so it cannot be written as UTF-8. Mend it where it comes from.':
    'Este texto tiene la mitad de un carácter, así que no se puede escribir como UTF-8. Corríjalo en su origen.',
  'Nothing may be nested deeper than {deepest}. Flatten it; objects that contain themselves cannot be read.':
    'Nada puede estar anidado a más de {deepest} niveles. Reduzca los niveles; no se pueden leer objetos que se contienen a sí mismos.',
  'JSON cannot write this number. Use a finite one, or leave the field out.':
    'JSON no puede escribir este número. Use uno finito o quite el campo.',
  'There is no value here. {mend}': 'Aquí no hay ningún valor. {mend:said}',
  'A {type} is not JSON. {mend}': 'Un valor de tipo "{type}" no es JSON. {mend:said}',
  'Leave the field out.': 'Quite el campo.',
  'Give what is to be read, such as JSON.parse returns.':
    'Pase lo que se ha de leer, como lo devuelve JSON.parse.',
  'Only plain arrays can be read, not instances of classes.':
    'Solo se pueden leer listas simples, no instancias de clases.',
  'This array has holes or keys of its own. Use a dense array.':
    'Esta lista tiene huecos o claves propias. Use una lista sin huecos.',
  'Only plain objects can be read, not instances of classes.':
    'Solo se pueden leer objetos simples, no instancias de clases.',
  'This object has hidden fields or symbols. Use plain fields only.':
    'Este objeto tiene campos ocultos o símbolos. Use solo campos simples.',
  'Rename the key "__proto__".': 'Cambie el nombre de la clave "__proto__".',
};

/** Where JSON ends to be JSON, as JavaScript engines say it. */
const jsonFaults = {
  'Unexpected end of JSON input': 'termina antes de tiempo',
  'Unexpected token {token}, {context} is not valid JSON': '{token} no puede estar en {context}',
  'Unexpected token {token} in JSON at {spot}': '"{token}" no puede estar en la {spot:said}',
  'Unexpected non-whitespace character after JSON at {spot}': 'sobra algo después, en la {spot:said}',
  'Unexpected string in JSON at {spot}': 'un texto no puede estar en la {spot:said}',
  'Unexpected number in JSON at {spot}': 'un número no puede estar en la {spot:said}',
  'Unterminated string in JSON at {spot}': 'falta cerrar un texto, en la {spot:said}',
  'Unterminated fractional number in JSON at {spot}': 'falta terminar un número, en la {spot:said}',
  'No number after minus sign in JSON at {spot}': 'falta un número después del signo, en la {spot:said}',
  'Exponent part is missing a number in JSON at {spot}': 'falta el número del exponente, en la {spot:said}',
  "Expected property name or '}' in JSON at {spot}":
    'falta el nombre de un campo o una llave que cierre, en la {spot:said}',
  'Expected double-quoted property name in JSON at {spot}':
    'falta el nombre de un campo entre comillas dobles, en la {spot:said}',
  "Expected ':' after property name in JSON at {spot}":
    'faltan dos puntos después del nombre de un campo, en la {spot:said}',
  "Expected ',' or '}' after property value in JSON at {spot}":
    'falta una coma o una llave que cierre después de un valor, en la {spot:said}',
  "Expected ',' or ']' after array element in JSON at {spot}":
    'falta una coma o un corchete que cierre después de un elemento, en la {spot:said}',
  'Bad control character in string literal in JSON at {spot}':
    'un texto tiene un salto de línea u otro carácter de control, en la {spot:said}',
  'Bad escaped character in JSON at {spot}': 'hay una barra inversa de más, en la {spot:said}',
  'Bad Unicode escape in JSON at {spot}': 'hay un código de carácter mal escrito, en la {spot:said}',
  'position {at}': 'posición {at}',
  'position {at} (line {line} column {column})': 'línea {line}, columna {column}',
};

/** Values that have not the shape that the format asks for. */
const shapes = {
  'Add this field.': 'Agregue este campo.',
  'Add this field; it should be {what}.': 'Agregue este campo; debe ser {what:said}.',
  'Add this field: {word}.': 'Agregue este campo: {word}.',
  'Add this field: one of {words}.': 'Agregue este campo con una de estas palabras: {words}.',
  'The field "{key}" is not part of the format. {mend}':
    'El campo "{key}" no es parte del formato. {mend:said}',
  'This is JSON as text. Give JSON.parse(text).': 'Esto es JSON en forma de texto. Pase JSON.parse(texto).',
  'Write {what} here.': 'Escriba aquí {what:said}.',
  'a string': 'un texto',
  'a number': 'un número',
  'a whole number': 'un número entero',
  'a boolean': 'un valor true o false',
  'an object': 'un objeto',
  'a record': 'un objeto',
  'an array': 'una lista',
  'Write a smaller number.': 'Escriba un número menor.',
  'Give a{what} that the format knows here; the page of this noun lists them.':
    'Escriba aquí uno de los valores que el formato conoce; están en la página que lo describe.',
  'Check its spelling, or keep it under "extensions".':
    'Revise cómo está escrito o guárdelo en "extensions".',
  'Did you mean "{meant}"? Otherwise keep it under "extensions".':
    '¿Quiso decir "{meant}"? Si no, guárdelo en "extensions".',
  'Leave the field out when it is not known; null is no value.':
    'Quite el campo cuando no se conoce; null no es un valor.',
  'Take it out of the list; null is no value.': 'Quítelo de la lista; null no es un valor.',
  'Give an object; null is no value.': 'Pase un objeto; null no es un valor.',
  'These fields do not stand together. Give those of one group alone: {shapes}.':
    'Estos campos no pueden ir juntos. Escriba solo los de un grupo: {shapes}.',
  'Write an amount with its currency: { "amount": {amount}, "currency": "USD" }.':
    'Escriba un monto con su moneda: { "amount": {amount}, "currency": "USD" }.',
  'Write an object here, such as { {fields} }.': 'Escriba aquí un objeto, por ejemplo { {fields} }.',
  'Write an object with "kind" here, such as { "kind": "{kind}", "{field}": … }.':
    'Escriba aquí un objeto con "kind", por ejemplo { "kind": "{kind}", "{field}": … }.',
  'Add "{field}": "{word}" here.': 'Agregue aquí "{field}": "{word}".',
  'Add "{field}" here: one of {words}.': 'Agregue aquí "{field}" con una de estas palabras: {words}.',
  'Write its id alone here: "{id}".': 'Escriba aquí solo su identificador: "{id}".',
  'A newer version of this package wrote this, in format {number}. Update the package to read it.':
    'Esto lo escribió una versión más nueva de este paquete, en el formato {number}. Actualice el paquete para leerlo.',
  '"{written}" is no format that this package reads. Write "{current}", if it is one.':
    '"{written}" no es un formato que este paquete lea. Escriba "{current}", si es ese.',
  'Use {words}.': 'Escriba {words:said}.',
  'one of {words}': 'una de estas palabras: {words}',
  '"{given}" is no word of the format here. Use {words}.':
    '"{given}" no es aquí una palabra del formato. Escriba {words:said}.',
  'Write the digest as a determination has it: 64 digits, 0 to 9 and a to f.':
    'Escriba la huella como está en la determinación: 64 signos, de 0 a 9 y de a a f.',
  'Write the year in four digits.': 'Escriba el año con cuatro cifras.',
  'Write at least one character, or leave the field out.': 'Escriba al menos un carácter o quite el campo.',
  'Write a date that exists as YYYY-MM-DD, YYYY-MM or YYYY.':
    'Escriba una fecha que exista, en la forma AAAA-MM-DD, AAAA-MM o AAAA.',
  'Write an ISO 8601 duration such as P16W or P2Y.':
    'Escriba una duración en la forma ISO 8601, por ejemplo P16W o P2Y.',
  'Write a number that is not negative.': 'Escriba un número que no sea negativo.',
  'Write an ISO 4217 code such as USD.': 'Escriba un código ISO 4217, por ejemplo USD.',
  'Give `amount` and `currency`, or parts such as `tuition`.':
    'Escriba `amount` y `currency`, o partes como `tuition`.',
  'Give `from`, `to` or both.': 'Escriba `from`, `to` o ambos.',
  'Put `from` before `to`.': '`from` tiene que ser anterior a `to`.',
  'Write the {scheme} code as text in its official form, such as "{example}".':
    'Escriba el código {scheme} como texto y en su forma oficial, por ejemplo "{example}".',
  'Write "US" for us, two FIPS digits for us-state ("04"), five for us-county ("04019").':
    'Escriba "US" con us, dos cifras FIPS con us-state ("04") y cinco con us-county ("04019").',
  'Write a whole number of people, 0 or more.': 'Escriba un número entero de personas, 0 o más.',
  'Write an object of JSON values by namespace.':
    'Escriba un objeto con valores JSON, cada uno bajo el nombre de su espacio.',
  'Write a whole number, 0 or more.': 'Escriba un número entero, 0 o más.',
};

/** What a whole document says of itself. */
const system = {
  'The id "{id}" already stands at /{table}/{row}. Give each its own id.':
    'El identificador "{id}" ya está en /{table}/{row}. Dé a cada uno el suyo.',
  'The id "{id}" looks the same as the one at /{table}/{row} but is encoded differently (NFC and NFD). Use one form.':
    'El identificador "{id}" se ve igual que el de /{table}/{row}, pero está codificado de otra forma (NFC y NFD). Use una sola forma.',
  '"{id}" is not a {kind} but a {others}. Name a {wanted} here.':
    '"{id}" no es {kind:a}, sino {others:kinds}. Nombre aquí {wanted:a}.',
  'There is no {kind} "{id}". {mend}': 'No hay {kind:no} "{id}". {mend:said}',
  'Correct the id.': 'Corrija el identificador.',
  'For every step write "steps": "all", without a list.':
    'Para todos los pasos escriba "steps": "all", sin lista.',
  'Or add it to "{table}".': 'O agregue una fila a "{table}".',
  '"{meant}" differs only in capital letters; write it so. {mend}':
    '"{meant}" solo se diferencia en las mayúsculas; escríbalo así. {mend:said}',
  '"{meant}" looks the same and is written with other characters; copy that. {mend}':
    '"{meant}" se ve igual y se escribe con otros caracteres; cópielo. {mend:said}',
  'That is what "{meant}" is called; write this id. {mend}':
    'Así se llama "{meant}"; escriba ese identificador. {mend:said}',
  'It has a space at the start: "{meant}" is meant. {mend}':
    'Tiene un espacio al comienzo: lo correcto es "{meant}". {mend:said}',
  'It has a space at the end: "{meant}" is meant. {mend}':
    'Tiene un espacio al final: lo correcto es "{meant}". {mend:said}',
  'Add it to "{table}", or correct the id.': 'Agregue una fila a "{table}" o corrija el identificador.',
  'Did you mean "{meant}"? {mend}': '¿Quiso decir "{meant}"? {mend:said}',
  'This system is empty: no table has a row. Begin with "steps" and "pathways".':
    'Este sistema está vacío: ninguna tabla tiene filas. Comience con "steps" y "pathways".',
  'There is no goal "{goal}" here. {mend}': 'Aquí no hay ninguna meta "{goal}". {mend:said}',
  'Name the plan whose goal it is.': 'Nombre el plan que tiene esa meta.',
  'Add the goal to the plan "{plan}", or correct its id.':
    'Agregue la meta al plan "{plan}" o corrija su identificador.',
  'The {kind} "{id}" is in this list already. Take it out, or name the one that is meant.':
    '{kind:The} "{id}" ya está en esta lista. Quite la repetición o escriba el identificador correcto.',
  '"{word}" is in this list already. Take it out, or write the one that is meant.':
    '"{word}" ya está en esta lista. Quite la repetición o escriba la palabra correcta.',
  'What meets an earlier part of this list meets this one as well, and counts as two. Put what it can be met by together in one "any".':
    'Lo que cumple una parte anterior de esta lista cumple también esta, y cuenta como dos. Reúna en un solo "any" aquello con lo que se cumple.',
  'No step raises a level of "{scheme}", but one raises "{other}". Write both alike where they are one scale.':
    'Ningún paso sube de nivel en "{scheme}", pero uno lo hace en "{other}". Escriba las dos igual si son una misma escala.',
  'This part is in this list already. Take it out, or write the one that is meant.':
    'Esta parte ya está en esta lista. Quite la repetición o escriba la que corresponde.',
  'This asks for one of no parts, which can never be met. Add a part; where nothing is required, write "kind": "all".':
    'Esto pide una de ninguna parte, lo que nunca se puede cumplir. Agregue una parte; donde no se exige nada, escriba "kind": "all".',
  'This asks for {least} of {count} parts, which can never be met. Correct "least", or add parts.':
    'Esto pide {least} de {count} partes, lo que nunca se puede cumplir. Corrija "least" o agregue partes.',
  'This asks for {least} credits of steps that have {sum} together, which can never be met. Correct "least", or add steps.':
    'Esto pide {least} créditos de pasos que juntos tienen {sum}, lo que nunca se puede cumplir. Corrija "least" o agregue pasos.',
  'This adds up credits of several units as if they were one: {units}. Give these steps credits of one unit, or ask for those of each unit by themselves.':
    'Esto suma créditos de varias unidades como si fueran de una sola: {units}. Dé a estos pasos créditos de una sola unidad, o pida los de cada unidad por separado.',
  'These steps follow each other: {steps}. Take one of them out of "follows".':
    'Estos pasos se siguen unos a otros: {steps}. Quite uno de ellos de "follows".',
  '"{language}" is no tag of a language. Write one such as "es" or "es-MX".':
    '"{language}" no es una etiqueta de idioma. Escriba una, como "es" o "es-MX".',
  'There is no edition "{edition}" of {scheme}. Write one of these: {editions}.':
    'No hay ninguna edición "{edition}" de {scheme}. Escriba una de estas: {editions}.',
  'No State has the FIPS code "{code}". Write that of a State, the District of Columbia or a territory.':
    'Ningún estado tiene el código FIPS "{code}". Escriba el de un estado, del Distrito de Columbia o de un territorio.',
  'There is no text "{field}" here to translate. {mend}':
    'Aquí no hay ningún texto "{field}" que traducir. {mend:said}',
  'Write "{meant}" if that is meant.': 'Escriba "{meant}" si es eso.',
  'Take it out.': 'Quítelo.',
  'The support "{id}" is for no step. List its steps, or write "all".':
    'El apoyo "{id}" no es para ningún paso. Escriba sus pasos o "all".',
  'The step "{step}" requires the credential "{credential}", which no step awards: it is never supplied. Add it to what a step awards, unless people bring it.':
    'El paso "{step}" exige la credencial "{credential}", que ningún paso otorga: nunca se obtiene aquí. Agréguela a lo que otorga un paso, salvo que las personas ya la traigan.',
  'These steps require each other: {steps}. Drop one of the requirements, or let the steps be taken at the same time.':
    'Estos pasos se exigen unos a otros: {steps}. Quite uno de los requisitos o permita que los pasos se tomen al mismo tiempo.',
  'No order of steps opens "{id}". Mend what it requires.':
    'Ningún orden de los pasos abre "{id}". Corrija lo que exige.',
  'There is no way in: every step requires another. Add an entry.':
    'No hay por dónde entrar: cada paso exige otro. Agregue una entrada.',
  'The step "{step}" is not on the pathway "{pathway}". Add it to the pathway\'s steps, or enter elsewhere.':
    'El paso "{step}" no está en la trayectoria "{pathway}". Agréguelo a los pasos de la trayectoria o entre por otro.',
  'Whoever comes in here need not meet all that the step "{step}" requires. Write "adds": true to ask for both, or "adds": false where that is meant.':
    'Quien entra por aquí no tiene que cumplir todo lo que exige el paso "{step}". Escriba "adds": true para pedir ambas cosas, o "adds": false si así debe ser.',
  'The step "{step}" is not on': 'El paso "{step}" no está en',
  'The credential "{credential}" is not awarded on': 'La credencial "{credential}" no se otorga en',
  '{what} the pathway "{pathway}". Add it, or let the exit come after something else.':
    '{what:said} la trayectoria "{pathway}". Corrija la trayectoria o haga que la salida siga a otra cosa.',
  'This wage is in the list already, of the same place, year, unit and source. Take one of the two out.':
    'Este salario ya está en la lista, con el mismo lugar, año, unidad y fuente. Quite uno de los dos.',
  'This wage has no amount. Give `low`, `median` or `high`.':
    'Este salario no tiene monto. Escriba `low`, `median` o `high`.',
  '{year} is no likely year. Write four digits.': 'No es probable el año {year}. Escriba cuatro cifras.',
  'The {lower} wage, {low}, is above the {higher} one, {high}. Put them in order, or correct the amounts.':
    'El salario "{lower}", {low}, es mayor que el salario "{higher}", {high}. Póngalos en orden o corrija los montos.',
  '{amount} dollars {a} {unit} is no likely wage. Correct the amount or the unit; where it is not known, leave it out.':
    'Un salario de {amount} dólares por {unit:said} no es probable. Corrija el monto o la unidad; si no se conoce, quítelo.',
  hour: 'hora',
  month: 'mes',
  year: 'año',
  'This lists programs and providers, and nothing that the partners do together on this day. Add roles with what they answer for, agreements, money, engagements, or a plan with goals and actions.':
    'Esto enumera programas y proveedores, y nada que los socios hagan juntos en esta fecha. Agregue funciones y sus responsabilidades, acuerdos, dinero, participaciones o un plan con metas y acciones.',
};

/** What a person holds, as it is given beside a document. */
const learner = {
  'Nothing in "{system}" names the {kind} "{id}". {mend}':
    'Nada en "{system}" nombra {kind:the} "{id}". {mend:said}',
  'No requirement of "{system}" has the text "{text}". {mend}':
    'Ningún requisito de "{system}" tiene el texto "{text}". {mend:said}',
  'It counts for nothing here.': 'Aquí no cuenta.',
  'Did you mean "{meant}"?': '¿Quiso decir "{meant}"?',
};

/** All of them. */
export const documentMessages = { ...json, ...jsonFaults, ...shapes, ...system, ...learner };
