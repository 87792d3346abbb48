import { useState } from 'react';
import { usePage } from '../shell/page-context.tsx';

/** Says something in a channel or thread; `refusal` is the sentence to show when it was not taken. */
export function useSay(channel: string, threadTs: string | null) {
  const { state, dispatch, act } = usePage();
  const [refusal, setRefusal] = useState<string | null>(null);
  const say = async (text: string): Promise<boolean> => {
    if (state.me === null) return false;
    const result = await act({ act: 'say', user: state.me, channel, threadTs, text });
    setRefusal(result.ok ? null : result.error);
    if (result.ok) dispatch({ type: 'sent', text });
    return result.ok;
  };
  return { say, refusal, setRefusal };
}
