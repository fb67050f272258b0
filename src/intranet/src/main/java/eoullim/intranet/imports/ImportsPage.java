package eoullim.intranet.imports;

import eoullim.kernel.Page;
import eoullim.spaces.FacilityOffice;
import eoullim.spaces.ImportSummary;
import eoullim.ui.Here;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;

/** 자료 가져오기: a file is handed in and tried out; below, everything that was read before. */
@Named
@RequestScoped
public class ImportsPage {

    @EJB
    private FacilityOffice office;
    @Inject
    private Here here;

    private Part file;
    private Page<ImportSummary> runs;

    /** Reads the file and shows what it would do. */
    public String tryOut() throws IOException {
        long run = office.tryOut(file == null ? null : file.getSubmittedFileName(), bytes());
        return "/imports/run.xhtml?faces-redirect=true&run=" + run;
    }

    /** The server keeps uploaded parts and puts them away with the request. */
    private byte[] bytes() throws IOException {
        return file == null ? new byte[0] : file.getInputStream().readAllBytes();
    }

    public Page<ImportSummary> getRuns() {
        if (runs == null) {
            runs = office.runs(here.getPage());
        }
        return runs;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
