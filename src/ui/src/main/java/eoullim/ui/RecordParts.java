package eoullim.ui;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Lets a page read a record as it is written: {@code #{card.title}} for {@code card.title()}. The expression language of Jakarta
 * EE 10 knows getters only; that of EE 11 brings this by itself, and then this class goes.
 */
public class RecordParts extends ELResolver {

    /** The methods of a record without arguments, by name; kept as long as its class. */
    private static final ClassValue<Map<String, Method>> PARTS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            return Arrays.stream(type.getMethods())
                    .filter(method -> method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers()) && method.getReturnType() != void.class)
                    .collect(Collectors.toMap(Method::getName, method -> method, (first, bridge) -> first));
        }
    };

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        Method part = part(base, property);
        if (part == null) {
            return null;
        }
        context.setPropertyResolved(base, property);
        try {
            return part.invoke(base);
        } catch (ReflectiveOperationException e) {
            throw new ELException(e.getCause() == null ? e : e.getCause());
        }
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        Method part = part(base, property);
        if (part == null) {
            return null;
        }
        context.setPropertyResolved(base, property);
        return part.getReturnType();
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        if (part(base, property) != null) {
            throw new PropertyNotWritableException("a record is replaced, never changed: " + property);
        }
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        boolean mine = part(base, property) != null;
        if (mine) {
            context.setPropertyResolved(base, property);
        }
        return mine;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return base instanceof Record ? String.class : null;
    }

    /** Getters of a record, such as {@code isFree}, stay with the resolver for beans. */
    private static Method part(Object base, Object property) {
        return base instanceof Record && property instanceof String name ? PARTS.get(base.getClass()).get(name) : null;
    }
}
