import Button from '@mui/material/Button';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { languageChoices } from '../i18n/i18n-provider.ts';
import { useChangeLanguage } from '../i18n/use-change-language.ts';
import { useLanguage } from '../../components/use-format.ts';

/** The language of the console: on this device at once, and with my name on the server. */
export const LanguageMenu = () => {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const language = useLanguage();
  const changeLanguage = useChangeLanguage();
  const translate = useTranslate();
  return (
    <>
      <Button
        variant="text"
        aria-haspopup="menu"
        aria-label={`${translate('frame.language')}: ${language}`}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ minWidth: 32, px: 0.75, color: 'text.secondary', textTransform: 'uppercase' }}
      >
        {language}
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {languageChoices.map(({ locale, name }) => (
          <MenuItem
            key={locale}
            lang={locale}
            selected={locale === language}
            onClick={() => {
              changeLanguage(locale);
              setAnchor(null);
            }}
          >
            {name}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
};
