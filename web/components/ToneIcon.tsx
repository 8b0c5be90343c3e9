import DoneIcon from '@mui/icons-material/CheckCircleOutlined';
import BlockedIcon from '@mui/icons-material/DoNotDisturbOn';
import AccentIcon from '@mui/icons-material/InfoOutlined';
import NeutralIcon from '@mui/icons-material/RadioButtonUnchecked';
import WaitIcon from '@mui/icons-material/Schedule';
import PrivacyIcon from '@mui/icons-material/ShieldOutlined';
import type { SvgIconProps } from '@mui/material/SvgIcon';
import type { Tone } from '../app/theme/palette.ts';

const icons = {
  done: DoneIcon,
  wait: WaitIcon,
  blocked: BlockedIcon,
  privacy: PrivacyIcon,
  accent: AccentIcon,
  neutral: NeutralIcon,
} satisfies Record<Tone, unknown>;

/** The sign beside a colour, for those who do not see it. */
export const ToneIcon = ({ tone, ...props }: { tone: Tone } & SvgIconProps) => {
  const Icon = icons[tone];
  return <Icon {...props} />;
};
