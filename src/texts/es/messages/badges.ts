/** What is wrong with badges, learner records and competency frameworks, or was noticed in them, in Spanish. */

/** Why something does not count, or may not. */
const reasons = {
  'Its shape is wrong, so it was not read.': 'Su forma no es correcta, así que no se leyó.',
  'It is no Open Badge and no CLR.': 'No es un Open Badge ni un CLR.',
  'It endorses an issuer or an achievement; it is not about what a person holds.':
    'Respalda a un emisor o un logro; no trata de lo que una persona tiene.',
  'It is a list of statuses, which whoever verifies credentials reads.':
    'Es una lista de estados; la lee quien verifica credenciales.',
  'Its issuer revoked it.': 'Su emisor la revocó.',
  'Its issuer suspended it.': 'Su emisor la suspendió.',
  'It has expired.': 'Ya venció.',
  'It is not valid yet.': 'Todavía no es válida.',
  'The call does not say that its proof was checked. Verify it, then pass `verified`.':
    'No consta que se haya comprobado su prueba. Verifíquela y después pase `verified`.',
  'It names no achievement, so it does not say what was earned.':
    'No nombra ningún logro, así que no dice qué se obtuvo.',
  'A result says that it was failed.': 'Un resultado dice que no se aprobó.',
  'A result is below what the achievement asks for.': 'Un resultado está por debajo de lo que pide el logro.',
  'A result says that the person withdrew.': 'Un resultado dice que la persona se retiró.',
  'A result says that it is still going on.': 'Un resultado dice que todavía está en curso.',
  'A result says that it is on hold.': 'Un resultado dice que está en pausa.',
  'Nothing names its achievement beyond this document. If the system has it, say which one it is.':
    'Nada nombra su logro fuera de este documento. Si el sistema lo tiene, indique cuál es.',
  'Nothing in the system bears one of its names. If the system has it, say which one it is.':
    'Nada en el sistema lleva uno de sus nombres. Si el sistema lo tiene, indique cuál es.',
  'Its issuer keeps a list of what was revoked. Look it up, and say what it says.':
    'Su emisor lleva una lista de lo revocado. Consúltela e indique qué dice.',
  'A result is provisional, cannot be, or cannot be compared with what the achievement asks for. A person decides.':
    'Un resultado es provisional, no puede ser o no se puede comparar con lo que pide el logro. Decide una persona.',
  'Several rows of the system bear its name. Say which one it is.':
    'Varias filas del sistema llevan su nombre. Indique cuál es.',
};

/** What was noticed in a document. */
const notes = {
  'It has no proof, so nothing about it can be verified.':
    'No tiene prueba, así que nada de ella se puede verificar.',
  'Its proof was not checked: signatures are not read here. Verify it elsewhere, and pass verified.':
    'No se comprobó su prueba: aquí no se leen firmas. Verifíquela en otra parte y pase verified.',
  'This proof has no type, so no one can check it. It is not read here.':
    'Esta prueba no tiene tipo, así que no se puede comprobar. Aquí no se lee.',
  'The key of this proof is found by a DID. DIDs are not resolved here.':
    'La clave de esta prueba se busca con un DID. Aquí no se buscan los DID.',
  'The key of this proof stands at no address that can be followed. It is not followed here.':
    'La clave de esta prueba no está en una dirección que se pueda seguir. Aquí no se sigue.',
  'Its credentials name {count} subjects. They are taken for one person; if they are not, read them apart.':
    'Sus credenciales nombran {count} titulares. Se toman como una sola persona; si no lo son, léalas por separado.',
  'It describes {count} achievements that none of its credentials awards. They are not held.':
    'Logros que describe y que ninguna de sus credenciales otorga: {count}. No se cuentan como obtenidos.',
  'Milestones of the system that are reached by what is held, and count as steps: {steps}.':
    'Metas intermedias del sistema que se alcanzan con lo obtenido y cuentan como pasos: {steps}.',
  'options.grades has none of the grades that are written here':
    'options.grades no tiene ninguna de las calificaciones que están escritas aquí',
  'The results here have several grades': 'Los resultados tienen aquí varias calificaciones',
  '{why}, so the step is held without one.': '{why:said}; el paso queda sin calificación.',
  'Nothing here has the id or the path that options.checks[{at}] names, so it was not used.':
    'Nada tiene aquí el identificador o la ruta que nombra options.checks[{at}], así que no se usó.',
  'There is no credential here. Pass an Open Badge, a CLR, or a list or presentation of them.':
    'Aquí no hay ninguna credencial. Pase un Open Badge, un CLR, o una lista o presentación de ellos.',
};

/** Texts that hold credentials. */
const texts = {
  'This JSON cannot be read whole. Mend it where it comes from.':
    'Este JSON no se puede leer completo. Corríjalo en su origen.',
  'This is not JSON. Pass it whole, as it was issued.': 'Esto no es JSON. Páselo completo, como se emitió.',
  'This text is not UTF-8. Save the file as UTF-8.': 'Este texto no es UTF-8. Guarde el archivo como UTF-8.',
  'One object gives this name twice. Keep one of them.':
    'Un objeto tiene este nombre dos veces. Deje uno solo.',
  'This number has more digits than a number keeps. Write it as a text.':
    'Este número tiene más cifras de las que un número conserva. Escríbalo como texto.',
  'This token discloses selectively (SD-JWT). Pass the credential that was disclosed, as JSON.':
    'Este token muestra solo una parte (SD-JWT). Pase como JSON la credencial que se mostró.',
  'This text is no credential: neither JSON nor a token of three parts with points between.':
    'Este texto no es una credencial: no es JSON ni un token de tres partes separadas por puntos.',
  'Part {part} of this token is not base64url. Pass the token as it was issued.':
    'La parte {part} de este token no es base64url. Pase el token como se emitió.',
};

/** What does not have the shape of a credential. */
const shapes = {
  'Here should stand {wanted}.': 'Aquí debe haber {wanted:said}.',
  'an object of the type {type}': 'un objeto del tipo {type}',
  'a text, and not an empty one': 'un texto que no esté vacío',
  'true or false': 'true o false',
  'a moment with its zone: 2026-05-01T00:00:00Z': 'un momento con su zona horaria: 2026-05-01T00:00:00Z',
  'a text, or a list of texts': 'un texto o una lista de textos',
  'a credential: JSON or a compact JWT. Unbake an image first':
    'una credencial: un objeto, su JSON como texto o un JWT compacto. Si está dentro de una imagen, sáquela antes',
  'an envelope: "data:application/vc+jwt," and the token': 'un sobre: "data:application/vc+jwt," y el token',
  'a number of seconds': 'un número de segundos',
  'an address, or a context': 'una dirección o un contexto',
  'an item: an object': 'un elemento: un objeto',
  'a text': 'un texto',
  '{why}. Add it.': '{why:said}. Agréguelo.',
  '{type} needs "{field}"': '{type} necesita "{field}"',
  '"type" is needed: what stands here has to be {wanted}':
    'Hace falta "type": lo que hay aquí debe ser {wanted:said}',
  'What stands here has to be {wanted}. {mend}': 'Lo que hay aquí debe ser {wanted:said}. {mend:said}',
  'of some type': 'de algún tipo',
  'of the type {types}': 'del tipo {types:choice}',
  'Write {type}.': 'Escriba {type}.',
  'Correct the type.': 'Corrija el tipo.',
  'Nothing here says what this is: an Open Badge and a CLR have a "type"':
    'Nada dice aquí qué es esto: un Open Badge y un CLR tienen "type"',
  'This is neither an Open Badge nor a CLR by its type. What is read has the type OpenBadgeCredential, AchievementCredential, ClrCredential or, of Open Badges 2.0, Assertion.':
    'Por su tipo, esto no es un Open Badge ni un CLR. Se lee lo que tiene el tipo OpenBadgeCredential, AchievementCredential, ClrCredential o, en Open Badges 2.0, Assertion.',
  'The type of a credential includes VerifiableCredential':
    'El tipo de una credencial incluye VerifiableCredential',
  'A credential says from when it is valid': 'Una credencial dice desde cuándo es válida',
  'An assertion has the context https://w3id.org/openbadges/v2':
    'Una credencial de Open Badges 2.0 tiene el contexto https://w3id.org/openbadges/v2',
  'A credential has a context': 'Una credencial tiene un contexto',
  'The first context of a credential is {contexts}. Put it in front.':
    'El primer contexto de una credencial es {contexts:choice}. Póngalo al comienzo.',
  'After the first context stands that of Open Badges, or of CLR':
    'Después del primer contexto está el de Open Badges o el de CLR',
};

/** Competency frameworks. */
const frameworks = {
  'This is no CASE framework: it has no CFItems. Pass the package, as the address /CFPackages/… gives it.':
    'Esto no es un marco de competencias CASE: no tiene CFItems. Pase el paquete como lo da la dirección /CFPackages/….',
  'An item has "{field}"': 'Un elemento tiene "{field}"',
  'Another item before this one has the same "uri"; the first is read. Keep one of them.':
    'Otro elemento anterior tiene el mismo "uri"; se lee el primero. Deje uno solo.',
};

/** All of them. */
export const badgeMessages = { ...reasons, ...notes, ...texts, ...shapes, ...frameworks };
