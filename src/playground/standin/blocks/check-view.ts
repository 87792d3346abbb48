import { checkBlocks } from './check-blocks.ts';
import {
  type BlockProblem,
  boolean,
  byType,
  type Check,
  type Fields,
  isRecord,
  object,
  string,
} from './rules.ts';
import { plainText } from './text-objects.ts';

const anything: Check = () => {};

const common: Fields = {
  private_metadata: string(3000),
  callback_id: string(255),
  external_id: string(255),
};

const requireSubmit: Check = (view, at, report) => {
  if (!isRecord(view) || !Array.isArray(view.blocks) || view.submit !== undefined) return;
  if (view.blocks.some((block) => isRecord(block) && block.type === 'input')) {
    report(at, 'missing required field: submit');
  }
};

const views = {
  modal: object(
    { title: plainText(24), blocks: anything },
    {
      ...common,
      submit: plainText(24),
      close: plainText(24),
      clear_on_close: boolean,
      notify_on_close: boolean,
    },
    requireSubmit,
  ),
  home: object({ blocks: anything }, { ...common, title: plainText(24) }),
} as const;

const focused = (value: unknown): number => {
  if (Array.isArray(value)) return value.reduce((sum: number, entry) => sum + focused(entry), 0);
  if (!isRecord(value)) return 0;
  const own = value.focus_on_load === true ? 1 : 0;
  return Object.values(value).reduce((sum: number, entry) => sum + focused(entry), own);
};

/** What Slack would refuse about a view of this type. Pointers start at `/view`. */
export function checkView(view: unknown, type: 'modal' | 'home'): BlockProblem[] {
  const problems: BlockProblem[] = [];
  const report = (pointer: string, rule: string): void => {
    problems.push({ pointer, rule, error: 'invalid_blocks' });
  };
  byType({ [type]: views[type] })(view, '/view', report);
  if (!isRecord(view) || view.blocks === undefined) return problems;
  if (focused(view.blocks) > 1) report('/view/blocks', 'only one element can have `focus_on_load`');
  const inBlocks = checkBlocks(view.blocks, type);
  return [...problems, ...inBlocks.map((p) => ({ ...p, pointer: `/view${p.pointer}` }))];
}
