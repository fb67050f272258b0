package eoullim.programmes;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Sub-fields are stored as 1-1 … 6-3, as every list of the classification prints them. */
@Converter(autoApply = true)
public class SubFieldCode implements AttributeConverter<ProgrammeSubField, String> {

    @Override
    public String convertToDatabaseColumn(ProgrammeSubField sub) {
        return sub == null ? null : sub.code();
    }

    @Override
    public ProgrammeSubField convertToEntityAttribute(String code) {
        return code == null ? null : ProgrammeSubField.of(code);
    }
}
