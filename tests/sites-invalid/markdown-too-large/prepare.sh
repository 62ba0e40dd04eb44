printf 'limits:\n  document: 4194304\n' >>site.yaml
awk 'BEGIN { for (i = 0; i < 80000; ++i) print "Một dòng tin.\n" }' >>content/news/2023/tin.md </dev/null
