mkdir themes
cp -r "$ROOT/themes/default" themes/default
