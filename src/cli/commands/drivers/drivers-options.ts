import type { DriverMethod } from '../../../analysis/drivers/methods.ts';
import type { ChartOptions } from '../../charts/chart-options.ts';
import type { TableOptions } from '../../open/open-table.ts';

/** What `drivers` is asked with. */
export interface DriversOptions extends TableOptions, ChartOptions {
  readonly ending?: string;
  readonly method: DriverMethod;
  readonly draws?: number;
  readonly seed?: string;
  readonly threads?: number;
  readonly json?: boolean;
  readonly csv?: boolean;
}
