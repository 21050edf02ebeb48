import type { Moment } from '@groundwork/base';
import { useMemo } from 'react';
import { momentNow, useNow } from '../../ui/now.ts';

/** This moment, for the program's views of one's own data; read again every half minute. */
export function useMoment(): Moment {
  const at = useNow();
  return useMemo(() => ({ ...momentNow(), at }), [at]);
}
