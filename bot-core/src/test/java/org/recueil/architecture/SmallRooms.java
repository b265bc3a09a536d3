package org.recueil.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.TreeMap;

/** Whether each package holds few enough types to be read at a glance; nested types and {@code package-info} do not count. */
final class SmallRooms extends ArchCondition<JavaClass> {
    static final int MOST = 25;

    private final Map<String, Integer> types = new TreeMap<>();

    SmallRooms() {
        super("stand in a package of at most " + MOST + " top-level types");
    }

    @Override
    public void check(JavaClass each, ConditionEvents events) {
        if (each.isTopLevelClass() && !each.getSimpleName().equals("package-info")) {
            types.merge(each.getPackageName(), 1, Integer::sum);
        }
    }

    @Override
    public void finish(ConditionEvents events) {
        types.forEach((name, count) -> events.add(
                new SimpleConditionEvent(name, count <= MOST, name + " holds " + count + " top-level types")));
        types.clear();
    }
}
