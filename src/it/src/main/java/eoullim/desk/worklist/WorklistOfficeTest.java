package eoullim.desk.worklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eoullim.desk.harness.As;
import eoullim.desk.harness.Desks;
import eoullim.kernel.Role;
import eoullim.worklist.Task;
import eoullim.worklist.Worklist;
import eoullim.worklist.WorklistOffice;
import jakarta.ejb.EJBAccessException;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Everybody finds their own work, and nobody another institution's. */
class WorklistOfficeTest {

    private final WorklistOffice office = Desks.the(WorklistOffice.class);

    private Worklist of(String account, String role) throws Exception {
        return As.account(account, role).call(() -> office.today("ko"));
    }

    private static Set<Task> tasks(Worklist list) {
        return list.groups().stream().flatMap(group -> group.items().stream()).map(item -> item.task()).collect(Collectors.toSet());
    }

    private static int count(Worklist list, Task task) {
        return list.groups().stream().flatMap(group -> group.items().stream()).filter(item -> item.task() == task).mapToInt(item -> item.count()).sum();
    }

    @Test
    void city_staff_find_the_work_of_every_institution() throws Exception {
        Worklist city = of("S-0001", Role.Names.CITY_STAFF);
        Worklist hall = of("S-0003", Role.Names.INSTITUTION_STAFF);
        assertFalse(city.isEmpty());
        for (Task task : tasks(hall)) {
            assertTrue(count(city, task) >= count(hall, task) || task == Task.RETURNED_PROGRAMMES, task.name());
        }
        assertTrue(tasks(city).stream().noneMatch(EnumSet.of(Task.APPROVALS, Task.LOCKED_ACCOUNTS, Task.PLACEHOLDERS)::contains));
    }

    @Test
    void an_administrator_finds_what_is_still_made_up() throws Exception {
        Worklist list = of("S-0006", Role.Names.IT_ADMIN);
        assertTrue(EnumSet.of(Task.LOCKED_ACCOUNTS, Task.PLACEHOLDERS).containsAll(tasks(list)));
        assertTrue(count(list, Task.PLACEHOLDERS) > 0);
    }

    @Test
    void an_approver_finds_requests_only() throws Exception {
        assertTrue(Set.of(Task.APPROVALS).containsAll(tasks(of("S-0002", Role.Names.APPROVER))));
    }

    @Test
    void a_planner_finds_nothing_yet() throws Exception {
        assertEquals(0, of("S-0005", Role.Names.PLANNER).count());
    }

    @Test
    void citizens_have_no_worklist() {
        assertThrows(EJBAccessException.class, () -> of("C-000001", Role.Names.CITIZEN));
        assertThrows(EJBAccessException.class, () -> As.visitor().call(() -> office.today("ko")));
    }
}
