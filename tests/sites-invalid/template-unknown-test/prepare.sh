mkdir themes
cp -r "$ROOT/themes/default" themes/thu
cat >themes/thu/templates/news.html <<'END'
{% if document.title is defind %}<p>có</p>{% endif %}
END
