/** How a call of the Web API or a response_url is made to go wrong. */
export type CallFault =
  | { readonly kind: 'rate-limit'; readonly retryAfterS: number }
  /** `stored` says whether the call takes effect all the same. */
  | { readonly kind: 'status'; readonly status: number; readonly stored?: boolean }
  | { readonly kind: 'reset'; readonly stored?: boolean }
  | { readonly kind: 'hang'; readonly stored?: boolean }
  | { readonly kind: 'bad-json'; readonly stored?: boolean }
  | { readonly kind: 'delay'; readonly ms: number }
  | { readonly kind: 'error'; readonly error: string };

/** How something that the app should receive is made to go wrong. */
type DeliveryFault =
  /** Sent again under the same event_id although it was acknowledged. */
  | { readonly kind: 'duplicate'; readonly copies?: number }
  /** Sent under a second event_id too, as Slack does when a message is two events. */
  | { readonly kind: 'twin' }
  | { readonly kind: 'delay'; readonly ms: number }
  /** Kept back until `release`. */
  | { readonly kind: 'hold' }
  /** The connection is cut once the app has been sent it, before its acknowledgement counts. */
  | { readonly kind: 'drop-before-ack' }
  /** A frame that is not JSON goes ahead of it; sockets only. */
  | { readonly kind: 'malformed-first' };

interface DeliveryMatch {
  readonly kind: 'events_api' | 'slash_commands' | 'interactive';
  readonly payload: Readonly<Record<string, unknown>>;
}

/** Which calls go wrong: how many, and only those with such arguments. */
interface CallMatch {
  readonly times?: number;
  readonly match?: (args: Readonly<Record<string, unknown>>) => boolean;
}

/** What tests make go wrong. A fault is used up by the calls or deliveries that it hits. */
export interface Faults {
  /**
   * The next `times` calls of the method that `match` accepts go wrong; `*` is any method,
   * `response_url` the posts to those. A call that is delayed or hangs takes effect also when its
   * client has gone.
   */
  onCall(method: string, fault: CallFault, which?: number | CallMatch): void;
  /** The next `times` deliveries that `match` accepts go wrong. */
  onDelivery(
    fault: DeliveryFault,
    options?: { readonly times?: number; readonly match?: (delivery: DeliveryMatch) => boolean },
  ): void;
  /** Lets go what was held, in order or in reverse. */
  release(order?: 'in-order' | 'reversed'): void;
  /** How many deliveries are held. */
  readonly held: number;
  /** How many faults have not hit anything yet. */
  readonly pending: number;
  clear(): void;
}

/** The side of the faults that the stand-in itself uses. */
export interface FaultSource extends Faults {
  takeCall(method: string, args: Readonly<Record<string, unknown>>): CallFault | undefined;
  takeDelivery(delivery: DeliveryMatch): DeliveryFault | undefined;
  hold(send: () => void): void;
}

export function createFaults(changed: () => void): FaultSource {
  const calls: {
    method: string;
    fault: CallFault;
    left: number;
    match: (args: Readonly<Record<string, unknown>>) => boolean;
  }[] = [];
  const deliveries: {
    fault: DeliveryFault;
    left: number;
    match: (delivery: DeliveryMatch) => boolean;
  }[] = [];
  let held: (() => void)[] = [];

  const use = <T extends { left: number }>(list: T[], entry: T | undefined): T | undefined => {
    if (entry === undefined) return undefined;
    entry.left -= 1;
    if (entry.left <= 0) list.splice(list.indexOf(entry), 1);
    changed();
    return entry;
  };
  return {
    onCall: (method, fault, which = 1) => {
      const { times = 1, match = () => true } =
        typeof which === 'number' ? { times: which } : which;
      calls.push({ method, fault, left: times, match });
    },
    onDelivery: (fault, { times = 1, match = () => true } = {}) => {
      deliveries.push({ fault, left: times, match });
    },
    takeCall: (method, args) =>
      use(
        calls,
        calls.find(
          (entry) => (entry.method === method || entry.method === '*') && entry.match(args),
        ),
      )?.fault,
    takeDelivery: (delivery) =>
      use(
        deliveries,
        deliveries.find(({ match }) => match(delivery)),
      )?.fault,
    hold: (send) => {
      held.push(send);
      changed();
    },
    release: (order = 'in-order') => {
      const sends = order === 'reversed' ? held.toReversed() : held;
      held = [];
      for (const send of sends) send();
    },
    get held() {
      return held.length;
    },
    get pending() {
      return [...calls, ...deliveries].reduce((sum, { left }) => sum + left, 0);
    },
    clear: () => {
      calls.length = 0;
      deliveries.length = 0;
    },
  };
}
