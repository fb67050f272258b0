package eoullim.rules;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaEnumConstant;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import eoullim.kernel.Reason;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Transient;
import java.lang.annotation.Annotation;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The rules of the house as they hold for compiled classes. Each is tried on the real classes and on a wrong twin. */
public final class House {

    /** What a core class is compiled to. */
    static final JavaClasses CORE = classesIn(Path.of("target/classes"));

    private static final List<Class<? extends Annotation>> INJECTING = List.of(Inject.class, jakarta.annotation.Resource.class,
            jakarta.ejb.EJB.class, jakarta.persistence.PersistenceContext.class);
    private static final List<Class<? extends Annotation>> ROLES = List.of(RolesAllowed.class, PermitAll.class, DenyAll.class);
    private static final List<Class<? extends Annotation>> TO_OTHERS =
            List.of(ManyToOne.class, OneToOne.class, OneToMany.class, ManyToMany.class, ElementCollection.class);

    private static final Set<String> EMPTY_WORDS =
            Set.of("Impl", "Manager", "Helper", "Util", "Utils", "Info", "Data", "Dto", "DTO", "Vo", "VO", "Common", "Base");
    /** Names whose word is not empty: 개인정보 is "personal data" in the law, and in the floor table. */
    private static final Set<String> SPOKEN = Set.of("PersonalDataSeen");
    private static final Pattern WORDS = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|_");

    private static final Map<String, Set<String>> CLOCKS = Map.of(
            "java.lang.System", Set.of("currentTimeMillis"),
            "java.util.Calendar", Set.of("getInstance"),
            "java.time.Clock", Set.of("system", "systemUTC", "systemDefaultZone"));

    private House() {
    }

    public static JavaClasses classesIn(Path... folders) {
        return new ClassFileImporter().importPaths(folders);
    }

    // --- rooms ---------------------------------------------------------------------------------------------------------------

    static final ArchRule every_room_is_in_the_picture = each("stand in a room of the floor table, flat", (type, say) -> {
        boolean flat = type.getPackageName().equals("eoullim." + Floors.name(type))
                || type.getPackageName().equals("eoullim.wrong." + Floors.name(type));
        if (!flat || Floors.of(type).isEmpty()) {
            say.accept(type.getName() + " stands in " + type.getPackageName() + ", which the floor table does not have");
        }
    });

    static final ArchRule arrows_run_down = each("use only the rooms of their row, and the kernel", (type, say) -> Floors.of(type).ifPresent(room -> {
        for (var use : type.getDirectDependenciesFromSelf()) {
            JavaClass used = use.getTargetClass().getBaseComponentType();
            if (!used.getPackageName().startsWith("eoullim.") || isAllowed(room, used)) {
                continue;
            }
            say.accept(use.getDescription());
        }
    }));

    private static boolean isAllowed(Floors.Room room, JavaClass used) {
        String other = Floors.name(used);
        return other.equals(room.name()) || other.equals(Floors.KERNEL)
                || room.mayUse().contains(other) && (!room.eventsOnly() || used.isRecord());
    }

    static final ArchRule the_core_knows_no_pages = each("know no Faces, no HTTP and no files of a browser", (type, say) ->
            type.getDirectDependenciesFromSelf().stream()
                    .filter(use -> Stream.of("jakarta.faces", "jakarta.servlet", "jakarta.ws.rs", "org.primefaces")
                            .anyMatch(use.getTargetClass().getPackageName()::startsWith))
                    .forEach(use -> say.accept(use.getDescription())));

    // --- entities, values, states, policies ------------------------------------------------------------------------------------

    static final ArchRule entities_stay_in_their_room = entities("be seen by their own room only", (type, say) -> {
        if (type.getModifiers().contains(JavaModifier.PUBLIC)) {
            say.accept(type.getName() + " is public");
        }
        type.getConstructors().stream().filter(maker -> maker.getModifiers().contains(JavaModifier.PUBLIC))
                .forEach(maker -> say.accept(maker.getFullName() + " is public"));
    });

    static final ArchRule entities_have_no_setters = entities("change by verbs, never by setters", (type, say) ->
            type.getMethods().stream().filter(method -> method.getName().matches("set[A-Z].*"))
                    .forEach(method -> say.accept(method.getFullName() + " is a setter")));

    static final ArchRule entities_are_given_what_they_need = entities("inject nothing and ask no clock", (type, say) -> {
        injectsNothing(type, say);
        type.getMethodCallsFromSelf().stream().filter(call -> call.getTargetOwner().getName().equals("eoullim.kernel.Clock")
                        && !call.getTarget().resolveMember().map(m -> m.getModifiers().contains(JavaModifier.STATIC)).orElse(false))
                .forEach(call -> say.accept(call.getDescription()));
    });

    static final ArchRule entities_are_lazy = entities("load nothing that was not asked for", (type, say) ->
            persistent(type).forEach(field -> TO_OTHERS.stream().filter(field::isAnnotatedWith).forEach(kind -> {
                JavaAnnotation<?> annotation = field.getAnnotationOfType(kind.getName());
                Object fetch = annotation.get("fetch").map(House::constant).orElse("");
                if (!FetchType.LAZY.name().equals(fetch)) {
                    say.accept(field.getFullName() + " is loaded eagerly");
                }
            })));

    static final ArchRule enums_are_stored_by_name = entities("store enums by name", (type, say) ->
            persistent(type).filter(field -> field.getRawType().isEnum()).forEach(field -> {
                boolean named = field.tryGetAnnotationOfType(Enumerated.class).map(as -> as.value() == EnumType.STRING).orElse(false);
                if (!named) {
                    say.accept(field.getFullName() + " is stored by its place in the list");
                }
            }));

    static final ArchRule values_and_policies_are_pure = each("be pure: inject nothing, query nothing", (type, say) -> {
        if (!type.isRecord() && !type.isEnum() && !isPolicy(type)) {
            return;
        }
        injectsNothing(type, say);
        type.getDirectDependenciesFromSelf().stream()
                .filter(use -> Set.of("jakarta.persistence.EntityManager", "javax.sql.DataSource", "eoullim.kernel.Database").contains(use.getTargetClass().getName()))
                .forEach(use -> say.accept(use.getDescription()));
    });

    /** A policy judges: it answers with the reason of its refusal. */
    private static boolean isPolicy(JavaClass type) {
        return !isSessionBean(type) && type.getMethods().stream().anyMatch(method -> method.getName().equals("refusalOf")
                || method.getName().equals("hindrances"));
    }

    static final ArchRule records_carry_no_entities = each("carry no entity when they are records", (type, say) -> {
        if (type.isRecord() && !type.isNestedClass()) {
            type.getFields().stream().flatMap(field -> field.getAllInvolvedRawTypes().stream()).filter(House::isEntity)
                    .forEach(entity -> say.accept(type.getName() + " carries " + entity.getName()));
        }
    });

    static final ArchRule reasons_are_enums_of_their_room = each("be named after their room when they are reasons", (type, say) -> {
        boolean reason = type.isAssignableTo(Reason.class) && !type.isInterface();
        if (reason != (type.getSimpleName().endsWith("Reason") && !type.isInterface())) {
            say.accept(type.getName() + (reason ? " is a reason by another name" : " is called a reason and is none"));
        }
        String room = Floors.name(type);
        if (reason && (!type.isEnum() || !type.getSimpleName().toLowerCase(Locale.ROOT).equals(room + "reason"))) {
            say.accept(type.getName() + " should be the enum of reasons of the room " + room);
        }
    });

    // --- session beans -----------------------------------------------------------------------------------------------------------

    static final ArchRule desks_are_stateless = each("be stateless when they are desks or offices", (type, say) -> {
        if (isDesk(type) && !type.isAnnotatedWith(Stateless.class)) {
            say.accept(type.getName() + " is no stateless session bean");
        }
    });

    static final ArchRule session_beans_name_their_roles = each("say on the class or on the method who may call", (type, say) -> {
        if (isSessionBean(type) && ROLES.stream().noneMatch(type::isAnnotatedWith)) {
            business(type).filter(method -> ROLES.stream().noneMatch(method::isAnnotatedWith))
                    .forEach(method -> say.accept(method.getFullName() + " names no role"));
        }
    });

    static final ArchRule business_methods_are_public = each("keep no half-open methods in session beans", (type, say) -> {
        if (isSessionBean(type)) {
            type.getMethods().stream().filter(method -> !method.getModifiers().contains(JavaModifier.PUBLIC)
                            && !method.getModifiers().contains(JavaModifier.PRIVATE) && !method.getModifiers().contains(JavaModifier.STATIC)
                            && !method.getModifiers().contains(JavaModifier.SYNTHETIC) && !isForContainer(method))
                    .forEach(method -> say.accept(method.getFullName() + " is neither public nor private: the container calls it on a bean "
                            + "without injections"));
        }
    });

    static final ArchRule desks_keep_entities_inside = each("return no entity from a desk or office", (type, say) -> {
        if (isDesk(type)) {
            business(type).forEach(method -> Stream.concat(Stream.of(method.getReturnType()), method.getParameterTypes().stream())
                    .map(JavaType::getAllInvolvedRawTypes).flatMap(Set::stream).filter(House::isEntity)
                    .forEach(entity -> say.accept(method.getFullName() + " passes " + entity.getName() + " through the wall")));
        }
    });

    static final ArchRule desks_do_not_call_their_neighbours = each("call no desk of their own floor", (type, say) -> {
        if (isDesk(type)) {
            type.getDirectDependenciesFromSelf().stream().map(use -> use.getTargetClass())
                    .filter(used -> isDesk(used) && !used.equals(type) && floor(used) == floor(type)).distinct()
                    .forEach(used -> say.accept(type.getName() + " calls " + used.getName()));
        }
    });

    static final ArchRule jobs_are_singletons = each("be singletons named …Job when a timer calls them", (type, say) -> {
        boolean timed = type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(Schedule.class));
        boolean named = type.getSimpleName().endsWith("Job");
        if (timed != named || named && !type.isAnnotatedWith(Singleton.class)) {
            say.accept(type.getName() + " is a job in part");
        }
    });

    // --- everywhere --------------------------------------------------------------------------------------------------------------

    /** Also for the web modules. */
    public static final ArchRule only_the_kernel_asks_the_time = each("leave the time to the kernel", (type, say) -> {
        if (Floors.name(type).equals(Floors.KERNEL)) {
            return;
        }
        type.getMethodCallsFromSelf().stream().filter(House::asksTheTime).forEach(call -> say.accept(call.getDescription()));
        type.getConstructorCallsFromSelf().stream()
                .filter(call -> call.getTargetOwner().getName().equals("java.util.Date") && call.getTarget().getRawParameterTypes().isEmpty())
                .forEach(call -> say.accept(call.getDescription()));
    });

    private static boolean asksTheTime(JavaMethodCall call) {
        String owner = call.getTargetOwner().getName();
        return owner.startsWith("java.time.") && call.getName().equals("now") || CLOCKS.getOrDefault(owner, Set.of()).contains(call.getName());
    }

    /** Also for the web modules. */
    public static final ArchRule names_say_something = each("have names that say something", (type, say) -> {
        String name = type.getSimpleName();
        if (!SPOKEN.contains(name)) {
            Stream.of(WORDS.split(name)).filter(EMPTY_WORDS::contains).forEach(word -> say.accept(type.getName() + " says " + word));
        }
    });

    /** Also for the web modules. */
    public static final ArchRule nobody_writes_to_the_console = each("write to the log, not to the console", (type, say) ->
            type.getFieldAccessesFromSelf().stream()
                    .filter(access -> access.getTargetOwner().getName().equals("java.lang.System") && Set.of("out", "err").contains(access.getName()))
                    .filter(access -> !type.getName().equals("eoullim.people.Announcement"))
                    .forEach(access -> say.accept(access.getDescription())));

    // --- words of the rules ----------------------------------------------------------------------------------------------------

    public static ArchRule each(String should, BiConsumer<JavaClass, Consumer<String>> judge) {
        return ArchRuleDefinition.classes().that().resideInAPackage("eoullim..").and(new com.tngtech.archunit.base.DescribedPredicate<JavaClass>("are written by hand") {
            @Override
            public boolean test(JavaClass type) {
                return isWritten(type);
            }
        }).should(new ArchCondition<JavaClass>(should) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                judge.accept(type, message -> events.add(SimpleConditionEvent.violated(type, message)));
            }
        }).allowEmptyShould(true);
    }

    private static ArchRule entities(String should, BiConsumer<JavaClass, Consumer<String>> judge) {
        return each(should + " when they are entities", (type, say) -> {
            if (isEntity(type)) {
                judge.accept(type, say);
            }
        });
    }

    /** Not package-info, not the metamodel that Hibernate writes, not a class that a compiler makes for a switch. */
    private static boolean isWritten(JavaClass type) {
        return !type.getSimpleName().equals("package-info") && !type.getSimpleName().endsWith("_") && !type.isAnonymousClass();
    }

    static boolean isEntity(JavaClass type) {
        return type.isAnnotatedWith(Entity.class);
    }

    static boolean isSessionBean(JavaClass type) {
        return type.isAnnotatedWith(Stateless.class) || type.isAnnotatedWith(Singleton.class);
    }

    static boolean isDesk(JavaClass type) {
        return !type.isRecord() && !type.isInterface() && !type.isNestedClass()
                && (type.getSimpleName().endsWith("Desk") || type.getSimpleName().endsWith("Office"));
    }

    private static int floor(JavaClass type) {
        return Floors.of(type).map(Floors.Room::floor).orElse(-1);
    }

    private static Stream<JavaMethod> business(JavaClass type) {
        return type.getMethods().stream().filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC)
                && !method.getModifiers().contains(JavaModifier.STATIC) && !method.getModifiers().contains(JavaModifier.SYNTHETIC) && !isForContainer(method));
    }

    private static boolean isForContainer(JavaMethod method) {
        return Stream.of(PostConstruct.class, PreDestroy.class, AroundInvoke.class).anyMatch(method::isAnnotatedWith);
    }

    private static Stream<JavaField> persistent(JavaClass type) {
        return type.getFields().stream().filter(field -> !field.getModifiers().contains(JavaModifier.STATIC)
                && !field.getModifiers().contains(JavaModifier.TRANSIENT) && !field.isAnnotatedWith(Transient.class));
    }

    private static void injectsNothing(JavaClass type, Consumer<String> say) {
        Stream.concat(type.getFields().stream(), type.getMethods().stream())
                .filter(member -> isInjected((JavaMember) member))
                .forEach(member -> say.accept(((JavaMember) member).getFullName() + " is injected"));
    }

    private static boolean isInjected(JavaMember member) {
        return INJECTING.stream().anyMatch(member::isAnnotatedWith)
                || member instanceof JavaMethod method && method.getParameters().stream().anyMatch(one -> one.isAnnotatedWith(Observes.class));
    }

    private static Object constant(Object value) {
        return value instanceof JavaEnumConstant one ? one.name() : Optional.ofNullable(value).orElse("");
    }
}
