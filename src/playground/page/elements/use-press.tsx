import { type ReactNode, useState } from 'react';
import { useSurface } from '../blocks/surface.tsx';
import type { Loose } from '../forms/element.ts';
import { ConfirmDialog } from './confirm-dialog.tsx';

interface Press {
  readonly busy: boolean;
  /** Sends the action, after the person has confirmed it where the element asks for that. */
  readonly press: (action: Readonly<Record<string, unknown>>) => void;
  /** The question, while it is open; draw it beside the element. */
  readonly dialog: ReactNode;
}

/** What every pressable element does: ask first where it has a `confirm`, send, show that it is under way. */
export function usePress(element: Loose): Press {
  const surface = useSurface();
  const [busy, setBusy] = useState(false);
  const [asking, setAsking] = useState<Readonly<Record<string, unknown>> | null>(null);
  const send = async (action: Readonly<Record<string, unknown>>) => {
    setBusy(true);
    await surface.send(action);
    setBusy(false);
  };
  const press = (action: Readonly<Record<string, unknown>>) => {
    if (busy) return;
    if (typeof element.confirm === 'object' && element.confirm !== null) setAsking(action);
    else void send(action);
  };
  const dialog = asking && (
    <ConfirmDialog
      confirm={element.confirm as Readonly<Record<string, unknown>>}
      onAnswer={(yes) => {
        setAsking(null);
        if (yes) void send(asking);
      }}
    />
  );
  return { busy, press, dialog };
}
