import { useEffect } from 'react';
import { usePage } from './page-context.tsx';

const TOLD_AFTER = 4_000;

/** Says when the server is gone, and when it is back. */
export function ConnectionBar() {
  const { state, dispatch } = usePage();
  const { connection } = state;
  useEffect(() => {
    if (connection !== 'back') return;
    const timer = setTimeout(() => dispatch({ type: 'reconnection-told' }), TOLD_AFTER);
    return () => clearTimeout(timer);
  }, [connection, dispatch]);
  return (
    <div className="connection" role="status" data-connection={connection}>
      {connection === 'lost' && 'The connection to the playground was lost. Trying again…'}
      {connection === 'back' && 'Connected again.'}
    </div>
  );
}
