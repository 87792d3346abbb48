import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import type { Act, ActResult } from '../../protocol.ts';
import type { Loose } from '../forms/element.ts';
import { choiceAction, initialValues, overlay, type Values, withChosen } from '../forms/values.ts';

/** Where blocks stand: a message, a modal or the Home tab. */
interface SurfaceAddress {
  readonly channel: string | null;
  readonly messageTs: string | null;
  readonly viewId: string | null;
}

export interface Surface {
  readonly values: Values;
  /** Messages at the fields, by block id. */
  readonly errors: Readonly<Record<string, string>>;
  /** The ids of elements are made unique on the page with it. */
  readonly prefix: string;
  /** Keeps what was chosen; tells the app too, unless the element waits for its form. */
  choose(block: string, element: Loose, chosen: unknown, tell: boolean): void;
  send(action: Readonly<Record<string, unknown>>): Promise<ActResult>;
}

const SurfaceContext = createContext<Surface | null>(null);

export function useSurface(): Surface {
  const surface = useContext(SurfaceContext);
  if (!surface) throw new Error('Interactive blocks need a SurfaceProvider around them.');
  return surface;
}

interface Props {
  readonly address: SurfaceAddress;
  readonly blocks: readonly unknown[];
  readonly errors?: Readonly<Record<string, string>>;
  readonly user: string;
  readonly act: (act: Act) => Promise<ActResult>;
  readonly children: ReactNode;
}

const NO_ERRORS = {};

/**
 * Holds what the elements of one surface hold, sends their actions, and shows why one was refused.
 * What was chosen outlives a change of the blocks, for the elements that are still there.
 */
export function SurfaceProvider({ address, blocks, user, act, errors, children }: Props) {
  const [touched, setTouched] = useState<Values>({});
  const [refusal, setRefusal] = useState<string | null>(null);
  const { channel, messageTs, viewId } = address;
  const surface = useMemo((): Surface => {
    const values = overlay(initialValues(blocks), touched);
    const send = async (action: Readonly<Record<string, unknown>>, now: Values) => {
      const press: Act = { act: 'action', user, channel, messageTs, viewId, action, values: now };
      const result = await act(press);
      setRefusal(result.ok ? null : result.error);
      return result;
    };
    return {
      values,
      errors: errors ?? NO_ERRORS,
      prefix: viewId ?? `${channel}-${messageTs}`,
      choose(block, element, chosen, tell) {
        const next = withChosen(values, block, element, chosen);
        setTouched(next);
        if (tell) void send(choiceAction(element, block, chosen), next);
      },
      send: (action) => send(action, values),
    };
  }, [touched, blocks, errors, user, channel, messageTs, viewId, act]);
  return (
    <SurfaceContext value={surface}>
      {children}
      {refusal && (
        <p className="refusal" role="alert">
          {refusal}
        </p>
      )}
    </SurfaceContext>
  );
}
