interface Props {
  readonly image: Readonly<Record<string, unknown>>;
  readonly className: string;
}

/** An image, or its alternative text where the page may not load it: only its own are loaded. */
export function Picture({ image, className }: Props) {
  const alt = typeof image.alt_text === 'string' ? image.alt_text : '';
  const url = typeof image.image_url === 'string' ? image.image_url : '';
  if (!url.startsWith('data:image/')) {
    return <span className={`${className} picture-left-out`}>{alt || 'Image'}</span>;
  }
  return <img className={className} src={url} alt={alt} />;
}
