/** Words of questions on cloud services that say neither which service or place is meant nor what is asked. */
export const CLOUD_FILLERS: ReadonlySet<string> = new Set(
  (
    'a an the is are was were be been am do does did has have having had can could may might will would i we you ' +
    'us our my your it its it they them there this that these those any some all every each both and or of in on at ' +
    'for with by from within inside please tell me hey hi about yes get got use used using run running ' +
    'deploy work works working yet now today currently current still already also too actually really just even ' +
    'service services cloud clouds web environment side offer offers offered offering provide ' +
    'provided supported supports available availability avail exist exists live accessible ' +
    'know which what whats so ok then if as well one ones such give see ' +
    'enabled launched released ga generally exactly listed'
  ).split(' '),
);
