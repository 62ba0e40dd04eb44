echo "hỏng" >"$OUT/.congbo-manifest"
