/** Abbreviations that the OSCAL catalogue's earlier editions write as if they were words. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  'U.s.': 'U.S.',
  Ficam: 'FICAM',
  Fips: 'FIPS',
  Gsa: 'GSA',
  Niap: 'NIAP',
  Nsa: 'NSA',
  Scrm: 'SCRM',
};

/**
 * A control's title with its capitals as NIST's later editions write them, so that two editions
 * differ only where NIST changed a name.
 *
 * @example controlTitle('Establish Scrm Team') // Establish SCRM Team
 */
export function controlTitle(title: string): string {
  return title
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(—) ?(?=\S)/g, '$1 ')
    .replace(/(?<=[(/]|— )[a-z]/g, (letter) => letter.toUpperCase())
    .replace(
      /U\.s\.|\b(?:Ficam|Fips|Gsa|Niap|Nsa|Scrm)\b/g,
      (short) => ABBREVIATIONS[short] ?? short,
    );
}
