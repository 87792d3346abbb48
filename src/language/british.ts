/** British spellings that stemming does not join with the American ones, by their American form. */
const AMERICAN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    centre: 'center',
    centres: 'centers',
    datacentre: 'datacenter',
    datacentres: 'datacenters',
    defence: 'defense',
    licence: 'license',
    licences: 'licenses',
    offence: 'offense',
    organisation: 'organization',
    organisations: 'organizations',
    programme: 'program',
    programmes: 'programs',
  }),
);

/** The American form of a normalised word, so that both spellings name the same thing. */
export const toAmerican = (word: string): string => AMERICAN.get(word) ?? word;
