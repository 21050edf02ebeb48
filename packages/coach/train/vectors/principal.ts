/** Rows centred, projected on their `count` principal components and scaled so that the first has variance 1. */
export function toPrincipal(rows: readonly Float64Array[], count: number): Float64Array[] {
  const size = rows[0]?.length ?? 0;
  const mean = new Float64Array(size);
  for (const row of rows) row.forEach((value, i) => (mean[i] = (mean[i] ?? 0) + value / rows.length));
  const centred = rows.map((row) => row.map((value, i) => value - (mean[i] ?? 0)));
  const covariance = toCovariance(centred, size);
  const axes: Float64Array[] = [];
  for (let k = 0; k < count; k += 1) axes.push(toAxis(covariance, axes, k));
  const projected = centred.map((row) => Float64Array.from(axes, (axis) => dot(row, axis)));
  const spread = Math.sqrt(projected.reduce((sum, row) => sum + (row[0] ?? 0) ** 2, 0) / projected.length);
  return projected.map((row) => row.map((value) => value / spread));
}

function toCovariance(rows: readonly Float64Array[], size: number): Float64Array[] {
  const matrix = Array.from({ length: size }, () => new Float64Array(size));
  for (const row of rows) {
    for (let i = 0; i < size; i += 1) {
      const line = matrix[i] ?? new Float64Array();
      const value = row[i] ?? 0;
      for (let j = 0; j < size; j += 1) line[j] = (line[j] ?? 0) + value * (row[j] ?? 0);
    }
  }
  return matrix;
}

/** Power iteration, kept at right angles to the axes found before. */
function toAxis(matrix: readonly Float64Array[], found: readonly Float64Array[], start: number): Float64Array {
  let axis = Float64Array.from({ length: matrix.length }, (_, i) => Math.cos(i * (start + 1)) + (i === start ? 1 : 0));
  for (let round = 0; round < 300; round += 1) {
    let next = Float64Array.from(matrix, (line) => dot(line, axis));
    for (const other of found) {
      const along = dot(next, other);
      next = next.map((value, i) => value - along * (other[i] ?? 0));
    }
    const length = Math.sqrt(dot(next, next)) || 1;
    axis = next.map((value) => value / length);
  }
  return axis;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}
