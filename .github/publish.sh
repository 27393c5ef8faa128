#!/usr/bin/env bash
# publish.sh PLACE [FOLDER]: what is in FOLDER takes the place of what was at PLACE on the branch that Pages serves.
# PLACE is "." for the atlas itself, which leaves the previews where they are, or preview/12. Without FOLDER what is
# at PLACE goes. The branch has one commit: what was served before can be built again.
set -euo pipefail
place=$1
folder=${2:-}
branch=gh-pages
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
repository=$(git rev-parse --absolute-git-dir)

# Nothing is checked out: a tree is put together in an index of its own.
export GIT_INDEX_FILE="$scratch/built"
built=
if [ -n "$folder" ]; then
  # Pages would else leave out what begins with an underscore.
  touch "$folder/.nojekyll"
  git -C "$folder" --git-dir="$repository" --work-tree=. add --all --force .
  built=$(git write-tree)
fi

for attempt in 1 2 3 4 5; do
  export GIT_INDEX_FILE="$scratch/attempt-$attempt"
  served=$(git ls-remote origin "refs/heads/$branch" | cut -f1)
  if [ -n "$served" ]; then git fetch --quiet --depth=1 origin "$served"; fi
  if [ "$place" = . ]; then
    git read-tree "$built"
    if [ -n "$served" ] && git cat-file -e "$served:preview" 2>/dev/null; then
      git read-tree --prefix=preview/ "$served:preview"
    fi
  else
    if [ -n "$served" ]; then git read-tree "$served"; fi
    git rm --cached -r --quiet --ignore-unmatch -- "$place"
    if [ -n "$built" ]; then git read-tree --prefix="$place/" "$built"; fi
  fi
  commit=$(git -c user.name=pages -c user.email=pages@users.noreply.github.com commit-tree "$(git write-tree)" -m "$place of $(git rev-parse --short HEAD)")
  # Another run may have published meanwhile: then its work is not lost, and this begins anew.
  if git push --quiet --force-with-lease="refs/heads/$branch:$served" origin "$commit:refs/heads/$branch"; then
    exit 0
  fi
done
echo "What is served was changed five times meanwhile; nothing was published." >&2
exit 1
