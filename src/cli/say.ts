/** Says in a language what the command, or a finding, says in English. What is not known to it stays as it is. */
export type Say = (english: string) => string;
