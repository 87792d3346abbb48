/** The codes of the 20 families of NIST SP 800-53 Revision 5. */
export const FAMILY_CODES = [
  'ac',
  'at',
  'au',
  'ca',
  'cm',
  'cp',
  'ia',
  'ir',
  'ma',
  'mp',
  'pe',
  'pl',
  'pm',
  'ps',
  'pt',
  'ra',
  'sa',
  'sc',
  'si',
  'sr',
] as const;

/** A control's or an enhancement's id as OSCAL writes it: `ac-2`, `ac-2.1`. */
export const CONTROL_ID = /^[a-z]{2}-[1-9]\d?(?:\.[1-9]\d?)?$/;

/**
 * An id as NIST prints it.
 *
 * @example controlLabel('ac-2.1') // AC-2(1)
 */
export function controlLabel(id: string): string {
  const [base = '', item] = id.split('_smt.');
  const [control = '', enhancement] = base.split('.');
  const label = control.toUpperCase();
  return `${label}${enhancement === undefined ? '' : `(${enhancement})`}${item === undefined ? '' : ` item ${item}`}`;
}

/** The family of an id: `ac` of `ac-2.1`. */
export const familyOf = (id: string): string => id.slice(0, 2);

/** The control that an enhancement belongs to; null where the id is a control's own. */
export function parentOf(id: string): string | null {
  const dot = id.indexOf('.');
  return dot === -1 ? null : id.slice(0, dot);
}

/** Orders ids as NIST lists them: by family, control, enhancement. */
export function compareControls(a: string, b: string): number {
  const [left, right] = [parts(a), parts(b)];
  return (
    familyOf(a).localeCompare(familyOf(b), 'en') ||
    left.control - right.control ||
    left.enhancement - right.enhancement
  );
}

function parts(id: string): { readonly control: number; readonly enhancement: number } {
  const [control = '0', enhancement = '0'] = id.slice(3).split('.');
  return { control: Number(control), enhancement: Number(enhancement) };
}
