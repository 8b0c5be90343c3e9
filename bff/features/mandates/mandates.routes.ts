import type { Bind } from '#infra/http';

import { bindReading } from './reading.routes.ts';
import { bindRecords } from './records.routes.ts';

export const mandatesRoutes = (bind: Bind): void => {
  bindReading(bind);
  bindRecords(bind);
};
