/**
 * Words that stand in a question without changing what it asks of a table. Who, when, why, where and
 * not are left out on purpose: they ask for, or deny, something that a domain has to have placed.
 */
export const PLAIN_WORDS: ReadonlySet<string> = new Set(
  `a about again all also am an and any anybody anyone are as at be been being between both but by can
  complete could current currently describe did do does each entire ever every exactly exist exists
  explain find for from full get give had has have hello hey hi how i if im in info information into
  is isnt it its just know latest let list lists listed look lookup many may me mean meaning means
  more much my need needed number of on one only or other our out over please pls quick quickly say
  says see shall should show so some something still tell than thanks that the their them then there
  these they thing things this those thx to today too total under up us versus vs want was we were
  what whats which will with would yes you your`.split(/\s+/),
);
