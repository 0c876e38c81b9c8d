/** Drawn by the server only: it shows the pages of residents, whose words stay there. */
export const csr = false;
