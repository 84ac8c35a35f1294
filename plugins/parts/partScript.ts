/**
 * Enter and `o` go on to the place in the topic. It is a link that is followed, so the way back is the browser's; keys
 * that are meant for a link, a field or the browser are left alone.
 */
export const partScript =
  "addEventListener('keydown',function(e){" +
  'if(e.defaultPrevented||e.repeat||e.isComposing||e.ctrlKey||e.metaKey||e.altKey||e.shiftKey)return;' +
  "if(e.key==='o'||e.key==='Enter'&&document.activeElement===document.body){" +
  "e.preventDefault();document.getElementById('go').click()}});";
