#!/bin/sh
# Makes the film of the last module from our own drawings, a synthetic voice and the lines of lines.sv.txt: the picture's name, a
# tab, what is said. With it captions in Swedish and English. Needs ffmpeg with librsvg, and espeak-ng (Debian's).
#   sh guide/film/make.sh FOLDER
set -eu
here=$(cd "$(dirname "$0")" && pwd)
to=$1
name=sa-arbetar-socialtjansten
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$to"
tab=$(printf '\t')
at=0
number=0
printf 'WEBVTT\n' > "$to/$name.sv.vtt"
printf 'WEBVTT\n' > "$to/$name.en.vtt"
: > "$work/list"

clock() { awk -v s="$1" 'BEGIN { printf "%02d:%02d:%06.3f", s / 3600, (s % 3600) / 60, s % 60 }'; }

while IFS="$tab" read -r picture said; do
  number=$((number + 1))
  espeak-ng -v sv -s 140 -w "$work/$number.wav" "$said" < /dev/null
  length=$(ffprobe -v error -show_entries format=duration -of csv=p=0 "$work/$number.wav")
  length=$(awk -v l="$length" 'BEGIN { printf "%.2f", l + 1.2 }')
  # The drawings take the colour of the text around them: here black on white.
  sed 's/currentColor/#111/g' "$here/../pictures/process/$picture.svg" > "$work/$number.svg"
  ffmpeg -nostdin -v error -y -width 360 -height 360 -i "$work/$number.svg" -vf \
    "pad=640:400:(ow-iw)/2:(oh-ih)/2:color=white@0,format=rgba" "$work/$number.png"
  ffmpeg -nostdin -v error -y -f lavfi -i "color=white:s=640x400:d=$length:r=5" -i "$work/$number.png" -i "$work/$number.wav" -filter_complex \
    "[0][1]overlay=format=auto[v];[2]apad[a]" -map "[v]" -map "[a]" -t "$length" -c:v libx264 -preset veryslow -crf 32 -pix_fmt yuv420p \
    -c:a aac -ac 1 -ar 22050 -b:a 24k "$work/$number.mp4"
  echo "file '$work/$number.mp4'" >> "$work/list"
  end=$(awk -v a="$at" -v l="$length" 'BEGIN { printf "%.2f", a + l }')
  for lang in sv en; do
    line=$(sed -n "${number}p" "$here/lines.$lang.txt" | cut -f2)
    printf '\n%s --> %s\n%s\n' "$(clock "$at")" "$(clock "$end")" "$line" >> "$to/$name.$lang.vtt"
  done
  at=$end
done < "$here/lines.sv.txt"
ffmpeg -nostdin -v error -y -f concat -safe 0 -i "$work/list" -c copy -movflags +faststart "$to/$name.mp4"
for lang in sv en; do cut -f2 "$here/lines.$lang.txt" > "$to/$name.$lang.film.txt"; done
