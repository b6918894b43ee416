/** Citations: where a rule is written. */

/** Where a rule is written: in a statute, or in another text. */
export type Citation =
  | {
      /** As the United States Code cites it. */
      readonly usc: string;
      /** As the Act cites it. */
      readonly act: string;
    }
  | {
      /** The name of the text. */
      readonly document: string;
      /** The place in it. */
      readonly place: string;
    };
