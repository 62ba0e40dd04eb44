awk 'BEGIN { printf "\n[a]: /"; for (i = 0; i < 30000; ++i) printf "x"; print "\n"; for (i = 0; i < 20000; ++i) print "[a]\n" }' >>content/news/2023/tin.md </dev/null
