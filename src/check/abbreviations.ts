const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** They stand before a name or number, so a full stop behind them ends no sentence. */
export const BEFORE_A_NAME = words(
  'mr mrs ms dr prof gen lt col maj capt cmdr adm sgt sen rep gov pres sec hon st no nos art fig vol rev ver par para pp vs v cf approx ca e.g i.e viz al ed eds dept univ brig rear vice',
);

/** They may stand before a name as well as at the end of a sentence. */
export const ANYWHERE = words(
  'inc corp co ltd llc bros assn u.s u.s.a u.k u.n e.u d.c a.m p.m etc jr sr jan feb mar apr jun jul aug sep sept oct nov dec plc fed',
);

/** With these a new sentence begins, even behind one of the latter. */
export const OPENERS = words(
  'the a an it its this that these those in on at by for from as but and or if when while after before since he she they we you his her their there here however meanwhile both under today such one two three now later no not with to most many some all',
);
