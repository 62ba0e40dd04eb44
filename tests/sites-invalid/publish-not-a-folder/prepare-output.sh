rm -r "$OUT"
echo "Sổ họp" >"$OUT"
