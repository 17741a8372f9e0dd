package id.siginjai.performance.organisation;

import id.siginjai.kit.paging.Cursor;
import id.siginjai.kit.paging.PageRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Which officials are looked for, as a condition of the query language and its parameters. */
class OfficialSearch {

    private final List<String> conditions = new ArrayList<>(List.of("1 = 1"));
    private final Map<String, Object> parameters = new HashMap<>();
    private final PageRequest page;

    OfficialSearch(PageRequest page) {
        this.page = page;
        page.cursor().ifPresent(after -> {
            conditions.add("name >= :afterName and (name > :afterName or id > :afterId)");
            parameters.put("afterName", after.text(0));
            parameters.put("afterId", after.uuid(1));
        });
    }

    static Cursor cursorOf(Official official) {
        return Cursor.of(official.name(), official.id());
    }

    /** Whoever holds a post of the unit on that day, standing in included. */
    OfficialSearch inUnit(String unitCode, LocalDate day) {
        if (unitCode == null) return this;
        conditions.add("exists (select 1 from Appointment a where a.official = o and a.position.unit.code = :unit"
                + " and a.from <= :day and (a.to is null or a.to >= :day))");
        parameters.put("unit", unitCode);
        parameters.put("day", day);
        return this;
    }

    /** A part of the name, in any case. Written for the trigram index on lower(name). */
    OfficialSearch named(String part) {
        if (part == null || part.isBlank()) return this;
        conditions.add("lower(name) like lower(:part) escape '!'");
        parameters.put("part", '%' + part.strip().replaceAll("[!%_]", "!$0") + '%');
        return this;
    }

    OfficialSearch among(Set<UUID> ids) {
        conditions.add("id in :ids");
        parameters.put("ids", ids);
        return this;
    }

    String where() {
        return "from Official o where " + String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    PageRequest page() {
        return page;
    }
}
