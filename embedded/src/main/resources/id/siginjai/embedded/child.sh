# Runs a command until it ends, or until this script's own standard input does: its other end is held by the parent
# process, so the command never outlives its parent, however that one dies.
exec 3<&0
"$@" </dev/null 3<&- &
command=$!
trap 'kill -TERM "$command" 2>/dev/null' TERM INT
{ read -r _ <&3; kill -TERM "$command" 2>/dev/null; } &
watch=$!
wait "$command"; status=$?
while kill -0 "$command" 2>/dev/null; do wait "$command"; status=$?; done
kill "$watch" 2>/dev/null
exit "$status"
