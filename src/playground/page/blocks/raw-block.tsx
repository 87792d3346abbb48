interface Props {
  readonly block: unknown;
  readonly why: string;
}

/** The JSON of a block, for one that the page has no drawing for. */
export function RawBlock({ block, why }: Props) {
  return (
    <details className="raw-block">
      <summary>{why}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by key */}
      <pre tabIndex={0}>{JSON.stringify(block, null, 2)}</pre>
    </details>
  );
}
