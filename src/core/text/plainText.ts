/** A sentence of `topic.yaml` where no code can be shown: on one line and without backticks. */
export const plainText = (text: string): string => text.replace(/`/g, '').replace(/\s+/g, ' ').trim();
