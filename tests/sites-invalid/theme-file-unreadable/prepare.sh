mkdir themes
cp -r "$ROOT/themes/default" themes/thu
chmod 000 themes/thu/templates/news.html
echo "theme: thu" >>site.yaml
