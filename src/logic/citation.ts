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
      /** Who published it, and for whom. */
      readonly publisher?: string;
      /** What it says of itself: whose views it does not give, what it does not endorse. */
      readonly disclaimer?: string;
    };
