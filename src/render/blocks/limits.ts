/** What Slack accepts, in characters and counts, by its Block Kit reference. */
export const LIMITS = {
  /**
   * All blocks of a message together. Slack names no figure and refuses near 13,200 with
   * `msg_blocks_too_long`; counted here on the JSON, which is never shorter than what Slack counts.
   */
  blocksJson: 12_900,
  /** `text` may be longer; Slack advises 4,000 and cuts notifications far earlier. */
  fallbackText: 3_900,
  textObject: 3_000,
  buttonText: 75,
  buttonValue: 2_000,
  accessibilityLabel: 75,
  actionId: 255,
  /** Slack's own pages say 75 in one place and 150 in another. */
  optionValue: 75,
  url: 3_000,
  tableColumns: 20,
  /** All cells of a message together; counted on their JSON. */
  tableCells: 10_000,
} as const;
