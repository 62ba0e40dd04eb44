mkdir themes
cp -r "$ROOT/themes/default" themes/thu
printf "footer.extra:\n  - một\n  - hai\n" | tee -a themes/thu/i18n/vi.yaml >>themes/thu/i18n/en.yaml
echo "theme: thu" >>site.yaml
