import { createContext } from 'react';
import { PLAIN } from './theme.ts';

/** How text looks, for everything drawn below. */
export const ThemeContext = createContext(PLAIN);
