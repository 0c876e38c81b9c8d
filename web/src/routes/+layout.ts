/** Pages are plain documents; a part that needs the framework in the browser turns it on itself. */
export const csr = false;
