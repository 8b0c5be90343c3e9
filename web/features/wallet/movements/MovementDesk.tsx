import Box from '@mui/material/Box';
import useMediaQuery from '@mui/material/useMediaQuery';
import { ListBase, useTranslate } from 'react-admin';
import { movementsApi } from '#contract/wallet';
import { useHotkeys } from '../../../app/keyboard/use-hotkeys.ts';
import { useMay } from '../../../app/session.ts';
import { useApi } from '../../../app/use-api.ts';
import { PageHeader } from '../../../components/PageHeader.tsx';
import { ThreePane } from '../../../components/ThreePane.tsx';
import { ControlLine } from '../finance/ControlLine.tsx';
import { CaseDetails } from './case/CaseDetails.tsx';
import { MovementCase } from './case/MovementCase.tsx';
import { Decision } from './decision/Decision.tsx';
import { MovementFilters } from './queue/MovementFilters.tsx';
import { MovementQueue } from './queue/MovementQueue.tsx';
import { QueueSummary } from './queue/QueueSummary.tsx';
import { useMovementDesk } from './use-movement-desk.ts';

const onlyOpen = { state: 'open' };
const oldestFirst = { field: 'oldest', order: 'ASC' } as const;
/** Errors stand in the queue itself, not in a passing message. */
const queryOptions = { onError: () => undefined };

/** Reconciliation: open movements, the chosen one, and what is decided about it. */
const MovementDesk = () => (
  <ListBase
    perPage={50}
    sort={oldestFirst}
    filterDefaultValues={onlyOpen}
    queryOptions={queryOptions}
    disableAuthentication
  >
    <Desk />
  </ListBase>
);

const Desk = () => {
  const translate = useTranslate();
  const desk = useMovementDesk();
  const beside = useMediaQuery('(min-width: 1280px)');
  const mayDecide = useMay('wallet.command');
  const { shown, selected, select, ticked } = desk;
  const query = useApi(
    movementsApi.show,
    { params: { id: shown ?? '' } },
    { enabled: shown !== undefined },
  );
  useHotkeys([
    { keys: 'j', label: 'wallet.reconcile.next_case', run: () => desk.move(1) },
    { keys: 'k', label: 'wallet.reconcile.previous_case', run: () => desk.move(-1) },
    {
      keys: '/',
      label: 'wallet.reconcile.search',
      run: () => document.getElementById('movement-search')?.focus(),
    },
    ...(mayDecide
      ? [
          {
            keys: 'x',
            label: 'wallet.reconcile.tick',
            run: () => shown !== undefined && ticked.tick(shown),
          },
        ]
      : []),
  ]);
  const t = (key: string) => translate(`wallet.reconcile.${key}`);
  const onTelephone = { xs: selected ? 'none' : 'block', md: 'block' };
  return (
    <Box sx={{ '--above-panes': '264px', mb: { md: -2 } }}>
      <Box sx={{ display: onTelephone }}>
        <PageHeader title={t('title')} facts={<QueueSummary />} />
        <MovementFilters />
      </Box>
      <ThreePane
        labels={{ queue: t('queue'), case: t('case'), decision: t('decision') }}
        selected={selected}
        onBack={() => select(undefined)}
        queue={<MovementQueue desk={desk} mayDecide={mayDecide} />}
        case={shown && <MovementCase key={shown} query={query} beside={beside} />}
        decision={
          query.data && (
            <Box sx={{ display: 'grid', gap: 1.5 }}>
              <Decision key={shown} movement={query.data} desk={desk} may={mayDecide} />
              {!beside && <CaseDetails movement={query.data} />}
            </Box>
          )
        }
      />
      <ControlLine />
    </Box>
  );
};

export default MovementDesk;
