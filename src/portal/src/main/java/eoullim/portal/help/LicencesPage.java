package eoullim.portal.help;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;

/** 저작권·오픈소스 고지: the parts this software is built of, in the order of their weight. */
@Named
@ApplicationScoped
public class LicencesPage {

    public List<String> getParts() {
        return List.of("wildfly", "hibernate", "primefaces", "lucene", "flyway", "mariadb", "openhtml", "zxing", "csv");
    }
}
