import icons from './icons.json' with { type: 'json' };

export type IconName = keyof typeof icons;

/** A line icon in the colour of the text around it; decoration only, so hidden from screen readers. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={icons[name]} />
    </svg>
  );
}
