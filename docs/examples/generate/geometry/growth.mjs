/**
 * Lets every seed grow over the raster at the speed the ground allows, until all ground is taken: a Voronoi diagram in the
 * metric of the landscape (fast marching; Sethian 1996). Cells of cost Infinity are not entered.
 *
 * @param seeds {index, label}[]: the cells they set out from
 * @returns the label of each cell, 0 where nobody came
 */
export function grow(raster, cost, seeds) {
  const labels = new Int16Array(raster.size);
  const time = new Float64Array(raster.size).fill(Infinity);
  const done = new Uint8Array(raster.size);
  const queue = heap();
  for (const { index, label } of seeds) {
    labels[index] = label;
    time[index] = 0;
    queue.push(0, index);
  }
  for (let index = queue.pop(); index !== undefined; index = queue.pop()) {
    if (done[index]) continue;
    done[index] = 1;
    for (const offset of raster.neighbours) {
      const next = index + offset;
      if (done[next] || cost[next] === Infinity) continue;
      const arrival = arrivalTime(raster, time, done, next, cost[next] * raster.cell);
      if (arrival < time[next]) {
        time[next] = arrival;
        labels[next] = labels[index];
        queue.push(arrival, next);
      }
    }
  }
  return labels;
}

function arrivalTime(raster, time, done, index, step) {
  const settled = (i) => (done[i] ? time[i] : Infinity);
  const a = Math.min(settled(index - 1), settled(index + 1));
  const b = Math.min(settled(index - raster.width), settled(index + raster.width));
  if (Math.abs(a - b) >= step) return Math.min(a, b) + step;
  return (a + b + Math.sqrt(2 * step * step - (a - b) * (a - b))) / 2;
}

/** Binary heap of (time, index); equal times leave by index, so the order never depends on the insertion. */
function heap() {
  const times = [];
  const indices = [];
  const before = (i, j) => times[i] < times[j] || (times[i] === times[j] && indices[i] < indices[j]);
  const swap = (i, j) => {
    [times[i], times[j]] = [times[j], times[i]];
    [indices[i], indices[j]] = [indices[j], indices[i]];
  };
  return {
    push(time, index) {
      times.push(time);
      indices.push(index);
      for (let i = times.length - 1, up; i > 0 && before(i, (up = (i - 1) >> 1)); i = up) swap(i, up);
    },
    pop() {
      if (times.length === 0) return undefined;
      swap(0, times.length - 1);
      times.pop();
      const first = indices.pop();
      for (let i = 0; ;) {
        let least = i;
        for (const child of [2 * i + 1, 2 * i + 2]) if (child < times.length && before(child, least)) least = child;
        if (least === i) return first;
        swap(i, least);
        i = least;
      }
    },
  };
}
