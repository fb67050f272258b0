package eoullim.instructors;

import java.time.LocalDate;
import java.util.List;

import eoullim.kernel.Clock;
import eoullim.kernel.KernelReason;
import eoullim.kernel.Page;
import eoullim.kernel.PersonalRecordChanged;
import eoullim.kernel.PersonalDataSeen;
import eoullim.kernel.Rejected;
import eoullim.kernel.Role;
import eoullim.people.Caller;
import eoullim.people.Callers;
import eoullim.people.CitizenCard;
import eoullim.people.Citizens;
import eoullim.people.Phones;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** The register of instructors as the staff keep it. Who looks at a person leaves a trace in the access log. */
@Stateless
@RolesAllowed({Role.Names.CITY_STAFF, Role.Names.INSTITUTION_STAFF, Role.Names.APPROVER})
public class InstructorOffice {

    private static final int PAGE_SIZE = 50;

    @Inject
    private Event<PersonalRecordChanged> changed;
    @Inject
    private Instructors instructors;
    @Inject
    private Citizens citizens;
    @Inject
    private Callers callers;
    @Inject
    private TeachingPlaces places;
    @Inject
    private Clock clock;
    @Inject
    private Event<PersonalDataSeen> seen;

    public Page<InstructorLine> page(InstructorFilter filter, int page) {
        Page<InstructorLine> lines = instructors.page(filter, page, PAGE_SIZE);
        seen.fire(new PersonalDataSeen("instructors", lines.rows().size(), "instructor-list"));
        return lines;
    }

    public InstructorRecord instructor(String number) {
        Instructor instructor = instructors.find(number);
        LocalDate today = clock.today();
        String phone = citizens.find(instructor.citizenNumber()).map(CitizenCard::phone).map(Phones::masked).orElse("");
        List<AppointmentLine> appointments = instructors.appointments(instructor).stream()
                .map(appointment -> appointment.line(today)).toList();
        seen.fire(new PersonalDataSeen(instructor.citizenNumber(), 1, "instructor-record"));
        return new InstructorRecord(instructors.card(instructor), instructor.version(), phone, appointments, today, mayChange(instructor),
                mayCall(instructor));
    }

    /** The whole telephone number, for the city and for institutions they teach at; the access log keeps who asked for it. */
    public String phone(String number) {
        Instructor instructor = instructors.find(number);
        if (!mayCall(instructor)) {
            callers.refuse("instructor", number);
        }
        seen.fire(new PersonalDataSeen(instructor.citizenNumber(), 1, "instructor-phone"));
        return citizens.find(instructor.citizenNumber()).map(CitizenCard::phone).orElse(null);
    }

    @RolesAllowed({Role.Names.CITY_STAFF, Role.Names.INSTITUTION_STAFF})
    public void appoint(AppointmentCommand command) {
        Instructor instructor = theirs(command.instructor());
        instructors.add(instructor.appoint(command.basis(), command.from(), command.to(), instructors.appointments(instructor)));
        changed.fire(new PersonalRecordChanged(instructor.citizenNumber(), 1, "instructor-record"));
    }

    @RolesAllowed({Role.Names.CITY_STAFF, Role.Names.INSTITUTION_STAFF})
    public void describe(String number, int version, String speciality, String introduction) {
        Instructor instructor = theirs(number);
        if (instructor.version() != version) {
            throw new Rejected(KernelReason.CHANGED_MEANWHILE);
        }
        instructor.describe(speciality, introduction);
        changed.fire(new PersonalRecordChanged(instructor.citizenNumber(), 1, "instructor-record"));
    }

    private Instructor theirs(String number) {
        Instructor instructor = instructors.find(number);
        if (!mayChange(instructor)) {
            callers.refuse("instructor", number);
        }
        return instructor;
    }

    private boolean mayCall(Instructor instructor) {
        Caller caller = callers.current();
        return caller.has(Role.CITY_STAFF) || mayChange(instructor) || places.teachesAt(instructor.number(), caller.institutions());
    }

    private boolean mayChange(Instructor instructor) {
        Caller caller = callers.current();
        boolean keeper = caller.has(Role.CITY_STAFF) || caller.has(Role.INSTITUTION_STAFF);
        String home = instructor.homeInstitution();
        return keeper && (home == null ? caller.servesWholeCity() : caller.serves(home));
    }
}
