mkdir themes
cp -r "$ROOT/themes/default" themes/thu
rm themes/thu/i18n/en.yaml
echo "theme: thu" >>site.yaml
