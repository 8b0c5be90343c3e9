import { styled } from '@mui/material/styles';

/** Words for screen readers alone, where a sign says it to the eye. */
export const Spoken = styled('span')({
  position: 'absolute',
  width: 1,
  height: 1,
  margin: -1,
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
});
