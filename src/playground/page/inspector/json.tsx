interface Props {
  readonly title: string;
  readonly value: unknown;
}

/** A value as indented JSON. */
export function Json({ title, value }: Props) {
  if (value === undefined || value === null || value === '') return null;
  return (
    <figure className="json">
      <figcaption>{title}</figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by key */}
      <pre tabIndex={0}>{JSON.stringify(value, null, 2)}</pre>
    </figure>
  );
}
