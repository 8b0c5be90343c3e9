import type { ThemeOptions } from '@mui/material/styles';
import { componentStyles } from './component-styles.ts';
import { colours, type Surfaces, type Tone, type ToneColours } from './palette.ts';

declare module '@mui/material/styles' {
  interface Palette {
    surface: Surfaces;
    tone: Record<Tone, ToneColours>;
  }
  interface PaletteOptions {
    surface: Surfaces;
    tone: Record<Tone, ToneColours>;
  }
}

const sans = "'Inter Variable', system-ui, 'Segoe UI', Roboto, sans-serif";

/** Sizes in px; the base is 13 so that a desk shows forty rows without scrolling. */
const text = (size: number, line: number, weight = 400) => ({
  fontSize: `${size / 16}rem`,
  lineHeight: `${line / 16}rem`,
  fontWeight: weight,
  letterSpacing: size >= 18 ? '-0.015em' : '-0.003em',
  textTransform: 'none' as const,
});

const themeOf = (mode: 'light' | 'dark'): ThemeOptions => {
  const { surface, tone, accent, text: ink } = colours[mode];
  const main = (name: Tone) => ({ main: tone[name].text, contrastText: surface.panel });
  return {
    palette: {
      mode,
      surface,
      tone,
      primary: { main: accent.main, dark: accent.strong, contrastText: accent.contrast },
      secondary: { main: ink.secondary },
      success: main('done'),
      warning: main('wait'),
      error: main('blocked'),
      info: main('accent'),
      text: ink,
      divider: surface.line,
      background: { default: surface.ground, paper: surface.panel },
      action: { hover: surface.hover, selected: surface.selected, disabled: ink.disabled },
    },
    breakpoints: { values: { xs: 0, sm: 640, md: 960, lg: 1280, xl: 1600 } },
    spacing: 8,
    shape: { borderRadius: 6 },
    shadows: Array.from({ length: 25 }, () => 'none') as ThemeOptions['shadows'],
    typography: {
      fontFamily: sans,
      fontSize: 13,
      h1: text(20, 28, 600),
      h2: text(15, 22, 600),
      h3: text(13, 20, 600),
      h4: text(13, 20, 600),
      h5: text(13, 20, 600),
      h6: text(13, 20, 600),
      subtitle1: text(14, 20, 500),
      subtitle2: text(13, 20, 500),
      body1: text(14, 20),
      body2: text(13, 20),
      button: text(13, 20, 500),
      caption: text(12, 16),
      overline: text(12, 16, 500),
    },
    components: componentStyles(mode),
  };
};

export const lightTheme = themeOf('light');
export const darkTheme = themeOf('dark');
