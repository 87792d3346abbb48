/** Far more than are in use at a time. */
const KEPT = 20_000;

/** Lets go the oldest entry of a map that has grown beyond what can be in use. */
export function forgetOldest<K>(map: Map<K, unknown>): void {
  if (map.size <= KEPT) return;
  for (const oldest of map.keys()) {
    map.delete(oldest);
    return;
  }
}
