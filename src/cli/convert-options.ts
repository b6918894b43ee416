/** The options of `career-pathways convert`. */

/** The options of the command as they were typed. */
export interface ConvertOptions {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly out?: string | undefined;
  readonly base?: string | undefined;
  readonly pathway?: string | undefined;
  readonly codes?: readonly string[] | undefined;
  readonly table?: string | undefined;
}
