# Becomes the command that it is given. Standard input is a pipe whose other end the parent process holds: when that is
# gone, however the parent died, the command is told to end, even where it is frozen.
exec 3<&0
# Ctrl-C and a closed terminal reach every process of the shell's group; the parent alone decides on the order of ending.
trap '' INT HUP
watch() {
    trap '' TERM # who ends all of the group at once must not end this first
    read -r _ <&3
    kill -CONT $$ && kill -TERM $$ || return
    for _ in {1..30}; do
        sleep 1
        kill -0 $$ || return
    done
    kill -KILL $$
}
(watch >/dev/null 2>&1 &)
exec "$@" </dev/null 3<&-
