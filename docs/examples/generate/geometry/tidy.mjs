/**
 * Makes a raster of labels fit for tracing: every label one piece, no label touching itself across a corner. `groupOf` names
 * the coarser area of a label; it must not touch itself across a corner either.
 */
export function tidy(raster, labels, groupOf) {
  for (let round = 0; round < 20; round++) {
    const smoothed = round < 3 ? followMajority(raster, labels) : 0;
    const changed = smoothed + dropFragments(raster, labels) + openCorners(raster, labels, groupOf);
    if (changed === 0) return;
  }
  throw new Error('the raster does not settle');
}

/** A cell joins the label that at least five of its eight neighbours have: no single-cell teeth along a border. */
function followMajority(raster, labels) {
  const before = labels.slice();
  const around = [
    -raster.width - 1,
    -raster.width,
    -raster.width + 1,
    -1,
    1,
    raster.width - 1,
    raster.width,
    raster.width + 1,
  ];
  let changed = 0;
  for (let index = raster.width; index < raster.size - raster.width; index++) {
    if (before[index] === 0) continue;
    for (const candidate of raster.neighbours.map((offset) => before[index + offset])) {
      if (candidate === 0 || candidate === before[index]) continue;
      if (around.filter((offset) => before[index + offset] === candidate).length < 5) continue;
      labels[index] = candidate;
      changed++;
      break;
    }
  }
  return changed;
}

/** All pieces of a label but its largest go to the neighbour first met; pieces of the outside become the neighbour's too. */
function dropFragments(raster, labels) {
  const pieceOf = new Int32Array(raster.size).fill(-1);
  const pieces = [];
  for (let start = 0; start < raster.size; start++) {
    if (pieceOf[start] >= 0) continue;
    const cells = [start];
    pieceOf[start] = pieces.length;
    for (let i = 0; i < cells.length; i++) {
      for (const offset of raster.neighbours) {
        const next = cells[i] + offset;
        if (next < 0 || next >= raster.size || pieceOf[next] >= 0 || labels[next] !== labels[start]) continue;
        pieceOf[next] = pieces.length;
        cells.push(next);
      }
    }
    pieces.push({ label: labels[start], cells });
  }
  const largest = new Map();
  for (const piece of pieces) {
    if ((largest.get(piece.label)?.cells.length ?? 0) < piece.cells.length) largest.set(piece.label, piece);
  }
  let changed = 0;
  for (const piece of pieces) {
    if (largest.get(piece.label) === piece) continue;
    const heir = labelBeside(raster, labels, piece);
    for (const cell of piece.cells) labels[cell] = heir;
    changed += piece.cells.length;
  }
  return changed;
}

function labelBeside(raster, labels, { label, cells }) {
  for (const cell of cells) {
    for (const offset of raster.neighbours) {
      const other = labels[cell + offset];
      if (other !== undefined && other !== label && other !== 0) return other;
    }
  }
  return 0;
}

/** Where two cells of one area meet only across a corner, one of the other two cells joins them. */
export function openCorners(raster, labels, groupOf) {
  let changed = 0;
  for (let index = 0; index < raster.size - raster.width - 1; index++) {
    const above = index + raster.width;
    if (labels[index] === labels[above + 1] && labels[index + 1] === labels[above] && labels[index] === labels[above])
      continue;
    for (const areaOf of [(label) => label, groupOf]) {
      for (const [cell, across, one, other] of [
        [index, above + 1, index + 1, above],
        [index + 1, above, index, above + 1],
      ]) {
        const area = areaOf(labels[cell]);
        if (areaOf(labels[across]) !== area || areaOf(labels[one]) === area || areaOf(labels[other]) === area) continue;
        labels[labels[one] === 0 ? other : one] = labels[cell];
        changed++;
      }
    }
  }
  return changed;
}
