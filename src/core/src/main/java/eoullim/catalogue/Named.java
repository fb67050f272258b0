package eoullim.catalogue;

/** A thing of the city with its code and its names. */
public record Named(String code, String nameKo, String nameEn) {
}
