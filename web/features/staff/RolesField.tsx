import Checkbox from '@mui/material/Checkbox';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormGroup from '@mui/material/FormGroup';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { roles, type Role } from '#core/vocabulary';
import { useWords } from '../../components/use-words.ts';

interface Props {
  value: readonly Role[];
  onChange: (roles: Role[]) => void;
  error?: string | undefined;
}

/** The roles of a colleague, each with what it opens. */
export const RolesField = ({ value, onChange, error }: Props) => {
  const translate = useTranslate();
  const words = useWords();
  return (
    <FormControl component="fieldset" error={error !== undefined}>
      <FormLabel component="legend">{translate('staff.roles')}</FormLabel>
      <FormGroup>
        {roles.map((role) => (
          <FormControlLabel
            key={role}
            control={
              <Checkbox
                checked={value.includes(role)}
                onChange={(_, checked) =>
                  onChange(roles.filter((r) => (r === role ? checked : value.includes(r))))
                }
              />
            }
            label={
              <>
                {words('roles', role)}
                <Box component="span" sx={{ color: 'text.secondary' }}>
                  {` · ${translate(`staff.role_opens.${role}`)}`}
                </Box>
              </>
            }
          />
        ))}
      </FormGroup>
      {error && <FormHelperText>{error}</FormHelperText>}
    </FormControl>
  );
};
