mkdir themes
cp -r "$ROOT/themes/default" themes/thu
cat >themes/thu/templates/news.html <<'END'
<h1>{{ document.titel }}</h1>
<p>{{ news.nguon }}</p>
END
