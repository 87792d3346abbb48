/** Which edition of a publisher's table a catalogue file was made from. Every answer from it says so. */
export interface Edition {
  readonly title: string;
  readonly publisher: string;
  /** Where the edition was published. */
  readonly url: string;
  /** The day that it shows, YYYY-MM-DD or as exact as the publisher says. */
  readonly date: string;
  /** On what terms the publisher lets it be used, in a few words. */
  readonly licence: string;
  /** The page on which today's state can be looked up. */
  readonly check: string;
}
