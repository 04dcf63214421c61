const shareOfFirst = 0.9;
const shareOfSecond = 0.999;
const tiny = 1e-8;

/** Moves numbers down their slopes with steps that suit each (Adam: Kingma and Ba 2015). */
export class Adam {
  private readonly values: Float32Array;
  private readonly first: Float32Array;
  /** How much the slope of each number moves: the mean of its square of late. */
  readonly squares: Float32Array;
  private steps = 0;

  constructor(values: Float32Array) {
    this.values = values;
    this.first = new Float32Array(values.length);
    this.squares = new Float32Array(values.length);
  }

  /** One step, after which the slopes are zero again. */
  step(slopes: Float32Array, rate: number): void {
    const { values, first, squares } = this;
    this.steps++;
    const size = (rate * Math.sqrt(1 - shareOfSecond ** this.steps)) / (1 - shareOfFirst ** this.steps);
    for (let at = 0; at < values.length; at++) {
      const slope = slopes[at] ?? 0;
      const mean = shareOfFirst * (first[at] ?? 0) + (1 - shareOfFirst) * slope;
      const square = shareOfSecond * (squares[at] ?? 0) + (1 - shareOfSecond) * slope * slope;
      first[at] = mean;
      squares[at] = square;
      values[at] = (values[at] ?? 0) - (size * mean) / (Math.sqrt(square) + tiny);
    }
    slopes.fill(0);
  }
}
