/** Asks whoever hides a part to show it; the event bubbles from the part. */
export const PART_ASKED_FOR = 'versus-part-asked-for';
