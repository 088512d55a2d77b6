import { memo } from 'react';
import type { PaneView } from '../../screens/main/panes/pane-view.ts';
import { headingRow } from '../view/heading-view.ts';
import { RowText } from './row-text.tsx';

interface Props {
  readonly titles: PaneView['titles'];
  readonly hint: string;
  /** The names of columns, at the right. */
  readonly heads?: string;
  readonly width: number;
}

/** Draws the line over a pane. */
export const Heading = memo(function Heading({ titles, hint, heads = '', width }: Props) {
  return <RowText row={headingRow(titles, hint, heads, width)} width={width} />;
});
