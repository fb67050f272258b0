package eoullim.ui;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.util.Locale;

/**
 * A whole number of won or people as people write it: {@code 20000}, {@code 20,000}, {@code 20,000원}. Faces' own converter
 * reads as far as it understands and drops the rest, so that 1만원 became one won; here what is not understood is said.
 */
@FacesConverter(WholeNumber.ID)
public class WholeNumber implements Converter<Long> {

    public static final String ID = "eoullim.Whole";

    @Override
    public Long getAsObject(FacesContext context, UIComponent component, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return read(typed);
    }

    static Long read(String typed) {
        String digits = typed.strip().replaceFirst("^(KRW|₩)\\s*", "").replaceFirst("\\s*원$", "");
        if (!digits.matches("\\d{1,3}(,\\d{3})+|\\d{1,12}") || digits.length() > 15) {
            String text = Texts.in(Reader.current().tongue(), "ui.whole.wrong");
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
        }
        return Long.valueOf(digits.replace(",", ""));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, Long value) {
        return value == null ? "" : String.format(Locale.ROOT, "%,d", value);
    }
}
