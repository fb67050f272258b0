package eoullim.desk.certificates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eoullim.certificates.CertificateDesk;
import eoullim.certificates.CertificateOffice;
import eoullim.certificates.CertificatesReason;
import eoullim.certificates.MyCertificate;
import eoullim.certificates.RegisterQuery;
import eoullim.desk.harness.As;
import eoullim.desk.harness.Desks;
import eoullim.desk.harness.Sql;
import eoullim.kernel.Forbidden;
import eoullim.kernel.Rejected;
import eoullim.kernel.Role;
import jakarta.ejb.EJBAccessException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A certificate opens to its holder and to those who serve its institution, and to nobody else. */
class OwnCertificatesTest {

    private final CertificateDesk desk = Desks.the(CertificateDesk.class);
    private final CertificateOffice office = Desks.the(CertificateOffice.class);

    @Test
    void theHolderOpensTheirOwn() throws Exception {
        String number = Sql.one("select number from certificate where status = 'VALID' order by id desc limit 1");
        byte[] pdf = holder(number).call(() -> desk.pdf(number));
        assertEquals("%PDF-", new String(pdf, 0, 5, StandardCharsets.US_ASCII));
        List<MyCertificate> mine = holder(number).call(desk::mine);
        assertTrue(mine.stream().anyMatch(paper -> paper.number().equals(number)));
    }

    @Test
    void theRegisterOnTheScreenShowsNamesInPart() throws Exception {
        As city = As.account("S-0001", Role.Names.CITY_STAFF);
        int year = Integer.parseInt(Sql.one("select max(year(issued_on)) from certificate"));
        RegisterQuery all = new RegisterQuery(year, null, null, null, 1, RegisterQuery.ROWS);
        assertTrue(city.call(() -> office.register(all)).rows().stream().allMatch(line -> line.holderName().contains("○") && line.holderBirthDate().getDayOfYear() == 1));
        assertTrue(city.call(() -> office.wholeRegister(all)).rows().stream().noneMatch(line -> line.holderName().contains("○")));
    }

    @Test
    void anotherCitizenIsTurnedAwayAndLeavesATrace() throws Exception {
        String number = Sql.one("select number from certificate where citizen_number <> 'C-000002' and status = 'VALID' order by id desc limit 1");
        long before = denied(number);
        assertThrows(Forbidden.class, () -> As.account("C-000002", Role.Names.CITIZEN).call(() -> desk.pdf(number)));
        assertEquals(before + 1, denied(number));
    }

    @Test
    void anotherInstitutionIsTurnedAwayAndLeavesATrace() throws Exception {
        String number = Sql.one("select p.number from certificate p join application a on a.number = p.application_number "
                + "join course k on k.code = a.course_code where k.institution_code <> 'LIB-JUNGANG' order by p.id limit 1");
        long before = denied(number);
        As library = As.account("S-0004", Role.Names.INSTITUTION_STAFF);
        assertThrows(Forbidden.class, () -> library.call(() -> office.pdf(number)));
        assertThrows(Forbidden.class, () -> library.run(() -> office.revoke(number, "시험")));
        assertEquals(before + 2, denied(number));
    }

    @Test
    void anInstitutionSeesItsOwnLinesOfTheRegisterOnly() throws Exception {
        RegisterQuery all = new RegisterQuery(year(), null, null, null, 1, RegisterQuery.PRINTED_ROWS);
        assertTrue(As.account("S-0003", Role.Names.INSTITUTION_STAFF).call(() -> office.register(all)).rows().stream()
                .allMatch(line -> line.institutionCode().equals("HALL")));
        assertEquals(Sql.count("select count(*) from certificate"),
                As.account("S-0001", Role.Names.CITY_STAFF).call(() -> office.register(all)).total());
    }

    @Test
    void aReplacedPaperIsNotPrintedAgain() throws Exception {
        String number = Sql.one("select number from certificate where status = 'REPLACED' order by id limit 1");
        assertEquals(CertificatesReason.NOT_VALID, assertThrows(Rejected.class, () -> holder(number).call(() -> desk.pdf(number))).reason());
    }

    @Test
    void citizensKeepNoRegister() {
        assertThrows(EJBAccessException.class, () -> As.account("C-000001", Role.Names.CITIZEN).call(() -> office.entry("안성-2026-평생-00001")));
        assertThrows(EJBAccessException.class, () -> As.visitor().call(desk::mine));
    }

    private static As holder(String number) throws Exception {
        return As.account(Sql.one("select citizen_number from certificate where number = ?", number), Role.Names.CITIZEN);
    }

    private static int year() throws Exception {
        return (int) Sql.count("select max(year(issued_on)) from certificate");
    }

    private static long denied(String number) throws Exception {
        return Sql.count("select count(*) from access_log_entry where kind = 'DENIED' and subject = ?", "certificate " + number);
    }
}
