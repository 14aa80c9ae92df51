/** Persons from an age on and below another, of all from it on where that is left out; NaN where an age between is. */
export function populationBetween(population: ArrayLike<number>, from: number, below = population.length): number {
  let sum = 0;
  for (let age = from; age < below; age++) sum += population[age] as number;
  return sum;
}
