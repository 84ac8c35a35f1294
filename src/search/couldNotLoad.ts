/** What the dialog says where a download failed. */
export const COULD_NOT_LOAD = 'The search could not be loaded. It is tried again with the next key.';
