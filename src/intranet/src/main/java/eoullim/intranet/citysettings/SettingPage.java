package eoullim.intranet.citysettings;

import eoullim.kernel.SettingCommand;
import eoullim.kernel.SettingOffice;
import eoullim.kernel.SettingSheet;
import eoullim.ui.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;

/** One setting: its value, how sure it is, and what it was before. */
@Named
@ViewScoped
public class SettingPage implements Serializable {

    private static final long serialVersionUID = 1;

    @EJB
    private SettingOffice office;
    @Inject
    private HttpServletRequest request;

    private SettingSheet sheet;
    private String value;
    private String source;

    @PostConstruct
    void open() {
        sheet = office.read(String.valueOf(request.getParameter("name")));
        value = sheet.setting().value();
        source = sheet.setting().source();
    }

    public String save() {
        office.change(new SettingCommand(sheet.setting().name(), sheet.setting().version(), value, source));
        Notices.done("citysettings.saved");
        return "/citysettings/setting.xhtml?faces-redirect=true&name=" + sheet.setting().name();
    }

    public SettingSheet getSheet() {
        return sheet;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
