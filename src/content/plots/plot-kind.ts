import type { z } from 'astro/zod';
import type { Path } from '../check/yaml-file.ts';
import type { Table } from '../schema/table.ts';

/** A mistake at a field of a plot. */
export interface Slip {
  at: Path;
  message: string;
}

/** A file that a plot reads: the field that names it, and what the plot asks of it and does not find. */
export interface Reading {
  data: string;
  at: Path;
  slips: (table: Table) => Slip[];
}

/** What the content says of one kind of plot. How it is drawn stands in src/chart/kinds/. */
export interface PlotKind<Schema extends z.ZodType> {
  schema: Schema;
  /**
   * The files in content/data/series that a plot reads.
   *
   * @param places of a table that is there; one that is not there is reported elsewhere
   */
  readings?(plot: z.infer<Schema>, places: (table: string) => readonly string[]): Reading[];
}
