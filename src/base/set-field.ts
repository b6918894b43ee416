/** Fields of objects that are made one by one, by names that came from outside. */

/** Sets a field; one called `__proto__` is a field like others, as it is to `JSON.parse`. */
export function setField<T>(object: { [field: string]: T }, field: string, value: T): void {
  if (field === '__proto__')
    Object.defineProperty(object, field, { value, writable: true, enumerable: true, configurable: true });
  else object[field] = value;
}
