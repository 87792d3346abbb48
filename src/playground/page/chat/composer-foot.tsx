import { Menu } from '../shell/menu.tsx';
import { usePage } from '../shell/page-context.tsx';

interface Props {
  readonly text: string;
  readonly onRefusal: (refusal: string | null) => void;
}

const KEYS = 'Enter sends · Shift+Enter starts a line · ↑ brings back';

/** Under the composer: how the command is used, or what the keys do; and the shortcuts of the app. */
export function ComposerFoot({ text, onRefusal }: Props) {
  const { state, act } = usePage();
  const { commands, globalShortcuts } = state.features;
  const command = commands.find(({ name }) => text.startsWith(name));
  const start = async (callbackId: string) => {
    if (state.me === null) return;
    const result = await act({
      act: 'shortcut',
      user: state.me,
      callbackId,
      channel: null,
      messageTs: null,
    });
    onRefusal(result.ok ? null : result.error);
  };
  return (
    <div className="composer-foot">
      {globalShortcuts.length > 0 && (
        <Menu
          label="Shortcuts"
          icon="bolt"
          items={globalShortcuts.map(({ callbackId, title }) => ({
            title,
            onPick: () => void start(callbackId),
          }))}
        />
      )}
      <span className="composer-help">
        {command ? (
          <>
            <code>{command.name}</code> {command.hint}
          </>
        ) : (
          KEYS
        )}
      </span>
    </div>
  );
}
