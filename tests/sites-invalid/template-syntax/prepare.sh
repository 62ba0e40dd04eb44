mkdir themes
cp -r "$ROOT/themes/default" themes/thu
cat >themes/thu/templates/news.html <<'END'
<p>{% if document.title %}{{ document.title }}</p>
END
