# Shuts PostgreSQL down once this script's standard input ends, since it detaches itself from whoever starts it. Runs
# from before the start on, so that a start that is broken off leaves nothing either. Argument: postmaster.pid
server() { head -n 1 "$1" 2>/dev/null; }
earlier=$(server "$1")
# Who ends all of the group at once ends the parent too, and then this is what is left to act.
trap '' INT HUP TERM
read -r _
for _ in {1..20}; do
    pid=$(server "$1")
    [ "$pid" != "$earlier" ] && break
    sleep 0.5 # not there yet, or never
done
[ -n "$pid" ] && [ "$pid" != "$earlier" ] || exit 0
kill -CONT "$pid" && kill -INT "$pid" || exit 0
for _ in {1..20}; do
    sleep 0.5
    kill -0 "$pid" || exit 0
done
kill -QUIT "$pid" # it takes its own children along, frozen ones too
