import { parseLesson, type ReadLesson } from '../../../../src/analysis/lesson/parse-lesson.ts';
import { problemsText } from '../../../../src/words/problem-text.ts';
import { WEIR } from '../../support/weir.ts';

const TEXT = `lesson: 1
id: water
title: Water for two
says: How two towns come to share a weir.
minutes: 10
scenario: weir
sources: { ford: { by: A. Ford, title: Rivers, published: "1950" } }
intro: One half of the class is Upper Ford, the other Lower Ford.
steps:
  closed:
    title: The weir is closed
    prompt: How may this end?
    predict: true
    reveal: Shared water {odds.peace}, a fight {odds.fight}.
    restsOn: [closed, ford]
  some-days:
    title: Some days
    prompt: Upper Ford opens the weir on some days. What will Lower Ford do?
    play: upper:ration lower:visit/1 world:quiet
    reveal: Shared water {odds.peace} ({change.peace}); it waits with {plays.wait}.
  later:
    title: Later
    round: 3
    prompt: Two rounds are over. Where do you stand?
    reveal: Shared water {odds.peace}.
  fought:
    title: Or a fight
    after: upper:fight
    prompt: And if Upper Ford had fought?
    reveal: A fight {odds.fight}.
closing: What would you have done?
`;

/** A lesson of the weir, for the screens to go through: a place, moves, a wait and another place. */
export function weirLesson(): ReadLesson {
  const read = parseLesson({ file: 'water.yaml', text: TEXT }, () => ({ file: 'weir.yaml', text: WEIR }));
  if (!read.ok) throw new Error(problemsText(read.problems));
  return read.value;
}
