/** Pictures that follow from what they are made of, kept in memory: each is made once at a time. */
export class RenderedOnce {
  readonly #most: number;
  readonly #made = new Map<string, Promise<Buffer>>();

  /** @param most how many are kept; the longest unused goes first */
  constructor(most: number) {
    this.#most = most;
  }

  /** The picture under this name, made now if it is not there; one that fails is not kept. */
  get(name: string, make: () => Promise<Buffer>): Promise<Buffer> {
    const known = this.#made.get(name);
    const picture = known ?? make();
    this.#made.delete(name);
    this.#made.set(name, picture);
    if (!known) picture.catch(() => this.#made.delete(name));
    for (const oldest of this.#made.keys()) {
      if (this.#made.size <= this.#most) break;
      this.#made.delete(oldest);
    }
    return picture;
  }
}
