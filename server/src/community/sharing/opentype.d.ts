/** The published types of opentype.js bring the browser's, which the server has none of. */
import type { Font } from './outline-font.ts';

declare const opentype: { parse(buffer: ArrayBuffer): Font };
export default opentype;
