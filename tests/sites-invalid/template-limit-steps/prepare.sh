mkdir themes
cp -r "$ROOT/themes/default" themes/thu
cat >themes/thu/templates/news.html <<'END'
{% for a in range(100000) %}{% for b in range(100000) %}{% endfor %}{% endfor %}
END
