/** The most characters that an answer may have; the server refuses more. */
export const longestAnswer = 4000;
