/** Scores of one head as chances. A head of one column is a yes or no, and gives the chance of yes. */
export function sharesOf(scores: Float64Array, { start, size }: { start: number; size: number }): Float64Array {
  const own = scores.slice(start, start + size);
  if (size === 1) return own.map((score) => 1 / (1 + Math.exp(-score)));
  const most = Math.max(...own);
  const raised = own.map((score) => Math.exp(score - most));
  const total = raised.reduce((sum, one) => sum + one, 0);
  return raised.map((one) => one / total);
}
