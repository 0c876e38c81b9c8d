/** The number at a place that the caller knows to be there. */
export function numberAt(list: ArrayLike<number>, place: number): number {
  return list[place] ?? 0;
}
