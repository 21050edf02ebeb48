/*
 * Runs before the first paint. A dark room stays dark (same rule as src/ui/theme.ts, which takes over), the drawn first
 * screen is kept only where it is meant, and Leave works before anything else has loaded.
 */
(function () {
  var root = document.documentElement;
  var hints = {};
  try {
    hints = JSON.parse(localStorage.getItem('hints') || '{}');
  } catch {
    /* No storage, no hints: the defaults stand. */
  }
  var theme = hints.theme || 'system';
  var hour = new Date().getHours();
  var night = hour >= 20 || hour < 7;
  var dark = theme === 'dark' || (theme === 'system' && (night || matchMedia('(prefers-color-scheme: dark)').matches));
  root.dataset.theme = dark ? 'dark' : 'light';
  if (hints.reducedMotion) root.dataset.motion = 'reduced';
  if (hints.title) document.title = hints.title;
  var manifest = document.querySelector('link[rel=manifest]');
  if (hints.plainName && manifest) manifest.href = '/manifest-plain.webmanifest';
  var language = hints.language || navigator.language || 'en';
  var meant = location.pathname === '/' && hints.home !== 'today' && /^en(-(?!XA)|$)/.test(language);
  if (!meant) root.dataset.first = 'away';
  document.addEventListener('click', function (event) {
    var button = event.target.closest && event.target.closest('.bar button');
    if (button && !document.body.dataset.drawn) location.replace('/quiet.html');
  });
})();
