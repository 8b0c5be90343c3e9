import type { ThemeOptions } from '@mui/material/styles';
import { colours } from './palette.ts';

/** How Material's parts look here: flat, 1 px lines, small radii, 32 px controls, one focus ring. */
export const componentStyles = (mode: 'light' | 'dark'): ThemeOptions['components'] => {
  const { surface, accent, tone, text } = colours[mode];
  const ring = { outline: `2px solid ${accent.main}`, outlineOffset: 1 };
  const line = `1px solid ${surface.line}`;
  return {
    MuiCssBaseline: {
      styleOverrides: {
        html: { height: '100%', scrollPaddingTop: 64 },
        body: { height: '100%', fontSize: '0.8125rem', lineHeight: '1.25rem' },
        '#root': { minHeight: '100%' },
        ':focus-visible': ring,
        '::selection': { background: tone.accent.line },
        'a:not([class])': { color: accent.main },
        kbd: {
          font: 'inherit',
          fontSize: '0.6875rem',
          lineHeight: '1rem',
          padding: '0 4px',
          minWidth: 16,
          display: 'inline-block',
          textAlign: 'center',
          color: text.secondary,
          border: line,
          borderBottomWidth: 2,
          borderRadius: 4,
          background: surface.sunken,
        },
        '@media (prefers-reduced-motion: reduce)': {
          '*': { animationDuration: '0.01ms !important', transitionDuration: '0.01ms !important' },
        },
      },
    },
    MuiButtonBase: {
      defaultProps: { disableRipple: true },
      styleOverrides: { root: { '&.Mui-focusVisible': ring } },
    },
    MuiButton: {
      defaultProps: { size: 'small', disableElevation: true, variant: 'outlined' },
      styleOverrides: {
        root: { minHeight: 32, padding: '5px 12px', borderRadius: 6, whiteSpace: 'nowrap' },
        outlined: {
          borderColor: surface.strongLine,
          backgroundColor: surface.panel,
          '&.MuiButton-colorPrimary:not(.Mui-disabled)': { color: text.primary },
          '&:hover': { backgroundColor: surface.hover, borderColor: surface.strongLine },
        },
        startIcon: { marginRight: 6, '& > *:nth-of-type(1)': { fontSize: 16 } },
      },
    },
    MuiIconButton: {
      defaultProps: { size: 'small' },
      styleOverrides: { root: { borderRadius: 6 }, sizeSmall: { width: 32, height: 32 } },
    },
    MuiSvgIcon: {
      styleOverrides: { root: { fontSize: '1.125rem' }, fontSizeSmall: { fontSize: '1rem' } },
    },
    MuiPaper: {
      defaultProps: { elevation: 0 },
      styleOverrides: { root: { backgroundImage: 'none' } },
    },
    MuiBackdrop: {
      styleOverrides: {
        root: { '&:not(.MuiBackdrop-invisible)': { backgroundColor: 'rgb(10 14 22 / 0.38)' } },
      },
    },
    MuiDialog: { styleOverrides: { paper: { border: line, borderRadius: 10 } } },
    MuiDialogTitle: {
      styleOverrides: { root: { fontSize: '0.9375rem', padding: '16px 20px 8px' } },
    },
    MuiDialogContent: { styleOverrides: { root: { padding: '8px 20px' } } },
    MuiDialogActions: { styleOverrides: { root: { padding: '12px 20px 16px' } } },
    MuiPopover: {
      styleOverrides: { paper: { border: `1px solid ${surface.strongLine}`, borderRadius: 8 } },
    },
    MuiMenuItem: {
      styleOverrides: {
        root: { minHeight: 32, fontSize: '0.8125rem', gap: 8, padding: '4px 12px' },
      },
    },
    MuiListSubheader: { styleOverrides: { root: { lineHeight: '2rem', fontSize: '0.75rem' } } },
    MuiTooltip: {
      defaultProps: { enterDelay: 400 },
      styleOverrides: {
        tooltip: { fontSize: '0.75rem', backgroundColor: mode === 'light' ? '#171b22' : '#39424f' },
      },
    },
    MuiTextField: { defaultProps: { size: 'small', variant: 'outlined', margin: 'none' } },
    MuiFormControl: { defaultProps: { size: 'small', margin: 'none' } },
    MuiOutlinedInput: {
      styleOverrides: {
        root: {
          backgroundColor: surface.panel,
          fontSize: '0.8125rem',
          '& .MuiOutlinedInput-input.MuiInputBase-inputSizeSmall, & .MuiInputBase-inputSizeSmall': {
            padding: '6px 10px',
            minHeight: '1.25rem',
          },
        },
        notchedOutline: { borderColor: surface.strongLine },
      },
    },
    MuiInputLabel: { styleOverrides: { root: { fontSize: '0.8125rem' } } },
    MuiFormHelperText: { styleOverrides: { root: { marginLeft: 2 } } },
    MuiSelect: {
      defaultProps: { size: 'small' },
      styleOverrides: { root: { '& .MuiSelect-select': { minHeight: '1.25rem' } } },
    },
    MuiLink: { defaultProps: { underline: 'hover' } },
    MuiAlert: { styleOverrides: { root: { padding: '4px 12px', alignItems: 'center' } } },
    MuiTab: { styleOverrides: { root: { minHeight: 36, padding: '6px 4px', minWidth: 0 } } },
    MuiTabs: {
      styleOverrides: { root: { minHeight: 36, '& .MuiTabs-list': { gap: 20 } } },
    },
    MuiSkeleton: {
      defaultProps: { animation: 'pulse', variant: 'rounded' },
      styleOverrides: { root: { backgroundColor: surface.line } },
    },
    MuiSwitch: { defaultProps: { size: 'small' } },
    MuiCheckbox: { defaultProps: { size: 'small' } },
    MuiRadio: { defaultProps: { size: 'small' } },
  };
};
