awk 'BEGIN { for (i = 0; i < 40000; ++i) print "Một dòng tin." }' >>content/news/2023/tin.md </dev/null
