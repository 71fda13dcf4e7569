#!/bin/sh
# What meson does not install by itself, run by `meson install`: install.sh WHAT SOURCE_ROOT BUILD_ROOT FOLDER, the
# FOLDER being that of install.c, below the prefix. WHAT:
#   stdlib    krait's own modules in Python
#   archive   the modules of the library, compiled (../decisions/archive.md), if the build has them
set -e
what=$1 source=$2 build=$3 prefix=$MESON_INSTALL_DESTDIR_PREFIX
folder=$prefix/$4/$what
rm -rf "$folder"

case $what in
stdlib)
    mkdir -p "$folder"
    (cd "$source/stdlib" && find . -name '*.py' | tar -cf - -T -) | tar -xf - -C "$folder" --no-same-owner
    ;;
archive)
    [ -d "$build/archive" ] || exit 0
    cp -R --preserve=timestamps "$build/archive" "$folder"
    # CPython's modules stay as they are; krait's own are where they were not when they were compiled.
    "$prefix/bin/krait" archive "$source/compiler/driver/archive_modules.py"
    ;;
esac
