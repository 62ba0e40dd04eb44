mkdir themes
cp -r "$ROOT/themes/default" themes/thu
rm themes/thu/templates/event.html
