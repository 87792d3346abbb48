import { people } from '../state/select.ts';
import { usePage } from './page-context.tsx';

/** Who is being played. */
export function UserSwitch() {
  const { state, dispatch } = usePage();
  return (
    <label className="user-switch">
      <span>You play</span>
      <select
        className="select"
        value={state.me ?? ''}
        onChange={(event) => dispatch({ type: 'play-as', user: event.target.value })}
      >
        {people(state).map((person) => (
          <option key={person.id} value={person.id}>
            {person.name}
          </option>
        ))}
      </select>
    </label>
  );
}
