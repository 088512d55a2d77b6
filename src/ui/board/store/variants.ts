import { settingsWith } from '../../../analysis/settings/changed-settings.ts';
import { isModel, type Model, makeModel } from '../../../game/model.ts';
import type { Message } from '../../../words/problem.ts';
import { messageText } from '../../../words/problem-text.ts';
import type { VariantRequest } from '../../kit/screen/key-entry.ts';

/** What can be done with settings outside the board. */
export interface Variants {
  /** Saves what a model has set as a scenario file with a title and a reason, which may be empty; says where it stands, or why there is none. */
  readonly save: (model: Model, title: string, why: string) => { readonly saved: string } | Message;
  /** Returns the command that plays a game with what a model has set. */
  readonly command: (model: Model) => string;
}

/** Does what a screen asks for with what is set otherwise than in the game, and says what came of it. */
export function tellVariant(played: Model, request: VariantRequest, variants: Variants | undefined): string {
  const model = makeModel(played.scenario, settingsWith(played, request.turned), played.horizon);
  if (!isModel(model)) return model.map(messageText).join(' ');
  if (!variants) return 'Variants cannot be saved here.';
  if (request.kind === 'command') return `To play with what is set: ${variants.command(model)}`;
  const made = variants.save(model, request.title, request.why);
  return 'saved' in made ? made.saved : messageText(made);
}
