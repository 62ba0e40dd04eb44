mkdir themes
cp -r "$ROOT/themes/default" themes/thu
cat >themes/thu/templates/news.html <<'END'
<p class={{ page.kind }}>x</p>
END
