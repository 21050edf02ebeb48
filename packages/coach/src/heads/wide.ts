/** Adds up the rows of the n-gram table for the features of a draft: one whole number a label. */
export type AddRows = (features: Int32Array) => Int32Array;

/** Rows that can be added before a lane of 16 bits could run over: 256 times 255 still fits. */
const mostAtOnce = 256;

const laneMask = 0x00ff00ff;
const lift = 128;

/**
 * Readies the int8 table `[bucket][label]`. A draft has thousands of features, so four labels are kept in one number and
 * added two at a time, each in 16 bits of its own; lifting every weight above zero keeps one lane out of the next.
 */
export function createAddRows(table: Int8Array, labels: number): AddRows {
  const stride = Math.ceil(labels / 8) * 2;
  const packed = toPacked(table, labels, stride);
  return (features) => {
    const sums = new Int32Array(stride * 4);
    for (let from = 0; from < features.length; from += mostAtOnce) {
      const some = features.subarray(from, from + mostAtOnce);
      for (let column = 0; column < stride; column += 2) addTwoColumns(packed, stride, column, some, sums);
    }
    return sums.map((sum) => sum - lift * features.length);
  };
}

function toPacked(table: Int8Array, labels: number, stride: number): Int32Array {
  const rows = table.length / labels;
  const packed = new Int32Array(rows * stride);
  let at = 0;
  for (let row = 0; row < rows; row += 1) {
    for (let label = 0; label < labels; label += 1, at += 1) {
      const place = row * stride + (label >> 2);
      packed[place] = (packed[place] ?? 0) | (((table[at] ?? 0) + lift) << ((label & 3) * 8));
    }
  }
  return packed;
}

/** Two columns at a time: finding the row is a good part of the work. */
function addTwoColumns(packed: Int32Array, stride: number, column: number, rows: Int32Array, sums: Int32Array): void {
  let even = 0;
  let odd = 0;
  let nextEven = 0;
  let nextOdd = 0;
  for (let i = 0; i < rows.length; i += 1) {
    const at = (rows[i] ?? 0) * stride + column;
    const four = packed[at] ?? 0;
    const nextFour = packed[at + 1] ?? 0;
    even = (even + (four & laneMask)) | 0;
    odd = (odd + ((four >>> 8) & laneMask)) | 0;
    nextEven = (nextEven + (nextFour & laneMask)) | 0;
    nextOdd = (nextOdd + ((nextFour >>> 8) & laneMask)) | 0;
  }
  addLanes(sums, column * 4, even, odd);
  addLanes(sums, column * 4 + 4, nextEven, nextOdd);
}

function addLanes(sums: Int32Array, at: number, even: number, odd: number): void {
  sums[at] = (sums[at] ?? 0) + (even & 0xffff);
  sums[at + 1] = (sums[at + 1] ?? 0) + (odd & 0xffff);
  sums[at + 2] = (sums[at + 2] ?? 0) + (even >>> 16);
  sums[at + 3] = (sums[at + 3] ?? 0) + (odd >>> 16);
}
