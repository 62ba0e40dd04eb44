awk 'BEGIN { printf "\n[a]: <x> \""; for (i = 0; i < 30000; ++i) printf "t"; print "\"\n"; for (i = 0; i < 60; ++i) print "[a]" }' >>content/news/2023/tin.md </dev/null
