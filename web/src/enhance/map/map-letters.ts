/** Families as the page knows them: the device's own, and the narrow letter of the headings. */
export const plain = ['system-ui'];
export const strong = ['Barlow Semi Condensed'];
