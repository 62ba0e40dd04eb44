mkdir themes
cp -r "$ROOT/themes/default" themes/thu
sed -i "/^kind.plan:/d" themes/thu/i18n/vi.yaml themes/thu/i18n/en.yaml
