package eoullim.spaces;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import eoullim.kernel.NotFound;
import eoullim.kernel.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Readings of open-facility files, the files of trial runs, and the rules by which rows are judged. */
@ApplicationScoped
class ImportRuns {

    @Inject
    private EntityManager em;

    ImportSummary keep(ImportRun run, List<ImportLine> lines) {
        em.persist(run);
        lines.forEach(line -> em.persist(ImportRow.of(run, line)));
        return run.summary();
    }

    void keepFile(ImportSummary trial, byte[] content) {
        em.persist(new ImportFile(trial.id(), content));
    }

    Optional<byte[]> file(long id) {
        return Optional.ofNullable(em.find(ImportFile.class, id)).map(ImportFile::content);
    }

    /** Whether the file of the trial run is still kept; the file itself is not read. */
    boolean hasFile(long id) {
        return em.createQuery("select count(f) from ImportFile f where f.importId = :id", Long.class)
                .setParameter("id", id).getSingleResult() > 0;
    }

    void dropFile(long id) {
        em.createQuery("delete from ImportFile f where f.importId = :id").setParameter("id", id).executeUpdate();
    }

    /** Files of trial runs that nobody carried out are not kept for ever. */
    void dropFilesBefore(Instant moment) {
        em.createQuery("delete from ImportFile f where f.importId in (select r.id from ImportRun r where r.importedAt < :moment)")
                .setParameter("moment", moment).executeUpdate();
    }

    ImportRun find(long id) {
        return Optional.ofNullable(em.find(ImportRun.class, id)).orElseThrow(() -> new NotFound("facility import", String.valueOf(id)));
    }

    List<ImportLine> lines(long id) {
        return em.createQuery("select r from ImportRow r where r.key.importId = :id order by r.key.line", ImportRow.class)
                .setParameter("id", id).getResultStream().map(ImportRow::line).toList();
    }

    Page<ImportSummary> page(int number, int size) {
        List<ImportSummary> rows = em.createQuery("select r from ImportRun r order by r.id desc", ImportRun.class)
                .setFirstResult(Page.firstRow(number, size)).setMaxResults(size)
                .getResultStream().map(ImportRun::summary).toList();
        long total = em.createQuery("select count(r) from ImportRun r", Long.class).getSingleResult();
        return new Page<>(rows, Math.max(number, 1), size, total);
    }

    List<HostingRule> hostingRules() {
        return em.createQuery("select r from HostingRule r order by r.id", HostingRule.class).getResultList();
    }
}
