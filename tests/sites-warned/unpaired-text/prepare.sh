mkdir themes
cp -r "$ROOT/themes/default" themes/thu
echo "footer.extra: Lời riêng" >>themes/thu/i18n/vi.yaml
echo "theme: thu" >>site.yaml
