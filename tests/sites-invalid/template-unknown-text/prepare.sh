mkdir themes
cp -r "$ROOT/themes/default" themes/thu
cat >themes/thu/templates/news.html <<'END'
<p>{{ t("khong.co.khoa.nay") }}</p>
END
