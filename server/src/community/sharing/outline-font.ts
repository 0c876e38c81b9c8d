/** What is used of a font as opentype.js gives it. */
export interface Font {
  charToGlyphIndex(letter: string): number;
  /** In pixels at a size in pixels. */
  getAdvanceWidth(text: string, fontSize: number): number;
  getPath(text: string, x: number, y: number, fontSize: number): OutlinePath;
}

interface OutlinePath {
  readonly commands: readonly OutlineCommand[];
}

/** As in SVG path data; which numbers there are follows from the type. */
export interface OutlineCommand {
  readonly type: 'M' | 'L' | 'C' | 'Q' | 'Z';
  readonly x1?: number;
  readonly y1?: number;
  readonly x2?: number;
  readonly y2?: number;
  readonly x?: number;
  readonly y?: number;
}
