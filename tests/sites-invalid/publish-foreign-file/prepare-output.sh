mkdir -p "$OUT/tin-tuc/2023"
echo "Tờ rơi" >"$OUT/tin-tuc/2023/tin-moi.html"
