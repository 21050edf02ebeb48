/* Runs before the first paint, so that a dark room stays dark. Same rule as src/ui/theme.ts, which takes over. */
(function () {
  var theme = 'system';
  var language = '';
  try {
    var hints = JSON.parse(localStorage.getItem('hints') || '{}');
    theme = hints.theme || theme;
    language = hints.language || '';
    if (hints.title) document.title = hints.title;
  } catch (_) {
    /* No storage, no hints: the defaults stand. */
  }
  var hour = new Date().getHours();
  var night = hour >= 20 || hour < 7;
  var dark = theme === 'dark' || (theme === 'system' && (night || matchMedia('(prefers-color-scheme: dark)').matches));
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
  if (language) document.documentElement.lang = language;
})();
