/** The exit codes of the command: the verdict below 64, what went wrong from 64 on (as in sysexits). */
export const exitCodes = {
  met: 0,
  'not-met': 1,
  undetermined: 2,
  'not-evaluated': 3,
  ok: 0,
  problems: 1,
  usage: 64,
  badData: 65,
  noInput: 66,
  internal: 70,
  cannotWrite: 73,
} as const;
