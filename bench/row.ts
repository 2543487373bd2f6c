/** What a measured value is held against. `ratio` is value divided by floor. */
export type Bound =
  | { readonly of: 'ratio' | 'value'; readonly atMost: number }
  | { readonly of: 'ratio' | 'value'; readonly atLeast: number };

/** One line of the table. Without a bound it is only told. */
export interface Row {
  readonly name: string;
  readonly unit: string;
  readonly value: number;
  /** The least that the platform itself costs for the same work, measured in the same run. */
  readonly floor?: number;
  readonly bound?: Bound;
}

/** Named so that `npm run bench -- <part of the name>` runs it alone. */
export interface Bench {
  readonly name: string;
  run(): Promise<Row[]>;
}

export function ratioOf({ value, floor }: Row): number | undefined {
  return floor === undefined ? undefined : value / floor;
}

/** True for a row without a bound; false when the bound asks for a floor that was not measured. */
export function isOk(row: Row): boolean {
  const { bound } = row;
  if (!bound) return true;
  const held = bound.of === 'value' ? row.value : ratioOf(row);
  if (held === undefined || !Number.isFinite(held)) return false;
  return 'atMost' in bound ? held <= bound.atMost : held >= bound.atLeast;
}
