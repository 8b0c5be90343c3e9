/** What a colour says. It never speaks alone: an icon or a word stands beside it. */
export type Tone = 'done' | 'wait' | 'blocked' | 'privacy' | 'accent' | 'neutral';

/** Text, fill and line of one tone; text on fill passes AA in both themes. */
export interface ToneColours {
  text: string;
  fill: string;
  line: string;
}

export interface Surfaces {
  /** Behind everything. */
  ground: string;
  /** Where content lies. */
  panel: string;
  /** A row under the pointer. */
  hover: string;
  /** The chosen row. */
  selected: string;
  /** Inputs and code. */
  sunken: string;
  line: string;
  strongLine: string;
}

interface Colours {
  surface: Surfaces;
  text: { primary: string; secondary: string; disabled: string };
  accent: { main: string; strong: string; contrast: string };
  tone: Record<Tone, ToneColours>;
}

export const colours: Record<'light' | 'dark', Colours> = {
  light: {
    surface: {
      ground: '#f6f7f9',
      panel: '#ffffff',
      hover: '#f4f6f9',
      selected: '#eaf1fe',
      sunken: '#f1f3f6',
      line: '#e2e6ec',
      strongLine: '#c3cad5',
    },
    text: { primary: '#171b22', secondary: '#535d6c', disabled: '#8b94a3' },
    accent: { main: '#1d5bd6', strong: '#154aaf', contrast: '#ffffff' },
    tone: {
      done: { text: '#13653a', fill: '#e7f5ec', line: '#b9e0c7' },
      wait: { text: '#8a4b00', fill: '#fdf2dc', line: '#f1d9a6' },
      blocked: { text: '#b1221b', fill: '#fdecea', line: '#f5c7c3' },
      privacy: { text: '#6236b8', fill: '#f2ecfd', line: '#d9c8f7' },
      accent: { text: '#154aaf', fill: '#eaf1fe', line: '#bcd2fa' },
      neutral: { text: '#454e5c', fill: '#eef0f4', line: '#d6dbe3' },
    },
  },
  dark: {
    surface: {
      ground: '#0e1116',
      panel: '#151920',
      hover: '#1b2029',
      selected: '#1a2740',
      sunken: '#11151b',
      line: '#262d38',
      strongLine: '#414b5b',
    },
    text: { primary: '#e6e9ef', secondary: '#9ca6b5', disabled: '#667081' },
    accent: { main: '#7fa8ff', strong: '#a5c2ff', contrast: '#0b1530' },
    tone: {
      done: { text: '#7fd3a0', fill: '#12291d', line: '#1f4a32' },
      wait: { text: '#edbb66', fill: '#2c2110', line: '#55411c' },
      blocked: { text: '#ff9d94', fill: '#331917', line: '#5f2c28' },
      privacy: { text: '#c5aaff', fill: '#241b3a', line: '#443168' },
      accent: { text: '#a5c2ff', fill: '#172440', line: '#2b4375' },
      neutral: { text: '#b9c1cd', fill: '#20262f', line: '#323a46' },
    },
  },
};
