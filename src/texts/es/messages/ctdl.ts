/** What is wrong with documents of CTDL, or was noticed in them, and what CTDL and schema.org cannot express, in Spanish. */

/** The document as a whole. */
const document = {
  'A node should stand here: an object with "@id" and "@type".':
    'Aquí debe haber un nodo: un objeto con "@id" y "@type".',
  'No node here has an "@type", so this is not a CTDL document. Pass an envelope, a graph, a resource or a list of nodes.':
    'Ningún nodo tiene aquí "@type", así que esto no es un documento CTDL. Pase un sobre, un grafo, un recurso o una lista de nodos.',
  'Nodes stand under another key beside this one, too. Put all of them under one.':
    'También hay nodos bajo otra clave junto a esta. Ponga todos bajo una sola.',
  'This holds {count} documents. Read them together with readCtdlAll, or one by one.':
    'Documentos que hay aquí: {count}. Léalos juntos con readCtdlAll o uno por uno.',
  'This text has {length} characters; at most {most} are read. Shorten it or leave it out.':
    'Este texto tiene {length} caracteres; se leen {most} como máximo. Acórtelo o quítelo.',
  'Another node before this one has the same "@id"; they are read as one, and written again as they stood. Join the two.':
    'Otro nodo anterior tiene el mismo "@id"; se leen como uno solo y se vuelven a escribir como estaban. Una los dos.',
  'The envelope also holds the document encoded. It is kept as it came and does not follow edits.':
    'El sobre también contiene el documento codificado. Se conserva como vino y no sigue los cambios.',
  "Its context says that this document is not of CTDL but of {context}. Names that CTDL has too were read as CTDL's.":
    'Según su contexto, este documento no es de CTDL, sino de {context}. Los nombres que también tiene CTDL se leyeron como de CTDL.',
  'The context of this document gives names of its own: {names}. They are kept as they are; expand the document first (expandCtdl) to have them understood.':
    'El contexto de este documento da nombres propios: {names}. Se conservan como están; expanda primero el documento (expandCtdl) para que se entiendan.',
  'Line {line} of this text, one document to a line: {message}':
    'Línea {line} de este texto, con un documento por línea: {message:said}',
  'The documents {first} and {second} differ in {terms} of {address}. They are read as one; decide which is right, and leave the other out.':
    'Los documentos {first} y {second} no coinciden en {terms} de {address}. Se leen como uno solo; decida cuál es correcto y quite el otro.',
  'This is not a document. Pass an object or a list of nodes.':
    'Esto no es un documento. Pase un objeto o una lista de nodos.',
  'The context {address} is needed. Add it to options.contexts.':
    'Hace falta el contexto {address}. Agréguelo a options.contexts.',
  'The JSON-LD processor refuses this document: {reason}':
    'El procesador de JSON-LD rechaza este documento: «{reason}»',
};

/** What was read, and what was not. */
const read = {
  'Conditions may be nested {deepest} deep. Flatten them.':
    'Las condiciones pueden estar anidadas hasta {deepest} niveles. Reduzca los niveles.',
  'The same conditions are nested in too many places. Write each out.':
    'Las mismas condiciones están anidadas en demasiados lugares. Escriba cada una por separado.',
  'The condition {address} is nested in itself. Break the circle.':
    'La condición {address} se contiene a sí misma. Rompa el círculo.',
  '{property} {value} is not understood here, so this condition is left for a person to decide.':
    'Aquí no se entiende {property} {value}, así que esta condición queda para que decida una persona.',
  'Exactly one of several is asked for here; it is read as at least one, and written again as it was.':
    'Aquí se pide exactamente uno de varios; se lee como al menos uno y se vuelve a escribir como estaba.',
  'A credential among the parts of a pathway is no step: it is read, that it is a part is kept':
    'Una credencial entre las partes de una trayectoria no es un paso: se lee, y se conserva que es una parte',
  'Parts of this pathway are kept, for no step of this document is there: {addresses}':
    'Hay partes de esta trayectoria que se conservan, porque ahí no hay ningún paso de este documento: {addresses}',
  'One of several values of credit is read; the others are kept as they came':
    'De varios valores de crédito se lee uno; los demás se conservan como vinieron',
  '{property} has several values; one is read, the others are kept as they came':
    '{property} tiene varios valores; se lee uno y los demás se conservan como vinieron',
  '{property} names another classification; it is kept as it came and not read':
    '{property} nombra otra clasificación; se conserva como vino y no se lee',
  'A single alternative stands beside what a condition asks for itself: both are read as required':
    'Una sola alternativa está junto a lo que la condición misma pide: las dos se leen como exigidas',
  '{property} is read as an agreement that covers both; how much it is worth, and under what conditions, is kept as it came':
    '{property} se lee como un acuerdo que abarca a los dos; cuánto vale y en qué condiciones se conserva como vino',
  '{property} bears on {what}; it is kept as it came and not read':
    '{property} tiene que ver con {what:said}; se conserva como vino y no se lee',
  'what is required': 'lo que se exige',
  'who can have it': 'quién puede tenerlo',
  'what leads to what': 'lo que lleva a qué',
  'the order of steps': 'el orden de los pasos',
  'what it costs': 'lo que cuesta',
  'how long it takes': 'cuánto dura',
  'how much credit it gives': 'cuánto crédito da',
  '{message}. It stands here and in {times} more places.':
    '{message:said}. Está aquí y en {times} lugares más.',
  '{message}.': '{message:said}.',
  'Nothing here is CTDL: this looks like a credential that was given to a person, such as an Open Badge. It is kept as it came.':
    'Nada de esto es CTDL: parece una credencial que se dio a una persona, como un Open Badge. Se conserva como vino.',
  'Nothing here is read: no node is of a class that becomes part of a system. All of it is kept as it came.':
    'Nada de esto se lee: ningún nodo es de una clase que pase a ser parte de un sistema. Todo se conserva como vino.',
  'The exit "{exit}" names {what}; it is kept as it came and not read.':
    'La salida "{exit}" no nombra {what:said}; se conserva como vino y no se lee.',
  'no pathway that it leaves': 'ninguna trayectoria de la que salga',
  'no step or award of this document that it comes after':
    'ningún paso ni credencial de este documento después del cual esté',
};

/** What stands in the way of a document that is to be published. */
const inspection = {
  'This asks for {number} of {parts}, so it cannot be met. Lower requiredNumber or add what is missing.':
    'Esto pide {number} de {parts}, así que no se puede cumplir. Reduzca requiredNumber o agregue lo que falta.',
  'This asks for {number} of {count} constraints, so it cannot be met.':
    'Esto pide {number} de {count} restricciones, así que no se puede cumplir.',
  'The number 0 is read as if there were none. Leave it out.':
    'El número 0 se lee como si no hubiera ninguno. Quítelo.',
  'This asks for {least} credits, and the targets have {sum} together.':
    'Esto pide {least} créditos, y los componentes suman {sum}.',
  'Credits of semesters and of quarters stand in one document; 1 semester hour is 1.5 quarter hours.':
    'Hay créditos semestrales y trimestrales en un mismo documento; 1 hora semestral equivale a 1.5 horas trimestrales.',
  'A pathway with components needs a destination: name it with ceterms:hasDestinationComponent.':
    'Una trayectoria con componentes necesita un destino: nómbrelo con ceterms:hasDestinationComponent.',
  '{destination} is no pathway component. Name the component that stands for it.':
    '{destination} no es un componente de trayectoria. Nombre el componente que lo representa.',
  '{destination} is not among the parts of the pathway. Add it to ceterms:hasPart.':
    '{destination} no está entre las partes de la trayectoria. Agréguelo a ceterms:hasPart.',
  'The destination precedes {others}. Reverse ceterms:precedes, or name another destination.':
    'El destino está antes de {others}. Invierta ceterms:precedes o nombre otro destino.',
  'The destination is a child of {parents}. Children come before: ceasn:hasChild runs from the destination down.':
    'El destino es hijo de {parents}. Los hijos van antes: ceasn:hasChild baja desde el destino.',
  'There is no way to the destination from this component: {components}. That is right for an exit that is meant.':
    'Desde este componente no hay camino al destino: {components}. Es correcto si es una salida que se quiere tener.',
  'There is no way to the destination from these components: {components}. That is right for an exit that is meant.':
    'Desde estos componentes no hay camino al destino: {components}. Es correcto si son salidas que se quieren tener.',
  'Write the CTID as "ce-" and a UUID in lower case.': 'Escriba el CTID como "ce-" y un UUID en minúsculas.',
  'Write the CTID in lower case.': 'Escriba el CTID en minúsculas.',
  'New CTIDs are UUIDs of version 4, and this is not one. Keep it if it is already published.':
    'Los CTID nuevos son UUID de la versión 4, y este no lo es. Consérvelo si ya está publicado.',
  'The address of this node ends in {end}. Give it the same CTID.':
    'La dirección de este nodo termina en {end}. Dele el mismo CTID.',
  'Another node before this one has the same "@id". Join the two.':
    'Otro nodo anterior tiene el mismo "@id". Una los dos.',
  'The blank node {address} is nowhere in this document. Add it, or refer to something that is.':
    'El nodo en blanco {address} no está en este documento. Agréguelo o nombre algo que esté.',
  '{child} is a child, so it comes before; another property puts it after. Mend one of the two.':
    '{child} es hijo, así que va antes; otra propiedad lo pone después. Corrija una de las dos.',
  'The conditions name components that are no children: {components}. Add them to ceasn:hasChild.':
    'Las condiciones nombran componentes que no son hijos: {components}. Agréguelos a ceasn:hasChild.',
  'The conditions of these components name each other: {components}. Break the circle, unless another way is open.':
    'Las condiciones de estos componentes se nombran unas a otras: {components}. Rompa el círculo, salvo que haya otro camino.',
  '{address} names others with {property}, and not this one. Name it on both sides, or on neither.':
    '{address} nombra otros con {property}, y este no. Nómbrelo en ambos lados o en ninguno.',
  'The Registry needs a CTID: add ceterms:ctid, "ce-" and a UUID in lower case.':
    'El registro de Credential Engine necesita un CTID: agregue ceterms:ctid, "ce-" y un UUID en minúsculas.',
  'The Registry needs a description of at least {least} characters: write ceterms:description.':
    'El registro de Credential Engine necesita una descripción de {least} caracteres como mínimo: escriba ceterms:description.',
  'The Registry needs an owner: add ceterms:ownedBy or ceterms:offeredBy.':
    'El registro de Credential Engine necesita un responsable: agregue ceterms:ownedBy o ceterms:offeredBy.',
  'The Registry needs a status: add ceterms:lifeCycleStatusType, for a credential ceterms:credentialStatusType.':
    'El registro de Credential Engine necesita la situación: agregue ceterms:lifeCycleStatusType, o ceterms:credentialStatusType si es una credencial.',
  'The Registry needs the language: add ceterms:inLanguage, such as "en".':
    'El registro de Credential Engine necesita el idioma: agregue ceterms:inLanguage, por ejemplo "en".',
  '{name} is {now} today; it stands here {times}.':
    '{name} es hoy {now:said}; veces que está aquí: {times:times}.',
  'another component with a ComponentCondition': 'otro componente con una ComponentCondition',
  'Write the language without the @: "{language}".': 'Escriba el idioma sin la @: "{language}".',
  '{term} is plain text here and given by language elsewhere. Give it by language everywhere.':
    '{term} es aquí un texto simple y en otra parte está por idioma. Escríbalo por idioma en todas partes.',
  'Write the price as a number that is not negative, such as 1250 or "1250.00".':
    'Escriba el precio como un número que no sea negativo, por ejemplo 1250 o "1250.00".',
  'A price needs a currency: add ceterms:currency, such as "USD".':
    'Un precio necesita una moneda: agregue ceterms:currency, por ejemplo "USD".',
  'Write an ISO 8601 duration such as P16W.': 'Escriba una duración en la forma ISO 8601, por ejemplo P16W.',
  'This expires on {to}, before it begins on {from}. Exchange the two, or mend one.':
    'Esto vence en {to}, antes de comenzar en {from}. Intercambie las fechas o corrija una.',
};

/** What is not written. */
const written = {
  'CTDL has no term for this; it is not written.': 'CTDL no tiene término para esto; no se escribe.',
  'This repeats what stands before it; it is written once.':
    'Esto repite lo que está antes; se escribe una sola vez.',
  'This names something that is not in the system; it is not written.':
    'Esto nombra algo que no está en el sistema; no se escribe.',
  'This is empty; it is not written.': 'Esto está vacío; no se escribe.',
  'At least 0 of several asks for nothing. CTDL reads 0 as no number, so this is written as asking for nothing.':
    'Al menos 0 de varios no pide nada. CTDL lee 0 como si no hubiera número, así que se escribe que no se pide nada.',
  'CTDL joins supports to pathways, not to steps; this is written on the pathways whose steps are all among these.':
    'CTDL une los apoyos a trayectorias, no a pasos; esto se escribe en las trayectorias cuyos pasos están todos entre estos.',
  'A node of the document still states an agreement that the system no longer has. Edit that node too.':
    'Un nodo del documento todavía declara un acuerdo que el sistema ya no tiene. Cambie también ese nodo.',
  'This could not be read; what the system says now is written in its place.':
    'Esto no se pudo leer; en su lugar se escribe lo que el sistema dice ahora.',
  'No step of the system awards this credential, so there is nothing to leave after; the exit is not written.':
    'Ningún paso del sistema otorga esta credencial, así que no hay después de qué salir; la salida no se escribe.',
  'Another node says that this step requires something that it no longer does: what the step stands for, or what is required for it. Edit that too.':
    'Otro nodo dice que este paso exige algo que ya no exige: lo que el paso representa o lo que se exige para él. Cámbielo también.',
  'Others still join these components to the pathway: {steps}. Take them out of the system, or mend what joins them.':
    'Otros todavía unen estos componentes a la trayectoria: {steps}. Quítelos del sistema o corrija lo que los une.',
  'schema.org has no term for this; it is not written.':
    'schema.org no tiene término para esto; no se escribe.',
  'schema.org has no type for a step of this kind; it is not written.':
    'schema.org no tiene tipo para un paso de este tipo; no se escribe.',
  'schema.org cannot express that a thing is planned, suspended or at an end; what is not active is not written.':
    'schema.org no puede expresar que algo está planeado, suspendido o terminado; lo que no está activo no se escribe.',
  'This is written only when something else that is written refers to it. Nothing does.':
    'Esto se escribe solo cuando otra cosa que se escribe lo nombra. Nada lo nombra.',
  'This names something that is itself not written.': 'Esto nombra algo que tampoco se escribe.',
};

/** All of them. */
export const ctdlMessages = { ...document, ...read, ...inspection, ...written };
