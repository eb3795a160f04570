/** What each part of the page is drawn with. */
import type { Msg } from '../../platform/locale.js';
import type { Source, Work } from './builder.model.js';
import type { Checked, Kind } from './checking.js';
import type { WidgetForm } from './fields.js';
import type { Workbench } from './workbench.js';

export interface View {
  /** Answers with whole strings. */
  msg: Msg;
  /** The language of the page (BCP 47). */
  language: string;
  bench: Workbench;
  work: Work;
  form: WidgetForm;
  kind: Kind;
  /** What was read last of this widget; missing before anything was. */
  checked: Checked | undefined;
  /** Takes the next work; see `Workbench.change`. */
  change: (next: Work, isStep?: boolean) => void;
  setSource: (source: Source, isStep?: boolean) => void;
  /** Gives the focus to what has this id, once it is drawn. */
  focus: (id: string) => void;
}
