const MARKUP = /<([^<>]+)>/g;
const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };

/**
 * The question in a text as Slack sends it: mentions of the bot taken out wherever they stand, other
 * mentions and links as plain words, `&amp; &lt; &gt;` decoded. Empty where nothing else was said.
 *
 * @example questionIn('hey <@U1BOT> what is <https://x.example|JEDI> &amp; JWCC?', 'U1BOT')
 * // 'hey what is JEDI & JWCC?'
 */
export function questionIn(text: string, botUserId: string | undefined): string {
  return (
    text
      .replace(MARKUP, (_, inner: string) => plainWords(inner, botUserId))
      .replace(/&(?:amp|lt|gt);/g, (entity) => ENTITIES[entity] ?? entity)
      .replace(/[^\S\n]+/g, ' ')
      // What is left of “@govcloud: jedi”.
      .replace(/^[\s:,]+/, '')
      .trim()
  );
}

/** What stands between `<` and `>`: a mention (`@U1`, `#C1`, `!here`) or an address, perhaps with a label. */
function plainWords(inner: string, botUserId: string | undefined): string {
  const bar = inner.indexOf('|');
  const target = bar === -1 ? inner : inner.slice(0, bar);
  const label = bar === -1 ? '' : inner.slice(bar + 1);
  const sign = target.charAt(0);
  const name = label === '' ? target.slice(1) : label;
  if (sign === '@') return target.slice(1) === botUserId ? ' ' : `@${name.replace(/^@/, '')}`;
  if (sign === '#') return `#${name.replace(/^#/, '')}`;
  if (sign !== '!') return label === '' ? target : label;
  if (label !== '') return label;
  return `@${name.replace(/^subteam\^/, '')}`;
}
