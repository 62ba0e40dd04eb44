awk 'BEGIN { for (i = 0; i < 600; ++i) printf "![" }' >>content/news/2023/tin.md </dev/null
