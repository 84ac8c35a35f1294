/** Notes a problem at a place within the file. */
export type ComposeReport = (path: (string | number)[], message: string, remedy: string) => void;
