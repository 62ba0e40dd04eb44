rm -r "$OUT"
mkdir "$OUT"
echo "Sổ họp" >"$OUT/so-hop.txt"
