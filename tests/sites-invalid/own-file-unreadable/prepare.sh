mkdir themes
cp -r "$ROOT/themes/default" themes/default
chmod 000 content/news/2023/co-anh/anh.jpg
