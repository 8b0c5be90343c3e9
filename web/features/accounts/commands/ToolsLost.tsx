import Alert from '@mui/material/Alert';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import { useTranslate } from 'react-admin';
import type { ToolsLostExtra } from '#contract/accounts';
import type { Problem } from '../../../app/problem.ts';

interface Props {
  /** The refusal `accounts.tools-lost`. */
  problem: Problem;
  confirmed: boolean;
  onConfirm: (confirmed: boolean) => void;
}

/** The tools in use that this would close, to be confirmed by whoever saw them. */
export const ToolsLost = ({ problem, confirmed, onConfirm }: Props) => {
  const translate = useTranslate();
  const { tools } = problem as unknown as ToolsLostExtra;
  return (
    <Alert severity="warning">
      {translate('accounts.tools_lost', {
        tools: tools.map(({ tool, organisation }) => `${tool} (${organisation})`).join(', '),
      })}
      <FormControlLabel
        control={
          <Checkbox
            checked={confirmed}
            onChange={(event) => onConfirm(event.target.checked)}
            size="small"
          />
        }
        label={translate('accounts.tools_lost_confirm')}
      />
    </Alert>
  );
};
